"""What is done to places and to what customers said; the only writer of them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from fiftytwo.kit.sealing import seal, unseal
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import Person, Team, User
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.thanks.actions import land_from_customer
from fiftytwo.programme.subjects.kudos.errors import (
    AnsweredBefore,
    AnswerMissing,
    HoldsSurname,
    NeedsName,
    SentBefore,
    TeamOrPerson,
    ToldBefore,
)
from fiftytwo.programme.subjects.kudos.judged import Judged
from fiftytwo.programme.subjects.kudos.models import Kudos, Place
from fiftytwo.programme.subjects.kudos.secret import hash_of, new_token, own_secret
from fiftytwo.programme.subjects.kudos.surname import holds_surname
from fiftytwo.programme.subjects.kudos.whom import meant
from fiftytwo.programme.subjects.kudos.words import plain

MOST_IN_A_NAME = 60
MOST_LETTERS = 1_000
PARTS = "\x1f"
DANGER = "danger"
"""Stands among the reasons why a thanks must not hang, beside those of Unfit."""
AGAIN = timedelta(hours=1)
"""Longer than a job is tried by itself."""
LONGEST_SEALED = timedelta(hours=24)
"""Nobody's unmasked words lie here for longer, sealed or not."""


@transaction.atomic
def make_place(shown_as: str, *, team: Team | None, person: Person | None, by: User) -> Place:
    """A page on which customers thank them. Raises NeedsName, TeamOrPerson, HoldsSurname."""
    shown_as = plain(shown_as)
    if not shown_as or len(shown_as) > MOST_IN_A_NAME:
        raise NeedsName
    if (team is None) == (person is None):
        raise TeamOrPerson
    named = [person] if person else list(Person.objects.filter(team=team))
    if holds_surname(shown_as, [each.name for each in named]):
        raise HoldsSurname
    place = Place.objects.create(
        token=new_token(),
        shown_as=shown_as,
        team=team,
        person=person,
        made_by=by,
        made_at=timezone.now(),
    )
    journal("thanks_place_made", by=by.pk, of=place.pk)
    return place


@transaction.atomic
def end_place(place: Place, *, by: User) -> None:
    """It takes no more thanks; what was said there stays."""
    place.ended_at = timezone.now()
    place.save(update_fields=["ended_at"])
    journal("thanks_place_ended", by=by.pk, of=place.pk)


@transaction.atomic
def tell(place: Place, *, words: str, whom: str, may_quote: bool, form: str) -> str:
    """A customer said something; it is read by a job. The secret of their own link.

    form: the sign of the form they wrote in. Sent twice, it is kept once, and leads to the same
    link. Raises SentBefore where other words came of that form.
    """
    # The job's module calls the actions below.
    from fiftytwo.programme.subjects.kudos.jobs import read_kudos

    secret = own_secret(form, whom, words, str(may_quote))
    kudos = Kudos(place=place, at=timezone.now(), may_quote=may_quote, secret=hash_of(secret))
    kudos.sealed = seal(settings.SEALING_KEY, f"kudos:{kudos.pk}", f"{whom}{PARTS}{words}".encode())
    kept = ("pk", "place", "at", "may_quote", "secret", "sealed")
    row, is_new = Kudos.objects.get_or_create(
        form=hash_of(form), defaults={name: getattr(kudos, name) for name in kept}
    )
    if is_new:
        journal("kudos_came", by=None, of=place.pk)
        transaction.on_commit(lambda: read_kudos.enqueue(str(row.pk)))
    elif row.secret != kudos.secret:
        raise SentBefore
    return secret


def unsealed(kudos: Kudos) -> tuple[str, str]:
    """(whom, words) as they were written."""
    plain = unseal(settings.SEALING_KEY, f"kudos:{kudos.pk}", bytes(kudos.sealed or b"")).decode()
    whom, _, words = plain.partition(PARTS)
    return whom, words


@transaction.atomic
def was_read(kudos_id: UUID, told: Judged, whom: str) -> None:
    """Land it with whom it thanks, or with their lead; harassment goes unseen. Once only."""
    kudos = (
        Kudos.objects.select_for_update(of=("self",))
        .select_related("place")
        .filter(pk=kudos_id, state=Kudos.State.WAITING)
        .first()
    )
    if kudos is None:
        return
    if told.is_harassment and not told.danger:
        place = kudos.place_id
        kudos.delete()
        journal("kudos_refused", by=None, of=place)
        return
    to = meant(kudos.place, whom)
    kudos.sealed, kudos.words, kudos.whom = None, told.text, told.whom
    kudos.unfit = list(told.unfit)
    is_fit = told.is_known and not (told.unfit or told.danger)
    kudos.may_quote = kudos.may_quote and is_fit
    # What cannot be judged, or seems to be no thanks, a person reads before whom it is about.
    if to and told.is_known and not told.danger and not told.is_complaint:
        _land(kudos, to, by=None)
        kudos.save()
        return
    kudos.state = Kudos.State.DANGER if told.danger else Kudos.State.TO_LOOK
    kudos.names = to[0] if len(to) == 1 else None
    kudos.save()
    journal("kudos_danger" if told.danger else "kudos_waits", by=None, of=kudos.place_id)


def _land(kudos: Kudos, to: Sequence[Person], *, by: User | None) -> None:
    """Give it to them; that is journalled with the thanks."""
    audience = Audience.PRINTABLE if kudos.may_quote else Audience.PRIVATE
    unfit = [*kudos.unfit, *([DANGER] if kudos.state == Kudos.State.DANGER else [])]
    kudos.recognition = land_from_customer(
        to, words=kudos.words, audience=audience, unfit=unfit, by=by
    )
    kudos.state, kudos.names = Kudos.State.LANDED, None


def _still_waits(kudos: Kudos) -> Kudos:
    """The row as it is now, for this transaction alone. Raises ToldBefore."""
    open_ones = (Kudos.State.TO_LOOK, Kudos.State.DANGER)
    row = Kudos.objects.select_for_update().filter(pk=kudos.pk, state__in=open_ones).first()
    if row is None:
        raise ToldBefore
    return row


@transaction.atomic
def pass_on(kudos: Kudos, to: Sequence[Person], *, by: User) -> Kudos:
    """A lead read it and says whom it thanks. Raises ToldBefore."""
    row = _still_waits(kudos)
    _land(row, to, by=by)
    row.save(update_fields=["recognition", "state", "names"])
    return row


@transaction.atomic
def set_aside(kudos: Kudos, *, by: User) -> None:
    """It thanks nobody of ours, or must reach nobody: it goes. Raises ToldBefore."""
    _still_waits(kudos).delete()
    journal("kudos_set_aside", by=by.pk, of=kudos.pk)


def take_up(now: datetime) -> None:
    """Begin anew with what was to be read and was not; what nothing could read for a day goes."""
    waiting = Kudos.objects.filter(state=Kudos.State.WAITING)
    for kudos_id in waiting.filter(at__lt=now - LONGEST_SEALED).values_list("pk", flat=True):
        _give_up(kudos_id)
    for kudos_id in waiting.filter(_is_due(now)).values_list("pk", flat=True):
        _take_up(kudos_id, now)


def _is_due(now: datetime) -> Q:
    before = now - AGAIN
    return Q(at__lt=before) & (Q(taken_up_at=None) | Q(taken_up_at__lt=before))


@transaction.atomic
def _take_up(kudos_id: UUID, now: datetime) -> None:
    from fiftytwo.programme.subjects.kudos.jobs import read_kudos

    # The claim: of several workers one begins.
    due = Kudos.objects.filter(_is_due(now), pk=kudos_id, state=Kudos.State.WAITING)
    if due.update(taken_up_at=now):
        journal("kudos_taken_up", by=None, of=kudos_id)
        transaction.on_commit(lambda: read_kudos.enqueue(str(kudos_id)))


@transaction.atomic
def _give_up(kudos_id: UUID) -> None:
    gone, _ = Kudos.objects.filter(pk=kudos_id, state=Kudos.State.WAITING).delete()
    if gone:
        journal("kudos_unread", by=None, of=kudos_id)


@transaction.atomic
def answer(kudos: Kudos, words: str, *, by: User) -> None:
    """What the customer reads behind their own link. Raises AnswerMissing, AnsweredBefore."""
    words = plain(words)
    if not words or len(words) > MOST_LETTERS:
        raise AnswerMissing
    row = Kudos.objects.select_for_update().filter(pk=kudos.pk, answered_at=None).first()
    if row is None:
        raise AnsweredBefore
    row.answer, row.answered_by, row.answered_at = words, by, timezone.now()
    row.save(update_fields=["answer", "answered_by", "answered_at"])
    journal("kudos_answered", by=by.pk, of=row.pk)
