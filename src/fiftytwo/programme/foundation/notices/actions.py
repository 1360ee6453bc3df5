"""What is done to notices and messages; the only writer of them.

A notice is made from an entry, so it is no entry itself; nor is it journalled that somebody read
one: nobody keeps a record of that. What somebody chooses is.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, time, timedelta
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from fiftytwo.programme.foundation.jobs.task import Patience
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.notices.chat import check_address
from fiftytwo.programme.foundation.notices.kinds import BY_VERB, CHOSEN, Kind
from fiftytwo.programme.foundation.notices.models import (
    Channel,
    Choice,
    Message,
    Notice,
    Room,
    State,
)
from fiftytwo.programme.foundation.notices.queries import (
    channels_for,
    find_room,
    reach_of,
)
from fiftytwo.programme.foundation.notices.quiet import not_before
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.people.queries import zone_of

PATIENCE = Patience(tries=6, wait_s=60)
"""Of a message that does not get through: about half an hour."""
CUT_OFF = timedelta(seconds=60)
"""Sending takes less: what was begun longer ago was cut off."""
KEPT = timedelta(days=90)


@transaction.atomic
def tell(entry: Entry, now: datetime) -> list[Notice]:
    """Make the notices of an entry, and the messages that carry them; a second time, none."""
    kind = BY_VERB[entry.did]
    made = [_notice(kind, entry, user, now) for user in kind.tells(entry)]
    if kind.in_room and find_room():
        made.append(_notice(kind, entry, None, now))
    return [notice for notice in made if notice]


def _notice(kind: Kind, entry: Entry, user: User | None, now: datetime) -> Notice | None:
    notice, is_new = Notice.objects.get_or_create(
        user=user,
        kind=kind.name,
        about=kind.about(entry),
        defaults={"facts": entry.facts, "at": now},
    )
    if not is_new:
        return None
    for channel in channels_for(user, kind) if user else [Channel.CHAT]:
        _message(notice, channel, now, urgent=kind.urgent)
    return notice


def _message(notice: Notice, channel: Channel, now: datetime, *, urgent: bool) -> None:
    reach = reach_of(notice.user) if notice.user else None
    if channel == Channel.CHAT and reach and not reach.chat:
        # They have no chat: nothing would be sent.
        return
    is_set_up = channel == Channel.CHAT or settings.MAIL_IS_SET_UP
    due_at = now
    if reach and notice.user and not urgent:
        due_at = not_before(now, zone_of(notice.user), reach.quiet_from, reach.quiet_to)
    state = State.WAITING if is_set_up else State.NOT_SET_UP
    message = Message.objects.create(notice=notice, channel=channel, state=state, due_at=due_at)
    if is_set_up:
        _queue(message, due_at - now)


def _queue(message: Message, wait: timedelta) -> None:
    from fiftytwo.programme.foundation.notices.tasks import send

    later = send.using(run_after=timezone.now() + wait) if wait else send
    later.enqueue(message_id=str(message.pk))


@transaction.atomic
def begin_sending(message_id: UUID, now: datetime) -> Message | None:
    """The message, claimed: of all who ask, one gets it. None: it is not to be sent (now)."""
    rows = Message.objects.filter(pk=message_id)
    claimed = rows.filter(state=State.WAITING, due_at__lte=now)
    if claimed.update(state=State.SENDING, began_at=timezone.now()):
        return rows.select_related("notice__user__person").get()
    rows.filter(state=State.SENDING, began_at__lt=timezone.now() - CUT_OFF).update(
        state=State.UNSURE
    )
    return None


def was_sent(message: Message, now: datetime) -> None:
    """It left."""
    message.state, message.sent_at, message.why = State.SENT, now, ""
    message.tries += 1
    message.save(update_fields=["state", "sent_at", "tries", "why"])


@transaction.atomic
def was_not_sent(message: Message, now: datetime, why: str) -> None:
    """It did not leave: again later, until it was tried often enough."""
    message.tries += 1
    message.why = why
    message.state = State.FAILED if message.tries >= PATIENCE.tries else State.WAITING
    wait = PATIENCE.wait_after(message.tries)
    if message.state == State.WAITING:
        message.due_at = now + wait
        _queue(message, wait)
    message.save(update_fields=["state", "tries", "why", "due_at"])


def read(notices: Iterable[Notice], now: datetime) -> None:
    """The reader has seen them."""
    ids = [notice.pk for notice in notices]
    Notice.objects.filter(pk__in=ids, read_at=None).update(read_at=now)


@transaction.atomic
def choose(
    user: User,
    *,
    wanted: Mapping[tuple[str, str], bool],
    quiet_from: time | None,
    quiet_to: time | None,
    chat: str | None,
) -> None:
    """What the user wants, by which channel, and when not.

    wanted: (kind, channel) -> whether. chat: their address, empty for none; None: as it was.
    Raises NoChatAddress.
    """
    reach = reach_of(user)
    if chat is not None:
        if chat:
            room = find_room()
            check_address(chat, room.chat if room else "")
        reach.chat = chat
    reach.quiet_from, reach.quiet_to = quiet_from, quiet_to
    reach.save()
    for kind in CHOSEN:
        for channel in Channel:
            is_on = wanted.get((kind.name, channel.value))
            if is_on is not None:
                Choice.objects.update_or_create(
                    user=user, kind=kind.name, channel=channel, defaults={"is_on": is_on}
                )
    journal("notices_chosen", by=user.pk)


@transaction.atomic
def choose_room(chat: str, *, by: UUID) -> None:
    """The organisation's room in a chat; empty: none. Raises NoChatAddress."""
    if chat:
        check_address(chat, None)
    Room.objects.all().delete()
    if chat:
        Room.objects.create(chat=chat)
    journal("room_chosen", by=by, facts={"is_set": bool(chat)})


@transaction.atomic
def announce_brief(user: User, week: str) -> None:
    """Say that the user's brief of that week is ready, once."""
    if not Entry.objects.filter(did="brief_announced", of=user.pk, facts__week=week).exists():
        journal("brief_announced", by=None, of=user.pk, facts={"week": week})


@transaction.atomic
def forget_old_notices(now: datetime) -> int:
    """Notices of more than 90 days ago go, with their messages; how many."""
    gone, _ = Notice.objects.filter(at__lt=now - KEPT).delete()
    return gone
