"""What `fiftytwo evaluate moments` does: takes data into a home of its own, and compares."""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from fiftytwo.cli.brief import as_format
from fiftytwo.cli.session import Session, open_session
from fiftytwo.evidence.exposure.measure import COLUMNS, Met, against_care
from fiftytwo.evidence.moments.measure.gold import against_gold, read_conversations
from fiftytwo.evidence.moments.measure.world import (
    Shown,
    against,
    leaks,
    native,
    read_truth,
)
from fiftytwo.evidence.running import Wanted
from fiftytwo.evidence.tables.exposures import EXPOSURES
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings
from fiftytwo.terms.brief import Brief
from fiftytwo.terms.week import Week

SETS = ("twcs", "tweetsumm")
"""Public sets whose conversations were annotated, in eval-only; another lies in train-ok."""
LATER = datetime(2100, 1, 1, tzinfo=UTC)
"""A time after every conversation, so that each week is over."""


def report_world(company: Path, truth: Path, settings: Settings) -> Iterator[str]:
    """A world (a folder in our own format) against its truth file. Raises BadFile."""
    planted = read_truth(truth)
    with _own_home(settings) as session:
        session.intake.take_in([company])
        session.running.bring_up_to_date()
        moments = session.running.moments(Wanted())
        pages = list(_all_briefs(session))
        exposures = session.running.lake.read(EXPOSURES).to_pylist()
        items = "\n".join(
            json.dumps(item, ensure_ascii=False) for item in session.running.items(Wanted())
        )
    shown = [
        Shown(f"{brief.for_} {brief.week}", thank.moment)
        for brief in pages
        for thank in brief.thank
    ]
    yield f"{company}: {len(moments):,} moments, {len(pages)} briefs"
    yield from against(planted, moments, shown)
    yield ""
    met = [
        Met(
            one.kind,
            one.person_id,
            one.conversation_id,
            one.message_ids,
            one.group == "care_trap",
        )
        for one in planted
        if one.group in ("care", "care_trap") and one.kind in COLUMNS
    ]
    told = [care for brief in pages for care in brief.care or ()]
    yield from against_care(met, exposures, told)
    yield ""
    outputs = {"items": items} | {
        f"brief ({form})": as_format(pages, form) for form in ("text", "html", "json")
    }
    outputs["moments"] = "\n".join(json.dumps(m.as_json(), ensure_ascii=False) for m in moments)
    yield from leaks(planted, outputs)


def report_gold(gold: Path, data: Path | None, settings: Settings) -> Iterator[str]:
    """Annotated conversations, out of the public sets they come from. Raises BadFile, WrongUse."""
    marked = read_conversations(gold)
    if data is None:
        raise WrongUse("--gold needs the public sets: name their folder with --data")
    folders = [data / "eval-only" / name for name in SETS]
    folders.append(data / "train-ok" / "ibm_twitter_care")
    wanted = {one.conversation for one in marked}
    with _own_home(settings) as session:
        session.intake.take_in([folder for folder in folders if folder.is_dir()])
        moments, orders = session.running.moments_of(wanted)
    met = {native(item.rpartition("#")[0]) for item in orders}
    yield f"{len(met & wanted)} of {len(wanted)} annotated conversations are in the public sets"
    yield from against_gold(marked, moments, orders)


@contextmanager
def _own_home(settings: Settings) -> Iterator[Session]:
    with tempfile.TemporaryDirectory() as folder:
        own = replace(settings, home=Path(folder) / "home", demo=True, now=LATER)
        with open_session(own, make=True) as session:
            yield session


def _all_briefs(session: Session) -> Iterator[Brief]:
    first, last = session.running.span()
    week: Week | None = first
    while week is not None and last is not None and week <= last:
        yield from session.running.briefs(Wanted(week=week), care=True)
        week = week.next()
