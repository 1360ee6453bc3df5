"""What is kept of what people are told."""

from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.notices.models import Choice, Notice, Reach
from fiftytwo.programme.foundation.privacy.registry import Holding, goes, holds
from fiftytwo.programme.foundation.privacy.subject import of_user

holds(
    Holding(
        Notice,
        what=_("That somebody was told something, when, and whether they read it; no words."),
        purpose=_("To tell people what waits for them, once."),
        about=_("whoever may sign in"),
        shown=(Act.SEE_SELF,),
        kept=_("90 days."),
        mine=of_user("user"),
        told=("kind", "at", "read_at"),
        forget=goes,
    ),
    Holding(
        Choice,
        what=_("What somebody wants to be told, and by which channel."),
        purpose=_("To tell nobody what they do not want to hear."),
        about=_("whoever may sign in"),
        shown=(Act.SEE_SELF,),
        kept=_("Until they choose otherwise."),
        mine=of_user("user"),
        told=("kind", "channel", "is_on"),
        forget=goes,
    ),
    Holding(
        Reach,
        what=_("Quiet hours, and the address of somebody's own chat."),
        purpose=_("To reach people where and when they want it."),
        about=_("whoever may sign in"),
        shown=(Act.SEE_SELF,),
        kept=_("Until they choose otherwise."),
        mine=of_user("user"),
        # The address is a secret that posts in their name: it is shown to nobody again.
        told=("quiet_from", "quiet_to"),
        forget=goes,
    ),
)
