"""Reads the files of one helpdesk that lie together: companions first, then the messages."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from fiftytwo.evidence.sources.documents.beside import Beside
from fiftytwo.evidence.sources.documents.document import Document
from fiftytwo.evidence.sources.documents.helpdesk import Helpdesk, NotReadable, Shape
from fiftytwo.evidence.sources.documents.item import Answer, Item, answers_table, items_table
from fiftytwo.evidence.sources.documents.opening import DocumentFile, Piece, documents_in
from fiftytwo.evidence.sources.documents.tally import tally, told
from fiftytwo.evidence.sources.files.rows import fingerprint
from fiftytwo.evidence.sources.raw import Asked, Batch, Claim, Delivers, Reject

UNIT_PIECES = 2_000
UNIT_BYTES = 4 * 1024 * 1024
"""A unit ends at whichever comes first. It is read without a look at any other, so that it is the
same wherever and in whatever order units are read."""
LARGE_BYTES = 16 * 1024 * 1024
"""A larger file of whole conversations is not learnt from: each brings what it needs."""
MOST_ID_CHARACTERS = 200
"""An id is longer only where it is none."""
_BITS_OF_A_UNIT = 32


@dataclass(frozen=True)
class Unit:
    """Some pieces of a file, in order."""

    number: int
    """0, 1, 2 … within the file"""
    pieces: list[Piece]


@dataclass
class UnitRead:
    """What reading a unit gave."""

    batches: list[Batch] = field(default_factory=list)
    told: set[str] = field(default_factory=set)
    """native ids of conversations; kept only where something is to be read late"""
    has_late: bool = False


def claim_on(file: DocumentFile, helpdesk: Helpdesk) -> Claim | None:
    """How sure we are that a file is this helpdesk's, by its first documents; None: it is not.

    Below 0.5: nothing but companions, which are read beside messages.
    """
    found = Counter(shape.name for _, shape in file.sample(helpdesk))
    if not found:
        return None
    readable = {shape.name for shape in helpdesk.shapes if shape.read and not shape.is_late}
    late = {shape.name for shape in helpdesk.shapes if shape.read and shape.is_late}
    what = ", ".join(name for name, _ in found.most_common(4))
    sure = 0.95 if readable & found.keys() else 0.93 if late & found.keys() else 0.4
    return Claim(sure, f"{helpdesk.label}: {what}")


def units_of(file: DocumentFile) -> Iterator[Unit]:
    """A file in units; the same file gives the same."""
    pieces: list[Piece] = []
    number, size = 0, 0
    for piece in file.pieces():
        pieces.append(piece)
        size += _size(piece[1])
        if len(pieces) == UNIT_PIECES or size >= UNIT_BYTES:
            yield Unit(number, pieces)
            pieces, number, size = [], number + 1, 0
    yield Unit(number, pieces)


def _size(value: Any) -> int:
    """About how many bytes a value takes."""
    if isinstance(value, str | bytes):
        return len(value)
    if isinstance(value, Mapping):
        return sum(len(one) if isinstance(one, str | bytes) else 100 for one in value.values())
    return 100


@dataclass
class Reading:
    """One helpdesk's files being read. `learn` from all of them, then read each."""

    helpdesk: Helpdesk
    asked: Asked
    beside: Beside = field(default_factory=Beside)

    @property
    def may_have_late(self) -> bool:
        """Whether this helpdesk has anything that is read after all else."""
        return any(shape.is_late for shape in self.helpdesk.shapes)

    def learn(self, file: DocumentFile) -> None:
        """Take from a file what the messages of others need: accounts, attributes."""
        if not self._is_worth_learning(file):
            return
        self.learn_from(file.documents_of(self.helpdesk))

    def learn_from(self, documents: Iterable[tuple[Document, Shape]]) -> None:
        """The same of documents that lie in no file."""
        for document, shape in documents:
            if shape.learn:
                try:
                    shape.learn(document, self.beside, self.asked)
                except Exception:  # noqa: BLE001  # a companion's odd row must not stop the rest
                    continue

    def _is_worth_learning(self, file: DocumentFile) -> bool:
        if not any(shape.learn for shape in self.helpdesk.shapes):
            return False
        # Only of JSON Lines a few rows tell what all are like.
        if file.path.stat().st_size <= LARGE_BYTES or file.format != "jsonl":
            return True
        shapes = {id(shape): shape for _, shape in file.sample(self.helpdesk)}
        return any(
            shape.learn and not (shape.read and shape.delivers == Delivers.WHOLE)
            for shape in shapes.values()
        )

    def read(self, file: DocumentFile) -> Iterator[Batch]:
        """Batches of raw items and answers, those read late last; the last brings the notes."""
        has_late = False
        numbers: Counter[str] = Counter()
        for late in (False, True):
            if late and not has_late:
                break
            for unit in units_of(file):
                read = self.read_unit(unit, file.path.stem, late=late)
                self.beside.told |= read.told
                has_late |= read.has_late
                for batch in read.batches:
                    numbers.update(batch.numbers)
                    yield batch
        yield Batch(items_table([]), notes=[*told(numbers), *self.notes_beside()])

    def notes_beside(self) -> list[str]:
        """Lines that were noted while documents were read; each is given once."""
        notes = list(dict.fromkeys(self.beside.notes))
        self.beside.notes.clear()
        return notes

    def read_unit(self, unit: Unit, stem: str, *, late: bool) -> UnitRead:
        """What is late in a unit, or all else. What reading notes of accounts is forgotten after
        each document, so that no unit depends on another.
        """
        read = UnitRead()
        telling = _Telling(self, unit.number, late)
        beside = self.beside.layered()
        for piece in unit.pieces:
            # What is no JSON is rejected once, in the first pass.
            rejects = telling.rejects if not late else None
            for document, shape in documents_in(piece, self.helpdesk, stem, rejects):
                if shape.read is None:
                    continue
                if shape.is_late != late:
                    read.has_late |= shape.is_late
                    continue
                telling.read(document, shape, beside)
                beside.accounts.clear()
                beside.conversations.clear()
        if self.may_have_late:
            read.told = {item.conversation for some in telling.items.values() for item in some}
        read.batches = list(telling.batches())
        return read


class _Telling:
    """What the documents of a unit tell, one after the other."""

    def __init__(self, reading: Reading, unit: int, late: bool) -> None:
        self.reading = reading
        self.asked = reading.asked
        self.items: dict[Delivers, list[Item]] = {one: [] for one in Delivers}
        self.answers: list[Answer] = []
        self.rejects: list[Reject] = []
        self.sequence = ((1 << 20 if late else 0) + unit) << _BITS_OF_A_UNIT

    def read(self, document: Document, shape: Shape, beside: Beside) -> None:
        """Add what one document tells: all of it or, where it cannot be read, a reject."""
        assert shape.read is not None
        items: list[Item] = []
        answers: list[Answer] = []
        try:
            for one in shape.read(document, beside, self.asked):
                if isinstance(one, Item):
                    items.append(self._numbered(one))
                else:
                    answers.append(one)
        except NotReadable as reason:
            self.rejects.append(_reject(document, str(reason)))
            return
        except Exception:  # noqa: BLE001  # whatever is odd in a document, the others are read
            label = self.reading.helpdesk.label
            self.rejects.append(
                _reject(document, f"not written as {label} writes its {shape.name}")
            )
            return
        self.items[shape.delivers] += items
        self.answers += answers

    def _numbered(self, item: Item) -> Item:
        if not item.conversation or len(item.conversation) > MOST_ID_CHARACTERS:
            raise NotReadable("the conversation's id is missing or too long")
        self.sequence += 1
        if item.sequence and item.client:
            return item
        return item._replace(
            sequence=item.sequence or self.sequence, client=item.client or self.asked.client
        )

    def batches(self) -> Iterator[Batch]:
        """What was told, as tables."""
        answers = answers_table(self.answers) if self.answers else None
        rejects = self.rejects
        for delivers, items in self.items.items():
            if items:
                yield Batch(
                    items_table(items),
                    rejects,
                    answers=answers,
                    delivers=delivers,
                    numbers=tally(items, self.asked.now),
                )
                answers, rejects = None, []
        if answers is not None or rejects:
            yield Batch(items_table([]), rejects, answers=answers)


def _reject(document: Document, reason: str) -> Reject:
    try:
        row = orjson.dumps(document.value, default=str, option=orjson.OPT_NON_STR_KEYS).decode()
    except (TypeError, ValueError):
        row = document.place
    return Reject(document.place, reason, fingerprint(row))
