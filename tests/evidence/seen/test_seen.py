"""Where each person stands."""

from datetime import UTC, date, datetime, timedelta

import pytest

from fiftytwo.evidence.seen.seen import seen
from fiftytwo.terms.people import Recognition, State
from tests.builders.people import person

STARTS = datetime(2026, 11, 16, tzinfo=UTC)
ENDS = datetime(2026, 11, 23, tzinfo=UTC)
THANKED = Recognition("charlie", ENDS - timedelta(days=3), "alice", "said")


def one(who, recognitions=(THANKED,), absences=None, shifts=None):
    """Where `who` stands at the end of W47."""
    [standing] = seen(
        [who], recognitions, absences or {}, shifts or {}, week_starts=STARTS, week_ends=ENDS
    )
    return standing


def test_a_thanks_said_in_person_counts_in_full():
    """Ten days and a bit ago are ten whole days."""
    standing = one(
        person("bob"), [Recognition("bob", ENDS - timedelta(days=10, hours=5), "a", "said")]
    )
    assert standing.last_days == 10


def test_a_thanks_after_the_week_is_not_known_yet():
    """The brief of a past week can be computed again."""
    assert one(person("bob"), [Recognition("bob", ENDS, "a", "said")]).last_days is None


@pytest.mark.parametrize(
    ("away", "state"),
    [
        ([(date(2026, 11, 16), date(2026, 11, 20))], State.ON_LEAVE),  # Monday to Friday
        ([(date(2026, 11, 16), date(2026, 11, 19))], State.AT_WORK),  # back on Friday
        (
            [(date(2026, 11, 10), date(2026, 11, 18)), (date(2026, 11, 19), date(2026, 11, 30))],
            State.ON_LEAVE,
        ),  # two rows, no gap
    ],
)
def test_leave_is_every_day_from_monday_to_friday(away, state):
    """A free weekend is no leave, and one day back is work."""
    assert one(person("bob"), absences={"bob": away}).state == state


def test_the_first_two_weeks_are_new():
    """Started on the Monday of the week."""
    assert one(person("bob", starts=date(2026, 11, 16))).state == State.NEW
    assert one(person("bob", starts=date(2026, 11, 9))).state == State.AT_WORK


def test_who_starts_later_is_not_on_the_page():
    """They are not here yet."""
    new = person("bob", starts=date(2026, 11, 23))
    assert seen([new], [], {}, {}, week_starts=STARTS, week_ends=ENDS) == []


def test_who_leaves_is_at_work_until_then_and_named_once_after():
    """Left on Wednesday: still thanked for Tuesday; the week after says so, then no page does."""
    assert one(person("bob", ends=date(2026, 11, 18))).state == State.AT_WORK
    assert one(person("bob", ends=date(2026, 11, 15))).state == State.LEFT
    gone = person("bob", ends=date(2026, 11, 8))
    assert seen([gone], [], {}, {}, week_starts=STARTS, week_ends=ENDS) == []


def test_without_any_recognition_on_file_it_is_the_first_run():
    """Nobody is "unseen" because we have only begun to look."""
    assert one(person("bob"), recognitions=()).state == State.FIRST_RUN


def test_days_at_work_are_days_on_which_a_shift_began():
    """A night shift belongs to the day it starts; two shifts on a day are one day."""
    shifts = [
        (datetime(2026, 11, 16, 22, tzinfo=UTC), datetime(2026, 11, 17, 6, tzinfo=UTC)),
        (datetime(2026, 11, 18, 8, tzinfo=UTC), datetime(2026, 11, 18, 12, tzinfo=UTC)),
        (datetime(2026, 11, 18, 13, tzinfo=UTC), datetime(2026, 11, 18, 17, tzinfo=UTC)),
    ]
    assert one(person("bob"), shifts={"bob": shifts}).days_at_work == 2
    assert one(person("bob")).days_at_work is None
