"""Whom to ask about a danger, and whom next where nobody answers."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db.models import Q

from fiftytwo.programme.foundation.access.may import Held, reach_of
from fiftytwo.programme.foundation.access.models import Grant, GroupGrant
from fiftytwo.programme.foundation.access.roles import MAY, Act, Role
from fiftytwo.programme.foundation.people.models import Client, Person, Shift, User
from fiftytwo.programme.subjects.care.models import Alert

Circle = list[User]


def circles_of(alert: Alert, now: datetime) -> list[Circle]:
    """Those who lead the shift that runs now, then their lead, then heads; none is empty.

    The shift's lead is of the person's team, site or client; where none of these is at work,
    whoever leads a shift anywhere. Where none of all these can be asked, everyone is who may look.
    Everybody only as far as their grants reach, and nobody is asked about themselves.
    """
    at_work = _at_work(now)
    near = at_work & _near(alert.person) if alert.person else at_work
    circles = [
        _who_may(alert, User.objects.filter(near & _with(Role.LEAD, Role.DUTY_LEAD, at=now))),
        _who_may(alert, User.objects.filter(_is_lead_of(alert.person))) if alert.person else [],
        _who_may(alert, User.objects.filter(_with(Role.HEAD, at=now))),
    ]
    if not circles[0] and alert.person:
        far = User.objects.filter(at_work & _with(Role.DUTY_LEAD, at=now))
        circles[0] = _who_may(alert, far)
    return [circle for circle in circles if circle] or _everyone(alert, now)


def _everyone(alert: Alert, now: datetime) -> list[Circle]:
    who = User.objects.filter(
        _with(*(role for role in Role if Act.SEE_DANGER in MAY[role]), at=now)
    )
    found = _who_may(alert, who)
    return [found] if found else []


def next_circle(alert: Alert, now: datetime) -> Circle:
    """The first circle in which somebody was not asked yet; after the last, all of them again.

    Empty: there is nobody whom one could ask.
    """
    asked = set(alert.asked.values_list("user", flat=True))
    circles = circles_of(alert, now)
    for circle in circles:
        if new := [user for user in circle if user.pk not in asked]:
            return new
    return list({user.pk: user for circle in circles for user in circle}.values())


def leads_of(person: Person) -> Circle:
    """Who is asked for a human word: their lead, where that lead may read the team's care."""
    lead = User.objects.filter(_is_lead_of(person)).first()
    return [lead] if lead and reaches(lead, Act.SEE_BRIEF, person) else []


def heads_of(person: Person, now: datetime) -> Circle:
    """Heads who answer for that person."""
    heads = User.objects.filter(_with(Role.HEAD, at=now), is_active=True)
    return [head for head in heads if reaches(head, Act.ANSWER_INCIDENTS, person)]


def reaches(user: User, act: Act, person: Person) -> bool:
    """Whether the user may do this for somebody else."""
    if user.person_id == person.pk:
        return False
    return reach_of(user, act).people().filter(pk=person.pk).exists()


def may_look(user: User, alert: Alert) -> bool:
    """Whether this danger is the user's to look at, should they be asked.

    Where nobody has answered: whether whoever will may be one of those whom they reach.
    """
    if alert.person:
        return reaches(user, Act.SEE_DANGER, alert.person)
    held = reach_of(user, Act.SEE_DANGER).held
    if not alert.client:
        return bool(held)
    client = Client.objects.filter(code=alert.client).first()
    return any(_covers(each, client) for each in held)


def _covers(held: Held, client: Client | None) -> bool:
    """Whether it reaches somebody who serves that client; null: one that no roster names."""
    if held.client_id and (client is None or held.client_id != client.pk):
        return False
    if held.team_id is None:
        return True
    team = Person.objects.filter(team=held.team_id)
    # Who serves all clients has none named.
    return team.filter(Q(clients=client) | Q(clients=None)).exists()


def may_see(user: User, alerts: Sequence[Alert]) -> list[Alert]:
    """Those of these dangers that are the user's to look at, as they hold now."""
    whom = {alert.person_id for alert in alerts if alert.person_id}
    if user.person_id:
        whom.discard(user.person_id)
    reached = reach_of(user, Act.SEE_DANGER).people().filter(pk__in=whom) if whom else ()
    mine = {person.pk for person in reached}
    return [
        alert
        for alert in alerts
        if (alert.person_id in mine if alert.person_id else may_look(user, alert))
    ]


def _who_may(alert: Alert, users: Iterable[User]) -> Circle:
    return [user for user in users if user.is_active and may_look(user, alert)]


def _at_work(now: datetime) -> Q:
    running = Shift.objects.filter(starts_at__lte=now, ends_at__gt=now)
    return Q(person__in=running.values("person"))


def _near(person: Person) -> Q:
    near = Q(person__clients__in=person.clients.all())
    if person.team_id:
        near |= Q(person__team=person.team_id)
    if person.site_id:
        near |= Q(person__site=person.site_id)
    return Q(pk__in=User.objects.filter(near).values("pk"))


def _is_lead_of(person: Person | None) -> Q:
    return Q(person=person.lead_id) if person and person.lead_id else Q(pk__in=())


def _with(*roles: Role, at: datetime) -> Q:
    """Whoever has one of these roles, by a grant of their own or of a group of theirs."""
    holds = Q(role__in=roles) & (Q(ends_at=None) | Q(ends_at__gt=at))
    own = Grant.objects.filter(holds).values("user")
    groups = GroupGrant.objects.filter(holds).values("group")
    return Q(pk__in=own) | Q(pk__in=User.objects.filter(groups__in=groups).values("pk"))
