"""Jobs of tests: each leaves a line in the file that JOBS_OF_TESTS names."""

import os
import time
from pathlib import Path

from django_tasks import task

from fiftytwo.programme.foundation.jobs.errors import CannotBeDone
from fiftytwo.programme.foundation.jobs.task import LONG, patient


def _note(line: str) -> None:
    path = os.environ.get("JOBS_OF_TESTS")
    if path:
        # One write, at the end: whole lines, whoever else writes.
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(line + "\n")


@task()
def quick(turn_id: str) -> str:
    _note(turn_id)
    return "did it"


@task(queue_name=LONG)
def other(turn_id: str) -> str:
    return "did that"


@patient(tries=3, wait_s=60)
@task()
def failing(who: str) -> None:
    raise ValueError(f"could not do it for {who}")


@task()
def refusing() -> None:
    raise CannotBeDone("There is nothing here yet.")


@patient(tries=2, wait_s=1)
@task()
def slow(name: str) -> str:
    """Takes for ever the first time, no time the second."""
    path = Path(os.environ["JOBS_OF_TESTS"])
    is_first = name not in path.read_text(encoding="utf-8").split()
    _note(name)
    if is_first:
        time.sleep(120)
    return ""
