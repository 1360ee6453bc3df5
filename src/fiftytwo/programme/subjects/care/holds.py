"""What is kept of what people do about care, and what of it whose it is sees on My page."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.registry import Holding, Keep, goes, holds, since
from fiftytwo.programme.foundation.privacy.subject import either, of_person, of_user
from fiftytwo.programme.subjects.care.models import (
    Alert,
    Asked,
    Incident,
    Opened,
    Prompt,
    Report,
    Step,
)

DAYS = 180
"""As long as an exposure itself."""
INCIDENT_DAYS = 2 * 365
"""What was owed and answered may be asked about later."""

_PEOPLE = _("people of the roster")
_FORGOTTEN = _("Until they are forgotten.")


def _step(row: Any) -> dict[str, Any]:
    return {"what": row.what, "at": row.at}


holds(
    Holding(
        Opened,
        what=_(
            "That somebody opened the words of a message, and whether their lead may read them."
        ),
        purpose=_("So that words stay closed until whose they are wants to read them."),
        about=_PEOPLE,
        shown=(Act.SEE_SELF,),
        kept=_FORGOTTEN,
        mine=of_person("person"),
        told=("at", "is_open", "is_shared"),
        forget=goes,
        keep=Keep(DAYS, since("at")),
        function=Function.EXPOSURES,
    ),
    Holding(
        Report,
        what=_("What somebody says was done to them: kind, when, and few words of theirs."),
        purpose=_("So that what stands in no text is seen as well."),
        about=_PEOPLE,
        # Its words: a lead, where they are let read them.
        shown=(Act.SEE_SELF, Act.SEE_BRIEF),
        kept=_("Until they are forgotten. Its words are read by their lead only if they say so."),
        mine=of_person("person"),
        told=("kind", "at", "words", "is_shared"),
        forget=goes,
        keep=Keep(DAYS, since("at")),
        function=Function.CARE,
    ),
    Holding(
        Prompt,
        what=_("That a lead was asked for a human word to somebody, and when it was closed."),
        purpose=_("To get a leader to say something human in time."),
        about=_PEOPLE,
        shown=(Act.SEE_SELF, Act.SEE_BRIEF),
        kept=_FORGOTTEN,
        mine=of_person("person"),
        told=("kind", "at", "opened_at", "closed_at"),
        forget=goes,
        keep=Keep(DAYS, since("opened_at")),
        function=Function.CARE,
    ),
    Holding(
        Step,
        what=_("What was done for somebody: a word, a break, a swap, a warning; when and by whom."),
        purpose=_("So that everybody knows that it was done."),
        about=_("people of the roster, and whoever did it"),
        shown=(Act.SEE_SELF, Act.SEE_BRIEF),
        kept=_("As long as what was asked."),
        mine=either(of_person("prompt__person"), of_user("by")),
        told=_step,
        stays=_("It holds no name of who did it, and goes with whom it was done for."),
        function=Function.CARE,
    ),
    Holding(
        Alert,
        what=_("That somebody may have been in danger, who looked, and when."),
        purpose=_("So that a person looks within minutes."),
        about=_PEOPLE,
        shown=(Act.SEE_SELF, Act.SEE_DANGER),
        kept=_("Until they are forgotten."),
        mine=of_person("person"),
        told=("at", "opened_at", "acknowledged_at"),
        forget=goes,
        keep=Keep(DAYS, since("opened_at")),
        function=Function.DANGER,
    ),
    Holding(
        Asked,
        what=_("Who was asked to look at a danger, and when."),
        purpose=_("So that somebody else is asked where nobody answers."),
        about=_("whoever leads a shift, a team or the service"),
        shown=(Act.SEE_SELF,),
        kept=_("As long as the alert."),
        mine=of_user("user"),
        told=("at",),
        forget=goes,
    ),
    Holding(
        Incident,
        what=_("What somebody put in the incident register, and the answer."),
        purpose=_("So that whoever was wronged gets an answer within a working day."),
        about=_PEOPLE,
        shown=(Act.SEE_SELF, Act.ANSWER_INCIDENTS),
        kept=_FORGOTTEN,
        mine=of_person("person"),
        told=("kind", "at", "words", "filed_at", "due_at", "answer", "answered_at"),
        forget=goes,
        keep=Keep(INCIDENT_DAYS, since("filed_at")),
    ),
)
