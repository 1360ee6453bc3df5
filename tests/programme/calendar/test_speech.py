"""Notes for a speech: a line of each team and of each person, and nothing that was not allowed."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.privacy.actions import choose_consent
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.subjects.calendar.speech import Because, Kind, Said, notes_for
from fiftytwo.terms.brief import Line, Says
from fiftytwo.terms.moments import MomentKind, Unfit
from fiftytwo.terms.standing import Reason
from tests.programme import found as made
from tests.programme.cast import ROSTER, Cast, someone
from tests.programme.conftest import SignIn

SINCE = date(2026, 10, 5)
MORE = ("cleo", "dora", "emil", "fay")


def notes(user: User, **asked: Any) -> dict[str, Said]:
    """Name -> line."""
    found = notes_for(user, since=SINCE, **asked)
    return {said.person.name: said for team in found.teams for said in team.people}


def allows(cast: Cast, audience: str, *, quotes: bool) -> None:
    bob = cast.person("bob")
    choose_consent(bob, audience=audience, quotes=quotes, by=cast.users["agent"].pk)


def test_nobody_is_missing(cast: Cast) -> None:
    """Who has no moment is told what to look for in time; nothing is invented."""
    people = (*ROSTER, *(someone(each, team="Night", lead_id="alice") for each in MORE))
    standing = (made.standing("dora", reasons=(Reason.CALLS_ONLY,)),)
    publish(replace(made.found(), people=people, standing=standing))
    lines = notes(cast.users["lead"])
    assert set(lines) == {"Bob", *(each.title() for each in MORE)}
    assert lines["Cleo"].kind == lines["Dora"].kind == Kind.LOOK
    assert (lines["Cleo"].because, lines["Dora"].because) == (Because.NO_WORDS, Because.CALLS_ONLY)
    assert lines["Cleo"].quote == lines["Cleo"].deed == ""


@pytest.mark.parametrize(
    ("audience", "quotes", "to", "kind"),
    [
        ("", False, "team", Kind.ASK),
        ("private", True, "team", Kind.ASK),
        ("team", True, "team", Kind.QUOTE),
        ("team", True, "everyone", Kind.ASK),
        ("everyone", True, "everyone", Kind.QUOTE),
        ("printable", False, "everyone", Kind.DEED),
    ],
)
def test_a_line_goes_as_far_as_the_person_said(
    cast: Cast, audience: str, quotes: bool, to: str, kind: Kind
) -> None:
    """Who never said anything is asked first; without a yes to quotes the deed is told alone."""
    publish(made.found())
    if audience:
        allows(cast, audience, quotes=quotes)
    bob = notes(cast.users["lead"], to=to)["Bob"]
    assert bob.kind == kind
    assert bob.quote == (made.QUOTE if kind == Kind.QUOTE else "")
    assert bob.deed


def test_unfit_words_are_said_before_nobody(cast: Cast) -> None:
    """A weaker line that fits is taken before; where there is none, the deed."""
    allows(cast, "everyone", quotes=True)
    unfit = replace(made.moment("m-2", quote="What a voice!"), unfit=(Unfit.PERSONAL,), strength=1)
    publish(replace(made.found(), moments=(unfit,)))
    bob = notes(cast.users["lead"])["Bob"]
    assert (bob.kind, bob.because, bob.quote) == (Kind.DEED, Because.UNFIT, "")
    publish(replace(made.found(made.SECOND_RUN), moments=(unfit, made.moment())))
    assert notes(cast.users["lead"])["Bob"].quote == made.QUOTE


@pytest.mark.parametrize("kind", [MomentKind.KEPT_POISE, MomentKind.SET_A_BOUNDARY])
def test_what_was_done_to_somebody_is_told_before_nobody(cast: Cast, kind: MomentKind) -> None:
    """Nor is that they stayed courteous: it would say that they were abused."""
    allows(cast, "everyone", quotes=True)
    publish(replace(made.found(), moments=(replace(made.moment(), kind=kind),)))
    assert notes(cast.users["lead"])["Bob"].kind == Kind.LOOK


def test_a_year_begins_with_the_week_before(cast: Cast) -> None:
    publish(made.found())
    lines = notes_for(cast.users["lead"], since=date(2026, 11, 20)).teams[0].people
    assert [said.kind for said in lines] == [Kind.LOOK]


@pytest.mark.parametrize("people", [4, 5])
def test_a_number_is_told_of_a_team_of_five_or_more(cast: Cast, people: int) -> None:
    """Alice, Bob and others: of four no number is told."""
    more = [someone(each, team="Night", lead_id="alice") for each in MORE[: people - 2]]
    bring_in_roster((*ROSTER, *more), by=None)
    together = (Line(Says.PUT_RIGHT, {"count": 134, "team": "Night"}),)
    brief = replace(made.brief(), together=together)
    publish(replace(made.found(), people=(*ROSTER, *more), briefs=(brief,)))
    line = notes_for(cast.users["lead"], since=SINCE).teams[0].line
    told = "In one week alone, 16 to 22 November 2026, Night put 134 things right."
    assert line == (told if people == 5 else "")


def test_a_hard_day_that_the_team_got_through_comes_first(cast: Cast) -> None:
    facts = {"weekday": "2026-11-17", "contacts": 210, "usual": 90, "example": "own:t:c1"}
    brief = replace(made.brief(), together=(Line(Says.WEATHERED, facts),))
    publish(replace(made.found(), briefs=(brief,)))
    [night] = notes_for(cast.users["lead"], since=SINCE).teams
    # Two people: that it was hard is told, how many came is not.
    assert night.line == "Tuesday 17 November was a hard day, and Night got through it together."


def test_a_lead_speaks_to_their_team_and_a_head_to_everyone(cast: Cast) -> None:
    """Unless they say otherwise."""
    assert notes_for(cast.users["lead"], since=SINCE).to == "team"
    assert notes_for(cast.users["head"], since=SINCE).to == "everyone"
    assert notes_for(cast.users["lead"], since=SINCE, to="printable").to == "team"


def test_the_paper_has_it_in_german(cast: Cast, sign_in: SignIn) -> None:
    """Facts in the reader's language; a customer's words stay as they were said."""
    publish(made.found())
    allows(cast, "team", quotes=False)
    User.objects.update(language="de")
    lead = sign_in("lead")
    shown = lead.get("/week/speech/").content.decode()
    assert "noch einmal geschrieben, nur um zu danken" in shown
    told = lead.get("/api/week/speech").json()
    assert told["minutes"] == 1
    [bob] = told["teams"][0]["people"]
    assert (bob["kind"], bob["because"], bob["quote"]) == ("deed", "no_quotes", "")
