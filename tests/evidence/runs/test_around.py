"""What a conversation is told of others: contacts before it, busy days; and when a week ends."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pyarrow as pa

from fiftytwo.evidence.runs.around import fingerprints, with_around
from fiftytwo.evidence.runs.weeks import last_shift_ends, last_week
from fiftytwo.terms.week import Week
from tests.builders.conversations import MONDAY, conversations, talk

BERLIN = ZoneInfo("Europe/Berlin")


def at(*times, customer="c_1"):
    """Conversations that begin at these times, of one customer."""
    rows = [
        conversations(
            talk("customer: x", conversation=f"own:-:{n}", at=when), customer_ids=customer
        )
        for n, when in enumerate(times)
    ]
    return pa.concat_tables(rows)


def test_contacts_of_three_weeks_are_counted_whatever_their_order():
    """The fourth lies too far from the first; another customer's are none of theirs."""
    days = (0, 3, 10, 23)
    rows = pa.concat_tables(
        [at(*(MONDAY + timedelta(days=n) for n in days)), at(MONDAY, customer="c_2")]
    )
    told = with_around(rows.take(pa.array([3, 0, 4, 2, 1])))
    columns = (told[name].to_pylist() for name in ("customer_ids", "first_at", "contacts"))
    found = {(customer, at): contacts for customer, at, contacts in zip(*columns, strict=True)}
    counts = [found["c_1", MONDAY + timedelta(days=n)] for n in days]
    assert (counts, found["c_2", MONDAY]) == ([1, 2, 3, 3], 1)


def test_a_customer_who_is_not_known_has_one_contact():
    """Nobody's contacts are not somebody's."""
    assert with_around(at(MONDAY, MONDAY, customer=""))["contacts"].to_pylist() == [1, 1]


def test_a_day_with_far_more_than_usual_is_busy():
    """Against the median day of the same client; with few days on file no day is usual."""
    usual = [MONDAY + timedelta(days=n, minutes=m) for n in range(20) for m in range(6)]
    storm = [MONDAY + timedelta(days=20, minutes=m) for m in range(18)]
    told = with_around(at(*usual, *storm))
    assert told["busy"].to_pylist() == [False] * len(usual) + [True] * len(storm)
    assert not any(with_around(at(*usual[:6], *storm))["busy"].to_pylist())


def test_a_partition_is_computed_again_when_another_changes_what_is_known_of_it():
    """A further contact elsewhere, or a reply that turns out to be a saved one."""
    before, after = with_around(at(MONDAY)), with_around(at(MONDAY, MONDAY + timedelta(days=1)))
    assert fingerprints(before, []) == {}
    assert fingerprints(after, []) != {}
    assert fingerprints(before, ["own:-:0#1"]) != fingerprints(before, ["own:-:0#2"])


def test_a_week_ends_with_its_last_shift():
    """Who works through Sunday night is of the old week; a shift that has ended is not."""
    midnight = datetime(2026, 11, 23, tzinfo=BERLIN)
    night = (midnight - timedelta(hours=2), midnight + timedelta(hours=6))
    assert last_shift_ends(midnight, {"amina": [night]}) == night[1]
    assert (
        last_shift_ends(midnight, {"bert": [(midnight - timedelta(hours=8), midnight)]}) == midnight
    )


def test_what_the_night_shift_answers_on_monday_makes_no_new_week():
    """Without shifts on file it does: nothing tells of a night."""
    rows = at(datetime(2026, 11, 23, 2, tzinfo=UTC))
    now = datetime(2026, 11, 24, tzinfo=UTC)
    midnight = datetime(2026, 11, 23, tzinfo=BERLIN)
    night = {"amina": [(midnight - timedelta(hours=2), midnight + timedelta(hours=6))]}
    assert last_week(rows, now, BERLIN, night) == Week(2026, 47)
    assert last_week(rows, now, BERLIN) == Week(2026, 48)
    assert Week(2026, 47).monday == date(2026, 11, 16)
