"""What a reader may ask of the installation: whether an address is ours, a name for a number."""

import hashlib
from dataclasses import dataclass
from functools import cached_property

from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.landing.canonical import email_key
from fiftytwo.evidence.tables.persons import PERSONS
from fiftytwo.kit.keys import Key


class OnRoster:
    """Asked of an address. It reads the roster when asked first; pickled, it knows it by heart."""

    def __init__(self, lake: Lake | None, key: Key) -> None:
        self._lake = lake
        self._key = key

    def __call__(self, address: str) -> bool:
        return email_key(self._key, address) in self._colleagues

    @property
    def fingerprint(self) -> str:
        """Changes when the roster's addresses do."""
        return hashlib.sha256(repr(sorted(self._colleagues)).encode()).hexdigest()

    @cached_property
    def _colleagues(self) -> frozenset[str]:
        if self._lake is None:
            return frozenset()
        keys = self._lake.read(PERSONS, ["email_key"])["email_key"].to_pylist()
        return frozenset(key for key in keys if key)

    def __getstate__(self) -> dict[str, object]:
        return {"_lake": None, "_key": self._key, "_colleagues": self._colleagues}


@dataclass(frozen=True)
class Hidden:
    """A keyed name for what only a number or a file's name tells apart."""

    key: Key

    def __call__(self, what: str) -> str:
        return self.key.pseudonym("n_", what)
