"""What stands on the page, and what never does."""

import re
from typing import Any

import pytest

from fiftytwo.programme.press.brief_html import brief_as_html
from fiftytwo.programme.press.brief_text import brief_as_text
from fiftytwo.programme.press.page import MOST_WORDS, page_of
from fiftytwo.terms.brief import Brief, Line, Says
from fiftytwo.terms.people import State
from tests.programme.press.briefs import (
    QUIET,
    THANKED,
    a_brief,
    a_line,
    a_thank,
    an_other,
    nearly_empty,
    orchid,
    whole_source,
)
from tests.programme.press.full import full

PRESSES = pytest.mark.parametrize("press", [brief_as_text, brief_as_html])


def words_of(text: str) -> int:
    """Words as a reader counts them: rules and dashes are none."""
    return sum(any(c.isalnum() for c in word) for word in text.split())


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("people", [12, 15, 21])
@pytest.mark.parametrize("care", [False, True])
def test_the_fullest_page_is_read_in_ten_minutes(language: str, people: int, care: bool) -> None:
    """Whatever there is to say, at most 520 words; and still everyone stands there by name."""
    brief = full(language, people=people, care=care)
    shown = brief_as_text(brief)
    assert words_of(shown) <= MOST_WORDS == 520
    assert all(person.name in shown for person in (*brief.thank, *brief.everyone_else))


def test_a_usual_page_is_not_cut() -> None:
    """Quotes and parts give way only where there is too much."""
    assert "more." not in brief_as_text(orchid())
    assert "Please tell her boss." in brief_as_text(orchid())


def test_what_does_not_fit_is_counted() -> None:
    """Silence must not be mistaken for calm: the last line says how many more there are."""
    lines = tuple(a_line(Says.HARD_QUEUE, queue=f"Bo{n}") for n in range(9))
    (part,) = page_of(a_brief(coming=lines)).parts
    assert part.lines[-1] == "And 4 more."
    assert len(part.lines) == 6


def test_everyone_is_on_it_by_name() -> None:
    """Whoever is in the brief is on the page: nobody is dropped, in any group."""
    strange = an_other("Zoe", QUIET, "a group we do not know")
    for brief in (orchid(), whole_source(), a_brief(everyone_else=(strange,))):
        shown = brief_as_text(brief), brief_as_html(brief)
        for person in (*brief.thank, *brief.everyone_else):
            assert all(person.name in page for page in shown)


def test_names_with_the_same_note_run_together_in_the_order_of_the_alphabet() -> None:
    """No order that could be read as a rank; capital and small letters alike."""
    others = tuple(an_other(name, THANKED, "thanked") for name in ("Chloe", "bert", "Eszter"))
    (line,) = page_of(a_brief(everyone_else=others)).everyone_else
    assert line.note == "Thanked within 14 days:"
    assert line.names == ("bert", "Chloe", "Eszter")


@PRESSES
def test_what_differs_between_people_of_whom_the_same_is_said_stands_beside_them(
    press: Any,
) -> None:
    """One line for all: where nothing differs it stands once."""

    def look(days: int | None) -> Line:
        return a_line(Says.LOOK_READ, days=days, roster=True, conversation=None)

    def brief(days: int | None) -> Brief:
        notes = (("Ada", 48), ("Bo", days))
        return a_brief(everyone_else=tuple(an_other(name, look(d), "look") for name, d in notes))

    def shown(days: int | None) -> str:
        return " ".join(re.sub(r"<[^>]+>", "", press(brief(days)).split("</style>")[-1]).split())

    what = "Read one of their conversations together"
    assert f"{what} (last thanked 48 days ago): Ada, Bo." in shown(48)
    assert f"{what}: Ada (last thanked 48 days ago), Bo (no thanks on file)." in shown(None)


@PRESSES
def test_a_note_to_the_lead_ends_everyone_else(press: Any) -> None:
    """About the lead's own thanks, beneath the names; no other page has it."""
    shown = press(full())
    said = shown.index("You thanked Bert and Chloe in the same words again.")
    assert shown.index("Ines") < said < shown.rindex("Together")


def test_the_groups_come_in_their_order() -> None:
    """Thanked, has a moment, look, back, leave, new, left, and what we do not know last."""
    groups = ("left", "odd", "new", "leave", "back", "look", "has_moment", "thanked")
    others = tuple(an_other(group, QUIET, group, State.AT_WORK) for group in groups)
    lines = page_of(a_brief(everyone_else=others)).everyone_else
    assert [line.names[0] for line in lines] == [
        *("thanked", "has_moment", "look", "back", "leave", "new", "left", "odd")
    ]


def test_empty_parts_are_left_out() -> None:
    """No heading stands over nothing; care that is asked for and empty neither."""
    page = page_of(a_brief(care=()))
    assert page.parts == ()
    assert page.care == ()


@PRESSES
def test_no_thanks_is_said_kindly_with_something_to_do(press: Any) -> None:
    """A quiet week is no verdict."""
    shown = " ".join(press(nearly_empty()).split())
    assert "We found no words of thanks in what we read." in shown
    assert "That says nothing about the work" in shown
    assert "sit beside someone for ten minutes" in shown
    assert "Thank (0)" not in shown


@PRESSES
def test_care_is_there_only_when_asked_for(press: Any) -> None:
    """The brief that goes to print, mail and files holds no word of it."""
    assert "Care first" in press(orchid(care=True))
    assert "The words open when Chloe does." in press(orchid(care=True))
    assert "Care first" not in press(orchid())
    assert "abusive" not in press(orchid())


@PRESSES
def test_no_score_version_or_id_is_on_it(press: Any) -> None:
    """What must never be on the page: strength, makers, ids."""
    shown = press(orchid(care=True))
    for secret in ("0.97", "973", "kernel@1", "scorer", "p-Amina", "own:orchid", "m1", "praised"):
        assert secret not in shown.split("</style>")[-1]


@PRESSES
def test_an_undated_source_has_no_days_and_no_waits(press: Any) -> None:
    """Where there are no times, none are guessed."""
    shown = press(whole_source()).split("</style>")[-1]
    assert "All of it: this source has no times that we can use" in shown
    for word in ("days ago", "on file", "waited", "Week ", "this week", "UTC"):
        assert word not in shown


@PRESSES
def test_before_and_after_stand_together(press: Any) -> None:
    """How somebody arrived, and how they left."""
    shown = press(a_brief(thank=(a_thank("Dario", "fair play, thank you", before="worst ever"),)))
    assert shown.index("Arrived") < shown.index("worst ever") < shown.index("Left, Wed 03:12")
    assert "Customer, Wed" not in shown
