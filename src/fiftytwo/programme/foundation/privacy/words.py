"""What each act is called where it is told who may do what."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.roles import Act

ACTS: dict[str, Promise] = {
    Act.SEE_SELF: _("see everything about themselves"),
    Act.READ_BRIEF: _("read their brief, about those whom they lead"),
    Act.SEE_BRIEF: _("see their teams' care and thanks"),
    Act.SEE_DANGER: _("see a danger that they are asked to look at now"),
    Act.ANSWER_INCIDENTS: _("answer what their people put in the incident register"),
    Act.SEE_HEADS_PAGE: _("see the page over all teams, of groups of five or more"),
    Act.SEE_PEOPLE: _("see who works here"),
    Act.SEE_JOURNAL: _("read the journal"),
    Act.SEE_WHAT_IS_STORED: _("see what is stored"),
    Act.CHANGE_PEOPLE: _("bring in a roster, give and take access"),
    Act.MAKE_TOKENS: _("let a program ask in their name"),
    Act.CHANGE_SETTINGS: _("change settings"),
    Act.FORGET: _("forget a customer or a person"),
    Act.SEE_WALL: _("see the wall"),
    Act.ASK_CUSTOMERS: _("make pages on which customers thank"),
    Act.HAND_KEEPSAKE: _("hand a leaver what they were thanked for"),
    Act.THANK: _("thank colleagues"),
    Act.MAKE_SCREENS: _("hang wall screens"),
}
