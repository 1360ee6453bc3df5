"""A company of twelve in one week: a team of seven, one of four, and a head above both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fiftytwo.evidence.running import Wanted
from fiftytwo.terms.brief import Brief
from tests.builders.homes import AtHome, at_home, write_csv, write_messages
from tests.programme.conftest import words_are_fit

__all__ = ["words_are_fit"]

TEAMS = {
    "alice": ("bob", "cleo", "dora", "emil", "fay", "gus"),
    "zoe": ("hal", "ida", "jan"),
}
NAMES = ("Orchid", "Birch")
ABUSE = "you are a fucking useless idiot, i hope you die"
CANNED = (
    "Thank you for your patience, we truly value you as a customer and understand how frustrating "
    "this must be for you and your family today."
)
TALKS = {
    "praised": ("bob", "my parcel is lost", "I have sent a new one today, it comes by noon.",
                "You're a star, Bob, thank you. You have been amazing."),
    "unfit": ("dora", "where is my refund?", "I have paid it out to you this morning, all of it.",
              "Thank you so much Dora, you really helped me, and what a lovely voice!"),
    "abused": ("emil", ABUSE, "I am sorry that it went wrong. I have sent a new one today.", None),
    "assigned": ("gus", "my lamp came broken", "I have sent a new lamp, it leaves us today.",
                 "Thank you so much Gus, you really helped me out!"),
    "foreign": ("fay", "Ninahitaji msaada kuhusu agizo langu ambalo halijafika bado nyumbani",
                "Which order is it about, please?", None),
}  # fmt: skip
"""Conversation -> who answers, what a customer wrote, the answer, and the customer again."""


def someone(person_id: str, role: str, team: str, lead_id: str) -> dict[str, str]:
    return {
        "person_id": person_id,
        "name": person_id.title(),
        "role": role,
        "team": team,
        "lead_id": lead_id,
        "time_zone": "Europe/Berlin",
        "aliases": f"a-{person_id}",
    }


def roster() -> list[dict[str, str]]:
    people = [someone("vera", "head", "Office", "")]
    for lead, (team, agents) in zip(TEAMS, zip(NAMES, TEAMS.values(), strict=True), strict=True):
        people.append(someone(lead, "lead", team, "vera"))
        people += [someone(agent, "agent", team, lead) for agent in agents]
    return people


def messages() -> Iterator[dict[str, object]]:
    for name, (agent, asked, answer, end) in TALKS.items():
        said = [("customer", asked), ("agent", answer), *([("customer", end)] if end else [])]
        for number, (role, text) in enumerate(said):
            yield {
                "conversation_id": name,
                "message_id": f"{name}-{number}",
                "author_role": role,
                "author_id": f"a-{agent}" if role == "agent" else f"cust-{name}",
                "text": text,
                "at": f"2026-11-18T1{number}:00:00+01:00",
                "assignee_id": "a-cleo" if name == "assigned" else f"a-{agent}",
            }
    yield {
        "conversation_id": "call",
        "message_id": "call-0",
        "author_role": "agent",
        "author_id": "a-cleo",
        "text": "",
        "channel": "phone",
        "at": "2026-11-18T09:00:00+01:00",
    }


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The company's files."""
    made = tmp_path_factory.mktemp("company")
    write_csv(made / "roster.csv", roster())
    write_messages(made, list(messages()))
    return made


@pytest.fixture(scope="session")
def home(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AtHome]:
    """It lives here, up to date."""
    with at_home(tmp_path_factory.mktemp("rules")) as made:
        made.take_in(folder)
        made.running.bring_up_to_date()
        yield made


@pytest.fixture(scope="session")
def pages(home: AtHome) -> dict[str | None, Brief]:
    """The brief of each lead, with care."""
    return {brief.for_: brief for brief in home.running.briefs(Wanted(), care=True)}
