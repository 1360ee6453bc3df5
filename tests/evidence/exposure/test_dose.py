"""Dose: the decayed sum of what someone received."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiftytwo.evidence.exposure.dose import DAY_US, dose_at, highest_doses

BOB, ANN = 0, 1
THREE_DAYS = 3.0


def columns(*received):
    """(person, day, weight) as columns."""
    person, day, weight = zip(*received, strict=True) if received else ((), (), ())
    return (
        np.array(person, np.int64),
        np.array([d * DAY_US for d in day], np.int64),
        np.array(weight, np.float64),
    )


def dose(received, person, day):
    """The dose of one person on one day."""
    of, when = np.array([person]), np.array([int(day * DAY_US)])
    [found] = dose_at(*columns(*received), of=of, when=when, half_life_days=THREE_DAYS)
    return found


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (9, 0.0),  # nothing came yet
        (10, 3.0),  # received at the instant counts
        (13, 1.5),  # one half-life
        (16, 0.75),  # two
        (310, 3 * 0.5**100),
    ],
)
def test_it_halves_every_three_days(day, expected):
    """One abusive message on day 10."""
    assert dose([(BOB, 10, 3)], BOB, day) == pytest.approx(expected)


def test_it_adds_what_is_left_to_what_is_new():
    """3 on day 0, 1 on day 3, seen on day 6: 3/4 + 1/2."""
    assert dose([(BOB, 3, 1), (BOB, 0, 3)], BOB, 6) == pytest.approx(1.25)


def test_one_persons_dose_is_not_anothers():
    """Ann received nothing, whatever Bob did on the same day."""
    received = [(BOB, 0, 3), (BOB, 1, 3), (2, 1, 3)]
    assert dose(received, ANN, 1) == 0
    assert dose([*received, (ANN, 1, 1)], ANN, 1) == 1


def test_years_do_not_overflow():
    """A message a day for ten years: 1 / (1 - 2^(-1/3))."""
    received = [(BOB, day, 1) for day in range(3650)]
    assert dose(received, BOB, 3649) == pytest.approx(1 / (1 - 0.5 ** (1 / 3)))


messages = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 60), st.sampled_from([1, 3])), max_size=40
)


@given(messages, st.integers(0, 3), st.integers(0, 70))
def test_it_is_the_sum_of_each_message_by_itself(received, person, day):
    """Whatever the order and whoever else received something."""
    alone = [w * 0.5 ** ((day - d) / 3) for p, d, w in received if p == person and d <= day]
    assert dose(received, person, day) == pytest.approx(sum(alone))


def highest(received, starts, ends):
    """Rows of person, dose and day, highest in the span of days."""
    peaks = highest_doses(
        *columns(*received),
        starts=starts * DAY_US,
        ends=ends * DAY_US,
        half_life_days=THREE_DAYS,
    )
    return list(zip(peaks.person, peaks.dose, peaks.at // DAY_US, strict=True))


def test_the_highest_counts_what_is_left_from_before():
    """3 on day 4 is 1.5 on day 7; with 1 more it is 2.5 then, and never so high again."""
    assert highest([(BOB, 4, 3), (BOB, 7, 1), (BOB, 13, 1)], 7, 14) == [(BOB, 2.5, 7)]


def test_a_week_is_half_open():
    """Its first instant belongs to it, the next week's does not."""
    assert highest([(BOB, 7, 1), (BOB, 14, 3)], 7, 14) == [(BOB, 1.0, 7)]


def test_who_received_nothing_in_the_week_reached_no_dose():
    """What was told last week is not told again, though something is left of it."""
    assert highest([(BOB, 6, 9), (ANN, 8, 1)], 7, 14) == [(ANN, 1.0, 8)]
    assert highest([], 7, 14) == []


@given(messages)
def test_the_highest_is_the_dose_at_that_time(received):
    """Both ways of asking agree, and no later message of the week reached more."""
    for person, top, day in highest(received, 20, 40):
        assert dose(received, person, day) == pytest.approx(top)
        others = [d for p, d, _ in received if p == person and 20 <= d < 40]
        assert all(dose(received, person, d) <= top + 1e-9 for d in others)
