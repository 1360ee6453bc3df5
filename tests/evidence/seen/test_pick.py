"""The week's picks."""

from datetime import UTC, datetime, timedelta

import pytest

from builders.people import person
from fiftytwo.evidence.seen.pick import pick
from fiftytwo.evidence.seen.seen import seen
from fiftytwo.terms.moments import Credited, CreditedAs, Moment, MomentKind
from fiftytwo.terms.people import Recognition

ENDS = datetime(2026, 11, 23, tzinfo=UTC)
NAMES = ["ann", "bob", "charlie", "dora", "emil", "fay", "gus"]


def moment(name: str, strength: float) -> Moment:
    """A moment of `name`, whose id is name and strength."""
    who = (Credited(name, name, CreditedAs.AUTHOR),)
    made = f"{name}-{strength}"
    return Moment(made, MomentKind.PRAISED, "c", ("m",), who, ENDS, strength, "!", None, {}, ())


def standing(days: dict[str, int | None], absences=None):
    """People last thanked so many days ago; None: never."""
    thanked = [
        Recognition(name, ENDS - timedelta(days=d), "x", "said")
        for name, d in days.items()
        if d is not None
    ]
    return seen(
        [person(name) for name in days],
        thanked,
        absences or {},
        {},
        week_starts=ENDS - timedelta(days=7),
        week_ends=ENDS,
    )


def picked(people, moments, seed=52):
    return [
        (who.person.person_id, what.strength)
        for who, what in pick(people, moments, seed=seed, purpose="W47")
    ]


def test_the_longest_unseen_comes_first_whatever_the_strength():
    """Never thanked is longest; a star with the loudest praise comes last."""
    people = standing({"ann": 3, "bob": 40, "charlie": None})
    moments = {
        "ann": [moment("ann", 0.99)],
        "bob": [moment("bob", 0.6)],
        "charlie": [moment("charlie", 0.5)],
    }
    assert [name for name, _ in picked(people, moments)] == ["charlie", "bob", "ann"]


def test_strength_decides_between_equally_unseen():
    """And of one person's moments the clearest is shown, only that one."""
    people = standing({"ann": 5, "bob": 5})
    moments = {"ann": [moment("ann", 0.6)], "bob": [moment("bob", 0.7), moment("bob", 0.9)]}
    assert picked(people, moments) == [("bob", 0.9), ("ann", 0.6)]


def test_at_most_five():
    """A lead can mean five thanks a week."""
    people = standing(dict.fromkeys(NAMES, 5))
    assert len(picked(people, {name: [moment(name, 0.5)] for name in NAMES})) == 5


def test_ties_follow_the_seed_and_not_the_alphabet():
    """The same seed gives the same page; over seeds everyone comes up."""
    people = standing(dict.fromkeys(NAMES, 5))
    moments = {name: [moment(name, 0.5)] for name in NAMES}
    assert picked(people, moments) == picked(list(reversed(people)), moments)
    shown = {name for seed in range(20) for name, _ in picked(people, moments, seed)}
    assert shown == set(NAMES)


@pytest.mark.parametrize("name", ["bob"])
def test_who_is_on_leave_is_not_picked(name):
    """They read it when they are back."""
    week = (ENDS.date() - timedelta(days=7), ENDS.date())
    people = standing({name: 5}, absences={name: [week]})
    assert picked(people, {name: [moment(name, 0.5)]}) == []
