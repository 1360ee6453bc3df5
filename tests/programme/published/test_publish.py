"""Publishing is one transaction that can be killed, done again and done with other definitions."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from django.db import DatabaseError, connection, models

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.published.content import as_brief, as_moment
from fiftytwo.programme.foundation.published.models import (
    Alike,
    Brief,
    Care,
    Exposure,
    Moment,
    Run,
    Standing,
)
from fiftytwo.programme.foundation.published.queries import alike_of
from fiftytwo.terms.brief import Brief as Page
from tests.programme import found as made

pytestmark = pytest.mark.django_db

TABLES: tuple[type[models.Model], ...] = (
    *(Moment, Exposure, Brief, Care, Standing, Alike),
    *(Run, Person, Entry),
)


def everything() -> dict[str, list[Any]]:
    """What stands in the tables, without the ids that rows get anew."""
    rows = {}
    for table in TABLES:
        own = {"id", "published_at", "brief", "at"} if table in (Brief, Care, Run, Entry) else set()
        columns = [f.name for f in table._meta.concrete_fields if f.name not in own]
        rows[table.__name__] = sorted(table._default_manager.values_list(*columns), key=repr)
    return rows


class Killed(DatabaseError):
    """The connection ends here, and the transaction with it."""


def killed_at(statement: int) -> Callable[..., Any]:
    """For execute_wrapper: the statement of that number, counted from 1, is the last."""
    left = [statement]

    def run(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        left[0] -= 1
        if left[0] == 0:
            raise Killed
        return execute(sql, *rest)

    return run


def test_lands_what_was_found() -> None:
    """A page reads back exactly the terms that evidence handed over, care apart from the rest."""
    publish(made.found())
    assert as_moment(Moment.objects.get().content) == made.moment()
    newest, before = Brief.objects.order_by("-week")
    assert as_brief(newest.content) == replace(made.brief(), care=None)
    assert (newest.week, before.week) == ("2026-W47", "2026-W46")
    assert [care.person_id for care in newest.care.all()] == ["bob"]
    assert before.care.count() == 0
    assert Exposure.objects.get().abusive


def test_lands_where_everyone_stands() -> None:
    """Of each person a row, of each head the groups; the next run replaces both."""
    publish(made.found())
    assert alike_of("vera") == made.alike()
    publish(made.changed())
    assert list(Standing.objects.values_list("person_id", "days")) == [("bob", 4)]
    assert alike_of("vera") is None


def test_twice_is_once() -> None:
    """The same run again changes nothing and is journalled once."""
    publish(made.found())
    once = everything()
    publish(made.found())
    assert everything() == once
    assert Entry.objects.filter(did="run_published").count() == 1


def test_other_definitions_replace_everything() -> None:
    """What the newest run did not find is not there any more; nothing of the old one is left."""
    publish(made.found())
    publish(made.changed())
    assert {row.pk: as_moment(row.content).quote for row in Moment.objects.all()} == {
        "m-1": "You stayed.",
        "m-2": made.QUOTE,
    }
    assert not Exposure.objects.exists()
    assert not Care.objects.exists()
    assert [row.week for row in Brief.objects.all()] == ["2026-W47"]


def test_an_older_answer_can_come_back() -> None:
    """Definitions taken back: everything is as it was before them."""
    publish(made.found())
    before = everything()
    publish(made.changed())
    publish(made.found())
    after = everything()
    assert {name: rows for name, rows in after.items() if name not in ("Run", "Entry")} == {
        name: rows for name, rows in before.items() if name not in ("Run", "Entry")
    }


def test_killed_at_any_statement_leaves_what_was_there() -> None:
    """Whichever statement is the last: the earlier answer stands whole, and a re-run lands all."""
    publish(made.found())
    before = everything()
    kills = 0
    for statement in range(1, 500):
        try:
            with connection.execute_wrapper(killed_at(statement)):
                publish(made.changed())
        except Killed:
            kills += 1
            assert everything() == before
            continue
        break
    assert kills > 10
    assert Moment.objects.filter(pk="m-2").exists()


def test_many_rows_fit_into_statements() -> None:
    """Thousands of moments come, change and go."""
    many = tuple(made.moment(f"m-{n}") for n in range(2_500))
    publish(_with(many))
    assert Moment.objects.count() == len(many)
    publish(_with(tuple(made.moment(f"m-{n}", quote="again") for n in range(1_500))))
    assert Moment.objects.count() == 1_500
    assert {as_moment(row.content).quote for row in Moment.objects.all()} == {"again"}


def _with(moments: tuple[Any, ...]) -> Any:
    return replace(made.found(), moments=moments)


def test_a_page_of_nobody_on_the_roster_lands_too() -> None:
    """Without a roster there is one page, for the source."""
    page: Page = replace(made.brief(), for_id=None, week=None, opens=None)
    publish(replace(made.found(), people=(), briefs=(page,)))
    row = Brief.objects.get()
    assert (row.lead_id, row.week) == ("", "")
