"""The night's run: plane 1 is brought up to date, and what it found is published.

In a process of its own: what reads millions of messages needs memory that a worker at rest need not
hold, and whatever happens to it there, the worker stays.
"""

import subprocess
import sys
from collections.abc import Sequence

from django_tasks import task

from fiftytwo.programme.foundation.jobs.errors import CannotBeDone, Stopped
from fiftytwo.programme.foundation.jobs.stopping import is_stopping
from fiftytwo.programme.foundation.jobs.task import LONG, patient

COMMAND = (sys.executable, "-P", "-m", "fiftytwo.cli.main", "publish")
TAKE_IN = "--take-in-only"
DONE, DONE_WITH_QUARANTINE, WRONG_USE = 0, 1, 2
"""Exit codes: docs/reference/exit-codes-and-settings.md."""
LOOK_EVERY_S = 0.5


class RunFailed(Exception):
    """The run ended with an error of ours, or was killed."""


@patient(tries=3, wait_s=300)
@task(queue_name=LONG)
def bring_up_to_date(turn_id: str) -> str:
    """What the run said in its last line. Run twice it finds everything up to date."""
    return _said(*_run(COMMAND))


@patient(tries=3, wait_s=900)
@task(queue_name=LONG)
def take_in_what_came() -> str:
    """What helpdesks sent long ago lands without a run. Run twice it finds nothing more."""
    return _said(*_run((*COMMAND, TAKE_IN)))


def _said(code: int, out: str, err: str) -> str:
    if code in (DONE, DONE_WITH_QUARANTINE):
        return _last_line(out)
    if code == WRONG_USE:
        raise CannotBeDone(_last_line(err))
    raise RunFailed


def _run(command: Sequence[str]) -> tuple[int, str, str]:
    run = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    while True:
        try:
            out, err = run.communicate(timeout=LOOK_EVERY_S)
        except subprocess.TimeoutExpired:
            if is_stopping():
                run.terminate()
                run.wait()
                raise Stopped from None
            continue
        return run.returncode, out, err


def _last_line(text: str) -> str:
    """An error is one line, and quotes nobody; what was done is said in the last."""
    lines = text.strip().splitlines()
    return lines[-1].removeprefix("fiftytwo: ") if lines else ""
