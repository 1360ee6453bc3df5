"""What kinds of moments, exposures and care are called on a person's own page."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.published.models import Exposure
from fiftytwo.terms.brief import CareKind
from fiftytwo.terms.moments import MomentKind

MOMENTS: dict[str, Promise] = {
    MomentKind.TURNED_AROUND: _("came upset, left content"),
    MomentKind.UNTANGLED: _("untangled at last"),
    MomentKind.PRAISED: _("praised you"),
    MomentKind.THANKED: _("thanked you"),
    MomentKind.SET_A_BOUNDARY: _("you set a boundary"),
    MomentKind.KEPT_POISE: _("you kept your poise"),
    MomentKind.WENT_BEYOND: _("you went beyond"),
    MomentKind.HELPED_A_COLLEAGUE: _("you helped a colleague"),
    MomentKind.WITNESSED: _("somebody saw it"),
    MomentKind.WEATHERED_TOGETHER: _("weathered together"),
    MomentKind.STEADY: _("steady, good work"),
}

CARE: dict[str, Promise] = {
    CareKind.DANGER: _("dangerous: look now"),
    CareKind.ABUSE: _("abusive"),
    CareKind.HOSTILITY: _("more hostile than usual"),
    CareKind.DISTRESS: _("distressing"),
    CareKind.QUEUE: _("a hard queue"),
}

EXPOSURES: dict[str, Promise] = {
    "danger": _("dangerous"),
    "abusive": _("abusive"),
    "hostile": _("hostile"),
    "distressing": _("distressing"),
}
"""Worst first."""


def exposure_kinds(exposure: Exposure) -> list[str]:
    """Codes of what it was."""
    return [code for code in EXPOSURES if getattr(exposure, code)]
