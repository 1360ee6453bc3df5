"""What each act is called to whoever gives it to a program."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.roles import Act

ACTS: dict[Act, Promise] = {
    Act.SEE_SELF: _("What is kept about you"),
    Act.SEE_BRIEF: _("Your teams' brief, with care"),
    Act.SEE_HEADS_PAGE: _("The page over all teams"),
    Act.SEE_PEOPLE: _("Who works here"),
    Act.SEE_JOURNAL: _("The journal"),
    Act.SEE_WHAT_IS_STORED: _("What is stored, of which kind and how long"),
    Act.CHANGE_PEOPLE: _("Rosters, users and their access"),
    Act.MAKE_TOKENS: _("Your tokens"),
    Act.CHANGE_SETTINGS: _("Settings, jobs, outbox and webhooks"),
    Act.FORGET: _("Forgetting customers and people"),
    Act.SEE_WALL: _("Notices and the wall"),
}
"""Of every act."""
