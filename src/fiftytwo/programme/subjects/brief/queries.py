"""What leads answered, and to whom a pick may be passed."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from fiftytwo.programme.foundation.access.may import may, read_about, users_who_may
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.published.models import Brief, Moment
from fiftytwo.programme.foundation.published.queries import brief_of, weeks_of
from fiftytwo.programme.foundation.thanks.models import How, Liking
from fiftytwo.programme.foundation.thanks.queries import (
    credited_in,
    get_moment,
    given,
    thankable,
)
from fiftytwo.programme.subjects.brief.models import Answer, Answered
from fiftytwo.terms.moments import MISREAD


def lead_of(user: User) -> Person:
    """The person whose briefs the user reads. Raises NotFound for whoever is nobody's lead."""
    if user.person is None:
        raise NotFound
    return user.person


def get_week(lead: Person, week: str) -> str:
    """A week of which the lead has a brief. Raises NotFound."""
    if brief_of(lead.person_id, week) is None:
        raise NotFound
    return week


def newest_week(lead: Person) -> str | None:
    """None: there is no brief of theirs yet."""
    weeks = weeks_of(lead.person_id)
    return weeks[0] if weeks else None


def answers_of(lead: Person, week: str) -> dict[str, Answered]:
    """moment_id -> what the lead answered to the picks of that week, oldest answer first."""
    rows = Answered.objects.filter(lead=lead, week=week).select_related("passed_to", "person")
    return {row.moment_id: row for row in rows.order_by("at", "pk")}


def passed_to(person: Person) -> list[Answered]:
    """What colleagues passed to them, oldest first."""
    rows = Answered.objects.filter(passed_to=person, answer=Answer.PASSED)
    return list(rows.select_related("lead", "person").order_by("at", "pk"))


def passed_of(person: Person) -> dict[str, list[str]]:
    """Week -> to whom a thanks for that person was passed, by name."""
    rows = Answered.objects.filter(person=person, answer=Answer.PASSED).order_by("at", "pk")
    found: dict[str, list[str]] = {}
    for week, name in rows.values_list("week", "passed_to__name"):
        found.setdefault(week, []).append(name)
    return found


def get_passed(person: Person, moment_id: str) -> Answered:
    """What was passed to them of that moment. Raises NotFound."""
    row = Answered.objects.filter(passed_to=person, moment_id=moment_id).first()
    if row is None:
        raise NotFound
    return row


def opens(user: User, moment_id: str) -> bool:
    """Whether that moment stands on a brief of the user's, or was passed to them."""
    if user.person is None or not may(user, Act.READ_BRIEF):
        return False
    passed = Answered.objects.filter(passed_to=user.person, moment_id=moment_id)
    return _is_on_a_brief_of(user.person, moment_id) or passed.exists()


def _is_on_a_brief_of(lead: Person, moment_id: str) -> bool:
    """Whom a roster has moved to another lead since stands there all the same, to be thanked."""
    pages = Brief.objects.filter(lead_id=lead.person_id).values_list("content__thank", flat=True)
    return any(one["moment"]["id"] == moment_id for thanks in pages for one in thanks)


def get_pick(user: User, moment_id: str) -> tuple[Moment, Person]:
    """A moment that is the user's to answer, and whom it thanks. Raises NotFound.

    What was passed to them is another's to answer; they thank for it, or give it back.
    """
    moment, lead = get_moment(user, moment_id), lead_of(user)
    about = Person.objects.filter(person_id__in=credited_in(moment)).order_by("name", "pk")
    is_theirs = read_about(user).filter(pk__in=about).exists()
    person = about.first()
    if person is None or not (is_theirs or _is_on_a_brief_of(lead, moment_id)):
        raise NotFound
    return moment, person


def colleagues_for(user: User, moment: Moment) -> QuerySet[Person]:
    """To whom the user may pass it, by name: whoever reads briefs as well.

    A customer's words about somebody are for leads and heads; whom they are about has them anyway.
    """
    readers = users_who_may(Act.READ_BRIEF).values("person")
    return thankable(user).filter(pk__in=readers).exclude(person_id__in=credited_in(moment))


def get_colleague(user: User, moment: Moment, person_id: UUID) -> Person:
    """One of them, who may thank whom the moment thanks. Raises NotFound."""
    colleague = colleagues_for(user, moment).filter(pk=person_id).select_related("user").first()
    if colleague is None:
        raise NotFound
    if not thankable(colleague.user).filter(person_id__in=credited_in(moment)).exists():
        raise NotFound
    return colleague


def published(moment_ids: Collection[str]) -> dict[str, Moment]:
    """Those of them that the newest run still finds."""
    return Moment.objects.in_bulk(list(moment_ids))


def misread() -> QuerySet[Answered, Any]:
    """moment_ids of what a lead says is no thanks, or somebody else's, and nobody thanked for."""
    rows = Answered.objects.filter(answer=Answer.WRONG, why__in=MISREAD)
    thanked = given().order_by().exclude(moment_id="").values("moment_id")
    return rows.exclude(moment_id__in=thanked).values("moment_id")


def own_thanks(user: User, moment_ids: Collection[str]) -> dict[str, bool]:
    """moment_id -> whether the user's own thanks for it is withdrawn by a tap.

    What was said in person is; a written one reached somebody, and is withdrawn where it stands.
    """
    rows = given().filter(by=user, moment_id__in=moment_ids).exclude(moment_id="")
    told = rows.values_list("moment_id", "how", "words")
    return {moment_id: how == How.SAID and not words for moment_id, how, words in told}


def likings(people: Iterable[Person]) -> dict[str, Liking]:
    """person_id -> how they said that they like to be thanked."""
    rows = Liking.objects.filter(person__in=list(people)).select_related("person")
    return {row.person.person_id: row for row in rows}


def thanked_since(person_ids: Collection[str], since: datetime) -> set[str]:
    """Those who were thanked here since then."""
    rows = given().filter(at__gte=since, receipts__person__person_id__in=person_ids)
    return set(rows.order_by().values_list("receipts__person__person_id", flat=True))
