"""What is kept of what was done."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.journal.words import SAID
from fiftytwo.programme.foundation.privacy.registry import Holding, holds
from fiftytwo.programme.foundation.privacy.subject import either, of_person, of_user


def _entry(row: Any) -> dict[str, Any]:
    return {"at": row.at, "did": str(SAID.get(row.did, row.did)), "facts": row.facts}


holds(
    Holding(
        Entry,
        what=_("That something was done, when, by whom and to what: numbers that name nobody."),
        purpose=_("To be able to say afterwards what happened."),
        about=_("whoever does something, and to whom it is done"),
        shown=(Act.SEE_SELF, Act.SEE_JOURNAL),
        kept=_("For ever."),
        mine=either(of_user("by"), of_user("of"), of_person("of")),
        told=_entry,
        stays=_("It holds no name; once the name is forgotten, the numbers lead to nobody."),
    ),
)
