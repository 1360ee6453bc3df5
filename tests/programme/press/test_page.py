"""What stands on the page, and what never does."""

from typing import Any

import pytest

from fiftytwo.programme.press.brief_html import brief_as_html
from fiftytwo.programme.press.brief_text import brief_as_text
from fiftytwo.programme.press.page import page_of
from fiftytwo.terms.people import State
from tests.programme.press.briefs import (
    a_brief,
    a_thank,
    an_other,
    nearly_empty,
    orchid,
    whole_source,
)

PRESSES = pytest.mark.parametrize("press", [brief_as_text, brief_as_html])


def test_everyone_is_on_it_by_name() -> None:
    """Whoever is in the brief is on the page: nobody is dropped, in any group."""
    strange = an_other("Zoe", "somewhere else", "a group we do not know")
    for brief in (orchid(), whole_source(), a_brief(everyone_else=(strange,))):
        shown = brief_as_text(brief), brief_as_html(brief)
        for person in (*brief.thank, *brief.everyone_else):
            assert all(person.name in page for page in shown)


def test_names_with_the_same_note_run_together_in_the_order_of_the_alphabet() -> None:
    """No order that could be read as a rank; capital and small letters alike."""
    others = tuple(
        an_other(name, "thanked within 14 days", "thanked") for name in ("Chloe", "bert", "Eszter")
    )
    (line,) = page_of(a_brief(everyone_else=others)).everyone_else
    assert line.note == "Thanked within 14 days:"
    assert line.names == ("bert", "Chloe", "Eszter")


def test_a_note_with_a_colon_is_set_off_with_a_dash() -> None:
    """One colon a line."""
    others = tuple(an_other(name, "quiet: read one", "look") for name in ("Ada", "Bo"))
    assert page_of(a_brief(everyone_else=others)).everyone_else[0].note == "Quiet: read one —"


def test_the_groups_come_in_their_order() -> None:
    """Thanked, has a moment, look, leave, new, left, and what we do not know last."""
    groups = ("left", "odd", "new", "leave", "look", "has_moment", "thanked")
    others = tuple(an_other(group, f"in {group}", group, State.AT_WORK) for group in groups)
    lines = page_of(a_brief(everyone_else=others)).everyone_else
    assert [line.names[0] for line in lines] == [
        *("thanked", "has_moment", "look", "leave", "new", "left", "odd")
    ]


def test_empty_parts_are_left_out() -> None:
    """No heading stands over nothing; care that is asked for and empty neither."""
    page = page_of(a_brief(care=(), together=(" ",)))
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
