"""What a helpdesk's folder exports: which documents are its own, and how each is read."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from fiftytwo.evidence.sources.documents.beside import Beside
from fiftytwo.evidence.sources.documents.document import Document
from fiftytwo.evidence.sources.documents.item import Answer, Item
from fiftytwo.evidence.sources.raw import Asked, Delivers

Read = Callable[[Document, Beside, Asked], Iterable[Item | Answer]]
"""Items (and survey answers) of one document. What cannot be read raises NotReadable."""
Learn = Callable[[Document, Beside, Asked], None]
"""Takes from one document what other documents need."""


class NotReadable(Exception):
    """A document that cannot be read: what was expected, never what it said. Goes to quarantine."""


@dataclass(frozen=True)
class Shape:
    """One kind of document that a helpdesk exports."""

    name: str
    """What the user is told: `tickets with their comments`."""
    has: frozenset[str]
    """Keys that such a document has; with `fits`, no other helpdesk's documents have them all."""
    read: Read | None = None
    learn: Learn | None = None
    """Called for every document of every file before any is read."""
    fits: Callable[[Document], bool] | None = None
    """Asked where the keys are not enough to know."""
    delivers: Delivers = Delivers.WHOLE
    """WHOLE where one document holds all of a conversation."""
    is_late: bool = False
    """Read after all others: it gives what was not told elsewhere (`beside.told`)."""

    def is_of(self, document: Document) -> bool:
        """Whether `document` has this shape."""
        return self.has <= document.value.keys() and (self.fits is None or self.fits(document))


@dataclass(frozen=True)
class Helpdesk:
    """A source of nested documents. A folder exports `HELPDESKS: tuple[Helpdesk, ...]`."""

    name: str
    """What `--source` calls it, and the first part of every conversation id it makes."""
    label: str
    """What people call it: `Zendesk Support`."""
    shapes: tuple[Shape, ...]
    """In the order of asking: the first that fits a document reads it."""
    is_in_order: bool = False
    """Whether documents are read by what earlier ones said (`beside.extra`): then one process reads
    the file from its beginning, however large it is."""

    def shape_of(self, document: Document) -> Shape | None:
        """The shape of `document`, or None where it is not this helpdesk's."""
        return next((shape for shape in self.shapes if shape.is_of(document)), None)
