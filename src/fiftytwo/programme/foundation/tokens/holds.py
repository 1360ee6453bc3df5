"""What is kept of tokens."""

from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.privacy.registry import Holding, goes, holds
from fiftytwo.programme.foundation.privacy.subject import of_user
from fiftytwo.programme.foundation.tokens.models import Token

holds(
    Holding(
        Token,
        what=_("Name, scopes and last day of a token, a hash of it, the day it was last used."),
        purpose=_("So that a program can act for somebody, and stops when they say so."),
        about=_("whoever made it"),
        shown=(Act.SEE_SELF,),
        kept=_("Until it is revoked."),
        mine=of_user("user"),
        told=("name", "acts", "may_write", "made_at", "ends_on", "used_on"),
        forget=goes,
    ),
)
