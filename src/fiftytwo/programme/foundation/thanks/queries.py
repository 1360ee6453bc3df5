"""What every subject asks of thanks: whom one may thank, what was given, how far it may go."""

from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, Max, OuterRef, Q, QuerySet

from fiftytwo.programme.foundation.access.may import held_by, read_about
from fiftytwo.programme.foundation.access.roles import MAY, Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.people.queries import on_boards
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.published.content import as_moment
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.models import (
    Answer,
    How,
    Liking,
    Receipt,
    Recognition,
    Reply,
    Way,
)

FORGOTTEN = ""

Opens = Callable[[User, str], bool]
"""(user, moment_id) -> whether something of theirs opens that moment to them."""
_OPENED_BY: list[Opens] = []


def also_opens(opens: Opens) -> None:
    """A subject's own way to a moment, such as that somebody passed it on; said by its app."""
    _OPENED_BY.append(opens)


def thankable(user: User) -> QuerySet[Person]:
    """Everyone whom the user may thank, by name: colleagues of the clients that both serve.

    A grant for a team is no wall here: thanks go to whoever helped.
    """
    people = Person.objects.filter(on_boards()).exclude(name=FORGOTTEN)
    if user.person_id:
        people = people.exclude(pk=user.person_id)
    return people.filter(shares_a_client(user, Act.THANK)).order_by("name", "pk")


def shares_a_client(user: User, act: Act, of: str = "pk") -> Q:
    """People who serve a client that the user serves or may do this for, and who serve all.

    of: the column in which the person stands; of people themselves their key.
    """
    held = [each for each in held_by(user) if act in MAY[each.role]]
    if not held:
        return Q(pk__in=())
    clients = {each.client_id for each in held if each.client_id}
    if any(each.client_id is None for each in held):
        own = user.person.clients.values_list("pk", flat=True) if user.person else ()
        if not own:
            return Q()
        clients |= set(own)
    return serves_one_of(clients, of)


def serves_one_of(clients: Collection[UUID], of: str = "pk") -> Q:
    """People who serve one of these clients, and who serve all: they have none named."""
    served = Person.clients.through.objects.filter(person=OuterRef(of))
    return Q(Exists(served.filter(client__in=clients))) | ~Q(Exists(served))


def get_thankable(user: User, person_ids: Collection[UUID]) -> list[Person]:
    """These people, by name. Raises NotFound where one of them is not theirs to thank."""
    found = list(thankable(user).filter(pk__in=person_ids))
    if len(found) != len(set(person_ids)):
        raise NotFound
    return found


def get_moment(user: User, moment_id: str) -> Moment:
    """A moment that the user may thank for: of somebody about whom they read a brief, or one that
    a subject opens to them.

    Raises NotFound.
    """
    moment = Moment.objects.filter(pk=moment_id).first()
    if moment is None or not (credited := credited_in(moment)):
        raise NotFound
    is_theirs = read_about(user).filter(person_id__in=credited).exists()
    if not is_theirs and not any(opens(user, moment_id) for opens in _OPENED_BY):
        raise NotFound
    return moment


def credited_in(moment: Moment) -> set[str]:
    """person_ids of whom it thanks."""
    told = as_moment(moment.content).credited
    return {one.person_id for one in told if one.person_id}


def given() -> QuerySet[Recognition]:
    """Everything that was given and not withdrawn, newest first."""
    found = Recognition.objects.filter(withdrawn_at=None).select_related("by__person")
    return found.order_by("-at", "-pk")


def received_by(person: Person) -> QuerySet[Receipt]:
    """What somebody received, newest first."""
    receipts = Receipt.objects.filter(person=person, recognition__withdrawn_at=None)
    return receipts.select_related("recognition__by__person").order_by("-at", "-pk")


def get_received(user: User, receipt_id: UUID) -> Receipt:
    """A receipt of the user's own. Raises NotFound."""
    receipts = received_by(user.person) if user.person else Receipt.objects.none()
    receipt = receipts.filter(pk=receipt_id).first()
    if receipt is None:
        raise NotFound
    return receipt


def get_given(user: User, recognition_id: UUID) -> Recognition:
    """A recognition that the user gave and did not withdraw. Raises NotFound."""
    recognition = given().filter(pk=recognition_id, by=user).first()
    if recognition is None:
        raise NotFound
    return recognition


def get_between(user: User, receipt_id: UUID) -> Receipt:
    """A receipt that the user received or gave: both may reply. Raises NotFound.

    A customer is no user, and is answered where they wrote.
    """
    mine = Q(recognition__by=user)
    if user.person_id:
        mine |= Q(person=user.person_id)
    receipt = (
        Receipt.objects.filter(mine, pk=receipt_id, recognition__withdrawn_at=None)
        .exclude(recognition__how=How.CUSTOMER)
        .select_related("recognition__by__person", "person")
        .first()
    )
    if receipt is None:
        raise NotFound
    return receipt


def replies_to(receipt: Receipt) -> QuerySet[Reply]:
    """What was written under it, oldest first."""
    return receipt.replies.select_related("by").order_by("at", "pk")


def last_received(people: Iterable[Person]) -> dict[UUID, datetime]:
    """Person -> when they were last thanked here; who never was is left out."""
    rows = Receipt.objects.filter(person__in=list(people), recognition__withdrawn_at=None)
    last = Person.objects.filter(received__in=rows).annotate(last=Max("received__at"))
    return {person.pk: person.last for person in last}


def may_hang(to: Audience) -> QuerySet[Receipt]:
    """What may be shown as far as that: released by the giver, and the receiver said yes to it.

    A yes to this one thanks goes as far as its giver released it; else what the receiver chose for
    everything holds. No colleague wrote and released what a customer says: there only a yes to this
    one counts. Whoever has left hangs nowhere.
    """
    return (
        Receipt.objects.filter(hangs(to))
        .select_related("recognition__by__person", "person__team", "person__consent")
        .order_by("-at", "-pk")
    )


def hangs(to: Audience) -> Q:
    """Of receipts: `may_hang` as a condition, to be joined with others."""
    enough = _as_far_as(to)
    chose = Q(answer=Answer.OPEN, person__consent__audience__in=enough)
    yes = Q(answer=Answer.YES) | chose & ~Q(recognition__how=How.CUSTOMER)
    # By its columns, not by a list of people: with that a wall of thousands took half a second.
    here = on_boards("person__") & ~Q(person__name=FORGOTTEN)
    return yes & here & _fit() & Q(recognition__withdrawn_at=None, recognition__audience__in=enough)


def _fit() -> Q:
    """Of receipts: Recognition.is_fit as a condition."""
    unread = Q(recognition__unfit__isnull=True, recognition__how=How.CUSTOMER)
    return Q(recognition__unfit=[]) | unread


def to_be_judged() -> QuerySet[Recognition]:
    """What was released and nobody has read yet, with names, oldest first."""
    released = Recognition.objects.filter(withdrawn_at=None).exclude(audience=Audience.PRIVATE)
    unread = released.filter(unfit__isnull=True).exclude(how=How.CUSTOMER)
    return unread.select_related("by").prefetch_related("receipts__person").order_by("at", "pk")


def _as_far_as(to: Audience) -> list[str]:
    order = list(Audience)
    return [each.value for each in order[order.index(to) :]]


def quote_for(receipt: Receipt, to: Audience) -> str:
    """The customer's words as they may stand beside the name there; empty: they may not.

    Unfit words hang nowhere, and without the person's yes to quotes none do. On paper and screens
    a customer would be quoted in public, and to that no customer has said yes in a helpdesk.
    """
    evidence = receipt.recognition.evidence
    if to == Audience.PRIVATE:
        return evidence["quote"] if evidence else ""
    if to == Audience.PRINTABLE:
        return ""
    consent = getattr(receipt.person, "consent", None)
    if not evidence or evidence["unfit"] or not (consent and consent.quotes):
        return ""
    return str(evidence["quote"])


def liking_of(person: Person) -> tuple[Way, str]:
    """How they like to be thanked, and in which words; the roster's where they said nothing."""
    row = Liking.objects.filter(person=person).first()
    return (Way(row.way), row.note) if row else (Way.OPEN, person.likes)


def thanked_moments(moment_ids: Collection[str]) -> set[str]:
    """Those of them for which somebody was thanked."""
    found = given().filter(moment_id__in=moment_ids).exclude(moment_id="")
    return set(found.values_list("moment_id", flat=True))
