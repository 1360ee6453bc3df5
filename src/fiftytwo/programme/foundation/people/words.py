"""The columns of a roster in plain words."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.roles import Role

FIELDS_SAID = {
    "name": _("name"),
    "role": _("role"),
    "team": _("team"),
    "site": _("site"),
    "time_zone": _("time zone"),
    "shift": _("usual shift"),
    "lead_id": _("lead"),
    "starts": _("first day"),
    "ends": _("last day"),
    "aliases": _("accounts and signatures"),
    "clients": _("clients"),
    "likes": _("how they like to be thanked"),
}
"""Field of a person -> what a reader calls it."""

CODES_SAID: dict[str, str | Promise] = {
    **{str(role.value): role.label for role in Role},
    "early": _("early"),
    "late": _("late"),
    "night": _("night"),
}
"""Roles and shifts that rosters mostly name, as a reader says them."""


def in_words(told: str) -> str | Promise:
    """A role or shift of the roster in the reader's language; what we do not know, as it stands."""
    return CODES_SAID.get(told, told)
