"""Leads are told on Monday that their brief is ready: that, and nothing of what stands in it."""

from collections.abc import Collection
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db.models import Q

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.access.roles import Role
from fiftytwo.programme.foundation.jobs.queries import zones
from fiftytwo.programme.foundation.notices.actions import announce_brief
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.published.queries import brief_of
from fiftytwo.terms.week import Week, week_of


def announce_briefs(zone: str, now: datetime) -> tuple[int, int]:
    """Tell the leads of that zone whose brief of last week is there.

    Returns how many were told, and how many have none (yet).
    """
    week = str(_last_week(zone, now))
    leads = readers_in(zone, now, roles=(Role.LEAD,))
    ready = [lead for lead in leads if lead.person and brief_of(lead.person.person_id, week)]
    for lead in ready:
        announce_brief(lead, week)
    return len(ready), len(leads) - len(ready)


def _last_week(zone: str, now: datetime) -> Week:
    this = week_of(now.astimezone(ZoneInfo(zone)).date())
    return week_of(date.fromordinal(this.monday.toordinal() - 7))


def readers_in(zone: str, now: datetime, *, roles: Collection[Role]) -> list[User]:
    """People of the roster who have one of these roles now, and whose clock is that zone's."""
    grants = Grant.objects.filter(role__in=roles).filter(Q(ends_at=None) | Q(ends_at__gt=now))
    users = User.objects.filter(is_active=True, person__is_on_roster=True)
    found = users.filter(pk__in=grants.values("user")).select_related("person__site")
    return [user for user in found if _zone_of(user) == zone]


def _zone_of(lead: User) -> str:
    """That of their site; who has none is told when the first site is."""
    there = zones()
    site = lead.person.site if lead.person else None
    return site.time_zone if site and site.time_zone in there else there[0]
