"""What is kept of who may do what."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.privacy.registry import Holding, goes, holds
from fiftytwo.programme.foundation.privacy.subject import of_user


def _grant(row: Any) -> dict[str, Any]:
    return {
        "role": row.role,
        "client": str(row.client) if row.client else None,
        "team": str(row.team) if row.team else None,
        "ends_at": row.ends_at,
    }


holds(
    Holding(
        Grant,
        what=_("In which role somebody may act, for which client and team, until when."),
        purpose=_("To show people what is theirs to see, and nothing else."),
        about=_("whoever may sign in"),
        shown=(Act.SEE_SELF, Act.CHANGE_PEOPLE),
        kept=_("Until it is taken away."),
        mine=of_user("user"),
        told=_grant,
        forget=goes,
    ),
)
