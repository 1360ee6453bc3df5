"""What a conversation is told of others: contacts before it, busy days; and when a week ends."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pyarrow as pa

from fiftytwo.evidence.runs.around import changed, told_of, with_around
from fiftytwo.evidence.runs.weeks import last_shift_ends, last_week
from fiftytwo.evidence.tables.surveys import SURVEYS
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
    """Against the median day before it of its client; with few days on file none is usual."""
    usual = [MONDAY + timedelta(days=n, minutes=m) for n in range(20) for m in range(6)]
    storm = [MONDAY + timedelta(days=20, minutes=m) for m in range(18)]
    told = with_around(at(*usual, *storm))
    assert told["busy"].to_pylist() == [False] * len(usual) + [True] * len(storm)
    assert not any(with_around(at(*usual[:6], *storm))["busy"].to_pylist())


def pasted(*item_ids):
    """Saved replies of the first conversation."""
    ids = pa.array(item_ids, pa.string())
    names = pa.array(["own:-:0"] * len(item_ids), pa.string())
    return pa.table({"item_id": ids, "conversation_id": names})


def test_of_a_conversation_that_stands_alone_nothing_is_told():
    """So nothing is stored of most."""
    assert told_of(at(MONDAY), pasted(), SURVEYS.empty()).num_rows == 0


def test_a_conversation_is_told_of_anew_when_others_change_what_is_known_of_it():
    """A further contact elsewhere, or a reply that turns out to be a saved one, or is none."""
    one, two = at(MONDAY), at(MONDAY, MONDAY + timedelta(days=1))
    alone = told_of(one, pasted(), SURVEYS.empty())
    with_other = told_of(two, pasted(), SURVEYS.empty())
    with_reply = told_of(two, pasted("own:-:0#1"), SURVEYS.empty())
    names = ["conversation_id"]
    assert changed(with_other, alone).select(names).to_pylist() == [{"conversation_id": "own:-:1"}]
    assert changed(with_reply, with_other)["conversation_id"].to_pylist() == ["own:-:0"]
    assert changed(with_other, with_reply)["conversation_id"].to_pylist() == ["own:-:0"]
    assert changed(with_reply, with_reply).num_rows == 0


def test_what_is_settled_stays_settled():
    """A storm is judged by the weeks before it: busier days after it do not make it usual."""
    usual = [MONDAY + timedelta(days=n, minutes=m) for n in range(20) for m in range(6)]
    storm = [MONDAY + timedelta(days=20, minutes=m) for m in range(18)]
    later = [MONDAY + timedelta(days=n, minutes=m) for n in range(21, 60) for m in range(40)]
    then = with_around(at(*usual, *storm))["busy"].to_pylist()
    assert with_around(at(*usual, *storm, *later))["busy"].to_pylist()[: len(then)] == then


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
