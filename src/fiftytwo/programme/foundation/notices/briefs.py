"""Leads are told that their brief is ready, at their next shift: that, and nothing of what it says.

Monday's job finds all of them. Whoever's shift has begun by then is told at once, and so is whoever
has no shift on file; everyone else when theirs begins.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from fiftytwo.programme.foundation.access.may import users_who_may
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.jobs.queries import zones
from fiftytwo.programme.foundation.people.models import Shift, User
from fiftytwo.programme.foundation.published.queries import brief_of
from fiftytwo.terms.week import Week, week_of


@dataclass(frozen=True)
class Ready:
    """Who is told of a brief, and when."""

    now: tuple[User, ...]
    later: tuple[tuple[User, datetime], ...]
    """With the beginning of their next shift."""
    missing: int
    """Leads who have none (yet)."""
    week: str


def ready_briefs(zone: str, now: datetime) -> Ready:
    """Of the leads of that zone, heads as well, those whose brief of last week is there."""
    this = week_of(now.astimezone(ZoneInfo(zone)).date())
    week = str(week_of(this.monday - timedelta(days=7)))
    leads = readers_in(zone)
    there = [lead for lead in leads if lead.person and brief_of(lead.person.person_id, week)]
    opens = {lead: opens_at(lead, this, zone) or now for lead in there}
    return Ready(
        now=tuple(lead for lead in there if opens[lead] <= now),
        later=tuple((lead, opens[lead]) for lead in there if opens[lead] > now),
        missing=len(leads) - len(there),
        week=week,
    )


def readers_in(zone: str) -> list[User]:
    """Everyone of that zone who has a brief to read."""
    return [lead for lead in users_who_may(Act.READ_BRIEF) if _zone_of(lead) == zone]


def opens_at(lead: User, week: Week, zone: str) -> datetime | None:
    """When the lead's first shift of that week begins; None: none is on file.

    A night shift belongs to the day on which it starts: Sunday's is last week's.
    """
    there = ZoneInfo(zone)
    shifts = Shift.objects.filter(
        person=lead.person_id, starts_at__gte=week.starts(there), starts_at__lt=week.ends(there)
    )
    return shifts.order_by("starts_at").values_list("starts_at", flat=True).first()


def _zone_of(lead: User) -> str:
    """That of their site; who has none is told when the first site is."""
    there = zones()
    site = lead.person.site if lead.person else None
    return site.time_zone if site and site.time_zone in there else there[0]
