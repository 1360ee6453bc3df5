"""The door through which payloads come in: each file in one transaction, a large one in parts.

A part is one transaction with its quarantine and the note that it has landed, so that whoever was
stopped goes on after the last one. The same bytes, read by the same reader, land once; a newer file
adds or replaces whole conversations (sources/raw.py Delivers). What was erased stays erased.
"""

import hashlib
import json
import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow as pa

from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.home import open_home
from fiftytwo.evidence.lake.lake import Lake, open_lake
from fiftytwo.evidence.lake.upkeep import maintain
from fiftytwo.evidence.landing.again import FIRST
from fiftytwo.evidence.landing.aliases import correct_aliases
from fiftytwo.evidence.landing.crew import made_by_crew, workers_here
from fiftytwo.evidence.landing.given import land_given
from fiftytwo.evidence.landing.judged import land_judged
from fiftytwo.evidence.landing.land import Landed, land_messages, land_people, land_surveys
from fiftytwo.evidence.landing.making import Made, Maker, names_in
from fiftytwo.evidence.landing.on_roster import Hidden, OnRoster
from fiftytwo.evidence.landing.parts import (
    PART_ITEMS,
    WHOLE,
    Part,
    counts_of,
    landed_of,
    parts_of,
)
from fiftytwo.evidence.landing.payloads import Payloads, made_of
from fiftytwo.evidence.runs.unmatched import unmatched
from fiftytwo.evidence.sources.choose import FileKind, Sorted, sort_file
from fiftytwo.evidence.sources.documents.reading import units_of
from fiftytwo.evidence.sources.documents.tally import told
from fiftytwo.evidence.sources.exports import Exports, FoundFile, Stream
from fiftytwo.evidence.sources.files import SourceFile, open_file
from fiftytwo.evidence.sources.people.file import PeopleFile
from fiftytwo.evidence.sources.people.kinds import READ_PEOPLE
from fiftytwo.evidence.sources.raw import Asked, Batch, Claim, Reject
from fiftytwo.evidence.sources.surveys import RAW_SURVEYS, read_surveys
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.intakes import INTAKES
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.quarantine import QUARANTINE
from fiftytwo.kit.clock import Clock
from fiftytwo.kit.errors import BadFile
from fiftytwo.kit.ids import uuid7
from fiftytwo.kit.keys import Key, open_key
from fiftytwo.kit.seeds import chance_for
from fiftytwo.kit.settings import Settings
from fiftytwo.kit.steps import step

INTAKE_VERSION = 3
"""Raised when reading, masking or landing changes, so that the same file may be read anew."""


WHOLE_BYTES = 16 * 1024 * 1024


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
    whole_bytes: int = WHOLE_BYTES
    """A file up to this size lands in one transaction."""
    part_items: int = PART_ITEMS
    """A part of a larger one ends with the unit that reaches so many items."""
    workers: int | None = None
    """How many processes read and mask a large file; 0: this one. Default: one a core."""

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
            asked or Asked(),
            now=self.clock(),
            on_roster=OnRoster(self.lake, self.key),
            hidden=Hidden(self.key),
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

    def take_payloads(self, payloads: Payloads, *, client: str | None = None) -> FileReport:
        """Take in what a helpdesk sent, from memory: as a file of the same words would land.

        The same payloads land once; the highest source cursor wins, whenever it comes.
        """
        asked = Asked(
            client=client,
            now=self.clock(),
            on_roster=OnRoster(self.lake, self.key),
            hidden=Hidden(self.key),
        )
        report = FileReport(Path(payloads.source), FileKind.MESSAGES, payloads.source)
        name = _name_of_payloads(payloads, client)
        if _is_known(self.lake, report.kind, name):
            report.before = True
            return report
        made = made_of(payloads, asked, self.key)
        land = partial(self._land_rows, made, payloads.source, client)
        return self._land(report, name, made.rejects, land, repeated=_repeated(made))

    def correct_aliases(
        self, *, given: Mapping[str, Sequence[str]], taken: Mapping[str, Sequence[str]]
    ) -> bool:
        """Give and take aliases of people of the roster, by person_id; whether any was changed.

        A roster that comes later replaces them, so whoever decides them tells them again then.
        """
        with self.lake.write("ingest") as change:
            return correct_aliases(change, given=given, taken=taken)

    def take_given(self, rows: Sequence[Mapping[str, Any]]) -> bool:
        """The thanks that stand in the programme now, in place of those before; whether others.

        rows: `id`, `recognised_id`, `at`, `giver_id`, `how` (said, written, public), `words`.
        """
        with self.lake.write("ingest") as change:
            return land_given(change, rows, self.key)

    def take_judged(self, rows: Sequence[Mapping[str, str]]) -> bool:
        """The moments that leads call wrong now, in place of those before; whether others.

        rows: `moment_id`, `why` (not_thanks, wrong_person, not_for_us, other).
        """
        with self.lake.write("ingest") as change:
            return land_judged(change, rows)

    def _take_file(self, file: FoundFile, exports: Exports, asked: Asked) -> FileReport:
        step("intake: open file")
        kind = file.sorted.kind
        report = FileReport(file.path, kind, claim=file.sorted.claim)
        if kind == FileKind.COMPANIONS:
            exports.refuse_if_alone(file)
            report.reader = "beside"
            return report
        name = _name_of([file.path, *exports.learnt_with(file)], file.sorted, asked)
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
        self._tell_what_landed(stream)
        if stream.path.stat().st_size <= self.whole_bytes:
            return self._take_whole(stream, report, name, asked)
        return self._take_in_parts(stream, report, name, asked)

    def _tell_what_landed(self, stream: Stream) -> None:
        """Let what is read late know of messages that an earlier command brought."""
        reading = stream.reading()
        if reading is None or stream.documents is None or not reading.may_have_late:
            return
        if not any(shape.is_late for _, shape in stream.documents.sample(reading.helpdesk)):
            return
        rows = self.lake.read(
            CONVERSATIONS, ["conversation_id", "native_conversation_id"], source=stream.source
        ).to_pylist()
        native = {row["conversation_id"]: row["native_conversation_id"] for row in rows}
        items = self.lake.read(
            ITEMS, ["conversation_id", "native_item_id"], conversation_id=sorted(native)
        ).to_pylist()
        reading.beside.told.update(
            native[item["conversation_id"]] for item in items if item["native_item_id"] != FIRST
        )

    def _take_whole(
        self, stream: Stream, report: FileReport, name: str, asked: Asked
    ) -> FileReport:
        step("intake: read")
        batches = list(stream.batches())
        report.notes += stream.notes()
        step("intake: mask")
        made = self._maker(stream, asked).made(batches)
        report.notes += made.notes
        rejects = [*stream.rejects(), *made.rejects]
        land = partial(self._land_made, made, stream, asked)
        return self._land(report, name, rejects, land, repeated=_repeated(made))

    def _take_in_parts(
        self, stream: Stream, report: FileReport, name: str, asked: Asked
    ) -> FileReport:
        """Land a large file part by part, after those that have landed before."""
        earlier = _parts_landed(self.lake, name)
        number = len(earlier)
        numbers: Counter[str] = Counter()
        for part in earlier:
            report.landed += landed_of(part["counts"])
            numbers.update(json.loads(part["counts"]).get("numbers", {}))
        done = sum(json.loads(part["counts"])["units"] for part in earlier)
        # A part of an earlier version does not say; then there may be.
        has_late = any(json.loads(part["counts"]).get("has_late", True) for part in earlier)
        parts = parts_of(self._made(stream, asked, done, has_late), self.part_items)
        for made, is_last in parts:
            number += 1
            numbers.update(made.numbers)
            report.notes += made.notes
            rejects = [*made.rejects, *(stream.rejects() if is_last else [])]
            self._land(
                report,
                name,
                rejects,
                partial(self._land_made, made, stream, asked),
                part=Part(number, is_last, made.units, made.numbers, made.has_late),
                repeated=_repeated(made),
            )
            # The next part is made meanwhile: this one's room is wanted for it.
            del made
            pa.default_memory_pool().release_unused()
            if report.before:
                break
        report.notes = [*stream.notes(), *told(numbers), *dict.fromkeys(report.notes)]
        return report

    def _made(self, stream: Stream, asked: Asked, done: int, has_late: bool) -> Iterator[Made]:
        """The units of a large file, made; those before `done` have landed and are left out.

        has_late: whether among those that have landed there was anything to be read late.
        """
        maker = self._maker(stream, asked)
        reading = stream.reading()
        if reading is None or stream.documents is None:
            step("intake: read names")
            maker = replace(maker, known=names_in(stream.batches()))
            units = islice(stream.batches(), done, None)
            yield from made_by_crew(maker, units, self._workers)
            return
        n = 0
        fresh = units_of(stream.documents)
        for unit in islice(fresh, done):
            n += 1
            if reading.helpdesk.is_in_order:
                maker.tell(unit)
        workers = 0 if reading.helpdesk.is_in_order else self._workers
        for made in made_by_crew(maker, fresh, workers):
            n += 1
            has_late |= made.has_late
            yield made
        if has_late:
            # Few files have anything late. By this process alone, since it has to know what was
            # told; a large file tells of millions, so they are gathered only now.
            for unit in units_of(stream.documents):
                reading.beside.told.update(maker.tell(unit))
            for unit in islice(units_of(stream.documents), max(0, done - n), None):
                yield maker.make(unit, late=True)

    def _maker(self, stream: Stream, asked: Asked) -> Maker:
        reading = stream.reading()
        if reading is None:
            return Maker(stream.source, stream.delivers, asked, self.key)
        return Maker(
            stream.source,
            stream.delivers,
            asked,
            self.key,
            reading.helpdesk.name,
            reading.beside,
            stream.path.stem,
        )

    @property
    def _workers(self) -> int:
        return workers_here() if self.workers is None else self.workers

    def _land_made(
        self, made: Made, stream: Stream, asked: Asked, change: Change, intake_seq: int
    ) -> Landed:
        return self._land_rows(made, stream.source, asked.client, change, intake_seq)

    def _land_rows(
        self, made: Made, source: str, client: str | None, change: Change, intake_seq: int
    ) -> Landed:
        landed = Landed()
        for delivers, one in made.fresh.items():
            landed += land_messages(
                change,
                one,
                source=source,
                delivers=delivers,
                intake_seq=intake_seq,
                key=self.key,
            )
        if made.answers:
            raw = pa.concat_tables(made.answers)
            landed += land_surveys(change, raw, client=client, key=self.key, source=source)
        return landed

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
        people = _read_people(file, report.kind)
        report.notes += people.notes

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
        *,
        part: Part = WHOLE,
        repeated: int = 0,
    ) -> FileReport:
        """Land a part's rows, its quarantine and the intake itself in one transaction."""
        with self.lake.write("ingest") as change:
            if _has_landed(change, report.kind, name, part):
                # Another process took the same file in while we were reading it.
                report.before = True
                return report
            intake_seq = _next_seq(change)
            landed = land(change, intake_seq)
            unmatched_ = unmatched(change, report.kind)
            self._write_down(change, report, name, intake_seq, rejects, landed, part)
        report.landed += landed
        report.repeated += repeated
        report.unmatched = unmatched_
        for reject in rejects:
            report.quarantined.setdefault(reject.reason, []).append(reject.place)
        maintain(self.lake)
        return report

    def _write_down(
        self,
        change: Change,
        report: FileReport,
        name: str,
        intake_seq: int,
        rejects: Sequence[Reject],
        landed: Landed,
        part: Part,
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
                        "counts": counts_of(landed, len(rejects), part),
                        "part": part.number,
                        "is_last": part.is_last,
                    }
                ]
            ),
        )


@contextmanager
def open_intake(settings: Settings) -> Iterator[Intake]:
    """The door of the home of these settings; the home is made where there is none."""
    home = open_home(settings.home)
    key = open_key(home.key_path)
    with open_lake(home, clock=settings.clock, wait_s=settings.wait_s) as lake:
        chance = chance_for(settings.seed, "ids", "intake", str(lake.snapshot()))
        yield Intake(lake, key, settings.clock, chance)


def read_people_file(path: Path, kind: str) -> PeopleFile:
    """A file about people, read as `take_in` reads it; nothing is written.

    kind: `roster`, `absences`, `shifts`, … Raises BadFile where no row can be used.
    """
    return _read_people(open_file(path), kind)


def _read_people(file: SourceFile, kind: str) -> PeopleFile:
    people = READ_PEOPLE[kind](file)
    if people.rejects and not people.rows:
        first = people.rejects[0]
        raise BadFile(
            f"{file.path} has no usable row ({first.place}: {first.reason}); "
            "what was here before is kept"
        )
    return people


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
        # Who writes a mail is told by the roster's addresses.
        asked.on_roster.fingerprint
        if how.helpdesk and isinstance(asked.on_roster, OnRoster)
        else None,
    ]
    digest.update(json.dumps(told).encode())
    return digest.hexdigest()


def _name_of_payloads(payloads: Payloads, client: str | None) -> str:
    digest = hashlib.sha256()
    for body in payloads.bodies:
        digest.update(hashlib.sha256(body).digest())
    digest.update(json.dumps([INTAKE_VERSION, "payloads", payloads.source, client]).encode())
    return digest.hexdigest()


def _is_known(lake: Lake | Change, kind: str, name: str) -> bool:
    """Whether these bytes came in before, to the end; about people, whether they hold now.

    A roster replaces the one before, so an older one that comes again is news.
    """
    rows = lake.read(INTAKES, ["intake_seq", "source", "file_hash", "is_last"]).to_pylist()
    if kind in READ_PEOPLE:
        rows = [max((r for r in rows if r["source"] == kind), key=_seq, default={})]
    return any(row.get("file_hash") == name and row["is_last"] for row in rows)


def _has_landed(change: Change, kind: str, name: str, part: Part) -> bool:
    if _is_known(change, kind, name):
        return True
    return any(row["part"] >= part.number for row in _parts_landed(change, name))


def _parts_landed(lake: Lake | Change, name: str) -> list[dict[str, Any]]:
    """The parts of a file that have landed, in order; of one that came to its end none."""
    rows = lake.read(INTAKES, file_hash=name).to_pylist()
    if any(row["is_last"] for row in rows):
        return []
    return sorted(rows, key=_seq)


def _seq(row: Mapping[str, Any]) -> int:
    return int(row["intake_seq"])


def _next_seq(change: Change) -> int:
    stored = change.read(INTAKES, ["intake_seq"])["intake_seq"].to_pylist()
    return max(stored, default=0) + 1


def _repeated(made: Made) -> int:
    return sum(one.repeated for one in made.fresh.values())
