"""A message leaves: claimed first, sent then, so that a job which runs twice sends once."""

from datetime import datetime
from smtplib import SMTPException
from uuid import UUID

from fiftytwo.programme.foundation.notices import chat
from fiftytwo.programme.foundation.notices.actions import begin_sending, was_not_sent, was_sent
from fiftytwo.programme.foundation.notices.mail import mail
from fiftytwo.programme.foundation.notices.models import Channel, Message
from fiftytwo.programme.foundation.notices.queries import find_room, reach_of
from fiftytwo.programme.foundation.notices.words import words_for_receiver


def deliver(message_id: UUID, now: datetime) -> None:
    """Send it if it is to be sent. What does not get through is tried again later."""
    message = begin_sending(message_id, now)
    if message is None:
        return
    try:
        _send(message)
    except (OSError, SMTPException, chat.ChatFailed) as error:
        was_not_sent(message, now, type(error).__name__)
    else:
        was_sent(message, now)


def _send(message: Message) -> None:
    notice = message.notice
    if message.channel == Channel.MAIL and notice.user:
        mail(notice, message.pk, notice.user).send()
        return
    words = words_for_receiver(notice)
    address = _address(message)
    chat.post(address, words.title, "\n".join(filter(None, [words.body, words.link])))


def _address(message: Message) -> str:
    user = message.notice.user
    if user:
        return reach_of(user).chat
    room = find_room()
    return room.chat if room else ""
