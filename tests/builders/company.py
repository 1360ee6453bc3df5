"""A company of three: Alice leads Bob, whom a customer praises, and Dora."""

from pathlib import Path

from tests.builders.homes import write_csv, write_messages

PRAISE = "You're a star, Bob, thank you. You have been amazing."
TALK = [
    {"author_role": "customer", "text": "my parcel is lost, can you help?", "author_id": "cust-1"},
    {"author_role": "agent", "text": "I have sent a new one today.", "author_id": "a-bob"},
    {"author_role": "customer", "text": PRAISE, "author_id": "cust-1"},
]
ROSTER = [
    {
        "person_id": "alice",
        "name": "Alice",
        "role": "lead",
        "team": "Orchid",
        "lead_id": "",
        "time_zone": "Europe/Berlin",
        "aliases": "a-alice",
    },
    {
        "person_id": "bob",
        "name": "Bob",
        "role": "agent",
        "team": "Orchid",
        "lead_id": "alice",
        "time_zone": "Europe/Berlin",
        "aliases": "a-bob",
    },
    {
        "person_id": "dora",
        "name": "Dora",
        "role": "agent",
        "team": "Orchid",
        "lead_id": "alice",
        "time_zone": "Europe/Berlin",
        "aliases": "a-dora",
    },
]


def company(folder: Path) -> Path:
    """Alice leads Bob, whom a customer praises, and Dora, of whom there is nothing in writing."""
    folder.mkdir(exist_ok=True)
    write_csv(folder / "roster.csv", ROSTER)
    write_messages(folder, TALK)
    return folder
