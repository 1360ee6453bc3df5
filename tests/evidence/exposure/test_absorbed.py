"""Who handled which conversation, and what they had to read there."""

from fiftytwo.evidence.landing.forget import forget_person
from fiftytwo.evidence.tables.contacts import CONTACTS
from fiftytwo.evidence.tables.exposures import EXPOSURES
from tests.builders.company import ROSTER
from tests.builders.homes import NOW, at_home, write_csv, write_messages

ABUSE = "you are a fucking useless idiot, i hope you die"
DANGER = "I am going to kill myself tonight"


def row(conversation, number, role, text, author, **more):
    return {
        "conversation_id": conversation,
        "message_id": f"{conversation}-{number}",
        "author_role": role,
        "text": text,
        "author_id": author,
        "at": f"2026-11-18T1{number}:00:00Z",
        **more,
    }


def absorbed(folder, rows):
    """Contacts and exposures of a run over these messages."""
    with at_home(folder) as home:
        home.take_in(write_csv(folder / "roster.csv", ROSTER))
        home.take_in(write_messages(folder, rows))
        home.running.bring_up_to_date()
        return home.lake.read(CONTACTS).to_pylist(), home.lake.read(EXPOSURES).to_pylist()


def test_each_who_answered_has_the_contact_and_its_first_and_last_answer(tmp_path):
    """Bob twice and Dora once: two rows, whoever wrote more."""
    contacts, exposures = absorbed(
        tmp_path,
        [
            row("c1", 0, "customer", "my parcel is lost", "cust-1"),
            row("c1", 1, "agent", "Let me look into that for you.", "a-bob"),
            row("c1", 2, "agent", "I have sent a new one.", "a-dora"),
            row("c1", 3, "agent", "It is on its way.", "a-bob"),
        ],
    )
    told = {r["person_id"]: (r["at"].hour, r["last_at"].hour, r["has_text"]) for r in contacts}
    assert told == {"bob": (11, 13, True), "dora": (12, 12, True)}
    assert exposures == []


def test_a_call_without_text_is_a_contact_of_which_we_read_nothing(tmp_path):
    """Silence is not calm: it counts for who was there, not for what was said."""
    contacts, _ = absorbed(tmp_path, [row("c1", 0, "agent", "", "a-bob", channel="phone")])
    [contact] = contacts
    assert (contact["has_text"], contact["is_read"], contact["hostile"]) == (False, False, False)


def test_who_answered_next_had_to_read_it(tmp_path):
    """Bob wrote before, Dora after: the abuse in between is Dora's, the danger after it, too."""
    _, exposures = absorbed(
        tmp_path,
        [
            row("c1", 0, "agent", "Good morning", "a-bob"),
            row("c1", 1, "customer", ABUSE, "cust-1"),
            row("c1", 2, "agent", "I am sorry to hear that", "a-dora"),
            row("c1", 3, "customer", DANGER, "cust-1"),
        ],
    )
    told = {r["item_id"][-1]: (r["person_id"], r["abusive"], r["danger"]) for r in exposures}
    assert told == {"1": ("dora", True, told["1"][2]), "3": ("dora", told["3"][1], True)}


def test_what_nobody_has_answered_is_whose_it_was_assigned_to(tmp_path):
    """And without an assignee nobody's: it is still there for somebody to look at."""
    _, exposures = absorbed(
        tmp_path,
        [
            row("c1", 0, "customer", DANGER, "cust-1", assignee_id="a-bob"),
            row("c2", 0, "customer", DANGER, "cust-2"),
        ],
    )
    told = {r["conversation_id"][-2:]: r["person_id"] for r in exposures if r["danger"]}
    assert told == {"c1": "bob", "c2": None}


def test_a_danger_is_one_whoever_tells_of_it_from_outside(tmp_path):
    """A traveller writes on the driver's telephone: the helpdesk knows no customer there."""
    rows = [
        row("c1", 0, "third_party", DANGER, "driver-1"),
        row("c1", 1, "agent", "I am with you", "a-bob"),
    ]
    _, exposures = absorbed(tmp_path, rows)
    assert [(r["person_id"], r["danger"]) for r in exposures] == [("bob", True)]


def test_what_an_agent_writes_is_no_exposure(tmp_path):
    """A colleague who passes the words on has said nothing of the kind."""
    _, exposures = absorbed(
        tmp_path,
        [
            row("c1", 0, "customer", "where is my parcel", "cust-1"),
            row("c1", 1, "agent", ABUSE, "a-bob"),
        ],
    )
    assert exposures == []


def test_who_is_forgotten_leaves_nothing_there(tmp_path):
    """Neither as the one who answered nor as the one who had to read it."""
    with at_home(tmp_path) as home:
        home.take_in(write_csv(tmp_path / "roster.csv", ROSTER))
        rows = [
            row("c1", 0, "customer", ABUSE, "cust-1"),
            row("c1", 1, "agent", "I am sorry to hear that", "a-bob"),
        ]
        home.take_in(write_messages(tmp_path, rows))
        home.running.bring_up_to_date()
        assert home.lake.count(CONTACTS, person_id="bob") == 1
        with home.lake.write("forget") as change:
            forget_person(change, "bob", home.running.hands(), home.key, NOW)
        assert home.lake.count(CONTACTS) == home.lake.count(EXPOSURES) == 0
