"""The job that makes a call, and makes it again later where it was not answered well."""

from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.utils import timezone
from django_tasks import task

from fiftytwo.programme.foundation.webhooks import actions
from fiftytwo.programme.foundation.webhooks.send import send
from fiftytwo.programme.foundation.webhooks.signature import secret_of, signed_headers


@task()
def call(call_id: str) -> None:
    """Try once. May run twice: whoever is called tells by `webhook-id` what they know already."""
    begun = actions.begin_attempt(UUID(call_id))
    if begun is None:
        return
    headers = signed_headers(secret_of(begun.subscription_id), begun.pk, timezone.now(), begun.body)
    outcome = send(begun.subscription.url, begun.body, headers, private=settings.WEBHOOK_PRIVATE)
    wait_s = actions.note_outcome(begun, outcome)
    if wait_s is not None:
        later = timezone.now() + timedelta(seconds=wait_s)
        call.using(run_after=later).enqueue(call_id)
