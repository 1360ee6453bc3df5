"""A week of Alice's team: four to thank, three others; and Vera's, who leads Alice."""

from dataclasses import replace

from fiftytwo.evidence.publish import Found
from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.terms.brief import Line, Other, Says, Thank
from fiftytwo.terms.moments import Moment
from fiftytwo.terms.people import State
from tests.programme import found as made
from tests.programme.cast import ROSTER, someone

TEAM = ("bob", "dora", "emil", "fay", "gus", "hal", "ida")
PICKED = TEAM[:4]
"""Each with a moment: m-bob, m-dora, m-emil, m-fay."""
WEEK = str(made.WEEK)
PEOPLE = (
    *ROSTER,
    *(someone(one, team="Night", lead_id="alice", client="Orchid") for one in TEAM[1:]),
)


def moment_of(person_id: str) -> Moment:
    """What a customer said about them."""
    said = f"{person_id.title()}, you stayed till it worked."
    return replace(
        made.moment(f"m-{person_id}", person_id=person_id, quote=said),
        message_ids=(f"c-{person_id}-3",),
    )


def _thank(person_id: str) -> Thank:
    return Thank(person_id, person_id.title(), moment_of(person_id), None, None)


def week_of_alice() -> Found:
    """Four picks and three others for Alice; for Vera a brief in which Alice is to be thanked."""
    others = (
        Other("gus", "Gus", State.AT_WORK, Line(Says.NEW), "new"),
        Other("hal", "Hal", State.AT_WORK, Line(Says.HAS_MOMENT), "has_moment"),
        Other("ida", "Ida", State.AT_WORK, Line(Says.HAS_MOMENT), "has_moment"),
    )
    page = replace(made.brief(), thank=tuple(_thank(one) for one in PICKED), everyone_else=others)
    of_head = replace(
        made.brief("vera", care=()),
        team=None,
        thank=(_thank("alice"),),
        everyone_else=(),
        alike=(Line(Says.SEEN_BY_CALENDAR),),
    )
    return replace(
        made.found(),
        people=PEOPLE,
        moments=tuple(moment_of(one) for one in (*PICKED, "alice")),
        briefs=(page, of_head),
    )


def publish_week() -> None:
    """Everyone is there, and a run has found all that."""
    bring_in_roster(PEOPLE, by=None)
    publish(week_of_alice())
