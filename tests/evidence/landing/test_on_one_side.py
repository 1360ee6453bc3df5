"""An account that is agent and customer of one conversation."""

from pathlib import Path

from fiftytwo.evidence.running import Wanted
from tests.builders.homes import at_home, write_messages

TALK = [
    {"author_role": "customer", "text": "where is my parcel?", "author_id": "a-bob"},
    {"author_role": "agent", "text": "I have sent a new one.", "author_id": "a-bob"},
    {"author_role": "customer", "text": "Thank you so much, you are a star!", "author_id": "a-bob"},
]


def test_nobody_thanks_themselves(tmp_path: Path) -> None:
    """Whose words they are is not known; in another conversation the same account may ask."""
    with at_home(tmp_path) as home:
        elsewhere = TALK[0] | {"conversation_id": "c2", "message_id": "x"}
        home.take_in(write_messages(tmp_path, [*TALK, elsewhere]))
        told = [(i["conversation_id"], i["author_role"]) for i in home.running.items(Wanted())]
        home.running.bring_up_to_date()
        assert home.running.moments(Wanted()) == []
    assert told == [
        ("own:-:c1", "unknown"),
        ("own:-:c1", "agent"),
        ("own:-:c1", "unknown"),
        ("own:-:c2", "customer"),
    ]
