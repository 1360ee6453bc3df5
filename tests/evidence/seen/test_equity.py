"""Chance against receipt, by group; for the head only."""

from dataclasses import fields, is_dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fiftytwo.evidence.seen.equity import By, Member, Side, equity
from fiftytwo.evidence.seen.seen import seen
from fiftytwo.terms.people import Recognition
from tests.builders.people import person
from tests.builders.weeks import ENDS, STARTS, shifts_on

SUNDAY = date(2026, 11, 22)
YEAR = [SUNDAY - timedelta(days=n) for n in range(300)]


def company(*groups, **more):
    """One dict a group: how many people, and what is so of each of them."""
    people, facts = [], {}
    for number, group in enumerate(groups):
        for n in range(group.get("people", 10)):
            name = f"{number:02d}-{n:02d}"
            known = {k: v for k, v in group.items() if k in ("team", "site", "shift", "starts")}
            people.append(person(name, **known))
            facts[name] = group
    thanked = [
        Recognition(name, ENDS - timedelta(days=group["thanked"]), "x", "said")
        for name, group in facts.items()
        if group.get("thanked") is not None
    ]
    shifts = {name: shifts_on(g["worked"]) for name, g in facts.items() if "worked" in g}
    standing = seen(people, thanked, {}, shifts, week_starts=STARTS, week_ends=ENDS)
    members = [
        Member(
            one,
            facts[one.person.person_id].get("channel", "chat"),
            facts[one.person.person_id].get("moments", 0),
            facts[one.person.person_id].get("contacts", 0),
        )
        for one in standing
    ]
    return equity(members, as_of=SUNDAY, **more)


def split(page, by):
    [found] = [s for s in page.splits if s.by == by]
    return {group.name: group for group in found.groups}


def test_the_night_has_less_chance_and_is_seen_less():
    """Twenty by day, ten by night: all had a moment and thanks, or none had."""
    page = company(
        {"people": 20, "shift": "day", "moments": 2, "thanked": 3},
        {"people": 10, "shift": "night", "thanked": 60},
    )
    night = split(page, By.SHIFT)["night"]
    assert (night.people, night.had_a_moment.n, night.recognised.n) == (10, 0, 0)
    assert night.had_a_moment.rest == night.recognised.rest == 1.0
    assert night.had_a_moment.stands_out == night.recognised.stands_out == Side.LESS
    assert split(page, By.SHIFT)["day"].had_a_moment.stands_out == Side.MORE
    assert page.everyone.had_a_moment.share == pytest.approx(2 / 3)
    assert page.everyone.had_a_moment.stands_out is None


def test_what_may_be_chance_is_not_pointed_out():
    """Three of five against six of ten, and against eight of ten: 0.6 is 0.23 to 0.88."""
    page = company(
        {"people": 3, "team": "A", "moments": 1},
        {"people": 2, "team": "A"},
        {"people": 8, "team": "B", "moments": 1},
        {"people": 2, "team": "B"},
    )
    team = split(page, By.TEAM)["A"]
    assert (team.had_a_moment.share, team.had_a_moment.rest) == (0.6, 0.8)
    assert (team.had_a_moment.low, team.had_a_moment.high) == pytest.approx(
        (0.231, 0.882), abs=1e-3
    )
    assert team.had_a_moment.stands_out is None


@pytest.mark.parametrize("moments", [0, 1])
def test_where_all_groups_are_alike_none_stands_out(moments):
    """Nobody had a moment, or everybody: in groups of any size the same."""
    page = company(*({"people": 5 + n, "team": f"T{n:02d}", "moments": moments} for n in range(40)))
    assert len(split(page, By.TEAM)) == 40
    assert {team.had_a_moment.stands_out for team in split(page, By.TEAM).values()} == {None}


def test_recognised_is_counted_in_days_at_work():
    """Five weeks ago are ten days at work for those who work twice a week: within fourteen."""
    twice_a_week = [day for day in YEAR if day.weekday() in (0, 4)]
    page = company(
        {"people": 6, "team": "A", "thanked": 35, "worked": twice_a_week},
        {"people": 6, "team": "B", "thanked": 35, "worked": YEAR},
        {"people": 6, "team": "C", "worked": YEAR},
    )
    teams = split(page, By.TEAM)
    assert [teams[name].recognised.n for name in "ABC"] == [6, 0, 0]
    assert [teams[name].never_recognised.n for name in "ABC"] == [0, 0, 6]
    assert not page.calendar_days


def test_calendar_days_are_taken_where_no_shifts_are_and_that_is_said():
    """Thanked five weeks ago."""
    page = company({"people": 6, "thanked": 35})
    assert (page.everyone.recognised.n, page.calendar_days) == (0, True)


def test_on_the_first_run_there_is_no_receipt():
    """No recognition of anybody is on file; chance is known all the same."""
    page = company({"people": 6, "moments": 1}, {"people": 6, "team": "B"})
    assert page.everyone.recognised is page.everyone.never_recognised is None
    assert all(group.recognised is None for group in split(page, By.TEAM).values())
    assert page.everyone.had_a_moment.n == 6


def test_moments_per_hundred_contacts():
    """Six people, each with two moments in fifty contacts: four in a hundred."""
    page = company({"people": 6, "moments": 2, "contacts": 50})
    assert page.everyone.moments_per_100 == 4.0


def test_too_few_contacts_say_nothing():
    """Sixty in all."""
    assert company({"people": 6, "moments": 1, "contacts": 10}).everyone.moments_per_100 is None


def test_contacts_of_one_person_are_not_shown_as_those_of_a_team():
    """Of six on the phone one also writes: the rate would be hers alone, also by difference."""
    page = company(
        {"people": 10, "team": "A", "moments": 1, "contacts": 50},
        {"people": 8, "team": "B", "moments": 1, "contacts": 50},
        {"people": 1, "team": "C", "moments": 9, "contacts": 300},
        {"people": 5, "team": "C"},
    )
    teams = split(page, By.TEAM)
    assert sorted(teams) == ["A", "B", "C"]
    assert teams["C"].moments_per_100 is None
    assert [teams[name].moments_per_100 for name in "AB"] == [2.0, None]


def test_tenure_is_taken_in_whole_months_on_the_last_day():
    """Six months less a day, six months, 24 months less a day, 24 months, not told."""
    starts = [date(2026, 5, 23), date(2026, 5, 22), date(2024, 11, 23), date(2024, 11, 22), None]
    page = company(*({"people": 5 + n, "starts": day} for n, day in enumerate(starts)))
    assert {name: group.people for name, group in split(page, By.TENURE).items()} == {
        "under_6_months": 5,
        "6_to_24_months": 6 + 7,
        "longer": 8,
        None: 9,
    }


def test_who_is_new_or_gone_is_not_counted():
    """Six here, five in their first week."""
    page = company({"people": 6}, {"people": 5, "starts": STARTS.date()})
    assert page.everyone.people == 6


def test_a_small_group_is_not_there_and_cannot_be_had_by_difference():
    """Three in C: the six of B are hidden with them, and the split says that it is not whole."""
    page = company(
        {"people": 10, "team": "A"}, {"people": 6, "team": "B"}, {"people": 3, "team": "C"}
    )
    [teams] = [s for s in page.splits if s.by == By.TEAM]
    assert [group.name for group in teams.groups] == ["A"]
    assert not teams.all_shown
    assert page.everyone.people == 19


def test_fewer_than_five_have_no_page():
    """Nothing at all."""
    page = company({"people": 4, "moments": 1})
    assert page.everyone is None
    assert all(not s.groups and not s.all_shown for s in page.splits)


def texts(value):
    """Every text anywhere in a result."""
    if isinstance(value, str):
        return {str(value)}
    if is_dataclass(value):
        return set().union(*(texts(getattr(value, f.name)) for f in fields(value)))
    return set().union(*map(texts, value)) if isinstance(value, tuple) else set()


group = st.fixed_dictionaries(
    {
        "people": st.integers(1, 8),
        "team": st.sampled_from(["A", "B", "C", None]),
        "shift": st.sampled_from(["day", "night"]),
        "channel": st.sampled_from(["chat", "phone", None]),
        "thanked": st.sampled_from([None, 3, 60]),
        "moments": st.integers(0, 2),
        "contacts": st.sampled_from([0, 40]),
    }
)


@settings(max_examples=60)
@given(st.lists(group, max_size=5))
def test_what_holds_for_every_company(groups):
    """No group below five, none of its own people named, shown ones never leave one to four."""
    page = company(*groups)
    everyone = sum(g["people"] for g in groups)
    shown = [one for s in page.splits for one in s.groups] + [page.everyone] * bool(page.everyone)
    for one in shown:
        assert one.people >= 5
        assert one.had_a_moment.of == one.people
        assert 0 <= one.had_a_moment.low <= one.had_a_moment.share <= one.had_a_moment.high <= 1
    if page.everyone:
        for s in page.splits:
            left = everyone - sum(one.people for one in s.groups)
            assert left == 0 or left >= 5
            assert s.all_shown is (left == 0)
    assert not {word for word in texts(page) if word[:2].isdigit() and "-" in word}
