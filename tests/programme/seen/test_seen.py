"""A lead sees everyone of theirs, by whom it has been longest; a head sees groups."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.notices.actions import tell as tell_notices
from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.privacy.actions import turn
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.published.models import Standing
from fiftytwo.programme.foundation.thanks.actions import give
from fiftytwo.programme.foundation.thanks.models import How
from fiftytwo.programme.subjects.seen.jobs import tell
from fiftytwo.terms.people import State
from fiftytwo.terms.standing import Kept, Reason, Unit
from tests.programme import found as made
from tests.programme.cast import ROSTER, Cast, someone
from tests.programme.conftest import SignIn

MORE = ("cleo", "dora", "emil", "fay")
FIRST_MONDAY = datetime(2026, 12, 7, 8, tzinfo=UTC)


def published(**told: dict[str, Any]) -> None:
    """Alice leads Bob and these; of each what is told, else as made.standing has it."""
    people = (*ROSTER, *(someone(each, team="Night", lead_id="alice") for each in MORE))
    bring_in_roster(people, by=None)
    rows = tuple(made.standing(each, **told.get(each, {})) for each in ("bob", *MORE))
    publish(replace(made.found(), people=people, standing=rows))


def page(sign_in: SignIn, address: str, role: str = "lead") -> str:
    answer = sign_in(role).get(address)
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", answer.content.decode())


def names(page: str) -> list[str]:
    return re.findall(r"<b><bdi>(\w+)</bdi></b>", page)


def test_the_longest_unseen_comes_first_or_the_alphabet(cast: Cast, sign_in: SignIn) -> None:
    """Who was never thanked comes before; the order is in the address."""
    published(
        bob={"days": 2},
        cleo={"days": 9, "kept": Kept.DUE},
        dora={"days": 30, "last_at": None, "kept": Kept.ALARM},
        emil={"days": 1, "unit": Unit.CALENDAR},
        fay={"days": 12, "kept": Kept.DUE, "from_one_alone": True},
    )
    shown = page(sign_in, "/seen/")
    assert names(shown) == ["Dora", "Fay", "Cleo", "Bob", "Emil"]
    assert "No thanks on file yet, in 30 days at work." in shown
    assert "Last thanked 12 days at work ago." in shown
    assert shown.count("So far by one person alone.") == 1
    assert "Last thanked 1 day ago; days at work are not on file." in shown
    assert names(page(sign_in, "/seen/?by=name")) == ["Bob", "Cleo", "Dora", "Emil", "Fay"]


def test_new_away_few_days_and_first_run_are_no_ones_fault(cast: Cast, sign_in: SignIn) -> None:
    """Each is a state of its own, and none of them is told how long they were not thanked."""
    published(
        bob={"state": State.NEW, "days": 5, "last_at": None},
        cleo={"state": State.ON_LEAVE, "days": 40, "kept": Kept.ALARM},
        dora={"days": 8, "reasons": (Reason.FEW_SHIFTS,)},
        emil={"state": State.FIRST_RUN, "days": 33, "last_at": None, "kept": Kept.UNKNOWN},
    )
    shown = page(sign_in, "/seen/")
    for heading in ("New here", "On leave", "At work on few days", "Only begun to look"):
        assert f"{heading}</h2>" in shown
    assert "40 days" not in shown
    assert "33 days" not in shown
    assert "Last thanked 8 days at work ago." in shown


def test_a_thanks_that_is_given_counts_at_once(cast: Cast, sign_in: SignIn) -> None:
    """Said in person in full; the run need not know of it yet."""
    published(bob={"days": 30, "kept": Kept.ALARM, "from_one_alone": True})
    assert names(page(sign_in, "/seen/missed/")) == ["Bob"]
    give([cast.person("bob")], by=cast.users["head"], how=How.SAID)
    shown = page(sign_in, "/seen/")
    assert "Thanked today." in shown
    assert "one person alone" not in shown
    assert names(shown)[-1] == "Bob"
    assert names(page(sign_in, "/seen/missed/")) == []


def test_a_lead_sees_their_own_people_and_nobody_elses(cast: Cast, sign_in: SignIn) -> None:
    """Charlie is Zoe's; the head reads of her leads, and a lead's own row is on their own page."""
    publish(made.found())
    assert names(page(sign_in, "/seen/")) == ["Bob"]
    assert names(page(sign_in, "/seen/", "head")) == ["Alice", "Zoe"]
    assert "Last thanked 3 days at work ago." in page(sign_in, "/me/", "agent")


def test_who_was_missed_is_told_with_what_is_on_file(cast: Cast, sign_in: SignIn) -> None:
    """By name for the lead, whoever is new left out; as groups alone for the head."""
    alarm: dict[str, Any] = {"days": 20, "kept": Kept.ALARM}
    published(
        bob=alarm | {"reasons": (Reason.CALLS_ONLY,)},
        cleo=alarm | {"state": State.NEW},
        dora=alarm,
        emil=alarm | {"state": State.ON_LEAVE, "reasons": (Reason.ON_LEAVE,)},
        fay={"days": 9, "kept": Kept.DUE},
    )
    shown = page(sign_in, "/seen/missed/")
    assert names(shown) == ["Bob", "Dora", "Emil"]
    assert "Calls only" in shown
    assert "a customer did write about their work" in shown
    heads = page(sign_in, "/seen/missed/", "head")
    assert names(heads) == []
    assert "3 of 6" in heads


def test_the_head_sees_groups_with_their_intervals(cast: Cast, sign_in: SignIn) -> None:
    """And is told that some are not shown."""
    publish(made.found())
    shown = page(sign_in, "/seen/groups/", "head")
    assert "Night" in shown
    assert "2 of 6" in shown
    assert "10 to 70 %" in shown
    assert "Some groups are not shown." in shown
    told = sign_in("head").get("/api/seen/groups").json()
    assert told["groups"][0]["thanked_lately"]["share"] == 0.333
    assert told["hidden"] == ["team", "site"]


def test_a_head_of_one_client_has_no_page_over_all(cast: Cast, sign_in: SignIn) -> None:
    """Only whoever heads everything is shown what is kept under another head's name."""
    publish(replace(made.found(), alike=(made.alike("somebody"),)))
    assert "Night" in page(sign_in, "/seen/groups/", "head")
    cast.users["head"].grants.update(team=cast.person("bob").team)
    assert "Night" not in page(sign_in, "/seen/groups/", "head")


def test_turned_off_nothing_of_it_is_kept(cast: Cast) -> None:
    """What was there goes at once, and the next run does not bring it back."""
    publish(made.found())
    turn("seen", on=False, by=cast.users["administrator"].pk)
    assert not Standing.objects.exists()
    publish(made.found(made.SECOND_RUN))
    assert not Standing.objects.exists()


def test_it_is_announced_once_a_month_and_names_nobody(cast: Cast) -> None:
    """On the first Monday, to leads and heads, however often the job runs."""
    assert tell("Europe/Berlin", FIRST_MONDAY.replace(day=14)) == 0
    # Zoe leads the shift that runs, not a team.
    assert tell("Europe/Berlin", FIRST_MONDAY) == tell("Europe/Berlin", FIRST_MONDAY) == 2
    entries = Entry.objects.filter(did="missed_announced")
    assert {entry.of for entry in entries} == {cast.users["lead"].pk, cast.users["head"].pk}
    assert [entry.facts for entry in entries] == [{"month": "2026-12"}] * 2
    notices = [notice for entry in entries for notice in tell_notices(entry, FIRST_MONDAY)]
    assert {notice.kind for notice in notices} == {"who_was_missed"}


def test_as_many_people_take_as_many_queries(cast: Cast, sign_in: SignIn) -> None:
    """The list is read whole, not one by one."""
    client = sign_in("lead")
    publish(made.found())
    with CaptureQueriesContext(
        connection,
    ) as few:
        client.get(reverse("seen"))
    published()
    with CaptureQueriesContext(connection) as many:
        client.get(reverse("seen"))
    assert len(many) == len(few)


@pytest.mark.parametrize("address", ["/api/seen", "/api/seen/missed"])
def test_programs_are_told_what_the_page_shows(cast: Cast, sign_in: SignIn, address: str) -> None:
    """By name, without the alarm: that is for whoever has to look, not for a list."""
    published(bob={"days": 20, "kept": Kept.ALARM})
    [bob] = [row for row in sign_in("lead").get(address).json()["items"] if row["name"] == "Bob"]
    assert bob["days_since"] == 20
    assert bob["unit"] == "days_at_work"
    assert "kept" not in bob
