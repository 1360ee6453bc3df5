"""What comes round of itself. It may run twice."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django_tasks import task

from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.jobs.models import Turn
from fiftytwo.programme.foundation.notices.briefs import readers_in
from fiftytwo.programme.subjects.seen.actions import announce_missed

FIRST_DAYS = 7
"""The first Monday of a month is one of these days."""


@task()
def tell_who_was_missed(turn_id: str) -> str:
    """Monday at nine by the clock of the turn's zone; on other Mondays it tells nobody."""
    zone = Turn.objects.select_related("schedule").get(pk=turn_id).schedule.time_zone
    return f"{tell(zone, read_settings().clock()):,} told"


def tell(zone: str, now: datetime) -> int:
    """How many leads and heads of that zone were told."""
    today = now.astimezone(ZoneInfo(zone)).date()
    if today.day > FIRST_DAYS:
        return 0
    readers = readers_in(zone)
    for reader in readers:
        announce_missed(reader, f"{today:%Y-%m}")
    return len(readers)
