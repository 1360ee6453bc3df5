"""What is done to webhooks; the only writer of them, but for new calls (queue.py)."""

from collections.abc import Collection
from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.webhooks.address import fit_address
from fiftytwo.programme.foundation.webhooks.models import Call, State, Subscription
from fiftytwo.programme.foundation.webhooks.queue import queue_call
from fiftytwo.programme.foundation.webhooks.send import Outcome
from fiftytwo.programme.foundation.webhooks.signature import secret_of
from fiftytwo.programme.foundation.webhooks.words import TRIAL

WAITS_S = (10, 60, 5 * 60, 30 * 60, 2 * 3600, 8 * 3600, 24 * 3600)
"""After each attempt that went wrong. After the last there is one more, then the call is dead."""
KEPT = timedelta(days=30)
"""How long it is shown how a call went."""


@transaction.atomic
def make_subscription(url: str, verbs: Collection[str], *, by: User) -> tuple[Subscription, str]:
    """An address to call from now on, and the secret with which its owner checks who calls.

    Raises UnfitAddress for an address that we do not call.
    """
    fit_address(url, private=settings.WEBHOOK_PRIVATE)
    made = Subscription.objects.create(url=url, verbs=sorted(verbs), made_at=timezone.now())
    journal("webhook_made", by=by.pk, of=made.pk, facts={"verbs": made.verbs})
    return made, secret_of(made.pk)


@transaction.atomic
def end_subscription(subscription: Subscription, *, by: User) -> None:
    """It is called no longer, nor for what is still waiting."""
    journal("webhook_ended", by=by.pk, of=subscription.pk)
    subscription.delete()


@transaction.atomic
def try_subscription(subscription: Subscription, *, by: User) -> Call:
    """A call of type `webhook_tried`, to see whether it arrives."""
    entry = journal(TRIAL, by=by.pk, of=subscription.pk)
    return queue_call(subscription, entry)


def begin_attempt(call_id: UUID) -> Call | None:
    """The call, with this attempt counted; None where it is done, dead or gone.

    Counted before it is made: a worker that is killed in between tries less often, never for ever.
    """
    waiting = Call.objects.filter(pk=call_id, state=State.WAITING)
    if not waiting.update(attempts=F("attempts") + 1, tried_at=timezone.now()):
        return None
    return Call.objects.select_related("subscription").filter(pk=call_id).first()


@transaction.atomic
def note_outcome(call: Call, outcome: Outcome) -> int | None:
    """Keep how it went. Returns seconds until the next attempt; None where there is none."""
    is_last = call.attempts > len(WAITS_S)
    state = State.DONE if outcome.is_good else State.DEAD if is_last else State.WAITING
    Call.objects.filter(pk=call.pk).update(state=state, status=outcome.status, fault=outcome.fault)
    old = Call.objects.filter(made_at__lt=timezone.now() - KEPT)
    old.exclude(state=State.WAITING).delete()
    return WAITS_S[call.attempts - 1] if state == State.WAITING else None
