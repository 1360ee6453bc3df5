"""Forgetting a customer and a person: what goes, what stays, and that it stays so."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fiftytwo.evidence.lake.proof import read_every_file
from fiftytwo.evidence.lake.upkeep import purge
from fiftytwo.evidence.landing.forget import Forgotten, forget_customer, forget_person
from fiftytwo.evidence.running import Wanted
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.persons import PERSONS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.evidence.tables.tombstones import TOMBSTONES
from fiftytwo.kit.errors import WrongUse
from tests.builders.company import company
from tests.builders.homes import NOW, AtHome, at_home, write_csv, write_messages

SHARED = [
    {"author_role": "customer", "text": "we both wait for it", "author_id": "cust-1"},
    {"author_role": "customer", "text": "so do I", "author_id": "cust-2"},
    {"author_role": "agent", "text": "It leaves today.", "author_id": "a-dora"},
]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[AtHome]:
    """Alice, Bob and Dora with their customers cust-1 and cust-2."""
    with at_home(tmp_path) as home:
        folder = company(tmp_path / "company")
        shared = [
            row | {"conversation_id": "c2", "message_id": f"s{n}"} for n, row in enumerate(SHARED)
        ]
        write_messages(folder, shared, name="messages-2.jsonl")
        home.take_in(folder)
        home.running.bring_up_to_date()
        yield home


def forget(home: AtHome, who: str) -> Forgotten:
    with home.lake.write("forget") as change:
        return forget_customer(change, who, home.key, NOW)


def forget_colleague(home: AtHome, person_id: str) -> Forgotten:
    hands = home.running.hands()
    with home.lake.write("forget") as change:
        return forget_person(change, person_id, hands, home.key, NOW)


def authors(home: AtHome) -> set[str]:
    return set(home.lake.read(ITEMS, ["author_id"])["author_id"].to_pylist())


def test_a_customer_goes_from_every_table(home: AtHome) -> None:
    """Their conversation with all that was found in it, and what they wrote among others."""
    pseudonym = home.key.pseudonym("c_", "-:cust-1")
    assert pseudonym in authors(home)
    assert home.lake.count(MOMENTS) == 1
    forget(home, "cust-1")
    assert pseudonym not in authors(home)
    assert home.lake.read(CONVERSATIONS, ["conversation_id"])["conversation_id"].to_pylist() == [
        "own:-:c2"
    ]
    texts = home.lake.read(ITEMS, ["text"])["text"].to_pylist()
    assert sorted(texts) == ["It leaves today.", "so do I"]
    assert home.lake.count(MOMENTS) == 0
    assert home.lake.count(SIGNAL_ROWS) == 2


def test_it_is_gone_from_the_disk_after_a_purge_and_was_there_before(home: AtHome) -> None:
    """The proof reads every file; before the purge it finds what it looks for."""
    marks = forget(home, "cust-1").marks
    assert read_every_file(home.lake.home, marks).found_in
    purge(home.lake)
    proof = read_every_file(home.lake.home, marks)
    assert proof.files > 5
    assert proof.found_in == ()


def test_what_comes_in_again_stays_forgotten(home: AtHome, tmp_path: Path) -> None:
    """Neither the old conversation nor a new one of theirs comes back; others' words do."""
    forget(home, "cust-1")
    again = [{"author_role": "customer", "text": "it is me again", "author_id": "cust-1"}]
    rows = [row | {"conversation_id": "c9"} for row in again]
    home.take_in(write_messages(tmp_path, rows))
    home.take_in(write_messages(tmp_path, again, name="messages-3.jsonl"))
    assert home.key.pseudonym("c_", "-:cust-1") not in authors(home)
    assert home.lake.count(CONVERSATIONS) == 1


def test_a_customer_nobody_knows_is_wrong_use(home: AtHome) -> None:
    """With what can be named; the name itself is not repeated."""
    with pytest.raises(WrongUse) as refused:
        forget(home, "nobody@example.com")
    assert "nothing here is of that customer" in str(refused.value)
    assert "nobody@example.com" not in str(refused.value)


def test_rows_and_tombstones_go_together_or_not_at_all(home: AtHome) -> None:
    """Killed before the commit, everything is as it was."""
    before = home.lake.fingerprint()

    def stopped() -> None:
        with home.lake.write("forget") as change:
            forget_customer(change, "cust-1", home.key, NOW)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped()
    assert home.lake.fingerprint() == before


def test_a_person_becomes_nameless(home: AtHome) -> None:
    """Name, account and roster row go, also out of the customer's words; the words stay."""
    forget_colleague(home, "bob")
    assert home.lake.count(PERSONS, person_id="bob") == 0
    assert "a-bob" not in authors(home)
    texts = " ".join(home.lake.read(ITEMS, ["text"])["text"].to_pylist())
    assert "You're a star" in texts
    assert "Bob" not in texts
    assert home.lake.count(MOMENTS, person_id="bob") == 0


def test_nobody_is_thanked_for_what_a_forgotten_person_did(home: AtHome) -> None:
    """Their pseudonym is no hand: the next run credits nobody with it."""
    forget_colleague(home, "bob")
    home.running.bring_up_to_date()
    credited = [m.credited for m in home.running.moments(Wanted())]
    assert all("p_" not in str(one) for one in credited)
    purge(home.lake)
    assert read_every_file(home.lake.home, {"bob", "a-bob"}).found_in == ()


def test_a_forgotten_person_does_not_come_back_with_roster_or_messages(
    home: AtHome, tmp_path: Path
) -> None:
    """The roster that still has them is read without; new messages are by nobody."""
    forget_colleague(home, "bob")
    folder = company(tmp_path / "again")
    talk = [
        {"author_role": "agent", "text": "Bob here.", "author_id": "a-bob", "author_name": "Bob"}
    ]
    write_messages(folder, [row | {"conversation_id": "c7"} for row in talk])
    (folder / "roster.csv").write_text((folder / "roster.csv").read_text() + "\n")
    home.take_in(folder)
    assert home.lake.count(PERSONS, person_id="bob") == 0
    assert "a-bob" not in authors(home)
    row = home.lake.read(ITEMS, conversation_id="own:-:c7").to_pylist()[0]
    assert (row["author_id"][:2], row["author_name"], row["text"]) == ("p_", None, "⟨name⟩ here.")


def test_every_tombstone_is_a_keyed_mark(home: AtHome) -> None:
    """Who was forgotten cannot be read from what remembers it."""
    forget(home, "cust-1")
    forget_colleague(home, "bob")
    keys = home.lake.read(TOMBSTONES, ["erased_key"])["erased_key"].to_pylist()
    assert keys
    assert all(key.startswith("x_") and len(key) == 22 for key in keys)


SHARED_ACCOUNT = [
    {"author_role": "customer", "text": "Hola, la caja de la casa", "author_id": "cust-9"},
    {"author_role": "agent", "text": "On it ^CD", "author_id": "help", "author_name": "Acme Help"},
    {"author_role": "agent", "text": "Done ^AL", "author_id": "help", "author_name": "Acme Help"},
    {"author_role": "agent", "text": "Sent ^CD", "author_id": "help", "author_name": "Acme Help"},
    {"author_role": "agent", "text": "Mended ^AL", "author_id": "help", "author_name": "Acme Help"},
    {"author_role": "agent", "text": "Closed ^CD", "author_id": "help", "author_name": "Acme Help"},
    {"author_role": "agent", "text": "Found ^AL", "author_id": "help", "author_name": "Acme Help"},
]
TEAM = [
    {"person_id": "anna", "name": "Anna de la Luz", "role": "agent", "aliases": "help/^AL"},
    {"person_id": "cara", "name": "Cara Dunn", "role": "agent", "aliases": "help/^CD"},
]


def test_who_signs_on_a_shared_account_takes_nobody_along(tmp_path: Path) -> None:
    """The account and the other signer stay, also when all comes in again; so do common words."""
    with at_home(tmp_path) as home:
        folder = tmp_path / "team"
        folder.mkdir()
        write_csv(folder / "roster.csv", TEAM)
        write_messages(folder, SHARED_ACCOUNT)
        home.take_in(folder)
        forget_colleague(home, "anna")
        write_messages(folder, [*SHARED_ACCOUNT, SHARED_ACCOUNT[1] | {"text": "Again ^CD"}])
        home.take_in(folder)
        items = home.lake.read(ITEMS, ["author_id", "signature", "text"]).to_pylist()
    signed = [(i["author_id"][:2], i["signature"]) for i in items if i["author_id"][:2] != "c_"]
    assert signed.count(("he", "CD")) == 4
    assert signed.count(("p_", None)) == 3
    assert items[0]["text"] == "Hola, la caja de la casa"


def test_columns_that_name_a_forgotten_person_come_in_without(tmp_path: Path) -> None:
    """The giver of a thanks, the lead, whoever was assigned."""
    with at_home(tmp_path) as home:
        folder = company(tmp_path / "company")
        talk = {"author_role": "customer", "text": "hello?", "author_id": "cust-4"}
        assigned = talk | {"conversation_id": "c4", "assignee_id": "alice"}
        write_messages(folder, [assigned], name="messages-4.jsonl")
        thanks = {"recognised_id": "bob", "at": "2026-11-17T09:00:00+01:00", "giver_id": "alice"}
        write_csv(folder / "recognitions.csv", [thanks | {"how": "said", "words": ""}])
        home.take_in(folder)
        forget_colleague(home, "alice")
        for path in folder.iterdir():
            path.write_text(path.read_text() + "\n")
        home.take_in(folder)
        purge(home.lake)
        assert read_every_file(home.lake.home, {"alice"}).found_in == ()
        assert home.lake.count(PERSONS) == 2


def test_what_was_answered_about_an_erased_conversation_stays_out(
    home: AtHome, tmp_path: Path
) -> None:
    """Survey answers come in later, and know the conversation's number only."""
    forget(home, "cust-1")
    answer = '{"conversation_id": "c1", "score": 5, "scale": "csat_5", "comment": "so kind"}\n'
    (tmp_path / "surveys.jsonl").write_text(answer)
    home.take_in(tmp_path / "surveys.jsonl")
    assert home.lake.count(SURVEYS) == 0


def test_somebody_else_who_is_unknown_keeps_their_words(tmp_path: Path) -> None:
    """Of two people whose role nobody knows one asks to be forgotten."""
    with at_home(tmp_path) as home:
        rows = [
            {"author_role": "unknown", "text": "first", "author_id": "x-1"},
            {"author_role": "unknown", "text": "second", "author_id": "x-2"},
        ]
        home.take_in(write_messages(tmp_path, rows))
        forget(home, "x-1")
        home.take_in(write_messages(tmp_path, [*rows, rows[0]]))
        assert home.lake.read(ITEMS, ["text"])["text"].to_pylist() == ["second"]
