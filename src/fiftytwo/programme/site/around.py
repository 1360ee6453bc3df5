"""What every page has around it: the organisation, the menu, the week's ring."""

from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.safestring import mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.may import acts_of
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.notices.queries import has_unread
from fiftytwo.programme.foundation.people.models import Organisation, User
from fiftytwo.programme.foundation.people.queries import find_organisation
from fiftytwo.programme.press.ring import ring
from fiftytwo.programme.press.words import SPOKEN, words_in
from fiftytwo.programme.press.words.language import Language
from fiftytwo.programme.subjects.care.pages import open_alerts_key, pressing
from fiftytwo.programme.subjects.care.queries import open_alerts
from fiftytwo.terms.week import Week, week_of

Place = tuple[str, Promise, Act]
"""Name of an address, its label, the act that opens it."""

DAILY: tuple[Place, ...] = (
    ("home", _("Home"), Act.SEE_WALL),
    ("brief", _("Brief"), Act.READ_BRIEF),
    ("thank", _("Thank"), Act.THANK),
    ("notices", _("Notices"), Act.SEE_WALL),
)
MINE: tuple[Place, ...] = (
    ("me", _("My page"), Act.SEE_SELF),
    ("care", _("Care"), Act.SEE_SELF),
)
PEOPLE: tuple[Place, ...] = (
    ("seen", _("Seen"), Act.READ_BRIEF),
    ("care_team", _("My team's care"), Act.SEE_BRIEF),
    ("care_danger", _("Danger"), Act.SEE_DANGER),
    ("care_queues", _("Hard queues"), Act.SEE_HEADS_PAGE),
    ("kudos", _("Customers thank"), Act.ASK_CUSTOMERS),
    ("keepsakes", _("Keepsakes"), Act.HAND_KEEPSAKE),
)
TOGETHER: tuple[Place, ...] = (
    ("wall", _("Wall"), Act.SEE_WALL),
    ("week", _("The Week"), Act.SEE_WALL),
)
HOUSE: tuple[Place, ...] = (
    ("people", _("People"), Act.SEE_PEOPLE),
    ("journal", _("Journal"), Act.SEE_JOURNAL),
    ("stored", _("What is stored"), Act.SEE_WHAT_IS_STORED),
)
LOOKED_AFTER: tuple[Place, ...] = (
    ("users", _("Users"), Act.CHANGE_PEOPLE),
    ("signing_in", _("Signing in"), Act.CHANGE_PEOPLE),
    ("forgetting", _("Forget somebody"), Act.FORGET),
    ("screens", _("Wall screens"), Act.MAKE_SCREENS),
    ("jobs", _("Jobs"), Act.CHANGE_SETTINGS),
    ("outbox", _("Outbox"), Act.CHANGE_SETTINGS),
    ("hooks", _("Helpdesks, live"), Act.CHANGE_SETTINGS),
    ("webhooks", _("Webhooks"), Act.CHANGE_SETTINGS),
)
OF_ROSTER = frozenset({"care"})
"""Of these places, those of whoever answers customers: people of the roster."""
MENU: tuple[tuple[str | Promise, tuple[Place, ...]], ...] = (
    ("", DAILY),
    (_("Mine"), MINE),
    (_("My people"), PEOPLE),
    (_("Together"), TOGETHER),
    (_("The house"), HOUSE),
    (_("Looking after Fiftytwo"), LOOKED_AFTER),
)
"""Heading, and what stands under it; what nobody may see of it is not there."""

ACCOUNT: tuple[Place, ...] = (
    ("mfa_index", _("Sign-in and devices"), Act.SEE_WALL),
    ("tokens", _("Tokens for programs"), Act.MAKE_TOKENS),
)
"""Under the reader's name."""


def around(request: HttpRequest) -> dict[str, Any]:
    """For templates/page.html."""
    # A request for another host is refused before anybody has asked who sends it.
    told = getattr(request, "user", None)
    user = told if isinstance(told, User) else None
    acts = acts_of(user) if user else frozenset()
    organisation = find_organisation()
    now = week_now(organisation)
    here = _here(request.path)
    return {
        "organisation": organisation,
        "menu": [
            {"heading": heading, "places": shown}
            for heading, places in MENU
            if (shown := _open(places, acts, here, user))
        ],
        "account": _open(ACCOUNT, acts, here, user),
        "now": now,
        # Ours from the first stroke to the last: nothing in it comes from outside.
        "ring": mark_safe(ring(now, say())),
        "pressing": _pressing(user) if user and Act.SEE_DANGER in acts else None,
        "has_unread": user is not None and has_unread(user),
    }


def _pressing(user: User) -> dict[str, Any]:
    return pressing(open_alerts_key(open_alerts(user)))


def is_open(place: Place, acts: frozenset[Act], user: User | None) -> bool:
    """Whether there is something behind it for them."""
    name, _label, act = place
    is_of_roster = user is not None and user.person_id is not None
    return act in acts and (is_of_roster or name not in OF_ROSTER)


def _open(
    places: tuple[Place, ...], acts: frozenset[Act], here: dict[str, str], user: User | None
) -> list[dict[str, Any]]:
    return [
        {"name": place[0], "label": place[1], "here": here.get(place[0], "")}
        for place in places
        if is_open(place, acts, user)
    ]


def _here(path: str) -> dict[str, str]:
    """Name of a place -> what aria-current says of it: the page itself, or where it belongs.

    The outbox stands below the notices, and is no part of them: the longest address wins.
    """
    places = [place for _heading, group in MENU for place in group] + list(ACCOUNT)
    names = [name for name, _label, _act in places]
    around = [(reverse(name), name) for name in names if path.startswith(reverse(name))]
    place, name = max(around)
    return {name: "page"} if path == place else {name: "true"} if place != "/" else {}


def week_now(organisation: Organisation | None) -> Week:
    """The week it is where the organisation is."""
    zone = ZoneInfo(organisation.time_zone if organisation else "UTC")
    return week_of(timezone.now().astimezone(zone).date())


def say() -> Language:
    """The press's words in the page's language; English where it does not speak that one."""
    language = (get_language() or "en").split("-")[0]
    return words_in(language if language in SPOKEN else "en")
