"""The real queue, a clock that stands, and a schedule of Halle's to look at."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any

import pytest
from django.utils.functional import lazystr
from pytest_django import Settings

from fiftytwo.programme.foundation.jobs import known as known_jobs
from fiftytwo.programme.foundation.jobs.known import Known
from fiftytwo.programme.foundation.jobs.stopping import go_on
from tests.programme.jobs import tasks

MONDAY_SIX = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
"""Monday 06:00 in Halle."""


@pytest.fixture(autouse=True)
def queue(settings: Settings) -> None:
    """django_tasks_db, as in real life; nothing runs unless a test does it."""
    backend = {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": []}
    settings.TASKS = {"default": backend}
    go_on()


def plan(name: str, **columns: Any) -> Known:
    """A job that comes round at 05:00."""
    usual = Known(name, lazystr(name.title()), lazystr("Does it."), tasks.quick, at=time(5))
    return replace(usual, **columns)


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Make these the jobs that are known, and no others."""

    def make(*jobs: Known) -> None:
        monkeypatch.setattr(known_jobs, "_KNOWN", {job.name: job for job in jobs})

    return make
