"""How often a job is tried, and how long between.

Every `@task()` of django_tasks is tried five times, 30 s, 1, 2 and 4 min apart, then given up,
journalled, and told to the administrators. A job that needs another patience says so:

    @patient(tries=3, wait_s=300)
    @task(queue_name=LONG)
    def bring_up_to_date(turn_id: str) -> str: ...

So a job may run twice, and does things once. What it is not worth trying again is a refusal: raise
CannotBeDone or another ProgrammeError. What it returns, if text, is what came of it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

LONG = "long"
"""The queue of what takes minutes or hours; what waits in the other need not wait for it."""
SHORT = "default"
QUEUES = (SHORT, LONG)
LONGEST_WAIT = timedelta(hours=6)

T = TypeVar("T", bound=Any)


@dataclass(frozen=True)
class Patience:
    """How often, and how long until the second try; each further wait is twice as long."""

    tries: int = 5
    wait_s: int = 30

    def wait_after(self, tried: int) -> timedelta:
        """tried: how often it was tried so far, from 1."""
        return min(timedelta(seconds=self.wait_s * 2 ** (tried - 1)), LONGEST_WAIT)


def patient(*, tries: int, wait_s: int) -> Callable[[T], T]:
    """Stands above `@task()`."""

    def with_patience(task: T) -> T:
        task.func.patience = Patience(tries, wait_s)
        return task

    return with_patience


def patience_of(task: Any) -> Patience:
    """Of a task of django_tasks; what everything has that says nothing else."""
    return getattr(task.func, "patience", Patience())
