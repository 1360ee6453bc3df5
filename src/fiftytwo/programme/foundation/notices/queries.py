"""Somebody's notices, what they chose, and the outbox."""

from django.db.models import QuerySet

from fiftytwo.programme.foundation.notices.kinds import Kind
from fiftytwo.programme.foundation.notices.models import (
    Channel,
    Choice,
    Message,
    Notice,
    Reach,
    Room,
)
from fiftytwo.programme.foundation.people.models import User


def notices_of(user: User) -> QuerySet[Notice]:
    """Newest first."""
    return Notice.objects.filter(user=user).order_by("-at", "-id")


def has_unread(user: User) -> bool:
    return Notice.objects.filter(user=user, read_at=None).exists()


def choices_of(user: User) -> dict[tuple[str, str], bool]:
    """(kind, channel) -> whether; only what the user chose."""
    rows = Choice.objects.filter(user=user).values_list("kind", "channel", "is_on")
    return {(kind, channel): is_on for kind, channel, is_on in rows}


def asked_for(kind: str) -> QuerySet[User]:
    """Who ticked a box of that kind: for what comes to nobody who did not."""
    ticked = Choice.objects.filter(kind=kind, is_on=True)
    return User.objects.filter(pk__in=ticked.values("user"), is_active=True)


def channels_for(user: User, kind: Kind) -> list[Channel]:
    """By which the user wants this kind; what is urgent comes by all of them."""
    if kind.urgent:
        return list(Channel)
    chosen = choices_of(user)
    return [c for c in Channel if chosen.get((kind.name, c.value), c in kind.by)]


def reach_of(user: User) -> Reach:
    """What the user said; where nothing, an empty one that is not stored."""
    return Reach.objects.filter(user=user).first() or Reach(user=user)


def find_room() -> Room | None:
    """The organisation's room in a chat; None: there is none."""
    return Room.objects.first()


def outbox() -> QuerySet[Message]:
    """Newest first."""
    return Message.objects.select_related("notice").order_by("-due_at", "-id")
