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
from functools import cached_property
from pathlib import Path
from typing import Any

import pyarrow as pa

from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.lake.upkeep import maintain
from fiftytwo.evidence.landing.canonical import Canonical, canonical, email_key
from fiftytwo.evidence.landing.land import Landed, land_messages, land_people, land_surveys
from fiftytwo.evidence.runs.unmatched import unmatched
from fiftytwo.evidence.sources.choose import FileKind, Sorted, sort_file
from fiftytwo.evidence.sources.exports import Exports, FoundFile, Stream
from fiftytwo.evidence.sources.files import SourceFile, open_file
from fiftytwo.evidence.sources.people.kinds import READ_PEOPLE
from fiftytwo.evidence.sources.raw import Asked, Batch, Claim, Delivers, Reject
from fiftytwo.evidence.sources.signing import read_signatures
from fiftytwo.evidence.sources.surveys import RAW_SURVEYS, read_surveys
from fiftytwo.evidence.tables.intakes import INTAKES
from fiftytwo.evidence.tables.persons import PERSONS
from fiftytwo.evidence.tables.quarantine import QUARANTINE
from fiftytwo.kit.clock import Clock
from fiftytwo.kit.errors import BadFile
from fiftytwo.kit.ids import uuid7
from fiftytwo.kit.keys import Key
from fiftytwo.kit.steps import step

INTAKE_VERSION = 3
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
        What a helpdesk exports beside its messages is read with the messages of the same folder.
        """
        asked = replace(
            asked or Asked(), now=self.clock(), on_roster=self._on_roster, hidden=self._hidden
        )
        report = IntakeReport()
        files: list[FoundFile] = []
        for path, named in _files(paths):
            with _skipped(report, path, named):
                files.append(FoundFile(path, named, _sorted(path, named, kind, source, asked)))
        exports = Exports(files, asked)
        for file in sorted(files, key=_order_of):
            with _skipped(report, file.path, file.named):
                report.files.append(self._take_file(file, exports, asked))
        return report

    def _on_roster(self, address: str) -> bool:
        return email_key(self.key, address) in self._colleagues

    def _hidden(self, what: str) -> str:
        return self.key.pseudonym("n_", what)

    @cached_property
    def _colleagues(self) -> frozenset[str]:
        keys = self.lake.read(PERSONS, ["email_key"])["email_key"].to_pylist()
        return frozenset(key for key in keys if key)

    def _take_file(self, file: FoundFile, exports: Exports, asked: Asked) -> FileReport:
        step("intake: open file")
        kind = file.sorted.kind
        report = FileReport(file.path, kind, claim=file.sorted.claim)
        if kind == FileKind.COMPANIONS:
            exports.refuse_if_alone(file)
            report.reader = "beside"
            return report
        name = _name_of([file.path, *exports.beside(file)], file.sorted, asked)
        if _is_known(self.lake, kind, name):
            report.before = True
            return report
        if kind in READ_PEOPLE:
            return self._take_people(open_file(file.path), report, name, asked)
        if kind == FileKind.SURVEYS:
            return self._take_surveys(open_file(file.path), report, name, asked)
        return self._take_messages(exports.stream(file), report, name, asked)

    def _take_messages(
        self, stream: Stream, report: FileReport, name: str, asked: Asked
    ) -> FileReport:
        report.reader = stream.source
        step("intake: read")
        batches = list(stream.batches())
        report.notes += [*stream.notes(), *(note for batch in batches for note in batch.notes)]
        rejects = [*stream.rejects(), *(r for b in batches for r in b.rejects)]
        answers = [b.answers for b in batches if b.answers is not None]
        step("intake: mask")
        fresh: list[tuple[Delivers, Canonical]] = []
        for delivers in Delivers:
            raw = [b.items for b in batches if (b.delivers or stream.delivers) == delivers]
            if not raw:
                continue
            one = canonical(
                read_signatures(pa.concat_tables(raw)),
                source=stream.source,
                client=asked.client,
                key=self.key,
            )
            report.repeated += one.repeated
            rejects += one.rejects
            fresh.append((delivers, one))

        def land(change: Change, intake_seq: int) -> Landed:
            landed = Landed()
            for delivers, one in fresh:
                landed += land_messages(
                    change,
                    one,
                    source=stream.source,
                    delivers=delivers,
                    intake_seq=intake_seq,
                    key=self.key,
                )
            if answers:
                raw = pa.concat_tables(answers)
                landed += land_surveys(
                    change, raw, client=asked.client, key=self.key, source=stream.source
                )
            return landed

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

    def _take_people(
        self, file: SourceFile, report: FileReport, name: str, asked: Asked
    ) -> FileReport:
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
            return land_people(change, report.kind, people.rows, self.key, client=asked.client)

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


_ORDER = (
    *("roster", "absences", "shifts", "recognitions", "intervals"),
    *("messages", "companions", "surveys"),
)
"""Surveys come after the messages they are about, so that they find their conversation."""


def _order_of(file: FoundFile) -> tuple[int, float]:
    # Of one helpdesk's files those with only first messages come last: what they tell was perhaps
    # told before.
    claim = file.sorted.claim if file.sorted.helpdesk else None
    return _ORDER.index(file.sorted.kind), -(claim.sure if claim else 0)


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
        # The name stands before it already, and what to do is told where a file was named.
        reason = str(error).removeprefix(f"{path} ").removeprefix(f"{path}: ")
        report.skipped.append((path.name, reason.partition("; say which")[0]))


def _sorted(path: Path, named: bool, kind: str | None, source: str | None, asked: Asked) -> Sorted:
    """What a file is for, as the caller knows or as the file tells."""
    if kind:
        return Sorted(FileKind(kind))
    return sort_file(path, source, asked.mapping, is_named=named)


def _notes(file: SourceFile, batches: Sequence[Batch]) -> list[str]:
    return [*file.notes, *(note for batch in batches for note in batch.notes)]


def _visible(path: Path, top: Path) -> bool:
    return not any(part.startswith(".") for part in path.relative_to(top).parts)


def _name_of(paths: Sequence[Path], how: Sorted, asked: Asked) -> str:
    """What makes an intake the same one: the bytes, those beside it, and how they are read."""
    digest = hashlib.sha256()
    for path in paths:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    reader = how.helpdesk or how.reader
    told = [
        INTAKE_VERSION,
        how.kind,
        reader.name if reader else None,
        asked.client,
        sorted(asked.mapping.items()),
        str(asked.zone),
        sorted(asked.own_domains),
    ]
    digest.update(json.dumps(told).encode())
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
