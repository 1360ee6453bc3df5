"""The voice of the brief."""

from typing import Any

import pytest

from fiftytwo.programme.press import sentences
from fiftytwo.terms.brief import Care, WhatWasRead
from fiftytwo.terms.moments import Credited, CreditedAs
from fiftytwo.terms.week import Week
from tests.programme.press.briefs import a_brief, a_thank


@pytest.mark.parametrize(
    ("more", "clauses"),
    [
        ({}, ("Orchid", "Monday 23 November", "for Maren")),
        ({"for_": "Orchid"}, ("Orchid", "Monday 23 November")),
        (
            {"week": None, "opens": None},
            ("Orchid", "All of it: this source has no times that we can use", "for Maren"),
        ),
    ],
)
def test_the_head_line(more: dict[str, Any], clauses: tuple[str, ...]) -> None:
    """Whose page it is; an undated source says so; a name is not said twice."""
    assert sentences.heading(a_brief(**more)) == clauses


@pytest.mark.parametrize(
    ("read", "sentence"),
    [
        ((1312, 861, 451), "We read 861 of 1,312 contacts; 451 calls had no text."),
        ((9, 9, 0), "We read all 9 contacts."),
        ((1, 1, 0), "We read the one contact there was."),
        ((2, 1, 1), "We read 1 of 2 contacts; 1 call had no text."),
        ((0, 0, 0), "There was nothing for us to read."),
    ],
)
def test_what_was_read(read: tuple[int, int, int], sentence: str) -> None:
    """How much was and was not readable, in good grammar."""
    assert sentences.what_was_read(WhatWasRead(*read, 0, 0, 0)) == sentence


@pytest.mark.parametrize(
    ("days", "clause"),
    [
        (None, "no thanks on file yet"),
        (0, "last thanked today"),
        (1, "last thanked 1 day ago"),
        (41, "last thanked 41 days ago"),
    ],
)
def test_when_last_thanked(days: int | None, clause: str) -> None:
    """Days since the last thanks; nothing on file is said without reproach."""
    thank = a_thank("Amina", "Thanks!", days=days, shift="nights")
    about = sentences.about_the_person(thank, undated=False, roster=True)
    assert about == ("nights", clause)
    assert sentences.about_the_person(thank, undated=True, roster=True) == ("nights",)


def test_somebody_whom_the_roster_does_not_know() -> None:
    """The signature and where it was used; without any roster, no word about it."""
    thank = a_thank(
        "^AB", "Thanks!", person_id=None, facts={"where": "FernHelp", "signs_as": "^AB"}
    )
    said = "signs as ^AB for FernHelp"
    assert sentences.about_the_person(thank, undated=True, roster=True) == (
        f"{said}; not in the roster",
    )
    assert sentences.about_the_person(thank, undated=True, roster=False) == (said,)
    unsigned = a_thank("Anna", "Thanks!", person_id=None)
    assert sentences.about_the_person(unsigned, undated=True, roster=False) == ()


@pytest.mark.parametrize(
    ("facts", "when"),
    [
        ({"zone": "Europe/Berlin"}, "Wed 03:12"),  # 02:12 UTC, winter
        ({"zone": "Asia/Kolkata"}, "Wed 07:42"),  # + 5:30
        ({"zone": "America/New_York"}, "Tue 21:12"),  # - 5:00, the evening before
        ({}, "Wed 02:12 UTC"),
        ({"zone": "Not/AZone"}, "Wed 02:12 UTC"),
        ({"zone": "../etc"}, "Wed 02:12 UTC"),
        ({"zone": None}, "Wed 02:12 UTC"),
    ],
)
def test_when_it_was_said(facts: dict[str, Any], when: str) -> None:
    """In the zone of the place; where that is not known, in UTC and said so."""
    thank = a_thank("Amina", "Thanks!", facts=facts)
    assert sentences.said_when(thank, undated=False) == when
    assert sentences.said_when(thank, undated=True) is None


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"channel": "chat", "messages": 14}, "Chat, after 14 messages."),
        ({"channel": "phone", "contacts": 3}, "Call, third contact."),
        ({"contacts": 14, "messages": 2}, "After 14 contacts, after 2 messages."),
        (
            {"channel": "email", "messages": 9, "agents": 3},
            "Email, after 9 messages with 3 agents.",
        ),
        ({"channel": "chat", "waited_s": 4 * 3600}, "Chat; waited 4 hours."),
        ({"channel": "chat", "waited_s": 119 * 60}, "Chat; waited 119 minutes."),
        ({"channel": "chat", "waited_s": 3 * 86400}, "Chat; waited 3 days."),
        ({"channel": "chat", "waited_s": 59}, "Chat."),
        ({"channel": "chat", "said_to": ["Amina"]}, "Chat."),
        ({"channel": "chat", "said_to": ["Amina", "Bert"]}, "Chat; said to Amina and Bert."),
        ({"channel": "pigeon", "messages": "many", "waited_s": float("nan")}, ""),
        ({}, ""),
    ],
)
def test_what_happened(facts: dict[str, Any], sentence: str) -> None:
    """One sentence of the facts there are; what is not known is not said."""
    assert sentences.what_happened(a_thank("Amina", "Thx", facts=facts), undated=False) == sentence


def test_where_it_stands() -> None:
    """The number that the lead's own helpdesk knows."""
    thank = a_thank("Amina", "Thx", conversation_id="zendesk:acme:4711")
    assert sentences.where_it_stands(thank) == "Conversation 4711."


def test_no_waits_where_there_are_no_times() -> None:
    """An undated source cannot know how long somebody waited."""
    thank = a_thank("Amina", "Thanks!", facts={"channel": "chat", "waited_s": 9999})
    assert sentences.what_happened(thank, undated=True) == "Chat."


def test_the_hand_behind_the_scenes() -> None:
    """Whoever solved it in a note is said to have."""
    credited = (Credited("p-Bo", "Bo", CreditedAs.ASSIST),)
    thank = a_thank("Bo", "Thanks!", facts={"channel": "chat"}, credited=credited)
    assert sentences.what_happened(thank, undated=False) == "Chat; helped a colleague solve it."


@pytest.mark.parametrize(
    ("week", "dates"),
    [
        (Week(2026, 47), "16 to 22 November 2026"),
        (Week(2026, 40), "28 September to 4 October 2026"),
        (Week(2026, 53), "28 December 2026 to 3 January 2027"),
    ],
)
def test_the_dates_of_a_week(week: Week, dates: str) -> None:
    """Month and year are said where they change."""
    assert sentences.week_dates(week) == dates


def test_care_says_that_and_when_but_never_what() -> None:
    """The words open when the agent opens them."""
    closed = Care("p-Bo", "Bo", "abusive_message", "2026-11-20T14:20:00+01:00", False)
    assert sentences.care_line(closed) == "abusive message, Fri 14:20. The words open when Bo does."
    opened = Care("p-Bo", "Bo", "abusive message", None, True)
    assert sentences.care_line(opened) == "abusive message. Bo has opened the words."
    odd = Care("p-Bo", "Bo", "abusive message", "Friday\x1b", True)
    assert sentences.care_line(odd) == "abusive message, Friday�. Bo has opened the words."


def test_not_for_the_wall() -> None:
    """The reasons in words; none, no line."""
    reasons = ("personal_remark", "names a colleague")
    assert sentences.not_for_the_wall(reasons) == (
        "Not for the wall: personal remark, names a colleague."
    )
    assert sentences.not_for_the_wall(()) is None
