"""The door through which payloads come in: a file lands whole, in one transaction, or not at all.

The same bytes, read by the same reader, land once; a newer file adds or replaces whole
conversations (sources/raw.py Delivers). What was erased stays erased.
"""

import hashlib
import json
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pyarrow as pa

from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.lake.upkeep import maintain
from fiftytwo.evidence.landing.canonical import canonical
from fiftytwo.evidence.landing.land import Landed, land_messages, land_people, land_surveys
from fiftytwo.evidence.landing.quoted import without_quotes
from fiftytwo.evidence.runs.unmatched import unmatched
from fiftytwo.evidence.sources.choose import FileKind, choose_reader, kind_of
from fiftytwo.evidence.sources.files import SourceFile, open_file
from fiftytwo.evidence.sources.people.kinds import READ_PEOPLE
from fiftytwo.evidence.sources.raw import RAW_ITEMS, Asked, Batch, Claim, Reject
from fiftytwo.evidence.sources.signing import read_signatures
from fiftytwo.evidence.sources.surveys import RAW_SURVEYS, read_surveys
from fiftytwo.evidence.tables.intakes import INTAKES
from fiftytwo.evidence.tables.quarantine import QUARANTINE
from fiftytwo.kit.clock import Clock
from fiftytwo.kit.errors import BadFile
from fiftytwo.kit.ids import uuid7
from fiftytwo.kit.keys import Key
from fiftytwo.kit.steps import step

INTAKE_VERSION = 1
"""Raised when reading, masking or landing changes, so that the same file may be read anew."""


@dataclass
class FileReport:
    """What became of one file: counts and places, never contents."""

    path: Path
    kind: str = ""
    reader: str = ""
    claim: Claim | None = None
    landed: Landed = field(default_factory=Landed)
    quarantined: dict[str, list[str]] = field(default_factory=dict)
    """Reason -> places of the rows."""
    repeated: int = 0
    before: bool = False
    """The same bytes were taken in earlier; nothing was done."""
    notes: list[str] = field(default_factory=list)
    unmatched: list[str] = field(default_factory=list)
    """What matches no person or no conversation, in lines."""


@dataclass
class IntakeReport:
    """What became of all files of one command."""

    files: list[FileReport] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    """(file, reason) of what is no export of ours."""

    @property
    def quarantined(self) -> int:
        return sum(len(rows) for report in self.files for rows in report.quarantined.values())


@dataclass(frozen=True)
class Intake:
    """Everything a file needs to come in."""

    lake: Lake
    key: Key
    clock: Clock
    chance: random.Random

    def take_in(
        self,
        paths: Sequence[Path],
        *,
        source: str | None = None,
        kind: str | None = None,
        asked: Asked | None = None,
    ) -> IntakeReport:
        """Take in files and directories, in the order that makes them fit together.

        source: name of a reader, or None to detect; kind: `roster`, `surveys`, … where the caller
        knows. A file named directly that is no export raises BadFile; in a directory it is skipped.
        """
        asked = replace(asked or Asked(), now=self.clock())
        report = IntakeReport()
        files = []
        for path, named in _files(paths):
            with _skipped(report, path, named):
                files.append((kind or _kind(path, source, asked), path, named))
        for its_kind, path, named in sorted(files, key=lambda f: _ORDER.index(f[0])):
            with _skipped(report, path, named):
                report.files.append(self._take_file(path, its_kind, source, asked))
        return report

    def _take_file(self, path: Path, kind: str, source: str | None, asked: Asked) -> FileReport:
        step("intake: open file")
        report = FileReport(path, kind)
        name = _name_of(path, kind, source, asked)
        if _is_known(self.lake, kind, name):
            report.before = True
            return report
        if kind in READ_PEOPLE:
            return self._take_people(open_file(path), report, name)
        if kind == "surveys":
            return self._take_surveys(open_file(path), report, name, asked)
        return self._take_messages(open_file(path), report, name, source, asked)

    def _take_messages(
        self, file: SourceFile, report: FileReport, name: str, source: str | None, asked: Asked
    ) -> FileReport:
        reader, report.claim = choose_reader(file, source, asked.mapping)
        report.reader = reader.name
        step("intake: read")
        batches = list(reader.read(file.batches(), asked))
        raw = pa.concat_tables([b.items for b in batches] or [RAW_ITEMS.empty_table()])
        step("intake: mask")
        fresh = canonical(
            read_signatures(without_quotes(raw)),
            source=reader.name,
            client=asked.client,
            key=self.key,
        )
        report.repeated = fresh.repeated
        report.notes += _notes(file, batches)
        rejects = [*file.rejects, *(r for b in batches for r in b.rejects), *fresh.rejects]

        def land(change: Change, intake_seq: int) -> Landed:
            return land_messages(
                change,
                fresh,
                source=reader.name,
                delivers=reader.delivers,
                intake_seq=intake_seq,
                key=self.key,
            )

        return self._land(report, name, rejects, land)

    def _take_surveys(
        self, file: SourceFile, report: FileReport, name: str, asked: Asked
    ) -> FileReport:
        report.reader = "surveys"
        step("intake: read")
        batches = list(read_surveys(file.batches(), asked))
        raw = pa.concat_tables([b.items for b in batches] or [RAW_SURVEYS.empty_table()])
        report.notes += _notes(file, batches)
        rejects = [*file.rejects, *(r for b in batches for r in b.rejects)]

        def land(change: Change, intake_seq: int) -> Landed:
            del intake_seq  # answers carry none: an answer given again is the same answer
            return land_surveys(change, raw, client=asked.client, key=self.key)

        return self._land(report, name, rejects, land)

    def _take_people(self, file: SourceFile, report: FileReport, name: str) -> FileReport:
        report.reader = report.kind
        step("intake: read")
        people = READ_PEOPLE[report.kind](file)
        report.notes += people.notes
        if people.rejects and not people.rows:
            first = people.rejects[0]
            raise BadFile(
                f"{file.path} has no usable row ({first.place}: {first.reason}); "
                "what was here before is kept"
            )

        def land(change: Change, intake_seq: int) -> Landed:
            del intake_seq  # rows about people are of now, whatever came before
            return land_people(change, report.kind, people.rows, self.key)

        return self._land(report, name, people.rejects, land)

    def _land(
        self,
        report: FileReport,
        name: str,
        rejects: Sequence[Reject],
        land: Callable[[Change, int], Landed],
    ) -> FileReport:
        """Land a file's rows, its quarantine and the intake itself in one transaction."""
        with self.lake.write("ingest") as change:
            if _is_known(change, report.kind, name):
                # Another process took the same file in while we were reading it.
                report.before = True
                return report
            intake_seq = _next_seq(change)
            report.landed = land(change, intake_seq)
            for reject in rejects:
                report.quarantined.setdefault(reject.reason, []).append(reject.place)
            report.unmatched = unmatched(change, report.kind)
            self._write_down(change, report, name, intake_seq, rejects)
        maintain(self.lake)
        return report

    def _write_down(
        self,
        change: Change,
        report: FileReport,
        name: str,
        intake_seq: int,
        rejects: Sequence[Reject],
    ) -> None:
        step("intake: quarantine")
        change.append(
            QUARANTINE,
            QUARANTINE.from_rows(
                [
                    {
                        "intake_seq": intake_seq,
                        "place": reject.place,
                        "row_key": self.key.pseudonym("q_", reject.fingerprint.hex()),
                        "reason": reject.reason,
                    }
                    for reject in rejects
                ]
            ),
        )
        now = self.clock()
        counts = {
            "conversations": report.landed.conversations,
            "items": dict(sorted(report.landed.items.items())),
            "rows": dict(sorted(report.landed.rows.items())),
            "quarantined": len(rejects),
        }
        step("intake: write down")
        change.append(
            INTAKES,
            INTAKES.from_rows(
                [
                    {
                        "intake_seq": intake_seq,
                        "intake_id": uuid7(now, self.chance),
                        "at": now,
                        "source": report.reader,
                        "file_hash": name,
                        "counts": json.dumps(counts, sort_keys=True),
                    }
                ]
            ),
        )


_ORDER = ("roster", "absences", "shifts", "recognitions", "messages", "surveys")
"""Surveys come after the messages they are about, so that they find their conversation."""


def _files(paths: Sequence[Path]) -> Iterator[tuple[Path, bool]]:
    """Every file, and whether it was named directly. Raises BadFile for what is not there."""
    for path in paths:
        if path.is_dir():
            files = sorted(p for p in path.rglob("*") if p.is_file() and _visible(p, path))
            yield from ((file, False) for file in files)
        elif path.exists():
            yield path, True
        else:
            raise BadFile(f"{path}: there is no such file or directory")


@contextmanager
def _skipped(report: IntakeReport, path: Path, named: bool) -> Iterator[None]:
    """In a directory what is no export is skipped by name and reason; named directly it is not."""
    try:
        yield
    except BadFile as error:
        if named:
            raise
        report.skipped.append((path.name, str(error)))


def _kind(path: Path, source: str | None, asked: Asked) -> str:
    """What a file is for; who says how to read a file says that it holds messages."""
    if source or asked.mapping:
        return FileKind.MESSAGES
    return kind_of(path)


def _notes(file: SourceFile, batches: Sequence[Batch]) -> list[str]:
    return [*file.notes, *(note for batch in batches for note in batch.notes)]


def _visible(path: Path, top: Path) -> bool:
    return not any(part.startswith(".") for part in path.relative_to(top).parts)


def _name_of(path: Path, kind: str, source: str | None, asked: Asked) -> str:
    """What makes an intake the same one: the bytes, and how they are read."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    how = [INTAKE_VERSION, kind, source, asked.client, sorted(asked.mapping.items())]
    digest.update(json.dumps(how).encode())
    return digest.hexdigest()


def _is_known(lake: Lake | Change, kind: str, name: str) -> bool:
    """Whether these bytes came in before; about people, whether they are what holds now.

    A roster replaces the one before, so an older one that comes again is news.
    """
    rows = lake.read(INTAKES, ["intake_seq", "source", "file_hash"]).to_pylist()
    if kind in READ_PEOPLE:
        rows = [max((r for r in rows if r["source"] == kind), key=_seq, default={})]
    return any(row.get("file_hash") == name for row in rows)


def _seq(row: Mapping[str, Any]) -> int:
    return int(row["intake_seq"])


def _next_seq(change: Change) -> int:
    stored = change.read(INTAKES, ["intake_seq"])["intake_seq"].to_pylist()
    return max(stored, default=0) + 1
