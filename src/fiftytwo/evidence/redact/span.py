"""What a finder finds: a stretch of text and the kind of personal data that it is."""

import re
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """The kinds of personal data, by the word that stands in their place."""

    EMAIL = "e-mail"
    PHONE = "phone"
    CARD = "card"
    IBAN = "iban"
    HANDLE = "handle"
    TOKEN = "token"
    NUMBER = "number"
    NAME = "name"
    IP = "ip"

    @property
    def mask(self) -> str:
        return f"⟨{self.value}⟩"


class Stays(StrEnum):
    """Stretches that stay as they are, so that no other finder takes them for something else."""

    AS_IS = "as is"
    """Nothing touches it: a mask that is there already, the host of a link."""
    BUT_NAMES = "but names"
    """The harmless path of a link: digits in it are no phone number, but a name is a name."""


class Span(NamedTuple):
    """`text[start:end]` is of `kind`."""

    start: int
    end: int
    kind: Kind | Stays


MASK = re.compile("⟨(" + "|".join(re.escape(kind.value) for kind in Kind) + ")⟩")
"""A mask of ours. No finder may find anything that overlaps one."""
