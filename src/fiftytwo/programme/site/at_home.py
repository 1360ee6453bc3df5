"""What stands on everyone's first page: why they come, what they may do, where the year is."""

from typing import Any

from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.may import acts_of, people_for, roles_of
from fiftytwo.programme.foundation.access.roles import Act, Role
from fiftytwo.programme.foundation.notices.kinds import BY_NAME
from fiftytwo.programme.foundation.notices.queries import notices_of
from fiftytwo.programme.foundation.notices.words import words_of
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.people.queries import find_organisation
from fiftytwo.programme.foundation.privacy.queries import moments_of
from fiftytwo.programme.foundation.privacy.shown import BY_CUSTOMERS, moments_shown
from fiftytwo.programme.foundation.published.queries import heard_about
from fiftytwo.programme.foundation.thanks.queries import received_by
from fiftytwo.programme.press.year import year_row
from fiftytwo.programme.site.around import MENU, Place, is_open, say, week_now
from fiftytwo.programme.subjects.recognition.shown import received_shown
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
    "kudos": _("Where customers can say thank you, and what they said there."),
    "care_team": _("Who of yours could do with a word, and what was done."),
    "care_queues": _("Queues that are hard for most who work them, and what you changed."),
    "care_danger": _("Threats and people in need: when you are asked to look at once."),
    "care": _("What was done to you, the words closed; report what stands in no text."),
    "seen": _("Everyone of yours by name, and who was not thanked for long."),
    "week": _("When Customer Service Week is, and what you can say in it."),
    "keepsakes": _("What leavers were thanked for, to take with them."),
    "thank": _("One sentence to whoever helped; for what they did, by name."),
    "wall": _("Thanks that may hang: released by who gave them, with a yes of who got them."),
    "me": _("What is kept about you, who saw it, and how far it may go."),
    "notices": _("What happened that concerns you, and by which way you hear of it."),
    "people": _("Who works here: team, shift and site."),
    "journal": _("What was done here, and when. Nothing in it is ever taken back."),
    "stored": _("What is kept of people, who sees it and for how long."),
    "users": _("Who may sign in, and as what. Invite somebody."),
    "signing_in": _("Let somebody in who is locked out; ask for a second step."),
    "forgetting": _("A customer or a colleague: first you see what would go."),
    "screens": _("An address for a browser on a wall, without a sign-in."),
    "jobs": _("What runs by itself, when, and what came of it."),
    "outbox": _("Mail and chat: what went out, what waits."),
    "hooks": _("Helpdesks that call us, so that thanks are seen within a second."),
    "webhooks": _("Programs of yours that are called when something is done here."),
}
"""Name of an address of the menu -> what is behind it, in a sentence."""

SHOWN = 3
"""Moments and notices: a first page is read in a minute."""
LOOKED_AT = 20
"""Notices: several may be of one kind, and have one title."""


def home_of(user: User) -> dict[str, Any]:
    """For home.html."""
    roles = roles_of(user)
    acts = acts_of(user)
    now = week_now(find_organisation())
    return {
        "comes_for": next((words for role, words in COMES_FOR.items() if role in roles), ""),
        "news": _news(user),
        # Whoever has a brief comes for others first.
        "is_about_others": Act.READ_BRIEF in acts,
        "answers_customers": Role.AGENT in roles and user.person is not None,
        "moments": _moments(user) if Act.SEE_SELF in acts else [],
        "heard": _heard(user) if Act.SEE_BRIEF in acts else [],
        "thanks": _thanks(user) if Act.SEE_SELF in acts else [],
        "doors": [
            {"heading": heading, "doors": doors}
            for heading, places in MENU
            if (doors := _doors(places, acts, user))
        ],
        # Ours from the first stroke to the last: nothing in it comes from outside.
        "year": mark_safe(year_row(now)),
        "week_number": say().week_number(now),
        "week_dates": say().week_dates(now),
        **_until_the_week(now),
    }


def _doors(places: tuple[Place, ...], acts: frozenset[Act], user: User) -> list[dict[str, Any]]:
    return [
        {"name": place[0], "label": place[1], "behind": BEHIND[place[0]]}
        for place in places
        if is_open(place, acts, user) and place[0] != "home"
    ]


def _news(user: User) -> list[str]:
    """Titles of what the user has not read yet, newest first, each once."""
    unread = notices_of(user).filter(kind__in=BY_NAME, read_at=None)[:LOOKED_AT]
    return list(dict.fromkeys(words_of(notice).title for notice in unread))[:SHOWN]


def _moments(user: User) -> list[dict[str, Any]]:
    """What customers said about the user last."""
    if user.person is None:
        return []
    return moments_shown(moments_of(user.person).filter(kind__in=BY_CUSTOMERS)[:SHOWN])


def _heard(user: User) -> list[dict[str, Any]]:
    """What customers just said about the user's people: the lead's brief has it by Monday."""
    people = {person.person_id: person for person in people_for(user, Act.SEE_BRIEF)}
    rows = list(heard_about(people.values()).filter(kind__in=BY_CUSTOMERS)[:SHOWN])
    return [
        shown | {"name": people[row.person_id].name}
        for row, shown in zip(rows, moments_shown(rows), strict=True)
        if row.person_id
    ]


def _thanks(user: User) -> list[dict[str, Any]]:
    """What the user was thanked for last."""
    if user.person is None:
        return []
    return [received_shown(receipt) for receipt in received_by(user.person)[:SHOWN]]


def _until_the_week(now: Week) -> dict[str, Any]:
    """Whole weeks from now to the next Week, 0 in it, and the Monday on which it begins."""
    monday = next(
        start
        for start in (the_week(now.monday.year + years)[0] for years in (0, 1))
        if start >= now.monday
    )
    return {"weeks_left": (monday - now.monday).days // 7, "the_monday": say().long_day(monday)}
