"""Helpdesks that may call us, and what they sent within the last day.

Not to be taken for webhooks: there we call others.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.ids import new_id


class Kind(models.TextChoices):
    """What calls. The value is the last part of the address where nobody chose another."""

    ZENDESK = "zendesk", _("Zendesk")
    CHATWOOT = "chatwoot", _("Chatwoot")
    INTERCOM = "intercom", _("Intercom")
    OWN = "own", _("a program of yours")


class Fault(models.TextChoices):
    """Why the last call of a source could not be used."""

    ONLY_IDS = "only_ids", _("it held only ids, and no address to ask for the rest is set")
    NOT_READ = "not_read", _("it held nothing that we can read")
    NOT_FETCHED = "not_fetched", _("the helpdesk did not answer when we asked it for the rest")
    NOT_OURS = "not_ours", _("it was sealed under another key: add the helpdesk again")


class Source(models.Model):
    """One helpdesk, with what is needed to know that it is really the one that calls."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.SlugField(max_length=40, unique=True)
    """The last part of its address: /hooks/<name>."""
    kind = models.CharField(max_length=10, choices=Kind.choices)
    client = models.CharField(max_length=200, blank=True)
    """For whom its conversations are; empty: what they say themselves."""
    secret = models.BinaryField()
    """Sealed."""
    api_url = models.CharField(max_length=300, blank=True)
    """Where the rest of a conversation is asked for; empty: what was sent is all."""
    api_token = models.BinaryField(null=True)
    """Sealed."""
    made_at = models.DateTimeField()
    came_at = models.DateTimeField(null=True)
    """When it last called, rightly signed."""
    fault = models.CharField(max_length=20, choices=Fault.choices, blank=True)
    """Of the last call that could not be used; empty again once one was read or fetched."""
    asks_from = models.DateTimeField(null=True)
    """It told us to ask no sooner; null: at once."""

    @property
    def is_fetched(self) -> bool:
        """Whether a call is a hint only, and the conversation is asked for."""
        return bool(self.api_url and self.api_token)


class State(models.TextChoices):
    WAITING = "waiting"
    HEARD = "heard"
    ODD = "odd"
    """It cannot be read; others of its conversation can."""


class Arrival(models.Model):
    """What a helpdesk sent of one conversation, sealed, until the night's run takes it in."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    source = models.ForeignKey(Source, models.CASCADE, related_name="arrivals")
    mark = models.CharField(max_length=64)
    """Hash of the event and the body: the same one that comes again is known by it."""
    conversation = models.CharField(max_length=200)
    """As the helpdesk numbers it."""
    account = models.CharField(max_length=200, blank=True)
    """Of the helpdesk, where it says so: needed to ask for the rest."""
    sealed = models.BinaryField()
    """The body; once the conversation was fetched, that."""
    is_hint = models.BooleanField()
    """Whether the conversation has still to be fetched."""
    has_words = models.BooleanField(default=False)
    """Whether the body can be read as it stands, where nothing can be fetched."""
    came_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    tries = models.PositiveSmallIntegerField(default=0)
    next_try_at = models.DateTimeField()
    """While it waits: when it is taken up, or by another if whoever took it up is not heard of."""
    is_taken = models.BooleanField(default=False)
    """Somebody took it up, until `next_try_at`: meanwhile none of its conversation is taken up."""

    class Meta:
        constraints = (models.UniqueConstraint(fields=["source", "mark"], name="arrival_once"),)
        indexes = (
            # What waits, oldest first.
            models.Index(fields=["state", "next_try_at"]),
            # All of one conversation.
            models.Index(fields=["source", "conversation", "came_at"]),
            # What is too old.
            models.Index(fields=["came_at"]),
        )
