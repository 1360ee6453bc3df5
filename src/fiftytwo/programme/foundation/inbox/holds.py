"""What helpdesks sent, as far as it is kept."""

from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.inbox.models import Arrival, Source
from fiftytwo.programme.foundation.privacy.registry import Holding, Keep, holds, holds_nobody, since
from fiftytwo.programme.foundation.privacy.subject import NOTHING

ARRIVAL_DAYS = 1

holds(
    Holding(
        Arrival,
        what=_("What a helpdesk sent of a conversation, encrypted; nobody can read it here."),
        purpose=_("To show thanks and danger while it happens, and to have the night read it."),
        about=_("customers, and whoever answered them"),
        shown=(),
        kept=_("Until it has been taken in, and never longer than a day."),
        mine=lambda who: NOTHING,
        told=(),
        untold=_("It is encrypted, and gone within a day."),
        stays=_("It goes within a day, and whoever is forgotten is left out when it is taken in."),
        keep=Keep(ARRIVAL_DAYS, since("came_at")),
    ),
)
holds_nobody(Source, "the name of a helpdesk's address")
