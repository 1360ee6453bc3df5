"""The head's lines: is everyone seen alike?"""

from datetime import UTC, date, datetime, timedelta

from fiftytwo.evidence.brief.alike import alike
from fiftytwo.evidence.seen.equity import Member, equity
from fiftytwo.evidence.seen.seen import seen
from fiftytwo.terms.brief import Line, Says
from fiftytwo.terms.people import Recognition
from tests.builders.people import person

STARTS, ENDS = datetime(2026, 11, 16, tzinfo=UTC), datetime(2026, 11, 23, tzinfo=UTC)


def lines(teams, thanked, heard=(), phone=()):
    """Lines about people of `teams` (name -> how many), some thanked yesterday, some heard of.

    phone: teams whose people are on the phone; all others chat.
    """
    people = [
        person(f"{team}{n}", team=team, site=None, time_zone="UTC")
        for team, many in teams.items()
        for n in range(many)
    ]
    given = [Recognition(who, ENDS - timedelta(days=1), "lead", "said") for who in thanked]
    standing = seen(people, given, {}, {}, week_starts=STARTS, week_ends=ENDS)
    members = [
        Member(
            one,
            "phone" if one.person.team in phone else "chat",
            one.person.person_id in heard,
            50,
        )
        for one in standing
    ]
    return alike(equity(members, as_of=date(2026, 11, 22)), days=14)


def some(team, many):
    return [f"{team}{n}" for n in range(many)]


def test_everyone_and_each_team_in_the_order_of_names():
    """No team is first because it is better."""
    found = lines({"Orchid": 8, "Birch": 8}, some("Orchid", 6) + some("Birch", 5))
    assert found[0] == Line(Says.SEEN_ALL, {"count": 11, "of": 16, "days": 14})
    teams = {"teams": ["Birch", "Orchid"], "counts": [5, 6], "of": [8, 8], "days": 14}
    assert found[1] == Line(Says.SEEN_TEAMS, teams)
    assert Says.SEEN_LESS not in {line.code for line in found}


def test_a_group_that_misses_out_is_told_with_its_interval():
    """None of ten nights, all of ten days: that is no chance."""
    found = lines({"Night": 10, "Day": 10}, some("Day", 10))
    [line] = [line for line in found if line.code == Says.SEEN_LESS]
    assert (line.facts["group"], line.facts["count"], line.facts["of"]) == ("Night", 0, 10)
    assert (line.facts["low"], line.facts["rest_count"], line.facts["rest_of"]) == (0.0, 10, 10)
    assert line.facts["high"] < 0.5


def test_of_whom_customers_rarely_write_is_told_apart_from_thanks():
    """All are thanked; of one team no customer ever wrote."""
    everyone = some("Night", 10) + some("Day", 10)
    found = lines({"Night": 10, "Day": 10}, everyone, heard=some("Day", 10))
    assert [line.facts["group"] for line in found if line.code == Says.HEARD_LESS] == ["Night"]


def test_that_a_team_is_on_the_phone_is_why_and_is_told_once():
    """The team and its telephone are the same people: one finding, not two."""
    everyone = some("Toll", 10) + some("Day", 10) + some("Eve", 10)
    heard = some("Day", 9) + some("Eve", 9)
    found = lines({"Toll": 10, "Day": 10, "Eve": 10}, everyone, heard=heard, phone=("Toll",))
    [line] = [line for line in found if line.code == Says.HEARD_LESS]
    assert (line.facts["group"], line.facts["mostly"]) == ("Toll", "phone")
    assert (line.facts["rest_count"], line.facts["rest_of"]) == (18, 20)


def test_a_team_of_four_is_not_shown_and_that_is_said():
    """Nor can it be reckoned from the rest."""
    found = lines({"Orchid": 8, "Tiny": 4}, some("Tiny", 4))
    assert all("Tiny" not in str(line.facts) for line in found)
    assert [line.facts["by"] for line in found if line.code == Says.SEEN_HIDDEN] == [["team"]]


def test_on_the_first_run_nobody_is_unseen():
    """Without a recognition on file nothing is said of receipt."""
    codes = {line.code for line in lines({"Orchid": 8, "Birch": 8}, [])}
    assert not codes & {Says.SEEN_ALL, Says.SEEN_TEAMS, Says.SEEN_LESS}
