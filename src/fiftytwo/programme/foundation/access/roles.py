"""The roles, and what each may do at all; for whom is a question of clients and teams (may.py)."""

from enum import StrEnum

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Role(TextChoices):
    AGENT = "agent", _("agent")
    LEAD = "lead", _("team lead")
    DUTY_LEAD = "duty_lead", _("duty lead")
    HEAD = "head", _("head of service")
    EXECUTIVE = "executive", _("executive")
    PROGRAMME_MANAGER = "programme_manager", _("programme manager")
    ADMINISTRATOR = "administrator", _("administrator")
    WORKS_COUNCIL = "works_council", _("works council")
    GUEST = "guest", _("guest")


class Act(StrEnum):
    """What may be done, in the words of whoever asks."""

    SEE_SELF = "see_self"
    """Everything about oneself."""
    READ_BRIEF = "read_brief"
    """One's own page of the week: about those whom one leads."""
    SEE_BRIEF = "see_brief"
    """What stands on it of everyone in one's teams, care included."""
    SEE_DANGER = "see_danger"
    """A danger that one is asked to look at now, with what was said."""
    ANSWER_INCIDENTS = "answer_incidents"
    """What one's people put in the incident register."""
    SEE_HEADS_PAGE = "see_heads_page"
    """The page over all teams: groups of five or more."""
    SEE_PEOPLE = "see_people"
    """Who works here, in which team, by which name."""
    SEE_JOURNAL = "see_journal"
    """What was done; each sees what they did and what was done to them without it."""
    SEE_WHAT_IS_STORED = "see_what_is_stored"
    """What is kept, shown to whom and for how long: of kinds, never of persons."""
    CHANGE_PEOPLE = "change_people"
    """Bring in a roster, give and take access."""
    MAKE_TOKENS = "make_tokens"
    """Let a program ask in one's own name."""
    CHANGE_SETTINGS = "change_settings"
    FORGET = "forget"
    """Forget a customer or a person for good."""
    SEE_WALL = "see_wall"
    ASK_CUSTOMERS = "ask_customers"
    """Make a page on which customers thank a team or a person."""
    THANK = "thank"
    """Thank a colleague, in writing or for what one saw."""
    MAKE_SCREENS = "make_screens"
    """Hang a wall screen that needs no sign-in, and end it."""

    HAND_KEEPSAKE = "hand_keepsake"
    """Make a leaver a link to what they were thanked for."""


OF_ALL = frozenset({Act.CHANGE_PEOPLE, Act.CHANGE_SETTINGS, Act.FORGET})
"""What they do is done to the whole organisation: a grant for one client or team is no key to it.

Whoever administers one client could otherwise give themselves another, or forget its customers.
"""

_EVERYBODY = frozenset(
    {Act.SEE_SELF, Act.SEE_WALL, Act.SEE_WHAT_IS_STORED, Act.MAKE_TOKENS, Act.THANK}
)

MAY: dict[Role, frozenset[Act]] = {
    Role.AGENT: _EVERYBODY,
    Role.LEAD: _EVERYBODY
    | {Act.READ_BRIEF, Act.SEE_BRIEF, Act.SEE_DANGER, Act.ANSWER_INCIDENTS}
    | {Act.SEE_PEOPLE, Act.ASK_CUSTOMERS, Act.HAND_KEEPSAKE},
    # Who leads a shift sees its dangers; briefs are the lead's.
    Role.DUTY_LEAD: _EVERYBODY | {Act.SEE_DANGER, Act.SEE_PEOPLE},
    # Leads are thanked as well, and by name: their lead has a page about them, not about all.
    Role.HEAD: _EVERYBODY
    | {Act.READ_BRIEF, Act.SEE_HEADS_PAGE, Act.SEE_DANGER, Act.ANSWER_INCIDENTS}
    | {Act.SEE_PEOPLE, Act.ASK_CUSTOMERS},
    Role.EXECUTIVE: _EVERYBODY,
    Role.PROGRAMME_MANAGER: _EVERYBODY
    | {Act.SEE_PEOPLE, Act.SEE_JOURNAL, Act.ASK_CUSTOMERS, Act.MAKE_SCREENS},
    # No brief: administrators do not see care.
    Role.ADMINISTRATOR: _EVERYBODY
    | {Act.SEE_PEOPLE, Act.SEE_JOURNAL, Act.CHANGE_PEOPLE, Act.CHANGE_SETTINGS, Act.FORGET}
    | {Act.HAND_KEEPSAKE, Act.MAKE_SCREENS},
    # Reads what is stored and shown, never persons.
    Role.WORKS_COUNCIL: frozenset({Act.SEE_WHAT_IS_STORED, Act.SEE_WALL}),
    # Whoever is on a visit sees much that is worth a thanks.
    Role.GUEST: frozenset({Act.SEE_WALL, Act.THANK}),
}
