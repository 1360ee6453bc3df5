"""A document: one object of an export, with the way that led to it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fiftytwo.evidence.sources.documents import cells


@dataclass(frozen=True, slots=True)
class Document:
    """One JSON object, or one row of a table: its values by name, nested or as text.

    Values of CSV are text, of JSON and Parquet typed; the readers below take either.
    """

    value: Mapping[str, Any]
    trail: tuple[str, ...] = ()
    """The names passed on the way: the file's stem, then keys and addresses of pages."""
    place: str = ""
    """Where it stands in its file, for quarantine: `row 17`."""

    def get(self, *names: str) -> Any:
        """The value under a path of names; None where any of them is missing."""
        found: Any = self.value
        for name in names:
            # Asked of the type first: being a Mapping takes ten times as long to find out.
            if type(found) is not dict and not isinstance(found, Mapping):
                return None
            found = found.get(name)
        return found

    def text(self, *names: str) -> str | None:
        """As text, numbers too; None where it is missing, blank or nested."""
        found = self.value.get(names[0]) if len(names) == 1 else self.get(*names)
        # A dozen are asked of every message: nothing, and a word, are told right here.
        if found is None:
            return None
        if type(found) is str:
            return found.strip() or None
        return cells.text(found)

    def flag(self, *names: str) -> bool | None:
        """As yes or no, `TRUE` and 1 too; None where it is neither."""
        return cells.flag(self.get(*names))

    def under(self, *names: str) -> "Document":
        """The document inside this one; empty where there is none. JSON in a cell is unpacked."""
        found = cells.unpacked(self.get(*names))
        return Document(found if isinstance(found, Mapping) else {}, self.trail, self.place)

    def each(self, *names: str) -> list["Document"]:
        """The documents of a list inside this one; what is no document in it is left out."""
        found = cells.unpacked(self.get(*names))
        if not isinstance(found, list):
            return []
        return [Document(v, self.trail, self.place) for v in found if isinstance(v, Mapping)]

    def on_trail(self, pattern: str) -> str | None:
        """Group 1 of the pattern where the trail matches it, the last match counting."""
        for name in reversed(self.trail):
            if match := re.search(pattern, name):
                return match[1]
        return None
