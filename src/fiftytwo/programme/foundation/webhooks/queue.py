"""From an entry of the journal to the calls that it makes due, in the entry's own transaction."""

import json
from functools import partial
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.webhooks.models import Call, Subscription
from fiftytwo.programme.foundation.webhooks.words import OFFERED


def queue_calls(sender: type[Entry], instance: Entry, **told: Any) -> None:
    """After each entry: one call for each address that wants to hear of it."""
    if instance.did not in OFFERED:
        return
    for subscription in Subscription.objects.all():
        if instance.did in subscription.verbs:
            queue_call(subscription, instance)


def queue_call(subscription: Subscription, entry: Entry) -> Call:
    """Ids and the verb: whoever is called asks the API for what they may see of it."""
    body = {
        "type": entry.did,
        "timestamp": entry.at.isoformat(),
        "data": {"entry": _text(entry.pk), "by": _text(entry.by), "of": _text(entry.of)},
    }
    call = Call.objects.create(
        subscription=subscription,
        body=json.dumps(body, separators=(",", ":")),
        made_at=timezone.now(),
    )
    transaction.on_commit(partial(_enqueue, call.pk))
    return call


def _enqueue(call_id: UUID) -> None:
    # The job knows how to queue itself again, and so knows this module's models.
    from fiftytwo.programme.foundation.webhooks.jobs import call

    call.enqueue(str(call_id))


def _text(id_: UUID | None) -> str | None:
    return str(id_) if id_ else None
