"""Tweets linked by reply ids."""

from datetime import UTC, datetime

import pyarrow as pa
import pytest
from reading import Row, as_csv, read, table

from fiftytwo.evidence.sources.raw import Asked, Delivers
from fiftytwo.evidence.sources.social_threads.twcs import READER
from fiftytwo.kit.errors import BadFile

NOON = "Tue Oct 31 12:00:00 +0000 2017"


def tweet(number: int, author: str, text: str | None, **other: object) -> Row:
    """A customer's tweet where the author is a number, else a brand's."""
    row: Row = {
        "tweet_id": number,
        "author_id": author,
        "inbound": author.isdigit(),
        "created_at": f"Tue Oct 31 12:{number:02d}:00 +0000 2017",
        "text": text,
        "response_tweet_id": None,
        "in_response_to_tweet_id": None,
        "thread_id": None,
    }
    return row | other


THREAD = [
    tweet(1, "901", "@OrchidCare where is my parcel? &amp; why", response_tweet_id="2"),
    tweet(2, "OrchidCare", "@901 On its way! ^AB", in_response_to_tweet_id=1),
    tweet(3, "901", "@OrchidCare thank you!!", in_response_to_tweet_id=2),
]


@pytest.mark.parametrize("found", [table(THREAD), as_csv(THREAD)], ids=["typed", "strings"])
@pytest.mark.parametrize("batch_rows", [1, 1000])
def test_it_reads_a_thread(found: pa.Table, batch_rows: int) -> None:
    """Typed or strings, in one batch or in three: the same items."""
    items, rejects = read(READER, found, batch_rows)
    assert rejects == []
    assert [i["native_item_id"] for i in items] == ["1", "2", "3"]
    assert {(i["account"], i["native_conversation_id"]) for i in items} == {("OrchidCare", "1")}
    assert [i["author_role"] for i in items] == ["customer", "agent", "customer"]
    assert [i["author_native_id"] for i in items] == ["901", "OrchidCare", "901"]
    assert [i["text"] for i in items] == [
        "where is my parcel? & why",
        "On its way!",
        "thank you!!",
    ]
    assert [i["signature"] for i in items] == [None, "AB", None]
    assert [i["signature_mark"] for i in items] == [None, "marked", None]
    assert items[0]["at"] == datetime(2017, 10, 31, 12, 1, tzinfo=UTC)
    assert {(i["channel"], i["visibility"], i["kind"], i["at_precision"]) for i in items} == {
        ("social", "public", "message", "exact")
    }
    assert {i["author_name"] for i in items} == {None}


@pytest.mark.parametrize(
    ("written", "at", "precision"),
    [
        (NOON, datetime(2017, 10, 31, 12, tzinfo=UTC), "exact"),
        ("2017-10-31T12:00:00Z", datetime(2017, 10, 31, 12, tzinfo=UTC), "exact"),
        ("2017-10-31 12:00:00+00:00", datetime(2017, 10, 31, 12, tzinfo=UTC), "exact"),
        ("2017-10-31T14:00:00.5+0200", datetime(2017, 10, 31, 12, 0, 0, 500_000, UTC), "exact"),
        ("2017-10-31 12:00:00", datetime(2017, 10, 31, 12, tzinfo=UTC), "naive"),
        ("", None, "unknown"),
    ],
)
def test_it_reads_times_in_several_spellings(
    written: str, at: datetime | None, precision: str
) -> None:
    """Twitter's own, ISO 8601 with and without a zone, and none."""
    items, rejects = read(READER, as_csv([tweet(1, "901", "hello", created_at=written)]))
    assert rejects == []
    assert (items[0]["at"], items[0]["at_precision"]) == (at, precision)


def test_it_prefers_the_files_thread_to_reply_links() -> None:
    """thread_id 7 holds both, though no link joins them."""
    rows = [
        tweet(1, "901", "@OrchidCare hello", thread_id=7),
        tweet(5, "OrchidCare", "@901 hi", thread_id=7, in_response_to_tweet_id=99),
    ]
    items, _ = read(READER, table(rows))
    assert {i["native_conversation_id"] for i in items} == {"7"}


def test_it_ends_on_reply_cycles() -> None:
    """1 answers 2 and 2 answers 1."""
    rows = [
        tweet(1, "901", "@OrchidCare a", in_response_to_tweet_id=2),
        tweet(2, "OrchidCare", "@901 b", in_response_to_tweet_id=1),
    ]
    items, _ = read(READER, table(rows))
    assert [i["native_conversation_id"] for i in items] == ["1", "1"]


def test_it_takes_the_account_of_a_thread_without_agent_from_a_known_handle() -> None:
    """OrchidCare answers elsewhere in the file; nobody knows @Somebody."""
    rows = [
        *THREAD,
        tweet(10, "902", "@orchidcare hello?"),
        tweet(11, "903", "@Somebody hello?"),
        tweet(12, "904", "hello @OrchidCare"),
    ]
    items, _ = read(READER, table(rows))
    accounts = {i["native_item_id"]: i["account"] for i in items}
    assert [accounts[n] for n in ("10", "11", "12")] == ["OrchidCare", "-", "-"]


def test_it_keeps_each_agents_author_where_two_brands_answer() -> None:
    """The first to answer has the thread; each item says who wrote it."""
    rows = [
        tweet(1, "901", "@LilyHelp @OrchidCare hello", thread_id=1),
        tweet(2, "OrchidCare", "@901 hi -Tara", thread_id=1),
        tweet(3, "LilyHelp", "@901 hi there ^TL", thread_id=1),
    ]
    items, _ = read(READER, table(rows))
    assert {i["account"] for i in items} == {"OrchidCare"}
    assert [i["author_native_id"] for i in items] == ["901", "OrchidCare", "LilyHelp"]


def test_it_takes_the_role_from_the_message_where_an_id_is_both() -> None:
    """A brand that complains to another brand is a customer in that message."""
    rows = [*THREAD, tweet(4, "OrchidCare", "@LilyHelp where are you?", inbound=True)]
    items, _ = read(READER, table(rows))
    roles = {i["native_item_id"]: i["author_role"] for i in items}
    assert (roles["2"], roles["4"]) == ("agent", "customer")


def test_it_carries_the_signature_back_to_the_first_part() -> None:
    """1/2 is unsigned, 2/2 is signed and stands directly after."""
    rows = [
        tweet(1, "901", "@OrchidCare hello", thread_id=1),
        tweet(2, "OrchidCare", "@901 First this 1/2", thread_id=1),
        tweet(3, "OrchidCare", "@901 then that. 2/2 ^AB", thread_id=1),
        tweet(4, "OrchidCare", "@901 Anything else?", thread_id=1),
    ]
    items, _ = read(READER, table(rows))
    assert [i["signature"] for i in items] == [None, "AB", "AB", None]


def test_it_rejects_rows_it_cannot_read_with_their_place() -> None:
    """Never what they said: only where, and what was expected."""
    rows = [
        tweet(1, "901", None),
        tweet(2, "901", "ana@example.com", inbound=None),
        tweet(3, "901", "secret words", created_at="yesterday"),
        tweet(4, "901", "secret words", created_at="2017-02-31 10:00:00"),
        tweet(5, "901", "fine"),
        tweet(6, "901", "secret words", tweet_id=None),
    ]
    items, rejects = read(READER, as_csv(rows), batch_rows=2)
    assert [i["text"] for i in items] == ["fine"]
    found = sorted((r.place, r.reason.split(":")[0]) for r in rejects)
    assert found == [
        ("row 1", "no text"),
        ("row 2", "inbound is neither true nor false"),
        ("row 3", "created_at is no time"),
        ("row 4", "created_at is no time"),
        ("row 6", "no tweet_id"),
    ]
    assert not any("secret" in r.reason or "example" in r.reason for r in rejects)
    assert len({r.fingerprint for r in rejects}) == 5


def test_it_keeps_the_first_of_two_tweets_with_one_id() -> None:
    """The same again is nothing new; something else under the id is rejected."""
    rows = [tweet(1, "901", "first"), tweet(1, "901", "first"), tweet(1, "901", "other")]
    items, rejects = read(READER, table(rows))
    assert [i["text"] for i in items] == ["first"]
    reason = "the tweet_id of an earlier row again, with other content"
    assert [(r.place, r.reason) for r in rejects] == [("row 3", reason)]


def test_it_ignores_reply_ids_that_a_spreadsheet_mangled() -> None:
    """`2.0` is 2; `1.19E+05` could be any of a thousand tweets."""
    rows = [
        tweet(1, "901", "@OrchidCare a", response_tweet_id="1.19E+05"),
        tweet(2, "OrchidCare", "@901 b", in_response_to_tweet_id="1.0"),
        tweet(3, "902", "@OrchidCare c", response_tweet_id="1.19E+05"),
    ]
    items, _ = read(READER, as_csv(rows))
    conversations = {i["native_item_id"]: i["native_conversation_id"] for i in items}
    assert conversations == {"1": "1", "2": "1", "3": "3"}


def test_it_says_which_column_is_missing() -> None:
    """And how to name the file's own."""
    found = table(THREAD).drop_columns(["inbound"])
    with pytest.raises(BadFile, match=r"column inbound is missing; .*--mapping"):
        read(READER, found)


def test_it_takes_the_files_own_column_names_and_the_client() -> None:
    """As asked with --mapping and --client."""
    found = table(THREAD).rename_columns({"text": "body"})
    asked = Asked(client="orchid", mapping={"text": "body"})
    items, _ = read(READER, found, asked=asked)
    assert {i["client"] for i in items} == {"orchid"}
    assert items[2]["text"] == "thank you!!"


@pytest.mark.parametrize("found", [table(THREAD).slice(0, 0), as_csv(THREAD).slice(0, 0)])
def test_it_reads_nothing_from_a_header(found: pa.Table) -> None:
    """No rows, no items, no error."""
    assert [b.items.num_rows for b in READER.read(iter([found]), Asked())] == []
    assert list(READER.read(iter([]), Asked())) == []


def test_it_claims_its_own_columns_only() -> None:
    """`inbound` beside `tweet_id` is no other export's."""
    assert READER.delivers is Delivers.MESSAGES
    claim = READER.claims(table(THREAD).column_names, table(THREAD))
    assert claim is not None
    assert claim.sure > 0.9
    assert READER.claims(["conversation_id", "text"], table(THREAD)) is None
