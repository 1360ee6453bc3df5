"""Reads the files of one helpdesk that lie together: companions first, then the messages."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import orjson

from fiftytwo.evidence.sources.documents.beside import Beside
from fiftytwo.evidence.sources.documents.document import Document
from fiftytwo.evidence.sources.documents.helpdesk import Helpdesk, NotReadable, Shape
from fiftytwo.evidence.sources.documents.item import Answer, Item, answers_table, items_table
from fiftytwo.evidence.sources.documents.opening import DocumentFile
from fiftytwo.evidence.sources.files.rows import counted, fingerprint
from fiftytwo.evidence.sources.raw import Asked, Batch, Claim, Delivers, Reject
from fiftytwo.evidence.sources.times import SOON
from fiftytwo.terms.conversation import AtPrecision, Kind

BATCH_ITEMS = 20_000
"""A batch ends at the first document after so many items."""
MOST_ID_CHARACTERS = 200
"""An id is longer only where it is none."""
_NAIVE = str(AtPrecision.NAIVE)
_BY_NOBODY = frozenset({str(Kind.CALL), str(Kind.EVENT)})


def claim_on(file: DocumentFile, helpdesk: Helpdesk) -> Claim | None:
    """How sure we are that a file is this helpdesk's, by its first documents; None: it is not.

    Below 0.5: nothing but companions, which are read beside messages.
    """
    found = Counter(shape.name for shape in _shapes(file.sample(helpdesk), helpdesk))
    if not found:
        return None
    readable = {shape.name for shape in helpdesk.shapes if shape.read and not shape.is_late}
    late = {shape.name for shape in helpdesk.shapes if shape.read and shape.is_late}
    what = ", ".join(name for name, _ in found.most_common(4))
    sure = 0.95 if readable & found.keys() else 0.93 if late & found.keys() else 0.4
    return Claim(sure, f"{helpdesk.label}: {what}")


def _shapes(sample: Sequence[Document], helpdesk: Helpdesk) -> Iterator[Shape]:
    for document in sample:
        if shape := helpdesk.shape_of(document):
            yield shape


@dataclass
class Reading:
    """One helpdesk's files being read. `learn` from all of them, then `read` each."""

    helpdesk: Helpdesk
    asked: Asked
    beside: Beside = field(default_factory=Beside)
    _sequence: int = 0

    def learn(self, file: DocumentFile) -> None:
        """Take from a file what the messages of others need: accounts, attributes."""
        if not any(shape.learn for shape in self.helpdesk.shapes):
            return
        for document in file.documents_of(self.helpdesk):
            shape = self.helpdesk.shape_of(document)
            if shape and shape.learn:
                try:
                    shape.learn(document, self.beside, self.asked)
                except Exception:  # noqa: BLE001  # a companion's odd row must not stop the rest
                    continue

    def read(self, file: DocumentFile) -> Iterator[Batch]:
        """Batches of raw items and answers; the last one brings the notes."""
        counts = _Counts(self.asked)
        for late in (False, True):
            if late and not any(shape.is_late for shape in self.helpdesk.shapes):
                break
            yield from self._pass(file, late, counts)
        notes = [*counts.notes(), *self.beside.notes]
        self.beside.notes = []
        yield Batch(items_table([]), notes=notes)

    def _pass(self, file: DocumentFile, late: bool, counts: "_Counts") -> Iterator[Batch]:
        waiting: dict[Delivers, list[Item]] = {Delivers.WHOLE: [], Delivers.MESSAGES: []}
        answers: list[Answer] = []
        rejects: list[Reject] = []
        for document in file.documents_of(self.helpdesk):
            shape = self.helpdesk.shape_of(document)
            if shape is None or shape.read is None or shape.is_late != late:
                continue
            try:
                told = list(shape.read(document, self.beside, self.asked))
                items = [self._numbered(one) for one in told if isinstance(one, Item)]
            except NotReadable as reason:
                rejects.append(_reject(document, str(reason)))
                continue
            except Exception:  # noqa: BLE001  # whatever is odd in a document, the others are read
                reason_ = f"not written as {self.helpdesk.label} writes its {shape.name}"
                rejects.append(_reject(document, reason_))
                continue
            self.beside.told.update(item.conversation for item in items)
            waiting[shape.delivers] += items
            answers += [one for one in told if isinstance(one, Answer)]
            if sum(map(len, waiting.values())) >= BATCH_ITEMS:
                yield from _batches(waiting, answers, rejects, counts)
                answers, rejects = [], []
        yield from _batches(waiting, answers, rejects, counts)

    def _numbered(self, item: Item) -> Item:
        if not item.conversation or len(item.conversation) > MOST_ID_CHARACTERS:
            raise NotReadable("the conversation's id is missing or too long")
        self._sequence += 1
        return item._replace(
            sequence=item.sequence or self._sequence, client=item.client or self.asked.client
        )


def _batches(
    waiting: dict[Delivers, list[Item]],
    answers: list[Answer],
    rejects: list[Reject],
    counts: "_Counts",
) -> Iterator[Batch]:
    told = answers_table(answers) if answers else None
    for delivers, items in waiting.items():
        if items:
            counts.count(items)
            yield Batch(items_table(items), rejects, answers=told, delivers=delivers)
            told, rejects = None, []
            waiting[delivers] = []
    if told is not None or rejects:
        yield Batch(items_table([]), rejects, answers=told)


def _reject(document: Document, reason: str) -> Reject:
    try:
        row = orjson.dumps(document.value, default=str, option=orjson.OPT_NON_STR_KEYS).decode()
    except (TypeError, ValueError):
        row = document.place
    return Reject(document.place, reason, fingerprint(row))


@dataclass
class _Counts:
    """What the user should know of the items read."""

    asked: Asked
    naive: int = 0
    future: int = 0
    unknown: int = 0

    def count(self, items: Sequence[Item]) -> None:
        self.naive += sum(item.at_precision == _NAIVE for item in items)
        self.unknown += sum(
            item.author_role == "unknown" and item.kind not in _BY_NOBODY for item in items
        )
        if self.asked.now is not None:
            late = self.asked.now + SOON
            self.future += sum(item.at is not None and item.at > late for item in items)

    def notes(self) -> list[str]:
        told = (
            (self.naive, "without a time zone, read as UTC (say which with --time-zone)"),
            (self.future, "in the future, kept as written"),
        )
        lines = [f"at: {counted(number, 'time')} {what}" for number, what in told if number]
        if self.unknown:
            lines.append(
                f"author_role: {counted(self.unknown, 'item')} by nobody knows whom; a users table "
                "beside the messages tells"
            )
        return lines
