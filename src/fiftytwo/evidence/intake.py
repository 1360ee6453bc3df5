"""The door through which payloads come in: a file lands whole, in one transaction, or not at all.

The same bytes, read by the same reader, land once; a newer file adds or replaces whole
conversations (sources/raw.py Delivers). What was erased stays erased.
"""

import hashlib
import json
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa

from fiftytwo.evidence.lake.lake import Change, Lake
from fiftytwo.evidence.landing.canonical import canonical
from fiftytwo.evidence.landing.land import Landed, land_messages, land_people, land_surveys
from fiftytwo.evidence.sources.choose import choose_reader, kind_of
from fiftytwo.evidence.sources.files import SourceFile, open_file
from fiftytwo.evidence.sources.raw import RAW_ITEMS, Asked, Claim, Reject
from fiftytwo.evidence.tables.bookkeeping import INTAKES, QUARANTINE
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
    quarantined: Counter[str] = field(default_factory=Counter)
    """Reason -> rows."""
    repeated: int = 0
    before: bool = False
    """The same bytes were taken in earlier; nothing was done."""
    notes: list[str] = field(default_factory=list)


@dataclass
class IntakeReport:
    """What became of all files of one command."""

    files: list[FileReport] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    """(file, reason) of what is no export of ours."""

    @property
    def quarantined(self) -> int:
        return sum(sum(report.quarantined.values()) for report in self.files)


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
        asked = asked or Asked()
        report = IntakeReport()
        for path, named in _in_order(paths, kind):
            try:
                report.files.append(self._take_file(path, kind, source, asked))
            except BadFile as error:
                if named:
                    raise
                report.skipped.append((path.name, str(error)))
        return report

    def _take_file(
        self, path: Path, kind: str | None, source: str | None, asked: Asked
    ) -> FileReport:
        kind = kind or kind_of(path)
        report = FileReport(path, kind)
        step("intake: open file")
        file = open_file(path)
        report.notes += file.notes
        name = _name_of(path, kind, source, asked)
        if name in set(self.lake.read(INTAKES, ["file_hash"])["file_hash"].to_pylist()):
            report.before = True
            return report
        if kind in _PEOPLE_KINDS:
            return self._take_people(file, report, name)
        if kind == "surveys":
            return self._take_surveys(file, report, name, asked)
        return self._take_messages(file, report, name, source, asked)

    def _take_messages(
        self,
        file: SourceFile,
        report: FileReport,
        name: str,
        source: str | None,
        asked: Asked,
    ) -> FileReport:
        reader, report.claim = choose_reader(file, source)
        report.reader = reader.name
        if reader.name == "surveys":
            return self._take_surveys(file, report, name, asked)
        mapped = Asked(asked.client, report.claim.mapping | asked.mapping)
        step("intake: read")
        batches = list(reader.read(file.batches(), mapped))
        raw = pa.concat_tables([b.items for b in batches] or [RAW_ITEMS.empty_table()])
        step("intake: mask")
        fresh = canonical(raw, source=reader.name, client=asked.client, key=self.key)
        report.repeated = fresh.repeated
        rejects = [*file.rejects, *(r for b in batches for r in b.rejects), *fresh.rejects]
        with self.lake.write("ingest") as change:
            intake_seq = _next_seq(change)
            report.landed = land_messages(
                change,
                fresh,
                source=reader.name,
                delivers=reader.delivers,
                intake_seq=intake_seq,
                key=self.key,
            )
            self._write_down(change, report, name, intake_seq, rejects)
        return report

    def _take_surveys(
        self, file: SourceFile, report: FileReport, name: str, asked: Asked
    ) -> FileReport:
        from fiftytwo.evidence.sources.surveys import RAW_SURVEYS, read_surveys

        report.reader = "surveys"
        step("intake: read")
        batches = list(read_surveys(file.batches(), asked))
        raw = pa.concat_tables([rows for rows, _ in batches] or [RAW_SURVEYS.empty_table()])
        rejects = [*file.rejects, *(r for _, rejected in batches for r in rejected)]
        with self.lake.write("ingest") as change:
            intake_seq = _next_seq(change)
            report.landed = land_surveys(change, raw, client=asked.client, key=self.key)
            self._write_down(change, report, name, intake_seq, rejects)
        return report

    def _take_people(self, file: SourceFile, report: FileReport, name: str) -> FileReport:
        from fiftytwo.evidence.sources.people import read_people

        report.reader = report.kind
        step("intake: read")
        people = read_people(report.kind, file)
        report.notes += people.notes
        with self.lake.write("ingest") as change:
            intake_seq = _next_seq(change)
            report.landed = land_people(change, report.kind, people.rows, self.key)
            self._write_down(change, report, name, intake_seq, [*file.rejects, *people.rejects])
        return report

    def _write_down(
        self,
        change: Change,
        report: FileReport,
        name: str,
        intake_seq: int,
        rejects: Sequence[Reject],
    ) -> None:
        """Quarantine and the intake itself, in the same transaction as the rows."""
        report.quarantined = Counter(reject.reason for reject in rejects)
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


_PEOPLE_KINDS = ("roster", "absences", "shifts", "recognitions")

_ORDER = ("roster", "absences", "shifts", "recognitions", "messages", "surveys")
"""Surveys come after the messages they are about, so that they find their conversation."""


def _in_order(paths: Sequence[Path], kind: str | None) -> list[tuple[Path, bool]]:
    """Files to take in, and whether each was named directly. BadFile for what is not there."""
    found: list[tuple[Path, bool]] = []
    for path in paths:
        if path.is_dir():
            files = sorted(p for p in path.rglob("*") if p.is_file() and _visible(p, path))
            found += [(file, False) for file in files]
        elif path.exists():
            found.append((path, True))
        else:
            raise BadFile(f"{path}: there is no such file or directory")
    return sorted(found, key=lambda entry: _ORDER.index(kind or kind_of(entry[0])))


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


def _next_seq(change: Change) -> int:
    stored = change.read(INTAKES, ["intake_seq"])["intake_seq"].to_pylist()
    return max(stored, default=0) + 1
