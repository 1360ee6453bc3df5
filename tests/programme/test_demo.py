"""The demo: a wall hangs from the first minute, of people who are on its roster."""

import csv
from pathlib import Path

import pytest

from fiftytwo.programme.foundation.access.roles import Role
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.thanks.models import Recognition
from fiftytwo.programme.site.demo.cast import PARTS, player, set_up_cast
from fiftytwo.programme.site.demo.thanks import GIVEN, LETS
from fiftytwo.programme.subjects.recognition.queries import wall

ROSTER = Path(__file__).parents[2] / "demo/company/roster.csv"


@pytest.fixture
def company(db: None) -> None:
    """The people of the demo's roster."""
    with ROSTER.open(encoding="utf-8") as file:
        rows = [(row["person_id"], row["name"]) for row in csv.DictReader(file)]
    Person.objects.bulk_create(
        Person(person_id=person_id, name=name, is_on_roster=True) for person_id, name in rows
    )


def test_a_wall_hangs_from_the_first_minute(company: None) -> None:
    """Setting it up again gives nobody's thanks twice and makes nobody twice."""
    for _ in range(2):
        set_up_cast()
    assert User.objects.count() == len(PARTS)
    assert Recognition.objects.count() == len(GIVEN)
    executive = player(Role.EXECUTIVE)
    assert executive
    hung, _ = wall(executive, 1)
    on_the_wall = {name for one in hung for name in one.names}
    # What goes to a team hangs on its own wall alone.
    assert len(on_the_wall) == len(GIVEN) - 1


def test_everybody_in_it_is_of_the_roster(company: None) -> None:
    there = set(Person.objects.values_list("person_id", flat=True))
    assert {each.to for each in GIVEN} == set(LETS) <= there
    assert {part.person_id for part in PARTS} - {None} <= there


def test_nothing_is_given_where_somebody_was_thanked(company: None) -> None:
    """A demo that was played in keeps what was said in it."""
    set_up_cast()
    Recognition.objects.all()[0].delete()
    set_up_cast()
    assert Recognition.objects.count() == len(GIVEN) - 1
