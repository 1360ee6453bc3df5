"""Whose hand it was."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pyarrow as pa
import pytest

from fiftytwo.evidence.credit import hands
from tests.builders.conversations import MONDAY
from tests.builders.people import person


def written(*rows, days: tuple[int, ...] = (), source="own", client="default", channel="chat"):
    """Agents' messages: (author_id, author_name, signature, account)."""
    n = len(rows)
    at = [MONDAY + timedelta(days=d) for d in days] or [MONDAY] * len(rows)
    return pa.table(
        {
            "author_id": pa.array([r[0] for r in rows], pa.string()),
            "author_name": pa.array([r[1] for r in rows], pa.string()),
            "signature": pa.array([r[2] for r in rows], pa.string()),
            "account": pa.array([r[3] for r in rows], pa.string()),
            "at": pa.array(at, pa.timestamp("us", "UTC")),
            "source": pa.array([source] * n, pa.string()),
            "client": pa.array([client] * n, pa.string()),
            "channel": pa.array([channel] * n, pa.string()),
        }
    )


def hands_of(items, people):
    """The hands of these messages, with what they tell of signing."""
    return hands.hands_of(items, people, hands.signing_of(items))


def test_an_account_of_the_roster_is_its_person():
    """The account stands among the person's aliases."""
    [hand] = hands_of(written(("a-bob", None, None, "-")), [person("bob", aliases=("a-bob",))])
    assert (hand.person_id, hand.name) == ("bob", "Bob")


@pytest.mark.parametrize("alias", ["^TB", "TB", "/tb", "*TB", "Acme/^TB"])
def test_a_signature_is_found_however_the_roster_writes_it(alias):
    """Marks may be written or left out; an account may stand before the signature."""
    [hand] = hands_of(written(("Acme", None, "TB", "Acme")), [person("bob", aliases=(alias,))])
    assert hand.person_id == "bob"


def test_a_signature_scoped_to_an_account_is_not_found_in_another():
    """`Acme/^TB` says nothing about who signs ^TB for Bolt."""
    [hand] = hands_of(written(("Bolt", None, "TB", "Bolt")), [person("bob", aliases=("Acme/^TB",))])
    assert hand.person_id is None
    assert hand.name == "TB"


def test_a_signature_under_no_known_account_has_none():
    """A thread whose brand is not known stands under "-", which nobody should read as a name."""
    [hand] = hands_of(written((None, None, "TB", "-"), channel="social"), [])
    assert (hand.name, hand.account) == ("TB", None)


def test_two_people_with_the_same_signature_are_nobody():
    """We would have to guess, so we say that it is unmatched."""
    people = [person("bob", aliases=("^TB",)), person("tara", aliases=("^TB",))]
    [hand] = hands_of(written(("Acme", None, "TB", "Acme")), people)
    assert hand.person_id is None


def test_a_signature_belongs_to_whoever_worked_here_then():
    """Bob left before, so the same letters are Tara's now."""
    people = [
        person("bob", aliases=("^TB",), ends=(MONDAY - timedelta(days=1)).date()),
        person("tara", aliases=("^TB",), starts=MONDAY.date()),
    ]
    [hand] = hands_of(written(("Acme", None, "TB", "Acme")), people)
    assert hand.person_id == "tara"


@pytest.mark.parametrize(
    ("rows", "channel"),
    [
        ([("Acme", None, "TB", "-"), ("Acme", None, None, "-")], "social"),
        (
            [("Acme", None, "TB", "-"), ("Acme", None, "MO", "-"), ("Acme", None, None, "-")],
            "email",
        ),
    ],
)
def test_an_unsigned_message_of_a_shared_account_is_nobodys(rows, channel):
    """Someone signs on a social account, or two sign in a mailbox: the account names no one."""
    *signed, unsigned = hands_of(written(*rows, channel=channel), [person("bob")])
    assert all(signed)
    assert unsigned is None


def test_a_mailbox_in_which_one_person_signs_is_theirs():
    """Signed or not, it is the same hand."""
    rows = [("a-7", None, "Bert", "-"), ("a-7", None, None, "-")]
    signed, unsigned = hands_of(written(*rows, channel="email"), [])
    assert signed.key == unsigned.key == "a-7"


def test_the_roster_says_whose_account_it_is_whatever_the_signature():
    """Anna's own account stays Anna's, though ^AK is Adam's alias elsewhere."""
    people = [person("anna", aliases=("anna.k",)), person("adam", aliases=("AK",))]
    [hand] = hands_of(written(("anna.k", None, "AK", "-")), people)
    assert hand.person_id == "anna"


def test_a_display_name_may_be_an_alias():
    """A helpdesk that tells no accounts tells names."""
    [hand] = hands_of(written((None, "Priya K.", None, "-")), [person("p", aliases=("Priya K.",))])
    assert hand.person_id == "p"


def test_a_person_id_is_an_account_in_our_own_format_only():
    """A helpdesk's user 17 is not our person 17."""
    rows = [("17", "Someone Else", None, "-")]
    [own] = hands_of(written(*rows), [person("17", "Zoe")])
    [theirs] = hands_of(written(*rows, source="zendesk"), [person("17", "Zoe")])
    assert (own.person_id, theirs.person_id) == ("17", None)


def test_nothing_crosses_clients():
    """Who serves acme does not sign for bolt."""
    bob = replace(person("bob", aliases=("a-bob",)), clients=("acme",))
    for client, found in (("acme", "bob"), ("bolt", None)):
        [hand] = hands_of(written(("a-bob", None, None, "-"), client=client), [bob])
        assert hand.person_id == found


def test_the_first_day_is_a_day_where_the_person_works():
    """17 November in Auckland begins at 11:00 UTC on the 16th."""
    anna = replace(
        person("anna", aliases=("a",), starts=date(2026, 11, 17)), time_zone="Pacific/Auckland"
    )
    at = datetime(2026, 11, 16, 20, tzinfo=UTC)  # 09:00 on the 17th in Auckland
    items = written(("a", None, None, "-"))
    items = items.set_column(4, "at", pa.array([at], pa.timestamp("us", "UTC")))
    [hand] = hands_of(items, [anna])
    assert hand.person_id == "anna"


def test_the_brands_own_account_is_shared_even_when_nobody_signs():
    """In social threads the author is the brand's handle."""
    assert hands_of(written(("Acme", None, None, "Acme")), []) == [None]


def test_without_a_roster_an_account_stands_for_its_person():
    """The name is the one that the source shows."""
    [hand] = hands_of(written(("a-7", "Amina", None, "-")), [])
    assert (hand.key, hand.person_id, hand.name) == ("a-7", None, "Amina")


def test_a_signature_that_was_silent_for_long_is_a_new_hand():
    """`^AB` is reused: after more than 90 silent days it may be someone else."""
    rows = [("Acme", None, "AB", "Acme")] * 4
    found = hands_of(written(*rows, days=(0, 60, 151, 160)), [])
    # 60 days of silence are one hand; 91 days (60 → 151) are two.
    assert [hand.key for hand in found] == ["Acme/ab"] * 2 + ["Acme/ab~2027-04"] * 2


def test_the_same_signature_in_two_accounts_is_two_hands():
    """A signature is scoped by account."""
    one, other = hands_of(written(("Acme", None, "AB", "Acme"), ("Bolt", None, "AB", "Bolt")), [])
    assert one.key != other.key


def test_how_the_lake_signs_holds_for_every_part_of_it():
    """A part in which nobody signs is read as the whole is: the account is shared."""
    everything = written(("Acme", None, "TB", "-"), ("Acme", None, None, "-"), channel="social")
    signing = hands.signing_of(everything)
    assert hands.hands_of(everything.slice(1), [], signing) == [None]


def test_the_fingerprint_changes_only_when_a_hand_may_be_another():
    """The same people signing on another day is no change; a new shared account is."""
    today = hands.signing_of(written(("Acme", None, "TB", "-"), channel="social"))
    tomorrow = hands.signing_of(
        written(*[("Acme", None, "TB", "-")] * 2, days=(0, 1), channel="social")
    )
    other = hands.signing_of(written(("Bolt", None, "TB", "-"), channel="social"))
    assert today.fingerprint == tomorrow.fingerprint != other.fingerprint


def test_looked_up_together_hands_are_those_looked_up_alone():
    """Same accounts and signatures on days on which somebody came, left, or was silent for long."""
    people = [
        replace(person("anna", aliases=("a",)), starts=date(2026, 11, 17), ends=date(2026, 12, 1)),
        replace(
            person("bert", aliases=("a", "AB"), starts=date(2026, 12, 2)),
            time_zone="Pacific/Auckland",
            ends=date.max,
        ),
    ]
    rows = [("a", None, None, "-"), ("Acme", "Acme Ltd", "AB", "Acme"), (None, None, "AB", "-")]
    items = written(*rows * 6, days=(*range(0, 17), 160), source="helpdesk")
    signing = hands.signing_of(items)
    alone = [hands.hands_of(items.slice(n, 1), people, signing)[0] for n in range(len(items))]
    assert hands.hands_of(items, people, signing) == alone
    assert len(set(alone)) > 4
