"""Who can be played in the demo: one user for each role, most of them people of its roster."""

from dataclasses import dataclass

from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.access.roles import Role
from fiftytwo.programme.foundation.errors import ProgrammeError
from fiftytwo.programme.foundation.people.actions import set_up_organisation
from fiftytwo.programme.foundation.people.models import Person, Team, User
from fiftytwo.programme.foundation.people.queries import find_organisation
from fiftytwo.programme.site.demo.thanks import give_thanks

COMPANY = "Pellwater"
"""The invented company's name."""


class NotADemo(ProgrammeError):
    """FIFTYTWO_DEMO=1 is set, but this home holds a real organisation: unset it."""

    status = 409


@dataclass(frozen=True)
class Part:
    """One that can be played."""

    role: Role
    about: Promise
    person_id: str | None
    """Who of the demo's roster plays it; null: somebody who answers no customers."""
    stand_in: str = ""
    """The name of that somebody."""


PARTS = (
    Part(Role.AGENT, _("works nights; sees what customers said about her"), "p133"),
    Part(Role.LEAD, _("leads the night; opens Monday's brief"), "p132"),
    Part(Role.DUTY_LEAD, _("leads the shift that runs now"), "p112"),
    Part(Role.HEAD, _("looks over all teams"), "p140"),
    Part(Role.EXECUTIVE, _("has promises to keep"), None, "Renske Vaas"),
    Part(Role.PROGRAMME_MANAGER, _("runs the 52 weeks"), "p142"),
    Part(Role.ADMINISTRATOR, _("brings people in, looks after the machine"), None, "Pavel Kortan"),
    Part(Role.WORKS_COUNCIL, _("reads what is stored and shown"), None, "Gerlinde Aumann"),
    Part(Role.GUEST, _("visits for a day"), None, "Sanne Okoro"),
)


@transaction.atomic
def set_up_cast() -> None:
    """Make the users of the demo, and what they said already; those that are there stay.

    Raises NotADemo where a real organisation lives: it would be opened to everybody.
    """
    there = find_organisation()
    if there and not there.is_demo:
        raise NotADemo
    set_up_organisation(COMPANY, is_demo=True)
    cast = {}
    for part in PARTS:
        person = Person.objects.filter(person_id=part.person_id).first()
        name = person.name if person else part.stand_in or str(part.role.label)
        user = player(part.role) or User.objects.create_user(_address(part.role), name=name)
        user.person = person
        user.save(update_fields=["person"])
        for team in _teams(part, person):
            Grant.objects.get_or_create(user=user, role=part.role, team=team, client=None)
        cast[part.role] = user
    give_thanks(cast)


def player(role: str) -> User | None:
    """Who plays that role; None where the demo has none such."""
    return User.objects.filter(email=_address(role)).first()


def _address(role: str) -> str:
    return f"{role}@demo.invalid"


def _teams(part: Part, person: Person | None) -> list[Team | None]:
    """A lead has the teams of those they lead; everyone else's part is for the whole company."""
    if part.role == Role.LEAD and person:
        return list(Team.objects.filter(people__lead=person).distinct())
    return [None]
