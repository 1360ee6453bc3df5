"""The files of one command as exports: which lie together, and what each holds as one stream."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fiftytwo.evidence.sources.choose import FileKind, Sorted
from fiftytwo.evidence.sources.documents.opening import DocumentFile, open_documents
from fiftytwo.evidence.sources.documents.reading import Reading
from fiftytwo.evidence.sources.files import open_file
from fiftytwo.evidence.sources.raw import Asked, Batch, Delivers, Reject
from fiftytwo.kit.errors import BadFile

SURE_OF_MESSAGES = 0.95
"""A claim below is on first messages or companions only."""


@dataclass(frozen=True)
class FoundFile:
    """A file of the command, and what it is for."""

    path: Path
    named: bool
    """Named directly, not met in a directory."""
    sorted: Sorted


@dataclass(frozen=True)
class Stream:
    """The messages of a file, batch by batch, or in units that can be read apart."""

    path: Path
    source: str
    """The reader's name, the first part of its conversations' ids."""
    delivers: Delivers
    """What a batch holds of its conversations, unless it says otherwise."""
    batches: Callable[[], Iterator[Batch]]
    rejects: Callable[[], Sequence[Reject]]
    """Rows that the file itself could not give; complete when the batches have ended."""
    notes: Callable[[], Sequence[str]]
    reading: Callable[[], Reading | None]
    """Reads units of `documents`; None where the batches are the units."""
    documents: DocumentFile | None = None


@dataclass
class Exports:
    """All files of a command. What a helpdesk exports beside its messages is learnt once."""

    files: Sequence[FoundFile]
    asked: Asked
    _readings: dict[tuple[str, tuple[Path, ...]], Reading] = field(default_factory=dict)

    def learnt_with(self, file: FoundFile) -> list[Path]:
        """Files whose bytes change what this one says: companions, and tables of attributes."""
        return [
            other.path
            for other in self.files
            if other.path != file.path
            and _lies_beside(other, file)
            and (other.sorted.claim is None or other.sorted.claim.sure < SURE_OF_MESSAGES)
        ]

    def refuse_if_alone(self, companion: FoundFile) -> None:
        """Raises BadFile where no file holds the messages that this one is read beside."""
        messages = [file for file in self.files if file.sorted.kind == FileKind.MESSAGES]
        if not any(_lies_beside(companion, file) for file in messages):
            claim, helpdesk = companion.sorted.claim, companion.sorted.helpdesk
            assert claim is not None
            assert helpdesk is not None
            raise BadFile(
                f"{companion.path} holds no messages ({claim.why}): "
                f"ingest it together with the messages of {helpdesk.label}"
            )

    def stream(self, file: FoundFile) -> Stream:
        """The messages of a file, read with what lies beside it."""
        if file.sorted.helpdesk:
            return self._of_helpdesk(file)
        reader = file.sorted.reader
        assert reader is not None
        rows = open_file(file.path)
        return Stream(
            file.path,
            reader.name,
            reader.delivers,
            lambda: reader.read(rows.batches(), self.asked),
            lambda: rows.rejects,
            lambda: rows.notes,
            lambda: None,
        )

    def _of_helpdesk(self, file: FoundFile) -> Stream:
        helpdesk = file.sorted.helpdesk
        assert helpdesk is not None
        documents = open_documents(file.path)
        return Stream(
            file.path,
            helpdesk.name,
            Delivers.WHOLE,
            lambda: self._reading_of(file).read(documents),
            lambda: documents.found.rejects,
            lambda: documents.found.notes,
            lambda: self._reading_of(file),
            documents,
        )

    def _reading_of(self, file: FoundFile) -> Reading:
        """The reading of a file's set: it has learnt from every file of the set."""
        helpdesk = file.sorted.helpdesk
        assert helpdesk is not None
        together = tuple(
            other.path
            for other in self.files
            if other.path == file.path or _lies_beside(other, file)
        )
        key = (helpdesk.name, together)
        if key not in self._readings:
            reading = Reading(helpdesk, self.asked)
            for path in together:
                reading.learn(open_documents(path))
            self._readings[key] = reading
        return self._readings[key]


def _lies_beside(other: FoundFile, file: FoundFile) -> bool:
    """Whether `other` is of the same helpdesk and export as `file`."""
    if other.sorted.helpdesk is None or other.sorted.helpdesk is not file.sorted.helpdesk:
        return False
    return other.named or other.path.parent in file.path.parents
