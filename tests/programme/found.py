"""What a run found, made up: a moment of Bob's, an exposure of his, a brief for Alice."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from fiftytwo.evidence.publish import Found
from fiftytwo.terms.brief import Brief, Care, CareKind, Line, Other, Says, Thank, WhatWasRead
from fiftytwo.terms.exposure import Exposure
from fiftytwo.terms.moments import Credited, CreditedAs, Moment, MomentKind
from fiftytwo.terms.people import State
from fiftytwo.terms.standing import Alike, Kept, SeenGroup, Share, Standing, Unit
from fiftytwo.terms.week import Week
from tests.programme.cast import ROSTER

FIRST_RUN = "01a21875-4841-7f3b-a6f4-63904694682f"
SECOND_RUN = "01a21875-4841-7f3b-a6f4-63904694682a"
THIRD_RUN = "01a21875-4841-7f3b-a6f4-63904694682b"
THURSDAY = datetime(2026, 11, 19, 9, 30, tzinfo=UTC)
WEEK = Week(2026, 47)
QUOTE = "You stayed till it worked."


def moment(moment_id: str = "m-1", *, person_id: str | None = "bob", quote: str = QUOTE) -> Moment:
    """A thanks by a customer."""
    return Moment(
        id=moment_id,
        kind=MomentKind.THANKED,
        conversation_id="own:t:c1",
        message_ids=("c1-3",),
        credited=(Credited(person_id, (person_id or "ab").title(), CreditedAs.AUTHOR),),
        at=THURSDAY,
        strength=0.9,
        quote=quote,
        before=None,
        facts={"messages": 3},
        why=({"text": "stayed", "signal": "thanks"},),
    )


def exposure(item_id: str = "c2-1", *, person_id: str | None = "bob") -> Exposure:
    """An abusive message that somebody had to read."""
    return Exposure(
        item_id, "own:t:c2", person_id, "Orchid", THURSDAY, True, True, False, distressing=False
    )


CARE = Care("bob", "Bob", CareKind.ABUSE, THURSDAY.isoformat(), words_open=False)


def brief(lead_id: str = "alice", week: Week = WEEK, *, care: tuple[Care, ...] = (CARE,)) -> Brief:
    """A page with one to thank and one other."""
    return Brief(
        for_=lead_id.title(),
        team="Night",
        week=week,
        opens=date(2026, 11, 23),
        people_line=(Line(Says.PEOPLE, {"count": 2}),),
        read=WhatWasRead(10, 9, 1, 30, 0, 0),
        care=care,
        thank=(Thank("bob", "Bob", moment(), None, "in person"),),
        everyone_else=(Other("dora", "Dora", State.AT_WORK, Line(Says.NEW), "new"),),
        alike=(),
        together=(),
        hard=(),
        coming=(),
        not_seen=(),
        for_id=lead_id,
    )


def standing(person_id: str, **told: Any) -> Standing:
    """Somebody at work, thanked three days at work ago, by several."""
    known: dict[str, Any] = {
        "week": WEEK,
        "state": State.AT_WORK,
        "last_at": datetime(2026, 11, 16, 9, tzinfo=UTC),
        "days": 3,
        "unit": Unit.AT_WORK,
        "kept": Kept.KEPT,
        "from_one_alone": False,
    }
    return Standing(person_id, **known | told)


def group(name: str | None = None) -> SeenGroup:
    """Six people: all had the chance, two were thanked of late, three are missed."""
    return SeenGroup(
        name, Share(6, 6, 0.61, 1.0), Share(2, 6, 0.097, 0.7), Share(3, 6, 0.188, 0.812)
    )


def alike(lead_id: str = "vera") -> Alike:
    """A head's page: one team is shown, another would be too small."""
    none: dict[str, tuple[SeenGroup, ...]] = {"site": (), "shift": (), "channel": (), "tenure": ()}
    teams = {"team": (group("Night"),)}
    return Alike(lead_id, WEEK, 7, 14, None, teams | none, ("team", "site"), by_calendar=False)


def found(run_id: str = FIRST_RUN) -> Found:
    """One of each."""
    return Found(
        run_id=run_id,
        at=THURSDAY,
        stages={"moments": 7},
        people=ROSTER,
        moments=(moment(),),
        exposures=(exposure(),),
        briefs=(brief(), brief(week=Week(2026, 46), care=())),
        standing=(standing("alice"), standing("bob"), standing("zoe"), standing("charlie")),
        alike=(alike(),),
    )


def changed(run_id: str = SECOND_RUN) -> Found:
    """What a run with other definitions found: one moment reads anew, one went, one came."""
    return replace(
        found(run_id),
        stages={"moments": 8},
        moments=(moment(quote="You stayed."), moment("m-2", person_id=None)),
        exposures=(),
        briefs=(brief(care=()),),
        standing=(standing("bob", days=4),),
        alike=(),
    )
