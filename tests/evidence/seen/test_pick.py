"""The week's picks."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiftytwo.evidence.seen.pick import pick
from fiftytwo.evidence.seen.seen import seen
from fiftytwo.terms.people import Recognition
from tests.builders.people import person
from tests.builders.weeks import moment, shifts_on

ENDS = datetime(2026, 11, 23, tzinfo=UTC)
NAMES = ["ann", "bob", "charlie", "dora", "emil", "fay", "gus"]


def standing(days: dict[str, int | None], absences=None, shifts=None, giver="x"):
    """People, led by Alice, last thanked so many days ago; None: never."""
    thanked = [
        Recognition(name, ENDS - timedelta(days=d), giver, "said")
        for name, d in days.items()
        if d is not None
    ]
    return seen(
        [person(name, lead_id="alice") for name in days],
        thanked,
        absences or {},
        shifts or {},
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


def days_back(*back):
    """Shifts so many days before the end of the week."""
    return shifts_on([ENDS.date() - timedelta(days=n) for n in back])


def test_days_at_work_decide_where_they_are_known():
    """Ann, thanked 30 days ago, has worked two days since; Bob, 12 days ago, has worked eight."""
    shifts = {"ann": days_back(45, 9, 2), "bob": days_back(45, *range(1, 9))}
    moments = {"ann": [moment("ann")], "bob": [moment("bob")]}
    by_shifts = picked(standing({"ann": 30, "bob": 12}, shifts=shifts), moments)
    by_calendar = picked(standing({"ann": 30, "bob": 12}), moments)
    assert [name for name, _ in by_shifts] == ["bob", "ann"]
    assert [name for name, _ in by_calendar] == ["ann", "bob"]


def test_like_is_compared_with_like():
    """No shift of Cleo is on file: then days at work are compared with nobody's calendar days."""
    shifts = {"ann": days_back(45, 9, 2), "bob": days_back(45, *range(1, 9))}
    people = standing({"ann": 30, "bob": 12, "cleo": 5}, shifts=shifts)
    moments = {name: [moment(name)] for name in ("ann", "bob", "cleo")}
    assert [name for name, _ in picked(people, moments)] == ["ann", "bob", "cleo"]


def kinds(people, moments):
    chosen = pick(people, moments, seed=52, purpose="W47")
    return [(who.person.person_id, str(what.kind)) for who, what in chosen]


@pytest.mark.parametrize(
    ("others", "steady"),
    [(0, 1), (1, 1), (2, 1), (3, 0), (5, 0)],
)
def test_steady_work_is_picked_where_there_is_little_else_and_once(others, steady):
    """Three steady ones and so many others: at most one of the three, of the longest unseen."""
    people = standing(dict.fromkeys(NAMES[:others], 3) | {"uma": 20, "vic": 30, "wim": 10})
    moments = {name: [moment(name)] for name in NAMES[:others]}
    moments |= {name: [moment(name, kind="steady")] for name in ("uma", "vic", "wim")}
    shown = kinds(people, moments)
    assert [who for who, kind in shown if kind == "steady"] == ["vic"] * steady
    assert len(shown) == others + steady


def test_steady_work_stands_where_its_person_stands():
    """Weak evidence, but unseen for longest: first on the page."""
    people = standing({"ann": 3, "bob": 30})
    moments = {"ann": [moment("ann")], "bob": [moment("bob", kind="steady")]}
    assert [who for who, _ in kinds(people, moments)] == ["bob", "ann"]


def test_words_are_clearer_than_steady_work():
    """Whatever the strengths say: two kinds of evidence have not one scale."""
    mine = [moment("ann", 0.9, "steady"), moment("ann", 0.3, "thanked")]
    assert kinds(standing({"ann": 3}), {"ann": mine}) == [("ann", "thanked")]


def test_what_the_lead_has_thanked_for_goes_last():
    """Ann by her lead on Saturday, for Friday's moment; Bob by a colleague: not the same."""
    saturday, friday = ENDS - timedelta(days=2), ENDS - timedelta(days=3)
    [ann] = standing({"ann": 2}, giver="alice")
    [bob] = standing({"bob": 1}, giver="dora")
    moments = {name: [moment(name, at=friday)] for name in ("ann", "bob")}
    assert [name for name, _ in picked([ann, bob], moments)] == ["bob", "ann"]
    later = moments | {"ann": [moment("ann", at=saturday + timedelta(hours=1))]}
    assert [name for name, _ in picked([ann, bob], later)] == ["ann", "bob"]


def test_of_ones_moments_that_which_was_not_thanked_for_goes_first():
    """The clearer one of Friday was thanked for on Saturday; that of Sunday was not."""
    friday, sunday = ENDS - timedelta(days=3), ENDS - timedelta(hours=5)
    mine = [moment("ann", 0.9, at=friday), moment("ann", 0.5, at=sunday)]
    assert picked(standing({"ann": 2}, giver="alice"), {"ann": mine}) == [("ann", 0.5)]


def test_without_times_nothing_counts_as_thanked_for():
    """A moment of unknown time is not before anything."""
    [ann] = standing({"ann": 2}, giver="alice")
    assert picked([ann], {"ann": [moment("ann", at=None)]}) == [("ann", 0.9)]


@st.composite
def pages(draw):
    """Up to nine people: days since last thanked, by whom, and their moments."""
    days = draw(
        st.dictionaries(
            st.sampled_from([*NAMES, "hal", "ida"]), st.none() | st.integers(0, 40), min_size=1
        )
    )
    shifts = draw(st.dictionaries(st.sampled_from(sorted(days)), st.just(days_back(*range(1, 50)))))
    people = standing(days, shifts=shifts, giver=draw(st.sampled_from(["alice", "dora"])))
    moments = {
        name: [
            moment(name, strength, kind, ENDS - timedelta(days=back), f"{name}{n}")
            for n, (strength, kind, back) in enumerate(
                draw(
                    st.lists(
                        st.tuples(
                            st.sampled_from([0.3, 0.6, 0.9]),
                            st.sampled_from(["praised", "thanked", "steady"]),
                            st.integers(1, 7),
                        ),
                        max_size=3,
                    )
                )
            )
        ]
        for name in days
    }
    return people, moments


@given(pages(), st.integers(0, 3))
def test_the_order_of_what_comes_in_never_changes_a_pick(page, seed):
    """People and their moments, shuffled."""
    people, moments = page
    chance = random.Random(seed)
    mixed = {
        name: chance.sample(moments[name], len(moments[name]))
        for name in chance.sample(sorted(moments), len(moments))
    }
    first = pick(people, moments, seed=seed, purpose="W47")
    assert pick(chance.sample(people, len(people)), mixed, seed=seed, purpose="W47") == first


@given(pages(), st.integers(0, 3))
def test_what_holds_for_every_page(page, seed):
    """Five at most, nobody twice, each with a moment of their own, one steady at most."""
    people, moments = page
    chosen = pick(people, moments, seed=seed, purpose="W47")
    names = [who.person.person_id for who, _ in chosen]
    assert len(names) == len(set(names)) <= 5
    assert all(what in moments[who.person.person_id] for who, what in chosen)
    steady = [what for _, what in chosen if what.kind == "steady"]
    assert len(steady) <= 1
    assert not steady or len(chosen) <= 3


@given(pages(), st.integers(0, 3))
def test_who_was_thanked_today_is_never_before_one_who_never_was(page, seed):
    """By whomever, and however loud the praise."""
    people, moments = page
    chosen = pick(people, moments, seed=seed, purpose="W47")
    ever = [who.last_at is not None for who, _ in chosen]
    assert ever == sorted(ever)
