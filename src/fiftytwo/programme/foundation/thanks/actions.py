"""What is done with thanks; the only writer of them."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.privacy.errors import NoSuchChoice
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.privacy.queries import is_on
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.errors import (
    NobodyToThank,
    NoEvidenceForThem,
    NoSuchReaction,
    NoSuchWay,
    NotYourself,
    TooManyWords,
    WordsAreMissing,
    WordsChanged,
)
from fiftytwo.programme.foundation.thanks.models import (
    Answer,
    How,
    Liking,
    Receipt,
    Recognition,
    Reply,
    Way,
)
from fiftytwo.programme.foundation.thanks.queries import credited_in

MOST_LETTERS = 2_000
MOST_IN_A_NOTE = 200
REACTIONS = ("thanks", "smile", "heart", "moved")
"""Signs of a receiver; words and pictures of them are the page's."""


@transaction.atomic
def give(
    to: Sequence[Person],
    *,
    by: User,
    how: How = How.WRITTEN,
    words: str = "",
    moment: Moment | None = None,
    audience: str = Audience.PRIVATE,
    at: datetime | None = None,
) -> Recognition:
    """Thank them. Whom `by` may thank and for which moment is asked before, of queries.py.

    Raises NobodyToThank, NotYourself, WordsAreMissing, TooManyWords, NoEvidenceForThem,
    NoSuchChoice; nothing is kept then.
    """
    if not to:
        raise NobodyToThank
    if any(person.pk == by.person_id for person in to):
        raise NotYourself
    if moment and not {person.person_id for person in to} <= credited_in(moment):
        raise NoEvidenceForThem
    if audience not in Audience.values:
        raise NoSuchChoice
    recognition = _land(to, by, how, _checked(words, how), moment, audience, at)
    let_it_be_judged(recognition)
    facts = {"how": str(how), "audience": str(audience), "people": len(to)}
    journal("thanks_given", by=by.pk, of=recognition.pk, facts=facts)
    return recognition


@transaction.atomic
def land_from_customer(
    to: Sequence[Person],
    *,
    words: str,
    audience: Audience,
    unfit: Sequence[str] = (),
    by: User | None = None,
) -> Recognition:
    """A customer thanked them where customers do; the words are masked, and fit to be read.

    audience: how far the customer lets their words go. unfit: why they must not hang as they stand.
    by: who read them before and said whom they thank; None: nobody had to.
    """
    recognition = _land(to, None, How.CUSTOMER, words, None, audience, None)
    recognition.unfit = list(unfit)
    recognition.save(update_fields=["unfit"])
    journal(
        "customer_thanked", by=by.pk if by else None, of=recognition.pk, facts={"people": len(to)}
    )
    return recognition


def let_it_be_judged(recognition: Recognition) -> None:
    """A job reads the words, so that nobody who thanks has to wait; what has none is fit."""
    if not recognition.is_to_be_judged:
        return
    if not recognition.words:
        recognition.unfit = []
        recognition.save(update_fields=["unfit"])
        return
    # The job's module calls the actions here.
    from fiftytwo.programme.foundation.thanks.jobs import judge_what_waits

    transaction.on_commit(judge_what_waits.enqueue)


@transaction.atomic
def was_judged(recognition_id: UUID, *, words: str, reasons: Sequence[str]) -> None:
    """Its words were read: with reasons they hang nowhere, and whoever wrote them is told.

    Where they were changed or withdrawn since, it is not of them. Again it changes nothing.
    """
    found = Recognition.objects.select_for_update().filter(pk=recognition_id, withdrawn_at=None)
    recognition = found.first()
    if recognition is None or recognition.unfit is not None or recognition.words != words:
        return
    recognition.unfit, recognition.hung_at = list(reasons), timezone.now()
    recognition.save(update_fields=["unfit", "hung_at"])
    has_yes = recognition.receipts.filter(answer=Answer.YES).exists()
    told = "thanks_hung" if has_yes and _hangs_for_all(recognition) else "thanks_fit"
    journal("thanks_unfit" if reasons else told, by=None, of=recognition.pk)


def _land(
    to: Sequence[Person],
    by: User | None,
    how: How,
    words: str,
    moment: Moment | None,
    audience: str,
    at: datetime | None,
) -> Recognition:
    now = timezone.now()
    recognition = Recognition.objects.create(
        at=min(at or now, now),
        by=by,
        how=how,
        words=words,
        audience=audience,
        hung_at=None if audience == Audience.PRIVATE else now,
        moment_id=moment.pk if moment else "",
        conversation_id=moment.content["conversation_id"] if moment else "",
        evidence=moment.content if moment else None,
    )
    Receipt.objects.bulk_create(
        Receipt(recognition=recognition, person=person, at=recognition.at) for person in to
    )
    return recognition


def _checked(words: str, how: How) -> str:
    # A database of text holds no NUL; a form sends two signs for an end of line that is one.
    words = words.replace("\0", "").replace("\r\n", "\n").strip()
    if not words and how != How.SAID:
        raise WordsAreMissing
    if len(words) > MOST_LETTERS:
        raise TooManyWords
    return words


@transaction.atomic
def edit(recognition: Recognition, *, words: str, audience: str, by: User) -> None:
    """Say it otherwise, or to others. A yes was to what stood there before: it has to be said anew,
    and other words are read anew.

    Raises WordsAreMissing, TooManyWords, NoSuchChoice.
    """
    if audience not in Audience.values:
        raise NoSuchChoice
    words = _checked(words, How(recognition.how))
    there = _locked(recognition)
    recognition.unfit = there.unfit if words == there.words else None
    order = list(Audience)
    goes_further = order.index(Audience(audience)) > order.index(Audience(recognition.audience))
    if words != recognition.words or goes_further:
        recognition.receipts.filter(answer=Answer.YES).update(answer=Answer.OPEN)
    now = timezone.now()
    if audience != Audience.PRIVATE or recognition.audience != Audience.PRIVATE:
        recognition.hung_at = now
    recognition.words, recognition.audience, recognition.edited_at = words, audience, now
    recognition.save(update_fields=["words", "audience", "edited_at", "hung_at", "unfit"])
    let_it_be_judged(recognition)
    journal("thanks_edited", by=by.pk, of=recognition.pk, facts={"audience": str(audience)})


@transaction.atomic
def withdraw(recognition: Recognition, *, by: User) -> None:
    """Nobody is shown it any more, and it counts for nothing."""
    recognition.withdrawn_at = timezone.now()
    if recognition.hung_at:
        recognition.hung_at = recognition.withdrawn_at
    recognition.save(update_fields=["withdrawn_at", "hung_at"])
    journal("thanks_withdrawn", by=by.pk, of=recognition.pk)


@transaction.atomic
def answer(receipt: Receipt, told: str, *, by: User, words_at: datetime | None = None) -> None:
    """The receiver's yes or no to its being shown.

    words_at: of the words that they read; None: of those that the receipt came with.
    Raises NoSuchChoice, WordsChanged.
    """
    if told not in Answer.values:
        raise NoSuchChoice
    recognition = _locked(receipt.recognition)
    read = words_at or receipt.recognition.words_at
    # A no is a no to whatever stands there.
    if told != Answer.NO and read != recognition.words_at:
        raise WordsChanged
    receipt.answer = told
    receipt.save(update_fields=["answer"])
    if recognition.audience != Audience.PRIVATE:
        recognition.hung_at = timezone.now()
        recognition.save(update_fields=["hung_at"])
    # What everyone may see from now on is told in the organisation's room.
    hangs = told == Answer.YES and _hangs_for_all(recognition)
    journal("thanks_hung" if hangs else "showing_answered", by=by.pk, of=recognition.pk)


def _locked(recognition: Recognition) -> Recognition:
    """As it stands now, until this is done: an answer is to the words that it was given to."""
    return Recognition.objects.select_for_update().get(pk=recognition.pk)


def _hangs_for_all(recognition: Recognition) -> bool:
    """Whether a yes is enough for everyone to see it."""
    is_for_all = recognition.audience in (Audience.EVERYONE, Audience.PRINTABLE)
    return is_for_all and recognition.is_fit and is_on(Function.WALL)


@transaction.atomic
def react(receipt: Receipt, sign: str, *, by: User) -> None:
    """Show that it came; empty: take that back. Raises NoSuchReaction."""
    if sign and sign not in REACTIONS:
        raise NoSuchReaction
    receipt.reaction = sign
    receipt.save(update_fields=["reaction"])
    journal("thanks_reacted", by=by.pk, of=receipt.recognition_id)


@transaction.atomic
def mark_hollow(receipt: Receipt, is_hollow: bool) -> None:
    """It meant nothing to them, or it did after all. The entry names neither who nor which."""
    receipt.is_hollow = is_hollow
    receipt.save(update_fields=["is_hollow"])
    journal("thanks_hollow", by=None)


@transaction.atomic
def reply(receipt: Receipt, words: str, *, by: User) -> Reply:
    """Write under it; the other of the two is told. Raises WordsAreMissing, TooManyWords."""
    words = _checked(words, How.WRITTEN)
    made = Reply.objects.create(receipt=receipt, by=by, at=timezone.now(), words=words)
    journal("thanks_answered", by=by.pk, of=receipt.pk)
    return made


@transaction.atomic
def choose_liking(person: Person, *, way: str, note: str, by: User) -> Liking:
    """Say how one likes to be thanked. Raises NoSuchWay, TooManyWords."""
    if way not in Way.values:
        raise NoSuchWay
    if len(note.strip()) > MOST_IN_A_NOTE:
        raise TooManyWords
    told = {"way": way, "note": note.strip(), "chosen_at": timezone.now()}
    row, _ = Liking.objects.update_or_create(person=person, defaults=told)
    journal("liking_chosen", by=by.pk, of=person.pk)
    return row


@transaction.atomic
def forget_quotes(conversations: Collection[str]) -> int:
    """Evidence from conversations that were erased goes; the thanks stays. How many."""
    found = Recognition.objects.filter(conversation_id__in=conversations)
    return found.update(evidence=None, conversation_id="")
