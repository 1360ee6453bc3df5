"""What is kept of people and users."""

from typing import Any

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.people.models import (
    Absence,
    Alias,
    Client,
    Group,
    NotOurs,
    Organisation,
    Person,
    Shift,
    Site,
    Team,
    Unmatched,
    Upload,
    User,
)
from fiftytwo.programme.foundation.privacy.registry import (
    Holding,
    goes,
    holds,
    holds_nobody,
)
from fiftytwo.programme.foundation.privacy.subject import Subject, of_person, of_user


def _person(row: Any) -> dict[str, Any]:
    names = ("person_id", "name", "role", "shift", "time_zone", "starts", "ends", "likes")
    around = {"team": row.team, "site": row.site, "lead": row.lead}
    return (
        {name: getattr(row, name) for name in names}
        | {name: str(one) if one else None for name, one in around.items()}
        | {"clients": [str(client) for client in row.clients.all()]}
    )


def _nameless(holding: Holding, who: Subject, dry_run: bool) -> int:
    """The row stays, so that what was done with it does; it names nobody any more."""
    person = who.person
    if person is None:
        return 0
    if not dry_run:
        person.clients.clear()
        Person.objects.filter(lead=person).update(lead=None)
        Person.objects.filter(pk=person.pk).update(
            person_id=f"forgotten-{person.pk}",
            name="",
            role="",
            team=None,
            site=None,
            lead=None,
            shift="",
            likes="",
            time_zone="UTC",
            starts=None,
            ends=None,
            is_on_roster=False,
        )
    return 1


def _all_they_are_known_by(holding: Holding, who: Subject, dry_run: bool) -> int:
    """Their accounts and signatures, also where they stand among those that are nobody's."""
    rows = holding.rows(who)
    n = rows.count()
    if who.person and not dry_run:
        theirs = Q(alias__in=rows.values("text")) | Q(name=who.person.name)
        Unmatched.objects.filter(theirs).delete()
        NotOurs.objects.filter(theirs).delete()
        rows.delete()
    return n


def _every_file(holding: Holding, who: Subject, dry_run: bool) -> int:
    """Files on their way go, whoever brought them: bring them again without that person."""
    rows = Upload.objects.all() if who.person else holding.rows(who)
    n = rows.count()
    if not dry_run:
        rows.delete()
    return n


holds(
    Holding(
        Person,
        what=_("Name, role, team, site, lead, shift, first and last day, how they like thanks."),
        purpose=_("To know who works here, whom a lead leads and who is to be seen."),
        about=_("people of the roster"),
        shown=(Act.SEE_SELF, Act.SEE_PEOPLE),
        kept=_("Until they are forgotten; whoever left stays, on no wall."),
        mine=of_person("pk"),
        told=_person,
        forget=_nameless,
        stays=_("A row without a name, so that a thanks that was given stays given."),
    ),
    Holding(
        Alias,
        what=_("Accounts and signatures of a person, as the roster writes them."),
        purpose=_("To credit the hand that did it."),
        about=_("people of the roster"),
        shown=(Act.SEE_SELF, Act.CHANGE_PEOPLE),
        kept=_("As long as the roster names them."),
        mine=of_person("person"),
        told=("text",),
        forget=_all_they_are_known_by,
    ),
    Holding(
        User,
        what=_("Address, name, language, password as a hash, when they last signed in."),
        purpose=_("To sign in."),
        about=_("whoever may sign in"),
        shown=(Act.SEE_SELF, Act.CHANGE_PEOPLE),
        kept=_("Until they are forgotten."),
        mine=of_user("pk"),
        told=("email", "name", "language", "date_joined", "last_login"),
        forget=goes,
    ),
    Holding(
        Absence,
        what=_("First and last day of an absence, never its reason."),
        purpose=_("So that nobody counts as unseen for days on which they were away."),
        about=_("people of the roster"),
        shown=(Act.SEE_SELF,),
        kept=_("As long as the newest file of absences names it."),
        mine=of_person("person"),
        told=("first", "last"),
        forget=goes,
    ),
    Holding(
        Shift,
        what=_("When a shift begins and ends."),
        purpose=_("To count days at work, and to open a brief when its lead is there."),
        about=_("people of the roster"),
        shown=(Act.SEE_SELF,),
        kept=_("As long as the newest file of shifts names it."),
        mine=of_person("person"),
        told=("starts_at", "ends_at"),
        forget=goes,
    ),
    Holding(
        Upload,
        what=_(
            "A file about people that somebody brought, as it came, until it has been taken in."
        ),
        purpose=_("To show what it would change before anything is changed."),
        about=_("whoever brought it, and the people in it"),
        shown=(Act.CHANGE_PEOPLE,),
        kept=_("Until the readings have it, or it was put aside."),
        mine=of_user("by"),
        told=("kind", "state", "at"),
        # It may name whoever is to be forgotten, whoever brought it.
        forget=_every_file,
    ),
)
holds_nobody(Unmatched, "an account or signature that is nobody's whom we know")
holds_nobody(NotOurs, "an account or signature that is nobody of ours")
holds_nobody(Organisation, "a company's name")
holds_nobody(Client, "a brand's name")
holds_nobody(Site, "a place's name")
holds_nobody(Team, "a team's name")
holds_nobody(Group, "the name of a group of the identity provider")
