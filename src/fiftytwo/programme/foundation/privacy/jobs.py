"""What privacy leaves to the worker."""

import subprocess
import sys

from django_tasks import task

from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.api.once import forget_old_answers
from fiftytwo.programme.foundation.jobs.task import LONG, patient
from fiftytwo.programme.foundation.privacy.actions import retain

COMMAND = (sys.executable, "-P", "-m", "fiftytwo.cli.main", "forget", "--asked")
"""In a process of its own: a worker at rest holds none of evidence."""


class ErasingFailed(Exception):
    """The command ended with an error; nothing half-done was kept, and it is tried again."""


@task()
def retention(turn_id: str = "") -> str:
    """How many rows were too old."""
    forget_old_answers()
    gone = retain(read_settings().clock(), dry_run=False)
    return f"{sum(gone.values()):,} rows"


@patient(tries=5, wait_s=300)
@task(queue_name=LONG)
def erase_in_lake() -> str:
    """Look up, or take out of every file, all who wait for it. Done twice it finds nothing."""
    # The last line is counts; nobody is named on the command line or in what it prints.
    told = subprocess.run(COMMAND, capture_output=True, text=True, check=False)
    if told.returncode:
        raise ErasingFailed
    return (told.stdout.strip().splitlines() or [""])[-1]
