"""Turns without time and handles."""

import pytest
from reading import Row, as_csv, read, table

from fiftytwo.evidence.sources.social_threads.opening_handles import cut, learn_handles
from fiftytwo.evidence.sources.social_threads.tweetsumm import READER
from fiftytwo.kit.errors import BadFile


def thread(name: str, *turns: str | None) -> list[Row]:
    """Customer and agent in turns."""
    return [
        {
            "conversation_id": name,
            "turn": n,
            "speaker_heuristic": ("customer", "agent")[n % 2],
            "speaker_twcs": None,
            "speaker_uncertain": False,
            "tweet_id": None,
            "text": text,
        }
        for n, text in enumerate(turns)
    ]


ORCHID = [
    *thread("a", "OrchidCare where is it", "On its way. Floi", "OrchidCare ok amp bye", "Sure. JL"),
    *thread("b", "where is mine", "Let us look. Floi", "OrchidCare it is late gtgt", "Sorry. Floi"),
    *thread("c", "Hi I am waiting", "Hello. How can we help?", "It is late", "Sorry 12"),
]


@pytest.mark.parametrize("as_file", [table, as_csv], ids=["typed", "strings"])
def test_it_finds_the_account_in_what_customers_turns_open_with(as_file: object) -> None:
    """OrchidCare opens 3 of 4 turns in two threads; thread c names nobody."""
    items, rejects = read(READER, as_file(ORCHID))
    assert rejects == []
    accounts = {i["native_conversation_id"]: i["account"] for i in items}
    assert accounts == {"a": "OrchidCare", "b": "OrchidCare", "c": "-"}
    texts = [i["text"] for i in items if i["author_role"] == "customer"]
    assert texts[:4] == ["where is it", "ok amp bye", "where is mine", "it is late"]
    agents = [i["author_native_id"] for i in items if i["author_role"] == "agent"]
    assert agents == ["OrchidCare"] * 4 + [None] * 2
    assert {(i["at"], i["at_precision"]) for i in items} == {(None, "unknown")}
    assert [i["signature"] for i in items if i["author_role"] == "agent"] == [
        *("Floi", None, "Floi", "Floi"),  # JL comes once
        *(None, None),
    ]


def test_it_says_what_decided_the_role() -> None:
    """The set it was taken from wins over the guess."""
    rows = thread("a", "OrchidCare hello", "Hi", "hm", "Hi")
    rows[1]["speaker_twcs"] = "customer"
    rows[2]["speaker_uncertain"] = True
    rows[3] |= {"speaker_uncertain": True, "speaker_twcs": "agent"}
    items, _ = read(READER, table(rows))
    assert [(i["author_role"], i["role_basis"]) for i in items] == [
        ("customer", "heuristic"),
        ("customer", "inbound_flag"),
        ("customer", "heuristic_uncertain"),
        ("agent", "inbound_flag"),
    ]


def test_it_rejects_what_it_cannot_read() -> None:
    """With place and reason."""
    rows = thread("a", "OrchidCare hello", None, "hm", "fine")
    rows[2]["speaker_heuristic"] = "narrator"
    rows[3]["turn"] = -1
    rows.append(rows[0] | {"text": "other words"})
    items, rejects = read(READER, table(rows))
    assert len(items) == 1
    assert sorted((r.place, r.reason) for r in rejects) == [
        ("row 2", "no text: expected the words of the turn"),
        ("row 3", "speaker_heuristic is neither customer nor agent"),
        ("row 4", "turn is no whole number"),
        ("row 5", "the conversation_id and turn of an earlier row again, with other content"),
    ]


def test_it_says_which_column_is_missing() -> None:
    """And what to do."""
    with pytest.raises(BadFile, match="column turn is missing; expected conversation_id, turn"):
        read(READER, table(ORCHID).drop_columns(["turn"]))


def test_a_word_that_opens_turns_here_and_there_is_no_handle() -> None:
    """ "Hi" opens one turn in three; OrchidCare opens all but the first."""
    turns = [
        turn
        for name in ("a", "b", "c")
        for turn in ((name, "Hi there"), (name, "OrchidCare yes"), (name, "OrchidCare no"))
    ]
    handles = learn_handles(turns)
    assert handles.opening("orchidcare yes") == "OrchidCare"
    assert handles.opening("Hi there") is None
    assert cut("OrchidCare orchidcare yes", handles) == "yes"


def test_one_customers_habit_is_no_handle() -> None:
    """It has to come in two conversations."""
    assert learn_handles([("a", "Look it broke")] * 5).spelling == {}
