"""What stands on everyone's first page: why they come, what they may do, where the year is."""

from typing import Any

from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.may import roles_of
from fiftytwo.programme.foundation.access.roles import MAY, Role
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.people.queries import find_organisation
from fiftytwo.programme.press.year import year_row
from fiftytwo.programme.site.around import MENU, say, week_now
from fiftytwo.terms.week import Week, the_week

COMES_FOR = {
    Role.LEAD: _(
        "Ten minutes on Monday: care first, then whom to thank for what, then everyone else by "
        "name. The words of thanks are yours."
    ),
    Role.HEAD: _("Is everyone seen? What makes the work hard, and who can take it away?"),
    Role.PROGRAMME_MANAGER: _("Fifty-two weeks, and one of them is the Week. You keep them going."),
    Role.DUTY_LEAD: _("You look after the shift that runs now."),
    Role.EXECUTIVE: _(
        "Three promises to keep each month: listen in, call our own line, read ten conversations."
    ),
    Role.ADMINISTRATOR: _(
        "You bring people in and look after the machine. What was said to people is not yours to "
        "read, and that is meant."
    ),
    Role.WORKS_COUNCIL: _(
        "What is stored, what is shown, to whom and for how long: you can check it all. You never "
        "see of whom."
    ),
    Role.AGENT: _(
        "What customers say about you is yours: in their own words, and no later than your lead "
        "has it."
    ),
    Role.GUEST: _("Good that you came. What hangs on the wall is there for you too."),
}
"""Role -> why they come; who has several roles reads the first of these."""

BEHIND = {
    "brief": _("Your team's week on one page, in the customers' own words."),
    "people": _("Who works here: team, shift and site."),
    "journal": _("What was done here, and when. Nothing in it is ever taken back."),
}
"""Name of an address of the menu -> what is behind it, in a sentence."""


def home_of(user: User) -> dict[str, Any]:
    """For home.html."""
    roles = roles_of(user)
    acts = {act for role in roles for act in MAY[role]}
    now = week_now(find_organisation())
    return {
        "comes_for": next((words for role, words in COMES_FOR.items() if role in roles), ""),
        "doors": [
            {"name": name, "label": label, "behind": BEHIND.get(name, "")}
            for name, label, act in MENU
            if act in acts and name != "home"
        ],
        # Ours from the first stroke to the last: nothing in it comes from outside.
        "year": mark_safe(year_row(now)),
        "week_number": say().week_number(now),
        "week_dates": say().week_dates(now),
        **_until_the_week(now),
    }


def _until_the_week(now: Week) -> dict[str, Any]:
    """Whole weeks from now to the next Week, 0 in it, and the Monday on which it begins."""
    monday = next(
        start
        for start in (the_week(now.monday.year + years)[0] for years in (0, 1))
        if start >= now.monday
    )
    return {"weeks_left": (monday - now.monday).days // 7, "the_monday": say().long_day(monday)}
