"""The columns of a roster in plain words."""

from django.utils.translation import gettext_lazy as _

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
