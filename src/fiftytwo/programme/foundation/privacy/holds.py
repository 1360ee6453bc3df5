"""What privacy itself keeps."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.privacy.models import Consent, Correction, Erasure, Look
from fiftytwo.programme.foundation.privacy.registry import Holding, Keep, goes, holds, since
from fiftytwo.programme.foundation.privacy.subject import either, of_person, of_user

CORRECTION_DAYS = 2 * 365
"""As long as moments: what is read is measured against it."""
LOOK_DAYS = 365
"""A year: long enough to ask about, and no history of anybody's hard weeks."""


def _look(row: Any) -> dict[str, Any]:
    by = User.objects.filter(pk=row.by).first()
    return {"at": row.at, "by": by.name if by else None}


holds(
    Holding(
        Look,
        what=_("Who saw a care item about whom, and when."),
        purpose=_("So that people know who looked."),
        about=_("whoever looked, and whom it was about"),
        shown=(Act.SEE_SELF,),
        kept=_("Nothing ends it before."),
        mine=either(of_person("of"), of_user("by")),
        told=_look,
        stays=_("It holds no name, and goes with its age."),
        keep=Keep(LOOK_DAYS, since("at")),
    ),
    Holding(
        Correction,
        what=_("What somebody said of a message: not so bad, worse, not about them."),
        purpose=_("So that what they say stands beside what was read, and reading gets better."),
        about=_("people of the roster"),
        shown=(Act.SEE_SELF,),
        kept=_("Until they are forgotten."),
        mine=of_person("person"),
        told=("said", "at", "kinds"),
        forget=goes,
        keep=Keep(CORRECTION_DAYS, since("at")),
    ),
    Holding(
        Consent,
        what=_("What somebody lets be shown of them: how far, and whether with quotes."),
        purpose=_("So that nothing is shown which they did not allow."),
        about=_("people of the roster"),
        shown=(Act.SEE_SELF,),
        kept=_("Until they are forgotten."),
        mine=of_person("person"),
        told=("audience", "quotes", "chosen_at"),
        forget=goes,
    ),
    Holding(
        Erasure,
        what=_("That somebody was to be forgotten, and when it was done; a mark that is no name."),
        purpose=_("So that whoever was forgotten does not come back with the next roster."),
        about=_("customers and people who asked to be forgotten"),
        shown=(Act.FORGET,),
        kept=_("For ever; what they were called goes once it is done."),
        mine=either(of_person("person"), of_user("user")),
        told=("state", "asked_at", "done_at"),
        stays=_("The mark has to stay, or they would come back."),
    ),
)
