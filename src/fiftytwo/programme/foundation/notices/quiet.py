"""Quiet hours: what is made in them is held, and leaves when they end."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from fiftytwo.programme.foundation.jobs.hours import next_due
from fiftytwo.programme.foundation.jobs.models import EVERY_DAY


def not_before(
    now: datetime, zone: str, quiet_from: time | None, quiet_to: time | None
) -> datetime:
    """When it may leave: `now`, or the end of the quiet hours in which `now` lies.

    The hours go by the clock of `zone` and may reach over midnight; from = to: none are quiet.
    """
    if quiet_from is None or quiet_to is None:
        return now
    there = now.astimezone(ZoneInfo(zone)).time()
    if quiet_from <= quiet_to:
        is_quiet = quiet_from <= there < quiet_to
    else:
        is_quiet = there >= quiet_from or there < quiet_to
    end = next_due(EVERY_DAY, quiet_to, zone, now)
    return end.instant if is_quiet and end else now
