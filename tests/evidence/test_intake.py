"""Files come in whole, once, masked, and what is wrong with them is said."""

import json
from pathlib import Path

import pytest

from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.tables.actors import ACTORS
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.intakes import INTAKES
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.persons import PERSONS
from fiftytwo.evidence.tables.quarantine import QUARANTINE
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.evidence.tables.tombstones import TOMBSTONES
from fiftytwo.kit.errors import BadFile
from tests.builders.homes import at_home, write_csv, write_messages

HELP = {"author_role": "customer", "text": "help", "author_id": "cust-1", "author_name": "Ann Kay"}
DONE = {"author_role": "agent", "text": "done", "author_id": "a-bob", "author_name": "Bob"}


def test_a_file_lands_whole(tmp_path):
    """Two messages are a conversation with two items, in order."""
    with at_home(tmp_path) as home:
        report = home.take_in(write_messages(tmp_path, [HELP, DONE]))
        rows = home.lake.read(ITEMS).to_pylist()
        assert [(row["order"], row["author_role"], row["text"]) for row in rows] == [
            (0, "customer", "help"),
            (1, "agent", "done"),
        ]
        assert report.files[0].landed.conversations == 1
        assert report.files[0].landed.items == {"customer": 1, "agent": 1}


def test_the_same_bytes_land_once(tmp_path):
    """Taken in again, nothing is done and the lake is the same."""
    path = write_messages(tmp_path, [HELP, DONE])
    with at_home(tmp_path) as home:
        home.take_in(path)
        before = home.lake.fingerprint()
        assert home.take_in(path).files[0].before
        assert home.lake.fingerprint() == before


def test_a_roster_that_comes_again_is_news_only_when_another_came_between(tmp_path):
    """The same one twice is nothing; after another one it is what holds."""
    rows = [{"person_id": "bob", "name": "Bob", "role": "agent", "time_zone": "UTC"}]
    first = write_csv(tmp_path / "roster.csv", rows)
    other = write_csv(tmp_path / "roster-new.csv", [rows[0] | {"name": "Robert"}])
    with at_home(tmp_path) as home:
        told = [home.intake.take_in([p], kind="roster") for p in (first, first, other, first)]
        assert [report.files[0].before for report in told] == [False, True, False, False]
        assert home.lake.read(PERSONS)["name"].to_pylist() == ["Bob"]


def test_a_later_file_adds_messages_to_the_conversation(tmp_path):
    """An export of the next week holds only what is new; nothing earlier is lost."""
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, [HELP, DONE], name="w46.jsonl"))
        later = HELP | {"message_id": "m9", "at": "2026-11-20T10:00:00+01:00", "text": "thanks!"}
        home.take_in(write_messages(tmp_path, [later], name="w47.jsonl"))
        rows = home.lake.read(ITEMS).to_pylist()
        assert [(r["order"], r["text"]) for r in sorted(rows, key=lambda r: r["order"])] == [
            (0, "help"),
            (1, "done"),
            (2, "thanks!"),
        ]
        assert home.lake.count(CONVERSATIONS) == 1


def test_a_message_that_comes_again_is_replaced(tmp_path):
    """The later file's words win; the partition of the conversation stays."""
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, [HELP, DONE], name="w46.jsonl"))
        month = home.lake.read(CONVERSATIONS)["month"].to_pylist()
        moved = DONE | {
            "message_id": "m1",
            "text": "done, twice",
            "at": "2026-12-01T10:00:00+01:00",
        }
        home.take_in(write_messages(tmp_path, [moved], name="w47.jsonl"))
        assert home.lake.read(CONVERSATIONS)["month"].to_pylist() == month
        assert sorted(home.lake.read(ITEMS)["text"].to_pylist()) == ["done, twice", "help"]


def test_customers_lose_their_names_and_ids(tmp_path):
    """A pseudonym stands for them; an agent's greeting does not give them away."""
    rows = [HELP, DONE | {"text": "Hi Ann, done. Write to ann.kay@example.com"}]
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, rows))
        customer, agent = home.lake.read(ITEMS).sort_by("order").to_pylist()
        assert customer["author_id"].startswith("c_")
        assert customer["author_name"] is None
        assert agent["text"] == "Hi ⟨A⟩, done. Write to ⟨e-mail⟩"
        assert agent["author_name"] == "Bob"


def test_nothing_raw_is_anywhere_under_the_home(tmp_path):
    """Every file is read; neither words, names nor addresses stand in any."""
    secret = "ann.kay@example.com"
    rows = [HELP | {"text": f"I am Ann Kay, {secret}, +44 7700 900123"}, {"text": secret}]
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, rows, name="m.jsonl"))
        root = home.lake.home.root
    stored = b"".join(path.read_bytes() for path in root.rglob("*") if path.is_file())
    for word in (secret, "Ann Kay", "cust-1", "900123"):
        assert word.encode() not in stored


def test_the_same_message_twice_in_a_file_counts_once(tmp_path):
    """Word for word the same: taken once and said. Other words under the same id: quarantined."""
    rows = [HELP, HELP | {"message_id": "m0"}, HELP | {"message_id": "m0", "text": "other"}]
    with at_home(tmp_path) as home:
        [report] = home.take_in(write_messages(tmp_path, rows)).files
        assert report.repeated == 1
        [places] = report.quarantined.values()
        assert len(places) == 1
        assert home.lake.read(QUARANTINE)["reason"].to_pylist() == [
            "this message_id stood before in the file, with other words"
        ]
        assert home.lake.count(ITEMS) == 1


def test_an_agent_who_is_also_a_customer_is_each_in_their_place(tmp_path):
    """In their own matter they are a customer, with a pseudonym and no name."""
    own_matter = {"author_id": "a-bob", "author_name": "Bob", "conversation_id": "c2"}
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, [HELP | own_matter, HELP, DONE]))
        customer = home.lake.read(ACTORS, role="customer").to_pylist()
        assert len(customer) == 2
        roles = {row["role"]: row for row in home.lake.read(ACTORS).to_pylist()}
        assert roles["customer"]["name"] is None
        assert roles["customer"]["actor_id"].startswith("c_")
        assert roles["agent"]["actor_id"] == "a-bob"


def test_an_erased_conversation_is_not_taken_in_again(tmp_path):
    """A tombstone keeps a new export from bringing it back."""
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, [HELP, DONE], name="a.jsonl"))
        home.erase("own:-:c1")
        assert home.lake.count(ITEMS) == 0
        [report] = home.take_in(write_messages(tmp_path, [HELP], name="b.jsonl")).files
        assert report.landed.erased_before == 1
        assert home.lake.count(ITEMS) == 0
        assert home.lake.count(TOMBSTONES) == 1


def test_a_directory_is_taken_in_in_the_order_that_fits(tmp_path):
    """Roster first, surveys after the messages they are about; what is no export is skipped."""
    folder = tmp_path / "company"
    folder.mkdir()
    write_messages(folder, [HELP, DONE])
    (folder / "surveys.jsonl").write_text(
        json.dumps(
            {
                "conversation_id": "c1",
                "at": "2026-11-18T10:00:00Z",
                "score": 5,
                "scale": "csat_5",
                "comment": "good",
            }
        )
    )
    write_csv(
        folder / "roster.csv",
        [
            {
                "person_id": "bob",
                "name": "Bob",
                "role": "agent",
                "time_zone": "Europe/Berlin",
                "aliases": "a-bob;^TB",
            }
        ],
    )
    (folder / "readme.txt").write_text("hello")
    with at_home(tmp_path) as home:
        report = home.take_in(folder)
        assert [file.path.name for file in report.files] == [
            "roster.csv",
            "messages.jsonl",
            "surveys.jsonl",
        ]
        assert [name for name, _ in report.skipped] == ["readme.txt"]
        assert home.lake.read(SURVEYS)["conversation_id"].to_pylist() == ["own:-:c1"]
        assert home.lake.read(PERSONS)["aliases"].to_pylist() == [["a-bob", "^TB"]]


def test_a_file_named_directly_that_is_no_export_stops(tmp_path):
    """One clear line, and nothing landed."""
    path = tmp_path / "readme.txt"
    path.write_text("hello")
    with at_home(tmp_path) as home:
        with pytest.raises(BadFile, match=r"readme\.txt"):
            home.take_in(path)
        assert home.lake.count(INTAKES) == 0


def test_what_is_not_there_is_said(tmp_path):
    """A typo in a path is no empty export."""
    with at_home(tmp_path) as home, pytest.raises(BadFile, match="no such file"):
        home.take_in(tmp_path / "nowhere.csv")


def test_the_client_that_is_asked_for_wins(tmp_path):
    """An outsourcer says whose conversations these are."""
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, [HELP | {"client": "acme"}]), Asked(client="bolt"))
        assert home.lake.read(CONVERSATIONS)["client"].to_pylist() == ["bolt"]


def test_signatures_of_a_shared_social_account_are_read(tmp_path):
    """The text loses the signature, and the signature names the hand."""
    rows = [
        HELP | {"channel": "social"},
        DONE | {"channel": "social", "author_id": "Acme", "text": "All done for you! ^TB"},
    ]
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, rows))
        agent = home.lake.read(ITEMS, author_role="agent").to_pylist()[0]
        assert (agent["text"], agent["signature"]) == ("All done for you!", "TB")


def test_a_mapping_names_the_columns_of_any_csv(tmp_path):
    """`--mapping` makes a file that nobody knows one of ours."""
    path = tmp_path / "export.csv"
    write_csv(
        path,
        [
            {
                "vorgang": "7",
                "nr": "1",
                "zeit": "2026-11-18T10:00:00Z",
                "wer": "customer",
                "inhalt": "hilfe",
                "weg": "chat",
            }
        ],
    )
    mapping = {
        "conversation_id": "vorgang",
        "message_id": "nr",
        "at": "zeit",
        "author_role": "wer",
        "text": "inhalt",
        "channel": "weg",
    }
    with at_home(tmp_path) as home:
        home.take_in(path, Asked(mapping=mapping))
        assert home.lake.read(ITEMS)["text"].to_pylist() == ["hilfe"]


def test_intakes_count_what_came_and_hold_no_names(tmp_path):
    """Counts by role; the file's name may say whose it is, so it is not kept."""
    path = write_messages(tmp_path, [HELP, DONE], name="ann-kay.jsonl")
    with at_home(tmp_path) as home:
        home.take_in(Path(path))
        [intake] = home.lake.read(INTAKES).to_pylist()
        assert json.loads(intake["counts"])["items"] == {"agent": 1, "customer": 1}
        assert "ann" not in repr(intake)
