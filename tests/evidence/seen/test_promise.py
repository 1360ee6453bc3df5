"""The promise: seven days at work are the aim, fourteen the alarm."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiftytwo.evidence.seen.promise import Promise
from fiftytwo.evidence.seen.seen import seen
from fiftytwo.terms.people import Recognition, State
from fiftytwo.terms.standing import Kept, Unit
from fiftytwo.terms.week import Week
from tests.builders.people import person
from tests.builders.weeks import BERLIN, DAY, ENDS, STARTS, WEEK, shift, shifts_on, weekdays

SUNDAY = date(2026, 11, 22)
YEAR = [date(2026, 1, 1) + DAY * n for n in range(326)]  # every day up to Sunday of W47
COLLEAGUE = person("charlie")


def thanked(day, hour=12, name="bob", giver="alice", how="said"):
    """In UTC, as on file."""
    at = datetime.combine(day, time(hour), BERLIN).astimezone(UTC)
    return Recognition(name, at, giver, how)


def one(who, recognitions, shifts=None, absences=None, week=WEEK, **more):
    """Where `who` stands; a colleague works every day, so the file of shifts tells of each."""
    zone = ZoneInfo(who.time_zone)
    [standing, *_] = seen(
        [who, COLLEAGUE],
        recognitions,
        absences or {},
        {} if shifts is None else {who.person_id: shifts, "charlie": shifts_on(YEAR)},
        week_starts=week.starts(zone),
        week_ends=week.ends(zone),
        **more,
    )
    return standing


@pytest.mark.parametrize(
    ("days", "kept"),
    [(0, "kept"), (7, "kept"), (8, "due"), (14, "due"), (15, "alarm"), (300, "alarm")],
)
def test_days_at_work_decide(days, kept):
    """Thanked so many days ago, at work on each day since."""
    standing = one(person("bob"), [thanked(SUNDAY - DAY * days)], shifts_on(YEAR))
    assert (standing.days_at_work, standing.promise) == (days, kept)
    assert standing.unit == Unit.AT_WORK


def test_who_works_two_days_a_week_has_the_same_promise():
    """Five weeks by the calendar are ten days at work: due, not overdue."""
    since = SUNDAY - timedelta(weeks=5)
    mondays_and_fridays = [d for d in weekdays(since, SUNDAY) if d.weekday() in (0, 4)]
    standing = one(person("bob"), [thanked(since)], shifts_on(mondays_and_fridays))
    assert (standing.days_at_work, standing.promise) == (10, Kept.DUE)
    assert (standing.last_days, standing.by_calendar) == (35, Kept.ALARM)


def test_seven_and_fourteen_can_be_set():
    """An organisation promises more, or less."""
    three_ago = [thanked(SUNDAY - DAY * 3)]
    promised = {
        aim: one(person("bob"), three_ago, shifts_on(YEAR), promise=Promise(aim, alarm)).promise
        for aim, alarm in [(3, 3), (2, 3), (1, 2)]
    }
    assert promised == {3: Kept.KEPT, 2: Kept.DUE, 1: Kept.ALARM}


@pytest.mark.parametrize(("aim", "alarm"), [(8, 7), (-1, 7)])
def test_a_promise_that_makes_no_sense_is_refused(aim, alarm):
    """With an example of one that does."""
    with pytest.raises(ValueError, match="for instance aim_days=7, alarm_days=14"):
        Promise(aim, alarm)


def test_without_shifts_the_promise_is_unknown_and_calendar_days_are_told_as_such():
    """Ten days ago: due by the calendar; whether by days at work, nothing says."""
    standing = one(person("bob"), [thanked(SUNDAY - DAY * 10)])
    assert (standing.promise, standing.days_at_work) == (Kept.UNKNOWN, None)
    assert (standing.unit, standing.calendar_days, standing.by_calendar) == (
        Unit.CALENDAR,
        10,
        Kept.DUE,
    )


def test_absences_do_not_count():
    """Three weeks away with shifts that nobody took out of the plan: two days at work."""
    away = {"bob": [(date(2026, 10, 30), date(2026, 11, 20))]}
    standing = one(person("bob"), [thanked(date(2026, 10, 29))], shifts_on(YEAR), away)
    assert (standing.days_at_work, standing.promise) == (2, Kept.KEPT)
    assert (standing.calendar_days, standing.by_calendar) == (2, Kept.KEPT)


def test_days_before_the_first_day_do_not_count():
    """Shifts planned for training before; nine days since, never thanked."""
    standing = one(
        person("bob", starts=date(2026, 11, 9)), [thanked(SUNDAY, name="x")], shifts_on(YEAR)
    )
    assert standing.state == State.AT_WORK
    assert (standing.days_at_work, standing.calendar_days, standing.promise) == (14, 14, Kept.DUE)


def test_days_after_the_last_day_do_not_count():
    """Left on Tuesday of the week; the plan goes on."""
    leaver = person("bob", ends=date(2026, 11, 17))
    assert one(leaver, [thanked(date(2026, 11, 15))], shifts_on(YEAR)).days_at_work == 2


def test_a_night_shift_belongs_to_the_day_it_starts():
    """Thanked at four in the night from Monday: that is Monday; Tuesday to Thursday are three."""
    nights = [shift(date(2026, 11, 16) + DAY * n, hour=22) for n in range(4)]
    assert one(person("bob"), [thanked(date(2026, 11, 17), hour=4)], nights).days_at_work == 3


def test_the_day_of_the_thanks_is_day_nought():
    """Before the shift, in it, or between the two halves of a split one."""
    split = [shift(SUNDAY, 8, 4), shift(SUNDAY, 14, 4)]
    days = {
        hour: one(person("bob"), [thanked(SUNDAY, hour)], split).days_at_work for hour in (7, 9, 13)
    }
    assert days == {7: 0, 9: 0, 13: 0}


@pytest.mark.parametrize(
    "week",
    [Week(2026, 13), Week(2026, 43)],
    ids=["clocks go forward", "clocks go back"],
)
@pytest.mark.parametrize("hour", [0, 22])
def test_a_week_in_which_clocks_change_has_seven_days(week, hour):
    """A shift on each day at the same hour by the clock: 167 or 169 hours, seven days."""
    days = [week.monday + DAY * n for n in range(7)]
    shifts = [shift(day, hour) for day in days]
    before = thanked(week.monday - DAY, hour=12)
    standing = one(person("bob"), [before], shifts, week=week)
    assert (standing.days_at_work, standing.calendar_days, standing.last_days) == (7, 7, 7)
    midnight = thanked(week.monday, hour=0)
    assert one(person("bob"), [midnight], shifts, week=week).last_days == 7


def test_days_are_those_of_the_persons_own_site():
    """Manila's early shift on Monday begins on Sunday by the clock of the lead in Berlin."""
    manila = ZoneInfo("Asia/Manila")
    early = [shift(date(2026, 11, 16), hour=6, zone=manila)]
    away = {"ana": [(date(2026, 11, 15), date(2026, 11, 15))]}
    before = Recognition("ana", STARTS - DAY * 2, "alice", "said")
    [ana] = seen(
        [person("ana", time_zone="Asia/Manila")],
        [before],
        away,
        {"ana": early},
        week_starts=STARTS,
        week_ends=ENDS,
    )
    assert ana.days_at_work == 1


@pytest.mark.parametrize("how", ["said", "written", "public", "award"])
@pytest.mark.parametrize("giver", ["alice", "dora", None], ids=["lead", "peer", "customer"])
def test_whoever_says_it_and_however_it_counts_in_full(giver, how):
    """Said in person by a customer is a thanks."""
    thanks = [thanked(SUNDAY - DAY, giver=giver, how=how)]
    standing = one(person("bob", lead_id="alice"), thanks, shifts_on(YEAR))
    assert (standing.days_at_work, standing.promise) == (1, Kept.KEPT)


def test_nobody_recognises_themselves():
    """A thanks from oneself is none."""
    mine = [thanked(SUNDAY, giver="bob"), thanked(SUNDAY, name="x")]
    assert one(person("bob"), mine, shifts_on(YEAR)).last_at is None


def test_givers_are_different_people_and_customers_are_one():
    """The lead twice, a peer, two customers: three."""
    by = ["alice", "alice", "dora", None, None]
    assert one(person("bob"), [thanked(SUNDAY, giver=giver) for giver in by]).givers == 3


def test_when_the_lead_thanked_is_known_apart():
    """The peer's later thanks is not the lead's."""
    by_lead = thanked(SUNDAY - DAY * 3, giver="alice")
    standing = one(person("bob", lead_id="alice"), [by_lead, thanked(SUNDAY, giver="dora")])
    assert standing.lead_thanked_at == by_lead.at
    assert one(person("bob"), [thanked(SUNDAY, giver=None)]).lead_thanked_at is None


def test_a_file_of_shifts_that_has_ended_does_not_keep_the_promise():
    """Shifts to the end of September, thanked then: since, nobody knows of any day."""
    [bob] = seen(
        [person("bob")],
        [thanked(date(2026, 9, 30))],
        {},
        {"bob": shifts_on(d for d in YEAR if d.month < 10)},
        week_starts=STARTS,
        week_ends=ENDS,
    )
    assert (bob.days_at_work, bob.promise, bob.by_calendar) == (0, Kept.UNKNOWN, Kept.ALARM)


def test_a_file_of_shifts_that_has_just_begun_does_not_keep_it_either():
    """Thanked in spring, shifts since Monday: seven days are on file, and many are not."""
    [bob] = seen(
        [person("bob")],
        [thanked(date(2026, 4, 1))],
        {},
        {"bob": shifts_on(d for d in YEAR if d >= STARTS.date())},
        week_starts=STARTS,
        week_ends=ENDS,
    )
    assert (bob.days_at_work, bob.promise) == (7, Kept.UNKNOWN)


def test_fifteen_days_on_file_are_an_alarm_whatever_is_not():
    """Never thanked, start unknown."""
    worked = shifts_on(YEAR[-15:])
    assert one(person("bob"), [thanked(SUNDAY, name="x")], worked).promise == Kept.ALARM


def test_on_the_first_run_nothing_is_promised_to_anyone():
    """No recognition of anybody is on file: nobody is unseen."""
    standing = one(person("bob", starts=date(2020, 1, 1)), [], shifts_on(YEAR))
    assert (standing.state, standing.promise, standing.by_calendar) == (
        State.FIRST_RUN,
        Kept.UNKNOWN,
        Kept.UNKNOWN,
    )


@given(
    worked=st.sets(st.sampled_from(YEAR)),
    away=st.lists(st.tuples(st.sampled_from(YEAR), st.integers(0, 30)), max_size=4),
    last=st.sampled_from(YEAR),
)
def test_a_day_at_work_is_a_day_with_a_shift_and_not_away(worked, away, last):
    """The count is the one a person would make with the plan and a pencil."""
    spells = [(first, first + DAY * n) for first, n in away]
    standing = one(person("bob"), [thanked(last)], shifts_on(worked), {"bob": spells})
    free = {first + DAY * n for first, length in away for n in range(length + 1)}
    assert standing.days_at_work == len({day for day in worked if day > last} - free)
    assert standing.days_at_work <= standing.calendar_days
