"""What pages and the API ask of webhooks."""

from collections.abc import Sequence
from uuid import UUID

from django.db.models import QuerySet

from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.webhooks.models import Call, Subscription

SHOWN = 10
"""Calls of one subscription."""


def subscriptions() -> QuerySet[Subscription]:
    """Newest first."""
    return Subscription.objects.order_by("-id")


def get_subscription(subscription_id: UUID) -> Subscription:
    """Raises NotFound."""
    found = Subscription.objects.filter(pk=subscription_id).first()
    if found is None:
        raise NotFound
    return found


def last_calls(subscription: Subscription) -> Sequence[Call]:
    """The newest, and how they went."""
    return list(subscription.calls.order_by("-made_at", "-id")[:SHOWN])
