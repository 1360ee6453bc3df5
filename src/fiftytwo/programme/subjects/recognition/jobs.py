"""What comes round: on Fridays whoever asked for it is told that new thanks hang."""

from django_tasks import task

from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.notices.queries import asked_for
from fiftytwo.programme.subjects.recognition.actions import announce_wall


@task()
def tell_of_the_wall(turn_id: str = "") -> str:
    """How many were told; no words and no names leave with it."""
    now = read_settings().clock()
    told = sum(announce_wall(user, now) for user in asked_for("wall_of_the_week"))
    return f"{told:,} told"
