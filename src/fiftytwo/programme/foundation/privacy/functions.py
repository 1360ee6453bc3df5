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
    KUDOS = "kudos"
    LIVE = "live"
    DANGER = "danger"
    SEEN = "seen"
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
        _(
            "Shows people when they had to read something hostile or abusive. The words stay "
            "closed until they open them."
        ),
        _("None of it is kept."),
    ),
    Function.CARE: Says(
        _("Care"),
        _("Tells a lead that somebody of theirs had to read something abusive or distressing."),
        _("No care item is kept; leads see none, and nobody reports anything here."),
    ),
    Function.DANGER: Says(
        _("Danger"),
        _(
            "Asks the lead of the running shift at once, day and night, to look at a threat or at "
            "somebody in danger, and shows them what was said. What nobody is sure of waits for "
            "working hours."
        ),
        _("Nobody is asked; a danger stands on the brief alone."),
    ),
    Function.KUDOS: Says(
        _("Customers thank"),
        _("Lets customers thank a team or a person on a public page, behind a code on paper."),
        _("Those pages take no thanks, and what was said there is not kept."),
    ),
    Function.LIVE: Says(
        _("While it happens"),
        _(
            "Shows thanks to people and their lead, and danger to whoever leads the shift, as soon "
            "as the helpdesk tells of it."
        ),
        _("What helpdesks tell is read by the night's run only."),
    ),
    Function.SEEN: Says(
        _("Who is seen"),
        _("Tells a lead how many days at work ago each of theirs was last thanked."),
        _("Nothing of it is kept; the brief still names everyone."),
    ),
    Function.WALL: Says(
        _("Walls and screens"),
        _("Shows thanks that their giver released and their receiver said yes to."),
        _("No wall and no screen shows anything. Thanks still reach whom they are for."),
    ),
}
