"""Jobs that tests do when they say so, and evidence asked in this process."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.test import Client
from django_tasks import default_task_backend

from fiftytwo.programme.foundation.people import evidence
from tests.programme.conftest import SignIn

DoJobs = Callable[[], list[str]]


@pytest.fixture
def do_jobs(monkeypatch: pytest.MonkeyPatch) -> Iterator[DoJobs]:
    """Do every job that is waiting; their names, in order."""

    def here(ask: Callable[..., Any], *arguments: Any) -> Any:
        return ask(*arguments)

    # A process of its own takes seconds to start; test_own_process has it.
    monkeypatch.setattr(evidence, "in_own_process", here)
    default_task_backend.clear()

    def do() -> list[str]:
        waiting = list(default_task_backend.results)
        default_task_backend.clear()
        for job in waiting:
            job.task.call(*job.args, **job.kwargs)
        return [job.task.name for job in waiting]

    yield do
    default_task_backend.clear()


@pytest.fixture
def administrator(sign_in: SignIn) -> Client:
    return sign_in("administrator")
