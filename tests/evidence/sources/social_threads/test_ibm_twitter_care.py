"""Threads with real tweet ids."""

from datetime import UTC, datetime, timedelta

import pytest
from reading import Row, as_csv, read, table

from fiftytwo.evidence.sources.social_threads.ibm_twitter_care import READER
from fiftytwo.evidence.sources.social_threads.snowflake import EPOCH_MS
from fiftytwo.kit.errors import BadFile

NOON = datetime(2020, 3, 1, 12, 0, 0, 250_000, UTC)


def snowflake(at: datetime) -> str:
    """The id a tweet of that time has."""
    ms = round(at.timestamp() * 1000) - EPOCH_MS
    return str((ms << 22) + 5)


def turn(name: str, n: int, author: str | None, text: str, **other: object) -> Row:
    """Even turns are customers'."""
    row: Row = {
        "conversation_id": name,
        "turn": n,
        "speaker": ("customer", "agent")[n % 2],
        "author": author,
        "created_at": None,
        "tweet_id": snowflake(NOON + timedelta(minutes=n)),
        "text": text,
    }
    return row | other


THREAD = [
    turn("a", 0, "ana_example", "@Orchid @OrchidCare it is broken"),
    turn("a", 1, "OrchidCare", "@ana_example Sorry! Try this https://example.com/x ^AB"),
]


@pytest.mark.parametrize("as_file", [table, as_csv], ids=["typed", "strings"])
def test_it_reads_the_time_from_the_id(as_file: object) -> None:
    """(id >> 22) + 1288834974657 ms."""
    items, rejects = read(READER, as_file(THREAD))
    assert rejects == []
    assert [i["at"] for i in items] == [NOON, NOON + timedelta(minutes=1)]
    assert [i["at_precision"] for i in items] == ["exact", "exact"]
    assert [i["text"] for i in items] == ["it is broken", "Sorry! Try this https://example.com/x"]
    assert [i["signature"] for i in items] == [None, "AB"]
    assert {i["account"] for i in items} == {"OrchidCare"}


@pytest.mark.parametrize(
    ("tweet_id", "created_at", "at"),
    [
        # 250 ms apart: the written time was cut to the second, the id knows better
        (snowflake(NOON), "2020-03-01T12:00:00.000Z", NOON),
        # a year apart: the id was mangled
        (snowflake(NOON), "2021-03-01T12:00:00.000Z", datetime(2021, 3, 1, 12, tzinfo=UTC)),
        ("1.2E+18", "2020-03-01T12:00:00.000Z", datetime(2020, 3, 1, 12, tzinfo=UTC)),
        ("", "", None),
    ],
)
def test_it_checks_the_id_against_the_written_time(
    tweet_id: str, created_at: str, at: datetime | None
) -> None:
    """More than two seconds apart, the written time holds."""
    row = turn("a", 0, "ana_example", "hello", tweet_id=tweet_id, created_at=created_at)
    items, _ = read(READER, as_csv([row]))
    assert items[0]["at"] == at


def test_it_takes_the_account_from_the_mention_where_no_author_is_given() -> None:
    """b: known as an agent; c: named in most threads; d: each named once; e: nobody."""
    rows = [
        *THREAD,
        turn("b", 0, "bo_example", "@Lily @orchidcare hello"),
        turn("b", 1, None, "@bo_example hello"),
        turn("c", 0, "cy_example", "@Rose @Lily hello"),
        turn("d", 0, "di_example", "@Rose2 @Rose3 hello"),
        turn("e", 0, "ed_example", "hello, mail me: ed@example.com"),
    ]
    items, _ = read(READER, table(rows))
    accounts = {i["native_conversation_id"]: i["account"] for i in items}
    assert accounts == {"a": "OrchidCare", "b": "OrchidCare", "c": "Lily", "d": "-", "e": "-"}
    assert [i["author_native_id"] for i in items if i["author_role"] == "agent"] == [
        "OrchidCare",
        "OrchidCare",
    ]


def test_it_takes_a_nameless_customer_from_the_agents_reply() -> None:
    """The reply opens with the customer's handle."""
    rows = [
        turn("a", 0, None, "@OrchidCare hello"),
        turn("a", 1, None, "@ana_example hello"),
        turn("b", 0, None, "@OrchidCare hello"),
    ]
    items, _ = read(READER, table(rows))
    assert [i["author_native_id"] for i in items] == ["ana_example", "OrchidCare", None]


def test_it_never_takes_a_customer_for_the_account() -> None:
    """A customer mentions the other customer in the thread."""
    rows = [
        turn("a", 0, "ana_example", "it is broken"),
        turn("b", 0, "cy_example", "@OrchidCare hello"),
        turn("c", 0, "di_example", "@ana_example hello"),
        turn("a", 2, "bo_example", "@ana_example @OrchidCare mine too"),
    ]
    items, _ = read(READER, table(rows))
    accounts = {i["native_conversation_id"]: i["account"] for i in items}
    assert accounts == {"a": "OrchidCare", "b": "OrchidCare", "c": "-"}


def test_it_never_takes_someone_an_agent_addresses_for_the_account() -> None:
    """@fay_example never writes, but the brand speaks to her: she is a customer too."""
    rows = [
        turn("a", 0, "ana_example", "@fay_example look at this"),
        turn("a", 1, None, "@ana_example @fay_example we will help"),
        turn("b", 0, "bo_example", "@fay_example hello"),
    ]
    items, _ = read(READER, table(rows))
    assert {i["account"] for i in items} == {"-"}


def test_it_rejects_what_it_cannot_read() -> None:
    """With place and reason."""
    rows = [*THREAD, turn("b", 0, "x", ""), turn("c", 0, "x", "hm", speaker="bot?")]
    items, rejects = read(READER, as_csv(rows))
    assert len(items) == 2
    assert [(r.place, r.reason) for r in rejects] == [
        ("row 4", "speaker is neither customer nor agent"),
        ("row 3", "no text: expected the words of the tweet"),
    ]


def test_it_says_which_column_is_missing() -> None:
    """And what to do."""
    with pytest.raises(BadFile, match="column speaker is missing"):
        read(READER, table(THREAD).drop_columns(["speaker"]))
