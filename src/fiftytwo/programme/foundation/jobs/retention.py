"""What came of jobs is not kept for ever."""

from django_tasks import task

from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.jobs.actions import forget_old_turns


@task()
def forget_old_jobs(turn_id: str) -> str:
    """How many rows went."""
    return f"{forget_old_turns(read_settings().clock()):,} rows"
