"""The voice of the brief."""

from typing import Any

import pytest

from fiftytwo.programme.press import sentences
from fiftytwo.programme.press.page import page_of
from fiftytwo.programme.press.words import en
from fiftytwo.terms.brief import Care, Says, WhatWasRead
from fiftytwo.terms.moments import Credited, CreditedAs, MomentKind
from fiftytwo.terms.week import Week
from tests.programme.press.briefs import a_brief, a_line, a_thank


@pytest.mark.parametrize(
    ("more", "clauses"),
    [
        ({}, ("Orchid", "Monday 23 November", "for Maren")),
        ({"for_": "Orchid"}, ("Orchid", "Monday 23 November")),
        ({"for_": None}, ("Orchid", "Monday 23 November", "for the team")),
        ({"for_": None, "team": None}, ("Everyone", "Monday 23 November")),
        (
            {"week": None, "opens": None},
            ("Orchid", "All of it: this source has no times that we can use", "for Maren"),
        ),
    ],
)
def test_the_head_line(more: dict[str, Any], clauses: tuple[str, ...]) -> None:
    """Whose page it is; an undated source says so; a name is not said twice."""
    assert sentences.heading(a_brief(**more), en) == clauses


@pytest.mark.parametrize(
    ("read", "sentence"),
    [
        ((1312, 861, 451), "We read 861 of 1,312 contacts; 451 calls had no text."),
        ((9, 9, 0), "We read all 9 contacts."),
        ((1, 1, 0), "We read the one contact there was."),
        ((2, 1, 1), "We read 1 of 2 contacts; 1 call had no text."),
        ((0, 0, 0), "There was nothing for us to read."),
        ((9, 7, 0, 2), "We read 7 of 9 contacts; in 2 no customer said anything."),
        (
            (9, 4, 1, 1, 3),
            "We read 4 of 9 contacts; 1 call had no text, in one no customer said anything and 3 "
            "in a language that we cannot judge yet.",
        ),
    ],
)
def test_what_was_read(read: tuple[int, ...], sentence: str) -> None:
    """How much was and was not readable, and what the rest is, in good grammar."""
    met, were_read, without_text, *rest = read
    told = dict(zip(("without_customer", "not_judged"), rest, strict=False))
    what = WhatWasRead(met, were_read, without_text, 0, 0, 0, **told)
    assert sentences.what_was_read(what, en) == sentence


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
    about = sentences.about_the_person(thank, en, undated=False, roster=True)
    assert about == ("nights", clause)
    assert sentences.about_the_person(thank, en, undated=True, roster=True) == ("nights",)


def test_somebody_whom_the_roster_does_not_know() -> None:
    """The signature and where it was used; without any roster, no word about it."""
    thank = a_thank(
        "^AB", "Thanks!", person_id=None, facts={"where": "FernHelp", "signs_as": "^AB"}
    )
    said = "signs as ^AB for FernHelp"
    assert sentences.about_the_person(thank, en, undated=True, roster=True) == (
        f"{said}; not in the roster",
    )
    assert sentences.about_the_person(thank, en, undated=True, roster=False) == (said,)
    unsigned = a_thank("Anna", "Thanks!", person_id=None)
    assert sentences.about_the_person(unsigned, en, undated=True, roster=False) == ()


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
    assert sentences.said_when(thank, en, undated=False) == when
    assert sentences.said_when(thank, en, undated=True) is None


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
    thank = a_thank("Amina", "Thx", facts=facts)
    assert sentences.what_happened(thank, en, undated=False) == sentence


def test_where_it_stands() -> None:
    """The number that the lead's own helpdesk knows."""
    thank = a_thank("Amina", "Thx", conversation_id="zendesk:acme:4711")
    assert sentences.where_it_stands(thank, en) == "Conversation 4711."


def test_no_waits_where_there_are_no_times() -> None:
    """An undated source cannot know how long somebody waited."""
    thank = a_thank("Amina", "Thanks!", facts={"channel": "chat", "waited_s": 9999})
    assert sentences.what_happened(thank, en, undated=True) == "Chat."


def test_the_hand_behind_the_scenes() -> None:
    """Whoever helped in a note is said to have; that it was solved so, no data says."""
    credited = (Credited("p-Bo", "Bo", CreditedAs.ASSIST),)
    thank = a_thank("Bo", "Thanks!", facts={"channel": "chat"}, credited=credited)
    assert (
        sentences.what_happened(thank, en, undated=False) == "Chat; helped from behind the scenes."
    )


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
    assert en.week_dates(week) == dates


@pytest.mark.parametrize(
    ("kind", "more", "labels"),
    [
        ("praised", {}, ["Customer"]),
        ("praised", {"before": "worst ever"}, ["Arrived", "Left"]),
        ("turned_around", {"before": "worst ever"}, ["Arrived", "Left"]),
        ("thanked", {"spoken_by": "colleague"}, ["Colleague"]),
        ("kept_poise", {"spoken_by": "agent"}, ["Wrote"]),
        ("kept_poise", {"spoken_by": "agent", "before": "idiots!"}, ["Customer", "Wrote"]),
        ("went_beyond", {"before": "I will ring you"}, ["Wrote", "Customer"]),
        ("went_beyond", {"spoken_by": "agent", "closing": "Thank you"}, ["Wrote", "Customer"]),
        ("set_a_boundary", {"spoken_by": "agent"}, ["Wrote"]),
        ("steady", {"spoken_by": "agent"}, ["Wrote"]),
        ("helped_a_colleague", {"spoken_by": "colleague"}, ["Wrote to a colleague"]),
        (
            "helped_a_colleague",
            {"spoken_by": "agent", "before": "how?"},
            ["Customer", "Wrote to a colleague"],
        ),
        ("witnessed", {"seen_by": "Maren"}, ["Seen by Maren"]),
        ("witnessed", {}, ["Seen"]),
    ],
)
def test_whose_words_they_are(kind: str, more: dict[str, Any], labels: list[str]) -> None:
    """Nobody's words stand under somebody else's name: ours are not taken for the customer's."""
    before = more.pop("before", None)
    thank = a_thank("Amina", "…", kind=MomentKind(kind), before=before, facts=more, at=None)
    (shown,) = page_of(a_brief(thank=(thank,))).thanks
    assert [words.label for words in shown.words] == labels


@pytest.mark.parametrize(
    ("answered", "why"),
    [
        ("with_it", "What this note says, the customer was then told."),
        ("after_it", "The customer's answer came after this note."),
        (None, "A colleague went on from this note."),
        ("odd", "A colleague went on from this note."),
    ],
)
def test_a_note_to_a_colleague_says_once_what_came_of_it(answered: object, why: str) -> None:
    """And no more than the conversation shows."""
    facts = {"channel": "chat", "spoken_by": "colleague", "answered": answered}
    credited = (Credited("p-Bo", "Bo", CreditedAs.ASSIST),)
    kind = MomentKind.HELPED_A_COLLEAGUE
    thank = a_thank("Bo", "Send two M45", kind=kind, facts=facts, credited=credited)
    (shown,) = page_of(a_brief(thank=(thank,))).thanks
    assert (shown.why, shown.facts) == (why, "Chat. Conversation 1.")


@pytest.mark.parametrize("kind", MomentKind)
def test_why_it_was_picked(kind: MomentKind) -> None:
    """A sentence for each kind; where customers praise or thank, their words say it."""
    (shown,) = page_of(a_brief(thank=(a_thank("Amina", "Thanks!", kind=kind),))).thanks
    assert shown.why.endswith("." if kind not in ("praised", "thanked") else "")
    assert bool(shown.why) is (kind not in ("praised", "thanked"))


def test_a_line_is_safe_to_show() -> None:
    """Names and ids come from outside; of an id a reader is given the helpdesk's number."""
    line = a_line(
        Says.NAMED_UNMATCHED, name="Ben\x1b[2J", conversation="zendesk:acme:4711", called=[]
    )
    assert sentences.sentence(line, en) == (
        "Conversation 4711 thanks Ben�[2J; nobody on the roster is called Ben�[2J. Who is meant?"
    )


@pytest.mark.parametrize(
    ("called", "said"),
    [
        (["Ben Adler"], "thanks Ben: perhaps Ben Adler, though that does not show."),
        (
            ["Ben Adler", "Ben Tran"],
            "thanks Ben, and two are called so: Ben Adler and Ben Tran.",
        ),
        (["Ben A", "Ben B", "Ben C"], "and 3 are called so: Ben A, Ben B and Ben C."),
    ],
)
def test_thanks_for_a_name_says_who_is_called_so(called: list[str], said: str) -> None:
    """That no Ben wrote there would be wrong where one of two Bens did."""
    line = a_line(Says.NAMED_UNMATCHED, name="Ben", conversation="own:-:7", called=called)
    assert said in sentences.sentence(line, en)


def test_a_rule_is_told_in_its_own_words() -> None:
    """Shortened, with where they stand; without any, the line says less and still where to look."""
    facts = {"count": 5, "where": "Returns", "example": "own:-:7"}
    words = "We cannot take back opened filters. " + "They have to be new. " * 9
    assert sentences.sentence(a_line(Says.REFUSALS, words=words, **facts), en) == (
        "Returns: 5 times a rule made somebody say no, as here: “We cannot take back opened "
        "filters. They have to be new. They have to be new. …” (conversation 7)."
    )
    assert sentences.sentence(a_line(Says.REFUSALS, words=None, **facts), en) == (
        "Returns: 5 times a rule made somebody say no. Example: conversation 7."
    )


ALIKE = {"of": 9, "low": 0.12, "high": 0.65, "rest_count": 20, "rest_of": 26}


@pytest.mark.parametrize(
    ("by", "group", "count", "said"),
    [
        ("shift", "night", 3, "The night shift is thanked about half as often as everyone else"),
        ("shift", "nights", 2, "Who works nights is thanked about a quarter as often as"),
        ("team", "Toll", 0, "Toll was not thanked at all (0 of 9 people within 14 days at work"),
        ("channel", "phone", 2, "Whoever works mostly on the phone is thanked about a quarter"),
        ("tenure", "longer", 5, "Whoever has been here for over two years is thanked about three"),
        ("site", None, 5, "Whoever has no site on file is thanked about three quarters as often"),
    ],
)
def test_who_is_thanked_less_is_said_in_plain_words_first(
    by: str, group: str | None, count: int, said: str
) -> None:
    """How often beside everyone else; the numbers and the interval come after, in brackets."""
    line = a_line(Says.SEEN_LESS, by=by, group=group, count=count, days=14, **ALIKE)
    told = sentences.sentence(line, en).replace("\N{NO-BREAK SPACE}", " ")
    assert told.startswith(said)
    assert "of the others 20 of 26; 95 % interval 12 % to 65 %). Start there." in told


@pytest.mark.parametrize(
    ("by", "group", "count", "mostly", "said"),
    [
        ("team", "Toll", 0, "phone", "We hear nothing about Toll: their work is on the phone ("),
        ("team", "Toll", 1, "chat", "We hear almost nothing about Toll ("),
        ("channel", "phone", 4, "phone", "We hear less than elsewhere about whoever works mostly"),
    ],
)
def test_of_whom_we_hear_less_is_said_with_why(
    by: str, group: str, count: int, mostly: str, said: str
) -> None:
    """A telephone leaves no letters: that is no verdict on the team."""
    line = a_line(Says.HEARD_LESS, by=by, group=group, count=count, mostly=mostly, **ALIKE)
    assert sentences.sentence(line, en).startswith(said)


def test_what_is_not_shown_is_said_with_why() -> None:
    """In two short sentences."""
    assert sentences.sentence(a_line(Says.SEEN_HIDDEN, by=["team", "shift"]), en) == (
        "Not shown by team and shift: groups of fewer than five, and any that would give them "
        "away. A number about so few points at one person."
    )


def test_care_says_that_and_when_but_never_what() -> None:
    """The words open when the agent opens them."""
    closed = Care("p-Bo", "Bo", "abuse", "2026-11-20T14:20:00+01:00", False)
    assert sentences.care_line(closed, en) == (
        "abusive message, Fri 14:20. The words open when Bo does."
    )
    opened = Care("p-Bo", "Bo", "abuse", None, True)
    assert sentences.care_line(opened, en) == "abusive message. Bo has opened the words."
    odd = Care("p-Bo", "Bo", "abuse", "Friday\x1b", True)
    assert sentences.care_line(odd, en) == "abusive message, Friday�. Bo has opened the words."


def test_danger_says_to_look_at_once() -> None:
    """A person must look within minutes."""
    line = sentences.care_line(Care("p-Bo", "Bo", "danger", "2026-11-20T14:20+01:00", False), en)
    assert line.startswith("a threat, or somebody in danger, Fri 14:20. Look at it now: ")


def test_care_for_a_queue_names_no_words_to_open() -> None:
    """It is about everybody there: the rota, and a question."""
    line = sentences.care_line(Care(None, "Heating", "queue", None, False), en)
    assert "Change the rota" in line
    assert "open" not in line


def test_not_for_the_wall() -> None:
    """The reasons in words, one that we have no word for too; none, no line."""
    reasons = ("personal", "health", "something new")
    assert sentences.not_for_the_wall(reasons, en) == (
        "Not for the wall: a personal remark, a private matter, read it again first."
    )
    assert sentences.not_for_the_wall((), en) is None
