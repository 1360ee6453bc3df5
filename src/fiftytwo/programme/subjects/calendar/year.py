"""When Customer Service Week is, for everyone and for whoever works at the weekend."""

from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone

from fiftytwo.programme.foundation.people.models import Person, Shift
from fiftytwo.programme.foundation.people.queries import own_zone
from fiftytwo.terms.week import the_week

DAYS = 7
"""Monday to Friday, and the weekend for its crews: nobody is left out for their rota."""


@dataclass(frozen=True)
class TheWeek:
    """The one that is next, or that it is."""

    monday: date
    friday: date
    days_left: int
    """0 from its Monday on."""
    since: date
    """The Monday of the Week before: what was done since is this year's."""

    @property
    def weekend(self) -> tuple[date, date]:
        """Saturday and Sunday."""
        return self.monday + timedelta(days=5), self.monday + timedelta(days=6)

    @property
    def is_now(self) -> bool:
        return self.days_left == 0


def next_week(today: date) -> TheWeek:
    """The Week whose Sunday is not over."""
    year = today.year
    if the_week(year)[0] + timedelta(days=DAYS) <= today:
        year += 1
    monday, friday = the_week(year)
    return TheWeek(monday, friday, max(0, (monday - today).days), the_week(year - 1)[0])


def today_here() -> date:
    """By the organisation's clock."""
    return timezone.now().astimezone(ZoneInfo(own_zone())).date()


def own_days(person: Person, week: TheWeek) -> list[date]:
    """The days of the Week on which a shift of theirs begins, by their own clock."""
    zone = ZoneInfo(person.time_zone)
    near = (week.monday - timedelta(days=1), week.monday + timedelta(days=DAYS + 1))
    starts = Shift.objects.filter(person=person, starts_at__date__range=near)
    days = {at.astimezone(zone).date() for at in starts.values_list("starts_at", flat=True)}
    return sorted(day for day in days if 0 <= (day - week.monday).days < DAYS)
