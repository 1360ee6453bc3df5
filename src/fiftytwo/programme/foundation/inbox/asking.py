"""Fetches what a hint is about, for whoever took it up: the worker, or the night."""

from django.conf import settings
from django.utils import timezone

from fiftytwo.programme.foundation.inbox import actions
from fiftytwo.programme.foundation.inbox.fetch import NotFetched, fetch
from fiftytwo.programme.foundation.inbox.models import Arrival
from fiftytwo.programme.foundation.inbox.sealed import token_of


def fetch_whole(arrival: Arrival) -> bool:
    """Ask for its conversation and keep it in the place of the hint; false: another did meanwhile.

    Raises NotFetched, also while the helpdesk wants not to be asked; NotOurs.
    """
    source, asked_at = arrival.source, timezone.now()
    if source.asks_from and asked_at < source.asks_from:
        raise NotFetched(round((source.asks_from - asked_at).total_seconds()) + 1)
    fetched = fetch(
        source.kind,
        source.api_url,
        token_of(source),
        arrival.conversation,
        arrival.account,
        private=settings.WEBHOOK_PRIVATE,
    )
    return actions.note_fetched(arrival, fetched, asked_at, timezone.now())
