"""What privacy does; the only writer of its models."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from django.db import models, transaction
from django.utils import timezone

from fiftytwo.programme.foundation.access.actions.administered import still_administered
from fiftytwo.programme.foundation.access.may import read_about
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.privacy.errors import (
    NoSuchChoice,
    NoSuchFunction,
    NoSuchTerm,
    NoSuchWord,
    NotLookedUp,
    NotOneself,
    WhoIsMissing,
)
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.kinds import exposure_kinds
from fiftytwo.programme.foundation.privacy.marks import mark_of
from fiftytwo.programme.foundation.privacy.models import (
    Audience,
    Consent,
    Correction,
    Erasure,
    Look,
    Said,
    Switch,
    Term,
)
from fiftytwo.programme.foundation.privacy.queries import days_of, is_on, still_told, terms
from fiftytwo.programme.foundation.privacy.registry import holdings
from fiftytwo.programme.foundation.privacy.subject import Subject, subject_for
from fiftytwo.programme.foundation.published.content import as_care
from fiftytwo.programme.foundation.published.models import Brief, Exposure, Run
from fiftytwo.terms.brief import Care

LONGEST_DAYS = 36_500


@transaction.atomic
def look_at_care(brief: Brief, *, by: User) -> list[Care]:
    """The care items of a brief whom the reader may see; each look is written down.

    Not in the journal: who reads that must not learn of whose care there was any.
    """
    rows = brief.care.select_related("brief").order_by("place")
    found = [as_care(row.content) for row in still_told(rows)]
    mine = read_about(by)
    people = {
        person.person_id: person.pk
        for person in mine.filter(person_id__in=[care.person_id for care in found])
    }
    seen = [care for care in found if care.person_id in people]
    looked((people[str(care.person_id)] for care in seen), by=by)
    return seen


def looked(at: Iterable[UUID], *, by: User) -> None:
    """Write down that a user sees something about the care of these people, but for themselves.

    Whoever shows such rows calls this in the transaction in which it reads them.
    """
    now = timezone.now()
    for of in sorted(set(at) - {by.person_id}):
        Look.objects.create(by=by.pk, of=of, at=now)


@transaction.atomic
def correct(exposure: Exposure, said: str, *, of: Person) -> Correction:
    """A person says what a message was to them. Raises NoSuchWord.

    It stands beside what was read, which stays. The journal names nobody: whoever reads it must
    not learn who had to read anything.
    """
    if said not in Said.values:
        raise NoSuchWord
    run = Run.objects.order_by("-published_at").first()
    row = Correction.objects.create(
        person=of,
        item_id=exposure.pk,
        said=said,
        at=timezone.now(),
        kinds=exposure_kinds(exposure),
        stages=run.stages if run else {},
    )
    journal("exposure_corrected", by=None, of=row.pk)
    return row


@transaction.atomic
def choose_consent(person: Person, *, audience: str, quotes: bool, by: UUID) -> Consent:
    """What may be shown of a person, as they say. Raises NoSuchChoice."""
    if audience not in Audience.values:
        raise NoSuchChoice
    chosen = {"audience": audience, "quotes": quotes, "chosen_at": timezone.now()}
    consent, _ = Consent.objects.update_or_create(person=person, defaults=chosen)
    journal("consent_chosen", by=by, of=person.pk, facts={"audience": audience, "quotes": quotes})
    return consent


@transaction.atomic
def took_everything(*, by: User) -> None:
    """Write down that somebody took their file."""
    journal("everything_taken", by=by.pk, of=by.pk)


@transaction.atomic
def turn(function: str, *, on: bool, by: UUID) -> None:
    """Turn a function on or off; what it had shown goes at once. Raises NoSuchFunction.

    Turned on again, it shows what the next run finds.
    """
    if function not in list(Function):
        raise NoSuchFunction
    which = Function(function)
    if is_on(which) == on:
        return
    Switch.objects.update_or_create(function=which, defaults={"is_on": on})
    gone = 0
    if not on:
        for holding in holdings():
            if holding.function == which:
                gone += _remove(holding.model._default_manager.all())
    facts = {"function": str(which)} | ({"rows": gone} if gone else {})
    journal("function_turned_on" if on else "function_turned_off", by=by, facts=facts)


@transaction.atomic
def set_term(kind: str, days: int, *, by: UUID) -> None:
    """Keep rows of that kind for so many days. Raises NoSuchTerm."""
    holding = next((each for each in holdings() if each.kind == kind and each.keep), None)
    if holding is None or not 1 <= days <= LONGEST_DAYS:
        raise NoSuchTerm
    if days_of(holding) == days:
        return
    Term.objects.update_or_create(kind=kind, defaults={"days": days})
    journal("term_set", by=by, facts={"kind": kind, "days": days})


@transaction.atomic
def retain(now: datetime, *, dry_run: bool) -> dict[str, int]:
    """Remove what is too old to keep: kind -> rows. Dry: only say so."""
    chosen = terms()
    gone = {}
    for holding in holdings():
        days = days_of(holding, chosen)
        if holding.keep is None or days is None:
            continue
        old = holding.keep.before(holding.keep.counted_from(now) - timedelta(days=days))
        rows = holding.model._default_manager.filter(old)
        n = rows.count() if dry_run else _remove(rows)
        if n:
            gone[holding.kind] = n
    if gone and not dry_run:
        journal("old_rows_removed", by=None, facts={"kinds": gone, "rows": sum(gone.values())})
    return gone


def _remove(rows: models.QuerySet[models.Model]) -> int:
    n = rows.count()
    # A log that nobody may delete has a way of its own for its age.
    getattr(rows, "remove", rows.delete)()
    return n


@transaction.atomic
def ask_to_forget_person(person: Person, *, by: User) -> Erasure:
    """Begin: what the lake has of them is looked up. Raises NotOneself."""
    if by.person_id == person.pk:
        raise NotOneself
    return _asked(Erasure.About.PERSON, person.person_id, by, person.pk)


@transaction.atomic
def ask_to_forget_user(user: User, *, by: User) -> Erasure:
    """Begin: somebody of no roster, of whom the lake has nothing. Raises NotOneself."""
    if user.pk == by.pk:
        raise NotOneself
    about, looked = Erasure.About.USER, Erasure.State.LOOKED
    now = timezone.now()
    erasure = Erasure.objects.create(about=about, state=looked, user=user.pk, asked_at=now)
    journal("erasure_asked", by=by.pk, of=erasure.pk, facts={"about": str(about)})
    return erasure


@transaction.atomic
def ask_to_forget_customer(who: str, *, by: User) -> Erasure:
    """Begin: what the lake has of them is looked up. Raises WhoIsMissing.

    who: e-mail address, handle or id in the helpdesk, or pseudonym.
    """
    if not who.strip() or len(who) > 300:
        raise WhoIsMissing
    return _asked(Erasure.About.CUSTOMER, who.strip(), by, None)


def _asked(about: str, who: str, by: User, person: UUID | None) -> Erasure:
    erasure = Erasure.objects.create(about=about, who=who, person=person, asked_at=timezone.now())
    # Of a customer nothing is said, not even a hash of what they were called.
    journal("erasure_asked", by=by.pk, of=erasure.pk, facts={"about": str(about)})
    _begin()
    return erasure


@transaction.atomic
def withdraw(erasure_id: UUID, *, by: User) -> None:
    """Nobody is forgotten after all. Raises NotFound where it is done or begun."""
    erasure = _open(erasure_id)
    erasure.delete()
    journal("erasure_withdrawn", by=by.pk, of=erasure_id)


@transaction.atomic
def forget(erasure_id: UUID, *, by: User) -> Erasure:
    """Forget them, here at once and in the lake by a job.

    Raises NotFound, NotLookedUp, NobodyWouldAdminister.
    """
    erasure = _open(erasure_id)
    if erasure.state != Erasure.State.LOOKED:
        raise NotLookedUp
    erasure.state = Erasure.State.ASKED
    if erasure.about == Erasure.About.PERSON:
        person = erasure.person and _locked(pk=erasure.person)
        if not person:
            raise NotFound
        erasure.mark = mark_of(person.person_id)
        with still_administered():
            _take_out(subject_for(person))
    if erasure.about == Erasure.About.USER:
        alone = User.objects.select_for_update().filter(person=None)
        user = alone.filter(pk=erasure.user).first() if erasure.user else None
        if user is None:
            raise NotFound
        with still_administered():
            _take_out(Subject(None, user))
        erasure.state, erasure.done_at = Erasure.State.DONE, timezone.now()
    erasure.save(update_fields=["state", "mark", "done_at"])
    _write_down(erasure, by.pk)
    if erasure.state == Erasure.State.ASKED:
        _begin()
    return erasure


@transaction.atomic
def forget_with_the_lake(*, person: str | None) -> None:
    """Whom the command line forgot in the lake goes here as well. person: None: a customer."""
    row = _locked(person_id=person) if person else None
    if person and row is None:
        return
    now = timezone.now()
    erasure = Erasure.objects.create(
        about=Erasure.About.PERSON if row else Erasure.About.CUSTOMER,
        state=Erasure.State.DONE,
        person=row.pk if row else None,
        mark=mark_of(row.person_id) if row else "",
        asked_at=now,
        done_at=now,
    )
    if row:
        _take_out(subject_for(row))
    _write_down(erasure, None)


def _locked(**which: str | UUID) -> Person | None:
    return Person.objects.select_for_update().filter(**which).first()


def _take_out(who: Subject) -> None:
    for each in holdings():
        if each.forget:
            each.forget(each, who, False)


def _write_down(erasure: Erasure, by: UUID | None) -> None:
    # How much there was of somebody is nobody's business afterwards.
    if of := erasure.person or erasure.user:
        journal("person_forgotten", by=by, of=of)
    else:
        journal("customer_forgotten", by=by, of=erasure.pk)


def _open(erasure_id: UUID) -> Erasure:
    open_ones = (Erasure.State.LOOKING, Erasure.State.LOOKED)
    found = Erasure.objects.select_for_update().filter(pk=erasure_id, state__in=open_ones).first()
    if found is None:
        raise NotFound
    return found


@transaction.atomic
def looked_up(erasure_id: UUID, tables: Iterable[str]) -> None:
    """Which tables of the lake hold something of them."""
    _go_on(erasure_id, Erasure.State.LOOKING, Erasure.State.LOOKED, tables, "erasure_looked_up")


@transaction.atomic
def erased(erasure_id: UUID, tables: Iterable[str]) -> None:
    """The lake holds nothing of them any more; what they were called goes here as well."""
    _go_on(erasure_id, Erasure.State.ASKED, Erasure.State.DONE, tables, "erasure_done")


@transaction.atomic
def found_nothing(erasure_id: UUID) -> None:
    """The lake has nobody of that name."""
    _go_on(erasure_id, Erasure.State.LOOKING, Erasure.State.REFUSED, (), "erasure_refused")


def _go_on(erasure_id: UUID, was: str, state: str, tables: Iterable[str], did: str) -> None:
    erasure = Erasure.objects.select_for_update().filter(pk=erasure_id, state=was).first()
    if erasure is None:
        # Done before, by a job that was cut off after it.
        return
    erasure.state, erasure.tables = state, sorted(tables)
    if state in (Erasure.State.DONE, Erasure.State.REFUSED):
        erasure.who, erasure.done_at = "", timezone.now()
    erasure.save(update_fields=["state", "tables", "who", "done_at"])
    journal(did, by=None, of=erasure_id)


def _begin() -> None:
    """The job that asks the lake, once this is committed."""
    # The jobs themselves call the actions above.
    from fiftytwo.programme.foundation.privacy.jobs import erase_in_lake

    transaction.on_commit(erase_in_lake.enqueue)
