"""A roster makes the people here those it names; only what differs is written."""

from dataclasses import replace
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django_tasks import default_task_backend

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.people.actions.matching import take_alias
from fiftytwo.programme.foundation.people.models import Alias, Origin, Person, Site, Upload
from fiftytwo.programme.foundation.people.queries import on_boards
from tests.programme.cast import ROSTER, Cast, someone

BOB = next(person for person in ROSTER if person.person_id == "bob")


def others(*changed: object) -> list[object]:
    names = {getattr(person, "person_id", None) for person in changed}
    return [*(person for person in ROSTER if person.person_id not in names), *changed]


def test_the_same_roster_again_is_nothing_and_is_not_journalled(cast: Cast) -> None:
    before = Entry.objects.count()
    assert bring_in_roster(ROSTER, by=None).is_nothing
    assert Entry.objects.count() == before


def test_it_says_who_came_changed_and_went(cast: Cast) -> None:
    new = someone("dana", team="Dawn", lead_id="alice", client="Cedar")
    told = [new, replace(BOB, team="Day", aliases=("^BB",)), *ROSTER[:2]]
    made = bring_in_roster(told, by=uuid4())
    assert [person.person_id for person in made.came] == ["dana"]
    assert [(each.after.person_id, each.fields) for each in made.changed] == [
        ("bob", ("team", "aliases"))
    ]
    assert sorted(person.person_id for person in made.gone) == ["charlie", "zoe"]
    dana, bob = cast.person("dana"), cast.person("bob")
    assert (dana.lead, dana.team.name if dana.team else None) == (cast.person("alice"), "Dawn")
    assert [client.code for client in dana.clients.all()] == ["Cedar"]
    assert [alias.text for alias in bob.aliases.all()] == ["^BB"]
    assert Entry.objects.latest("at").facts == {"came": 1, "changed": 1, "gone": 2}


def test_who_goes_keeps_their_history_and_is_on_no_board(cast: Cast) -> None:
    """And comes back as the same person."""
    pk = cast.person("charlie").pk
    bring_in_roster(ROSTER[:4], by=None)
    assert Person.objects.get(pk=pk).name == "Charlie"
    assert not Person.objects.filter(on_boards(), pk=pk).exists()
    made = bring_in_roster(ROSTER, by=None)
    assert [person.person_id for person in made.came] == ["charlie"]
    assert Person.objects.get(person_id="charlie").pk == pk
    assert Person.objects.filter(on_boards(), pk=pk).exists()


def test_a_lead_whom_nobody_knows_leads_nobody(cast: Cast) -> None:
    made = bring_in_roster(others(replace(BOB, lead_id="nobody")), by=None)
    assert [each.fields for each in made.changed] == [("lead_id",)]
    assert cast.person("bob").lead is None
    assert bring_in_roster(others(replace(BOB, lead_id="nobody")), by=None).is_nothing


def test_a_site_has_the_zone_of_most_of_its_people(cast: Cast) -> None:
    moved = [replace(person, time_zone="Asia/Manila") for person in ROSTER[:3]]
    bring_in_roster(others(*moved), by=None)
    assert Site.objects.get(name="Halle").time_zone == "Asia/Manila"


def test_words_too_long_to_keep_are_cut_and_the_same_again_is_nothing(cast: Cast) -> None:
    long = replace(BOB, name="B" * 900, team="T" * 900, aliases=("A" * 900,), clients=("C" * 900,))
    bring_in_roster(others(long), by=None)
    assert cast.person("bob").name == "B" * 200
    assert bring_in_roster(others(long), by=None).is_nothing


def test_an_alias_that_was_taken_stays_away_and_evidence_is_told_again(cast: Cast) -> None:
    alias = cast.person("bob").aliases.get()
    take_alias(alias, by=uuid4())
    default_task_backend.clear()
    assert bring_in_roster(ROSTER, by=None).is_nothing
    assert Alias.objects.get(pk=alias.pk).origin == Origin.TAKEN
    assert [job.task.name for job in default_task_backend.results] == ["tell_the_lake"]
    default_task_backend.clear()
    bring_in_roster(others(replace(BOB, aliases=())), by=None)
    assert default_task_backend.results == []


def test_while_a_newer_roster_is_on_its_way_an_older_one_changes_nothing(cast: Cast) -> None:
    """A run that read the roster before must not bring it back."""
    Upload.objects.create(kind="roster", state=Upload.State.CONFIRMED, content=b"x")
    assert bring_in_roster(ROSTER[:1], by=None).is_nothing
    assert cast.person("charlie").is_on_roster


@pytest.mark.usefixtures("cast")
def test_a_thousand_people_take_few_statements() -> None:
    """However many come, and none to speak of where nothing changes."""
    many = [someone(f"p{n}", team=f"T{n % 50}", client=f"C{n % 3}") for n in range(1000)]
    with CaptureQueriesContext(
        connection,
    ) as coming:
        assert len(bring_in_roster(many, by=None).came) == 1000
    assert len(coming) < 90
    with CaptureQueriesContext(connection) as same:
        assert bring_in_roster(many, by=None).is_nothing
    assert len(same) < 20
