"""The cast: two teams of two clients, and one user of each role.

Alice leads Bob, who works for Orchid; Charlie works for Birch under Zoe, and Alice must see nothing
of him. Vera is the head of all.
"""

from dataclasses import dataclass

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.access.roles import Role
from fiftytwo.programme.foundation.people.actions import bring_in_roster, set_up_organisation
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.signing_in.models import SecondStep
from fiftytwo.terms import people as terms

EVERY_ROLE = tuple(role.value for role in Role)

OF_ROSTER = {"agent": "bob", "lead": "alice", "duty_lead": "zoe", "head": "vera"}
"""Role -> who of the roster has it. The other roles are nobody's who answers customers."""


def someone(
    person_id: str,
    *,
    team: str | None = None,
    lead_id: str | None = None,
    client: str | None = None,
    role: str = "agent",
) -> terms.Person:
    """One of the roster."""
    return terms.Person(
        person_id=person_id,
        name=person_id.title(),
        role=role,
        team=team,
        site="Halle",
        time_zone="Europe/Berlin",
        shift="early",
        lead_id=lead_id,
        starts=None,
        ends=None,
        aliases=(f"^{person_id[:2].upper()}",),
        clients=(client,) if client else (),
    )


ROSTER = (
    someone("vera", role="head"),
    someone("alice", team="Night", lead_id="vera", role="lead"),
    someone("bob", team="Night", lead_id="alice", client="Orchid"),
    someone("zoe", team="Day", lead_id="vera", role="lead"),
    someone("charlie", team="Day", lead_id="zoe", client="Birch"),
)


@dataclass(frozen=True)
class Cast:
    """Who is there."""

    users: dict[str, User]
    """By role; `nobody` has none."""

    def person(self, person_id: str) -> Person:
        return Person.objects.get(person_id=person_id)


def make_cast() -> Cast:
    # Who needs a second step to sign in is what test_second_step is about, and nothing else.
    SecondStep.objects.all().delete()
    set_up_organisation("Tests & Daughters", is_demo=False)
    bring_in_roster(ROSTER, by=None)
    users = {role: _user(role) for role in EVERY_ROLE}
    users["nobody"] = User.objects.create_user("nobody@tests.invalid", name="Nobody")
    return Cast(users)


def _user(role: str) -> User:
    person = Person.objects.filter(person_id=OF_ROSTER.get(role)).first()
    user = User.objects.create_user(
        f"{role}@tests.invalid", name=person.name if person else role, person=person
    )
    # Leads and agents have their own team's grant, everyone else one for the whole company.
    team = person.team if person and role in ("agent", "lead") else None
    Grant.objects.create(user=user, role=role, team=team)
    return user
