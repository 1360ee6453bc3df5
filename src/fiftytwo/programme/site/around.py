"""What every page has around it: the organisation, the menu, the week's ring."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.may import roles_of
from fiftytwo.programme.foundation.access.roles import MAY, Act
from fiftytwo.programme.foundation.people.queries import find_organisation

MENU = (
    ("home", _("Home"), Act.SEE_WALL),
    ("people", _("People"), Act.SEE_PEOPLE),
    ("journal", _("Journal"), Act.SEE_JOURNAL),
    ("me", _("My page"), Act.SEE_SELF),
    ("stored", _("What is stored"), Act.SEE_WHAT_IS_STORED),
    ("forgetting", _("Forget"), Act.FORGET),
)


def around(request: HttpRequest) -> dict[str, Any]:
    """For templates/page.html."""
    user = request.user
    acts = {act for role in roles_of(user) for act in MAY[role]} if user.is_authenticated else set()
    return {
        "organisation": find_organisation(),
        "menu": [{"name": name, "label": label} for name, label, act in MENU if act in acts],
    }
