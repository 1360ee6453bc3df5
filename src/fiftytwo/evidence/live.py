"""The intake door's other leaf: what a run would find for what just came in. Nothing is stored.

The same functions as in intake and run, over the same words, so what is found has the ids that it
will have when the next run has read it: that run confirms or withdraws.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import orjson
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.exposure.absorbed import exposures_in
from fiftytwo.evidence.exposure.limits import FILE, read_limits
from fiftytwo.evidence.exposure.sure import unsure_of
from fiftytwo.evidence.lake.home import open_home
from fiftytwo.evidence.lake.lake import Lake, open_lake
from fiftytwo.evidence.landing.arrange import conversations_of, in_order
from fiftytwo.evidence.landing.land import Arranged, Landed, arranged_messages, survey_rows
from fiftytwo.evidence.landing.on_roster import Hidden, OnRoster
from fiftytwo.evidence.landing.payloads import Payloads, made_of
from fiftytwo.evidence.moments.unfit import unfit_reasons
from fiftytwo.evidence.runs.answers import score_rows
from fiftytwo.evidence.runs.around import with_told
from fiftytwo.evidence.runs.exposures import exposures_of
from fiftytwo.evidence.runs.moments import moment_of
from fiftytwo.evidence.runs.once import answers_now, known_now
from fiftytwo.evidence.runs.tuning import thresholds_here
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.exposures import EXPOSURES
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.evidence.tables.told import TOLD
from fiftytwo.evidence.talk.talk import lay_open
from fiftytwo.kit.clock import Clock
from fiftytwo.kit.keys import Key, open_key
from fiftytwo.kit.settings import Settings
from fiftytwo.terms.exposure import Exposure, ExposureWords
from fiftytwo.terms.moments import Moment
from fiftytwo.terms.signals import CUSTOMER_SIGNALS

__all__ = ["Heard", "Judged", "Live", "Payloads", "open_live"]


@dataclass(frozen=True)
class Heard:
    """What a run would find for some conversations, as they are now."""

    conversations: tuple[str, ...] = ()
    """Their ids; of these there is nothing but what stands here."""
    moments: tuple[Moment, ...] = ()
    exposures: tuple[Exposure, ...] = ()
    words: tuple[ExposureWords, ...] = ()
    """What was said in these, masked."""


@dataclass(frozen=True)
class Judged:
    """What a customer's words say, by the thresholds of this installation."""

    text: str
    """The words, masked."""
    language: str
    """en, de or unknown: then no signal was read, and only words that are known were found."""
    thanks: bool
    hostile: bool
    abusive: bool
    danger: bool
    unfit: tuple[str, ...]
    """Why they must not hang as they stand; empty: nothing was found."""
    signals: Mapping[str, float | None]
    """Signal -> its probability; null: not read."""


@dataclass(frozen=True)
class Live:
    """An open home to ask. Models and what is known of everyone stay in memory between answers."""

    lake: Lake
    key: Key
    clock: Clock

    def heard(self, payloads: Payloads, client: str | None = None) -> Heard:
        """What a run would find for the conversations of these payloads, stored messages included.

        client: whose conversations they are; wins over what they say. Raises WrongUse for an
        unknown source, BadFile where our own format lacks a column that is needed.
        """
        asked = Asked(
            client=client,
            now=self.clock(),
            on_roster=OnRoster(self.lake, self.key),
            hidden=Hidden(self.key),
        )
        made = made_of(payloads, asked, self.key)
        parts = [
            arranged_messages(
                self.lake,
                fresh,
                source=payloads.source,
                delivers=delivers,
                intake_seq=0,  # nothing that is found depends on it
                key=self.key,
            )
            for delivers, fresh in made.fresh.items()
        ]
        arranged = _together(parts)
        if not arranged.ids:
            return Heard()
        surveys = self._surveys(arranged, made.answers, payloads.source, client)
        found = answers_now(self.lake, arranged.conversations, arranged.items, surveys)
        said = dict(zip(*(arranged.items[n].to_pylist() for n in ("item_id", "text")), strict=True))
        said |= dict(zip(*(surveys[n].to_pylist() for n in ("survey_id", "comment")), strict=True))
        exposures = tuple(self._exposures(found, said))
        return Heard(
            arranged.ids,
            tuple(moment_of(row) for row in found[MOMENTS.name].to_pylist()),
            exposures,
            tuple(ExposureWords(e.item_id, said[e.item_id]) for e in exposures),
        )

    def judge(self, text: str) -> Judged:
        """What a customer's words say that stand by themselves."""
        body = {"conversation_id": "-", "message_id": "1", "author_role": "customer", "text": text}
        payloads = Payloads("own", (orjson.dumps(body),))
        made = made_of(payloads, Asked(now=self.clock()), self.key)
        items, conversations = _by_itself(next(iter(made.fresh.values())).items)
        known = known_now(self.lake)
        signals = score_rows(items, SURVEYS.empty(), known.scorer)
        told = with_told(conversations, TOLD.empty())
        talk = lay_open(told, items, SURVEYS.empty(), signals, known.people, known.signing)
        exposed = exposures_in(talk, known.bars, known.people, known.signing).to_pylist()
        marks = exposed[0] if exposed else {}
        masked = str(items["text"][0].as_py())
        row = signals.to_pylist()[0] if signals.num_rows else {}
        thanks = row.get("thanks")
        shown_from = thresholds_here(self.lake, known.scorer)
        return Judged(
            text=masked,
            language=row.get("language", "unknown"),
            thanks=thanks is not None and thanks >= shown_from["thanks"],
            hostile=bool(marks.get("hostile")),
            abusive=bool(marks.get("abusive")),
            danger=bool(marks.get("danger")),
            unfit=unfit_reasons(masked),
            signals={name: row.get(name) for name in CUSTOMER_SIGNALS},
        )

    def _exposures(
        self, found: Mapping[str, pa.Table], said: Mapping[str, str]
    ) -> Iterator[Exposure]:
        rows, signals = found[EXPOSURES.name], found[SIGNAL_ROWS.name]
        shares = dict(
            zip(*(signals[name].to_pylist() for name in ("item_id", "danger")), strict=True)
        )
        sure_from = read_limits(self.lake.home.root / FILE).danger_sure_from
        return exposures_of(rows, unsure_of(rows, said, shares, sure_from=sure_from))

    def _surveys(
        self, arranged: Arranged, answers: Sequence[pa.Table], source: str, client: str | None
    ) -> pa.Table:
        """Answers about these conversations: those that are stored, and those that came."""
        native = arranged.conversations["native_conversation_id"].to_pylist()
        rows = self.lake.read(SURVEYS, native_conversation_id=sorted(native)).to_pylist()
        if answers:
            raw = pa.concat_tables(answers)
            beside = arranged.conversations
            fresh = survey_rows(
                self.lake, raw, client=client, key=self.key, source=source, beside=beside
            )
            rows += fresh.to_pylist()
        about = {row["survey_id"]: row for row in rows if row["conversation_id"] in arranged.ids}
        return SURVEYS.from_rows(list(about.values()))


@contextmanager
def open_live(settings: Settings) -> Iterator[Live]:
    """The door of the home of these settings; the home is made where there is none."""
    home = open_home(settings.home)
    key = open_key(home.key_path)
    with open_lake(home, clock=settings.clock, wait_s=settings.wait_s) as lake:
        known_now(lake)
        yield Live(lake, key, settings.clock)


def _together(parts: Sequence[Arranged]) -> Arranged:
    """All of them. Where a conversation came whole, what came of it in pieces is in there."""
    ids: dict[str, None] = {}
    kept = []
    for part in parts:
        new = [one for one in part.ids if one not in ids]
        ids |= dict.fromkeys(new)
        names = pa.array(new, pa.string())
        kept.append(
            tuple(
                rows.filter(pc.is_in(rows["conversation_id"], value_set=names))
                for rows in (part.conversations, part.items)
            )
        )
    conversations, items = (
        pa.concat_tables([empty, *(pair[n] for pair in kept)])
        for n, empty in enumerate((CONVERSATIONS.empty(), ITEMS.empty()))
    )
    return Arranged(Landed(), tuple(ids), conversations, items)


def _by_itself(items: pa.Table) -> tuple[pa.Table, pa.Table]:
    """One message as the items and the conversation that landing would make of it."""
    items = in_order(items)
    conversations = conversations_of(items, source="own")
    place = {"month": pa.array(["undated"]), "bucket": pa.array([0], pa.int32())}
    for column, values in place.items():
        items = items.append_column(column, values)
        conversations = conversations.append_column(column, values)
    conversations = conversations.append_column("intake_seq", pa.array([0], pa.int64()))
    return ITEMS.check(items), CONVERSATIONS.check(conversations)
