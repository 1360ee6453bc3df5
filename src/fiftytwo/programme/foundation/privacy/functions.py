"""What can be turned off, each by itself."""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Function(StrEnum):
    """What the programme does with what evidence found."""

    MOMENTS = "moments"
    EXPOSURES = "exposures"
    CARE = "care"
    WALL = "wall"


@dataclass(frozen=True)
class Says:
    """What a works council is told."""

    label: Promise
    does: Promise
    off: Promise
    """What happens where it is turned off."""


SAYS: dict[Function, Says] = {
    Function.MOMENTS: Says(
        _("Thanks that were found"),
        _("Shows people, and their lead on Monday, what customers thanked them for."),
        _("No moments are kept, and briefs propose nobody to thank."),
    ),
    Function.EXPOSURES: Says(
        _("What people absorbed"),
        _("Shows people when they had to read something hostile or abusive, without its words."),
        _("None of it is kept."),
    ),
    Function.CARE: Says(
        _("Care"),
        _("Tells a lead that somebody of theirs had to read something abusive or distressing."),
        _("No care item is kept; leads see none."),
    ),
    Function.WALL: Says(
        _("Walls and screens"),
        _("Shows thanks that their giver released and their receiver said yes to."),
        _("No wall and no screen shows anything. Thanks still reach whom they are for."),
    ),
}
