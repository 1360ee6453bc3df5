"""What is done to places and to what customers said; the only writer of them."""

from collections.abc import Sequence
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from fiftytwo.kit.sealing import seal, unseal
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import Person, Team, User
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.thanks.actions import land_from_customer
from fiftytwo.programme.subjects.kudos.errors import (
    AnsweredBefore,
    AnswerMissing,
    NeedsName,
    TeamOrPerson,
    ToldBefore,
)
from fiftytwo.programme.subjects.kudos.judged import Judged
from fiftytwo.programme.subjects.kudos.models import Kudos, Place
from fiftytwo.programme.subjects.kudos.secret import hash_of, new_secret, new_token
from fiftytwo.programme.subjects.kudos.whom import meant
from fiftytwo.programme.subjects.kudos.words import plain

MOST_IN_A_NAME = 60
MOST_LETTERS = 1_000
PARTS = "\x1f"


@transaction.atomic
def make_place(shown_as: str, *, team: Team | None, person: Person | None, by: User) -> Place:
    """A page on which customers thank them. Raises NeedsName, TeamOrPerson."""
    shown_as = plain(shown_as)
    if not shown_as or len(shown_as) > MOST_IN_A_NAME:
        raise NeedsName
    if (team is None) == (person is None):
        raise TeamOrPerson
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
def tell(place: Place, *, words: str, whom: str, may_quote: bool) -> str:
    """A customer said something; it is read by a job. The secret of their own link."""
    # The job's module calls the actions below.
    from fiftytwo.programme.subjects.kudos.jobs import read_kudos

    secret = new_secret()
    kudos = Kudos(place=place, at=timezone.now(), may_quote=may_quote, secret=hash_of(secret))
    kudos.sealed = seal(settings.SEALING_KEY, f"kudos:{kudos.pk}", f"{whom}{PARTS}{words}".encode())
    kudos.save()
    journal("kudos_came", by=None, of=place.pk)
    transaction.on_commit(lambda: read_kudos.enqueue(str(kudos.pk)))
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
    # What cannot be judged is read by a person before it reaches whom it is about.
    is_plain = bool(to) and told.is_known and not told.danger
    kudos.state = Kudos.State.DANGER if told.danger else Kudos.State.TO_LOOK
    kudos.may_quote = kudos.may_quote and not told.unfit
    if is_plain:
        _land(kudos, to)
    kudos.save()
    if not is_plain:
        journal("kudos_danger" if told.danger else "kudos_waits", by=None, of=kudos.place_id)


def _land(kudos: Kudos, to: Sequence[Person]) -> None:
    audience = Audience.PRINTABLE if kudos.may_quote else Audience.PRIVATE
    kudos.recognition = land_from_customer(to, words=kudos.words, audience=audience)
    kudos.state = Kudos.State.LANDED


@transaction.atomic
def pass_on(kudos: Kudos, to: Sequence[Person], *, by: User) -> None:
    """A lead read it and says whom it thanks. Raises ToldBefore."""
    if kudos.state not in (Kudos.State.TO_LOOK, Kudos.State.DANGER):
        raise ToldBefore
    _land(kudos, to)
    kudos.save(update_fields=["recognition", "state"])
    journal("kudos_passed_on", by=by.pk, of=kudos.pk)


@transaction.atomic
def set_aside(kudos: Kudos, *, by: User) -> None:
    """It thanks nobody of ours, or must reach nobody: it goes. Raises ToldBefore."""
    if kudos.state not in (Kudos.State.TO_LOOK, Kudos.State.DANGER):
        raise ToldBefore
    kudos_id = kudos.pk
    kudos.delete()
    journal("kudos_set_aside", by=by.pk, of=kudos_id)


@transaction.atomic
def answer(kudos: Kudos, words: str, *, by: User) -> None:
    """What the customer reads behind their own link. Raises AnswerMissing, AnsweredBefore."""
    words = plain(words)
    if not words or len(words) > MOST_LETTERS:
        raise AnswerMissing
    if kudos.answered_at:
        raise AnsweredBefore
    kudos.answer, kudos.answered_by, kudos.answered_at = words, by, timezone.now()
    kudos.save(update_fields=["answer", "answered_by", "answered_at"])
    journal("kudos_answered", by=by.pk, of=kudos.pk)
