"""What was asked for in one message is masked in the next."""

from pathlib import Path

from fiftytwo.evidence.running import Wanted
from tests.builders.homes import at_home, write_messages

TALK = [
    {"author_role": "agent", "text": "Can I take your full name please?"},
    {"author_role": "customer", "text": "Ottilie Quarrel"},
    {"author_role": "agent", "text": "And the memorable word on the account?"},
    {"author_role": "customer", "text": "one moment"},
    {"author_role": "customer", "text": "Bluebell"},
    {"author_role": "agent", "text": "Thank you. What happened?"},
    {
        "author_role": "customer",
        "text": "Quarrel it says on the card. The bluebell lamp is broken.",
    },
]


def test_answers_are_masked_until_something_else_is_asked(tmp_path: Path) -> None:
    """The name has its letter wherever it stands; the lamp keeps its name."""
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, TALK))
        texts = [item["text"] for item in home.running.items(Wanted())]
    name = texts[1]
    assert name in ("⟨A⟩", "⟨B⟩")
    assert texts[3:5] == ["one moment", "⟨token⟩"]
    assert texts[6] == f"{name} it says on the card. The bluebell lamp is broken."
