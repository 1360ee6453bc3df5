"""Whom a lead has not thanked of late."""

from datetime import date, timedelta

import pytest

from fiftytwo.evidence.seen.favourites import favourites
from fiftytwo.evidence.seen.seen import seen
from fiftytwo.terms.people import Recognition
from tests.builders.people import person
from tests.builders.weeks import ENDS, STARTS

TEAM = ["ann", "bob", "cleo", "dora", "emil"]


def left(thanked, *, team=TEAM, giver="alice", days=3, away=(), new=()):
    """Names not thanked by Alice, who thanked these."""
    given = [Recognition(name, ENDS - timedelta(days=days), giver, "said") for name in thanked]
    everyone = [
        person(name, lead_id="alice", starts=STARTS.date() if name in new else None)
        for name in team
    ]
    week = (date(2026, 11, 16), date(2026, 11, 20))
    standing = seen(
        everyone, given, {name: [week] for name in away}, {}, week_starts=STARTS, week_ends=ENDS
    )
    return favourites("alice", standing, given, until=ENDS)


def test_who_is_left_is_named_where_thanks_went_to_few():
    """Two of five, one of them four times; names alone, in the order of names."""
    assert left(["bob", "bob", "bob", "bob", "emil"]) == ("Ann", "Cleo", "Dora")


@pytest.mark.parametrize("team", [TEAM[:4], TEAM[:2]])
def test_half_is_not_few(team):
    """Two of four; one of two."""
    assert left(team[: len(team) // 2], team=team) == ()


def test_who_thanked_nobody_has_no_favourites():
    """Nor has who thanked people of old, or whose team was thanked by another."""
    assert left([]) == ()
    assert left(["bob"], days=57) == ()
    assert left(["bob"], giver="zoe") == ()


def test_eight_weeks_are_56_days():
    """Still one of five."""
    assert left(["bob"], days=56) == ("Ann", "Cleo", "Dora", "Emil")


def test_who_is_away_or_new_is_not_asked_for():
    """Of three at work one is thanked: one of the others is missing; two thanked are enough."""
    assert left(["bob"], away=["ann"], new=["cleo"]) == ("Dora", "Emil")
    assert left(["bob", "emil"], away=["ann"], new=["cleo"]) == ()


def test_thanks_to_those_away_alone_went_to_few():
    """Ann is on leave and was thanked; of the four at work nobody was."""
    assert left(["ann"], away=["ann"]) == ("Bob", "Cleo", "Dora", "Emil")
