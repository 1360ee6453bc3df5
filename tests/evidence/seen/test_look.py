"""What to look for where there is no moment."""

import random
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from fiftytwo.evidence.seen.look import Contact, Look, LookFor, look
from fiftytwo.evidence.seen.seen import seen
from fiftytwo.terms.people import Recognition
from tests.builders.people import person
from tests.builders.weeks import BERLIN, DAY, ENDS, STARTS, WEEK, moment, shift

MONDAY = date(2026, 11, 23)
OPENS = datetime(2026, 11, 23, 8, tzinfo=BERLIN)
THANKED = Recognition("charlie", STARTS, "alice", "said")
LETTER = Contact("c-1", STARTS + DAY, has_text=True)
CALL = Contact("c-9", STARTS + DAY * 2, has_text=False)


def looked(who, *, moments=(), contacts=(), away=(), shifts=None, week=WEEK, opens=OPENS):
    """What to look for of one person; None: they have a moment."""
    absences, on_file = {"bob": list(away)}, {} if shifts is None else {"bob": shifts}
    standing = seen([who], [THANKED], absences, on_file, week_starts=STARTS, week_ends=ENDS)
    found = look(
        standing, {"bob": moments}, {"bob": contacts}, absences, on_file, week=week, opens=opens
    )
    return found.get("bob")


def test_who_has_a_moment_needs_none():
    """Whether it is picked or not."""
    mine = [moment("bob"), moment("bob", kind="steady")]
    assert looked(person("bob"), moments=mine) is None


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"contacts": [LETTER, CALL]}, "read_together"),
        ({"contacts": [CALL]}, "calls_only"),
        ({"contacts": [CALL], "moments": [moment("bob", kind="steady")]}, "steady"),
        ({"shifts": [shift(MONDAY, 14)]}, "look_shift"),
        ({"shifts": [shift(MONDAY - DAY)]}, "sit_with"),
        ({}, "sit_with"),
    ],
)
def test_what_is_on_file_of_the_week_decides(given, code):
    """From what can be looked at to where they can be found."""
    assert looked(person("bob"), **given).code == code


def test_steady_work_names_the_clearest_conversation():
    """Of two."""
    mine = [moment("bob", 0.2, "steady"), moment("bob", 0.4, "steady")]
    assert looked(person("bob"), moments=mine).conversation_id == "c-bob-0.4"


def test_what_is_read_together_is_the_latest():
    """They remember it best; one without a time comes after all others."""
    later = Contact("c-0", STARTS + DAY * 3, has_text=True)
    undated = Contact("c-5", None, has_text=True)
    contacts = [undated, later, LETTER, CALL]
    assert looked(person("bob"), contacts=contacts).conversation_id == "c-0"


def test_calls_only_tells_when_to_sit_with_them():
    """The next shift after the page opens: not that which runs, none on a day away."""
    shifts = [shift(MONDAY + DAY * n, hour) for n, hour in ((0, 6), (1, 10), (2, 10))]
    away = [(MONDAY + DAY, MONDAY + DAY)]
    found = looked(person("bob"), contacts=[CALL], shifts=shifts, away=away)
    wednesday = datetime(2026, 11, 25, 10, tzinfo=BERLIN)
    assert found == Look(LookFor.CALLS_ONLY, shift_at=wednesday)


def test_the_shift_is_told_by_the_persons_own_clock():
    """Ten o'clock in Manila, whatever it is in UTC."""
    manila = ZoneInfo("Asia/Manila")
    who = person("bob", time_zone="Asia/Manila")
    found = looked(who, shifts=[shift(MONDAY + DAY, 10, zone=manila)])
    assert (found.shift_at.hour, found.shift_at.date()) == (10, MONDAY + DAY)


def test_a_shift_at_the_very_moment_is_after_it():
    """The page opens at eight, and so does theirs."""
    found = looked(person("bob"), shifts=[shift(MONDAY, 8)])
    assert found.shift_at == OPENS


def test_who_is_new_is_welcomed():
    """Before all that is on file of their first week."""
    who = person("bob", starts=date(2026, 11, 16))
    assert looked(who, contacts=[LETTER]).code == LookFor.WELCOME


@pytest.mark.parametrize(
    ("first", "last", "code", "back"),
    [
        (date(2026, 11, 16), date(2026, 11, 20), "is_back", MONDAY),  # to Friday
        (date(2026, 11, 9), date(2026, 11, 24), "is_back", date(2026, 11, 25)),  # to Tuesday
        (date(2026, 11, 9), date(2026, 11, 29), "on_leave", None),  # to the Sunday after
        (date(2026, 11, 9), date(2026, 11, 18), "is_back", date(2026, 11, 19)),  # since Thursday
        (date(2026, 11, 17), date(2026, 11, 18), "read_together", None),  # two days
        (MONDAY, date(2026, 12, 6), "on_leave", None),  # goes now
    ],
)
def test_who_is_away_and_who_is_back(first, last, code, back):
    """Of an absence of a week or more, on either side of the page's opening."""
    found = looked(person("bob"), contacts=[LETTER], away=[(first, last)])
    assert (found.code, found.back_on) == (code, back)


def test_two_absences_without_a_gap_are_one():
    """Back on Wednesday, when the second ends."""
    away = [(date(2026, 11, 16), date(2026, 11, 22)), (MONDAY, MONDAY + DAY)]
    assert looked(person("bob"), away=away).back_on == MONDAY + DAY * 2


@pytest.mark.parametrize("ends", [date(2026, 11, 12), date(2026, 11, 20), date(2026, 11, 22)])
def test_who_has_left_when_the_page_opens_is_not_looked_for(ends):
    """On the week before, or in the week itself."""
    assert looked(person("bob", ends=ends), contacts=[LETTER]) == Look(LookFor.LEFT)


def test_without_times_there_is_no_day_to_name():
    """A source without times, though shifts are on file."""
    found = looked(
        person("bob"),
        contacts=[Contact("c-2", None, has_text=True)],
        shifts=[shift(MONDAY)],
        week=None,
        opens=None,
    )
    assert found == Look(LookFor.READ_TOGETHER, "c-2")


def test_the_order_of_what_is_on_file_changes_nothing():
    """Contacts at the same time, shifts, steady moments, shuffled."""
    at = datetime(2026, 11, 18, tzinfo=UTC)
    contacts = [Contact(f"c-{n}", at, has_text=True) for n in range(6)]
    shifts = [shift(MONDAY + timedelta(days=n)) for n in range(6)]
    chance = random.Random(52)
    found = {
        looked(person("bob"), contacts=chance.sample(contacts, 6), shifts=chance.sample(shifts, 6))
        for _ in range(20)
    }
    assert found == {Look(LookFor.READ_TOGETHER, "c-5", datetime(2026, 11, 23, 8, tzinfo=BERLIN))}
