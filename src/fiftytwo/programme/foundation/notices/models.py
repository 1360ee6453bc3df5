"""Notices, the messages that carry them out of here, and what each receiver chose."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.ids import new_id
from fiftytwo.programme.foundation.people.models import User


class Channel(models.TextChoices):
    MAIL = "mail", _("e-mail")
    CHAT = "chat", _("chat")


class Notice(models.Model):
    """That somebody is told something. In the app it is there at once, whatever is sent besides."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    user = models.ForeignKey(User, models.CASCADE, null=True, related_name="notices")
    """null: the organisation's room in a chat."""
    kind = models.CharField(max_length=40)
    """Of kinds.py: in which words."""
    about = models.CharField(max_length=80)
    """Twice about the same thing is once."""
    facts = models.JSONField(default=dict)
    """Of the entry: codes and counts, no names, no words of anybody."""
    at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["user", "kind", "about"], name="notice_once", nulls_distinct=False
            ),
        )
        # For somebody's list, newest first.
        indexes = (models.Index(fields=["user", "-at"]),)


class State(models.TextChoices):
    WAITING = "waiting", _("waits")
    SENDING = "sending", _("is being sent")
    SENT = "sent", _("sent")
    FAILED = "failed", _("could not be sent")
    UNSURE = "unsure", _("cut off: perhaps sent")
    """Not sent again: better told once too little than twice, and in the app it stands anyway."""
    NOT_SET_UP = "not_set_up", _("would be sent")
    """Nothing is configured by which it could leave."""


class Message(models.Model):
    """A notice on its way out by one channel: a row of the outbox."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    notice = models.ForeignKey(Notice, models.CASCADE, related_name="messages")
    channel = models.CharField(max_length=10, choices=Channel.choices)
    state = models.CharField(max_length=12, choices=State.choices)
    due_at = models.DateTimeField()
    """Not before: later than the notice where it was made in quiet hours."""
    began_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    tries = models.PositiveSmallIntegerField(default=0)
    why = models.CharField(max_length=60, blank=True)
    """The kind of error of the last try."""

    class Meta:
        constraints = (models.UniqueConstraint(fields=["notice", "channel"], name="message_once"),)
        # For the outbox, newest first.
        indexes = (models.Index(fields=["-due_at"]),)


class Choice(models.Model):
    """That a user wants, or does not want, one kind by one channel; none: the kind's default."""

    user = models.ForeignKey(User, models.CASCADE, related_name="notice_choices")
    kind = models.CharField(max_length=40)
    channel = models.CharField(max_length=10, choices=Channel.choices)
    is_on = models.BooleanField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["user", "kind", "channel"], name="choice_once"),
        )


class Reach(models.Model):
    """How and when a user is reached outside of the app."""

    user = models.OneToOneField(User, models.CASCADE, related_name="reach")
    quiet_from = models.TimeField(null=True)
    quiet_to = models.TimeField(null=True)
    """By their own clock; null: no quiet hours."""
    chat = models.CharField(max_length=500, blank=True)
    """Address of their chat as apprise writes it; a secret, shown to nobody again."""


class Room(models.Model):
    """The organisation's room in a chat: one row, or none."""

    chat = models.CharField(max_length=500)
    """As above."""
