"""The author of the words, not whoever the ticket is assigned to; saved replies earn nothing."""

from fiftytwo.evidence.running import Wanted
from fiftytwo.terms.moments import MomentKind
from tests.builders.homes import at_home, write_csv, write_messages
from tests.rules.conftest import ABUSE, CANNED, roster

MORE = "It is with the carrier since noon and reaches you tomorrow before ten, I checked myself."


def test_the_author_is_thanked_and_not_the_assignee(home):
    """Gus wrote, the ticket is Cleo's."""
    found = {
        m.conversation_id[-8:]: m.credited[0].person_id for m in home.running.moments(Wanted())
    }
    assert found["assigned"] == "gus"


def test_a_saved_reply_earns_nothing(tmp_path):
    """Twelve customers got the same words from four people; one of them is thankful."""
    rows = [
        {
            "conversation_id": f"c{n}",
            "message_id": f"c{n}-{number}",
            "author_role": role,
            "author_id": f"a-{('hal', 'ida', 'jan', 'kim')[n % 4]}" if role == "agent" else f"k{n}",
            "text": text,
            "at": f"2026-11-{10 + n % 9}T1{number}:0{n % 10}:00+01:00",
        }
        for n in range(12)
        for number, (role, text) in enumerate(
            [("customer", f"my order {n} is late"), ("agent", CANNED)]
            + ([("customer", "Thank you so much for your help!")] if n == 5 else [])
        )
    ]
    with at_home(tmp_path) as home:
        home.take_in(write_csv(tmp_path / "roster.csv", roster()))
        home.take_in(write_messages(tmp_path, rows))
        home.running.bring_up_to_date()
        assert home.running.moments(Wanted()) == []


def test_a_boundary_is_worth_as_much_as_poise(tmp_path):
    """The same abuse, answered in either way: both are thanked, and neither stands above."""
    answers = {
        "emil": "I am sorry that it went wrong. I have sent a new one today, it comes tomorrow.",
        "fay": "I want to help you, but I will end this chat if you go on insulting me.",
    }
    rows = [
        {
            "conversation_id": agent,
            "message_id": f"{agent}-{number}",
            "author_role": role,
            "author_id": f"a-{agent}" if role == "agent" else f"cust-{agent}",
            "text": text,
            "at": f"2026-11-18T1{number}:00:00+01:00",
        }
        for agent, answer in answers.items()
        for number, (role, text) in enumerate(
            [("customer", ABUSE), ("agent", answer), ("customer", "and when?"), ("agent", MORE)]
        )
    ]
    with at_home(tmp_path) as home:
        home.take_in(write_csv(tmp_path / "roster.csv", roster()))
        home.take_in(write_messages(tmp_path, rows))
        home.running.bring_up_to_date()
        found = {m.credited[0].person_id: m for m in home.running.moments(Wanted())}
    assert {who: m.kind for who, m in found.items()} == {
        "emil": MomentKind.KEPT_POISE,
        "fay": MomentKind.SET_A_BOUNDARY,
    }
    assert found["fay"].strength >= found["emil"].strength - 0.1
