"""What every page has around it: the organisation, the menu, the week's ring."""

from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.may import roles_of
from fiftytwo.programme.foundation.access.roles import MAY, Act
from fiftytwo.programme.foundation.notices.queries import has_unread
from fiftytwo.programme.foundation.people.models import Organisation
from fiftytwo.programme.foundation.people.queries import find_organisation
from fiftytwo.programme.press.ring import ring
from fiftytwo.programme.press.words import SPOKEN, words_in
from fiftytwo.programme.press.words.language import Language
from fiftytwo.terms.week import Week, week_of

MENU = (
    ("home", _("Home"), Act.SEE_WALL),
    ("brief", _("Brief"), Act.SEE_BRIEF),
    ("people", _("People"), Act.SEE_PEOPLE),
    ("users", _("Users"), Act.CHANGE_PEOPLE),
    ("journal", _("Journal"), Act.SEE_JOURNAL),
    ("signing_in", _("Signing in"), Act.CHANGE_PEOPLE),
    ("webhooks", _("Webhooks"), Act.CHANGE_SETTINGS),
    ("tokens", _("Tokens"), Act.MAKE_TOKENS),
    ("notices", _("Notices"), Act.SEE_WALL),
    ("jobs", _("Jobs"), Act.CHANGE_SETTINGS),
    ("outbox", _("Outbox"), Act.CHANGE_SETTINGS),
    ("me", _("My page"), Act.SEE_SELF),
    ("stored", _("What is stored"), Act.SEE_WHAT_IS_STORED),
    ("forgetting", _("Forget"), Act.FORGET),
)


def around(request: HttpRequest) -> dict[str, Any]:
    """For templates/page.html."""
    user = request.user
    acts = {act for role in roles_of(user) for act in MAY[role]} if user.is_authenticated else set()
    organisation = find_organisation()
    now = week_now(organisation)
    return {
        "organisation": organisation,
        "menu": [
            {"name": name, "label": label, "here": _here(request.path, reverse(name))}
            for name, label, act in MENU
            if act in acts
        ],
        "now": now,
        # Ours from the first stroke to the last: nothing in it comes from outside.
        "ring": mark_safe(ring(now, say())),
        "has_unread": user.is_authenticated and has_unread(user),
    }


def _here(path: str, place: str) -> str:
    """What aria-current says of a place of the menu: the page itself, or where the page belongs."""
    if path == place:
        return "page"
    return "true" if place != "/" and path.startswith(place) else ""


def week_now(organisation: Organisation | None) -> Week:
    """The week it is where the organisation is."""
    zone = ZoneInfo(organisation.time_zone if organisation else "UTC")
    return week_of(timezone.now().astimezone(zone).date())


def say() -> Language:
    """The press's words in the page's language; English where it does not speak that one."""
    language = (get_language() or "en").split("-")[0]
    return words_in(language if language in SPOKEN else "en")
