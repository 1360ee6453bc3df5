"""The administrator's page of jobs, and the API of the same."""

import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from django.test import Client

from fiftytwo.programme.foundation.jobs import actions
from fiftytwo.programme.foundation.jobs.models import Schedule, Turn
from fiftytwo.programme.foundation.jobs.task import SHORT
from fiftytwo.programme.foundation.jobs.work import do_next
from fiftytwo.programme.foundation.journal.models import Entry
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn
from tests.programme.jobs.conftest import plan


@pytest.fixture
def schedule(cast: Cast, only: Callable[..., None]) -> Schedule:
    """Of Halle's, at 05:00."""
    only(plan("run"))
    actions.set_up_schedules(datetime(2026, 11, 1, tzinfo=UTC))
    return Schedule.objects.get()


@pytest.fixture
def administrator(sign_in: SignIn, schedule: Schedule) -> Client:
    return sign_in("administrator")


def test_shows_when_it_runs_by_whose_clock(administrator: Client) -> None:
    page = administrator.get("/jobs/").content.decode()
    assert "every day, 05:00" in page
    assert "Europe/Berlin: Halle" in page
    assert "not yet" in page


def test_run_now_runs_it_and_shows_what_came_of_it(
    administrator: Client, schedule: Schedule
) -> None:
    """Asked for on the page, done by the worker, told on the page."""
    page = administrator.post(f"/jobs/{schedule.pk}/run/", follow=True).content.decode()
    assert "It is next." in page
    assert "waiting" in page
    assert do_next(SHORT, "w")
    page = administrator.get(f"/jobs/{schedule.pk}/").content.decode()
    assert "did it" in page
    assert "asked for" in page


def test_run_now_twice_says_that_it_waits(administrator: Client, schedule: Schedule) -> None:
    administrator.post(f"/jobs/{schedule.pk}/run/")
    page = administrator.post(f"/jobs/{schedule.pk}/run/", follow=True).content.decode()
    assert "waiting or running already" in page
    assert Turn.objects.count() == 1


def test_changes_its_times(administrator: Client, schedule: Schedule, cast: Cast) -> None:
    """Mondays and Fridays at half past six; who changed it is journalled."""
    told = {"at": "06:30", "days": ["5", "1"], "is_on": "on"}
    page = administrator.post(f"/jobs/{schedule.pk}/", told, follow=True).content.decode()
    assert "Changed." in page
    assert "Monday, Friday, 06:30" in administrator.get("/jobs/").content.decode()
    entry = Entry.objects.get(did="schedule_changed")
    assert (entry.by, entry.of) == (cast.users["administrator"].pk, schedule.pk)


def test_refuses_what_is_no_time(administrator: Client, schedule: Schedule) -> None:
    """It says what is wrong beside the field, and keeps the old time."""
    page = administrator.post(f"/jobs/{schedule.pk}/", {"at": "25:00", "days": ["1"]})
    assert "Enter a valid time." in page.content.decode()
    schedule.refresh_from_db()
    assert schedule.at.hour == 5


def test_teaches_where_nothing_is_scheduled(sign_in: SignIn, only: Callable[..., None]) -> None:
    only()
    assert "fiftytwo serve" in sign_in("administrator").get("/jobs/").content.decode()


def test_the_api_does_what_the_page_does(administrator: Client, schedule: Schedule) -> None:
    address = f"/api/jobs/schedules/{schedule.pk}"
    told = json.dumps({"at": "07:15", "days": "15", "is_on": True})
    changed = administrator.put(address, told, content_type="application/json").json()
    assert (changed["at"], changed["days"]) == ("07:15:00", "15")
    asked = administrator.post(f"{address}/turns")
    assert asked.status_code == 201
    assert administrator.post(f"{address}/turns").status_code == 409
    do_next(SHORT, "w")
    (row,) = administrator.get("/api/jobs/schedules").json()
    assert (row["last"]["id"], row["last"]["outcome"]) == (asked.json()["id"], "done")


def test_the_api_refuses_what_are_no_days(administrator: Client, schedule: Schedule) -> None:
    told = json.dumps({"at": "07:15", "days": "81", "is_on": True})
    address = f"/api/jobs/schedules/{schedule.pk}"
    assert administrator.put(address, told, content_type="application/json").status_code == 422
