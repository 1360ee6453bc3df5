"""What a run found, made up: a moment of Bob's, an exposure of his, a brief for Alice."""

from dataclasses import replace
from datetime import UTC, date, datetime

from fiftytwo.evidence.publish import Found
from fiftytwo.terms.brief import Brief, Care, CareKind, Line, Other, Says, Thank, WhatWasRead
from fiftytwo.terms.exposure import Exposure
from fiftytwo.terms.moments import Credited, CreditedAs, Moment, MomentKind
from fiftytwo.terms.people import State
from fiftytwo.terms.week import Week
from tests.programme.cast import ROSTER

FIRST_RUN = "01a21875-4841-7f3b-a6f4-63904694682f"
SECOND_RUN = "01a21875-4841-7f3b-a6f4-63904694682a"
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
    )


def changed(run_id: str = SECOND_RUN) -> Found:
    """What a run with other definitions found: one moment reads anew, one went, one came."""
    return replace(
        found(run_id),
        stages={"moments": 8},
        moments=(moment(quote="You stayed."), moment("m-2", person_id=None)),
        exposures=(),
        briefs=(brief(care=()),),
    )
