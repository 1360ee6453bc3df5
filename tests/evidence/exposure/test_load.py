"""Load: angry but decent contacts per hour worked."""

import numpy as np
import pytest

from fiftytwo.evidence.exposure.load import HOUR_US, group_loads, loads, worked_in

BOB, ANN = 0, 1
SUNDAY_NIGHT = 7 * 24 - 2
"""Hours from the week's start."""


def work(*shifts, week=(0, 7 * 24)):
    """Worked, from (person, first hour, last hour)."""
    person, starts, ends = np.array(shifts, np.int64).reshape(-1, 3).T
    return worked_in(
        person,
        starts * HOUR_US,
        ends * HOUR_US,
        week_starts=week[0] * HOUR_US,
        week_ends=week[1] * HOUR_US,
    )


def contacts(*rows):
    """Columns of (person, hour, what the customer was)."""
    person, hour, mood = zip(*rows, strict=True)
    return (
        np.array(person, np.int64),
        np.array([h * HOUR_US for h in hour], np.int64),
        np.array(["frustrated" in m for m in mood]),
        np.array(["hostile" in m for m in mood]),
    )


def test_it_counts_the_angry_who_stayed_decent():
    """Two of four, in an eight hour shift: the calm are no load, the hostile are exposure."""
    found = loads(
        *contacts(
            (BOB, 1, "frustrated"),
            (BOB, 2, "frustrated"),
            (BOB, 3, "frustrated, hostile"),
            (BOB, 4, "calm"),
        ),
        work((BOB, 0, 8)),
        1,
    )
    assert found.tolist() == [0.25]


def test_without_shifts_it_is_not_known():
    """Null, not 0; and not as many an hour as one likes."""
    found = loads(*contacts((BOB, 1, "frustrated"), (ANN, 1, "calm")), work((ANN, 0, 8)), 2)
    assert np.isnan(found[BOB])
    assert found[ANN] == 0
    assert np.isnan(loads(*contacts((BOB, 1, "frustrated")), work(), 1)).all()


def test_a_night_belongs_to_the_week_it_began_in():
    """Sunday 22:00 to Monday 06:00, with a contact at Monday 02:00: all of it is this week's."""
    night = (BOB, SUNDAY_NIGHT, SUNDAY_NIGHT + 8)
    at_two = contacts((BOB, SUNDAY_NIGHT + 4, "frustrated"))
    assert loads(*at_two, work(night), 1).tolist() == [1 / 8]
    assert np.isnan(loads(*at_two, work(night, week=(7 * 24, 14 * 24)), 1)).all()


def test_contacts_outside_the_shift_are_left_out():
    """Neither the hour nor the contact counts; a shift's end is no longer in it."""
    rows = contacts((BOB, 9, "frustrated"), (BOB, 8, "frustrated"), (BOB, 0, "frustrated"))
    assert loads(*rows, work((BOB, 0, 8)), 1).tolist() == [1 / 8]


def test_nobody_works_twice_at_a_time():
    """0 to 8 and 4 to 10, and 1 to 2 within: ten hours, however the rows are ordered."""
    overlapping = [(BOB, 4, 10), (BOB, 0, 8), (ANN, 3, 5), (BOB, 1, 2)]
    assert work(*overlapping).hours(2).tolist() == [10, 2]


def test_a_shift_that_ends_before_it_starts_is_no_work():
    """A typing error in a roster makes no hours and takes none away."""
    assert work((BOB, 8, 0), (BOB, 9, 10)).hours(1).tolist() == [1]


@pytest.mark.parametrize(("n_with_shifts", "known"), [(5, True), (4, False)])
def test_groups_are_told_from_five_people_on(n_with_shifts, known):
    """Six people, of whom some have no shifts on file: two contacts in eight hours each."""
    shifts = work(*((person, 0, 8) for person in range(n_with_shifts)))
    rows = contacts(*((person, hour, "frustrated") for person in range(6) for hour in (1, 2)))
    [rate] = group_loads(*rows, shifts, np.zeros(6, np.int64), 1)
    assert (rate == 0.25) if known else np.isnan(rate)


def test_a_group_is_all_its_contacts_over_all_its_hours():
    """Not the mean of persons: 10 contacts in 10 hours and four quiet weeks of 40: 10 / 170."""
    shifts = work((0, 0, 10), *((person, 0, 40) for person in range(1, 5)))
    rows = contacts(*((0, hour, "frustrated") for hour in range(10)))
    [rate, empty] = group_loads(*rows, shifts, np.zeros(5, np.int64), 2)
    assert rate == pytest.approx(10 / 170)
    assert np.isnan(empty)
