"""Whoever has their last week is told of their keepsake. It may run twice."""

from django_tasks import task

from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.subjects.keepsake.actions import offer
from fiftytwo.programme.subjects.keepsake.queries import in_their_last_week


@task()
def tell_leavers(turn_id: str = "") -> str:
    """How many have their last week."""
    leaving = list(in_their_last_week(read_settings().clock().date()).select_related("person"))
    for user in leaving:
        offer(user)
    return f"{len(leaving):,} in their last week"
