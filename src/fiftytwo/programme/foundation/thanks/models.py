"""Recognitions: thanks that were given, written or said.

A recognition is for one or several; what each receiver does with it is a receipt of their own. The
evidence stands frozen in it: a further run may find another thing, what was thanked for stays.
"""

from datetime import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.ids import new_id
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.privacy.models import Audience


class How(models.TextChoices):
    """How a thanks was given; each counts in full."""

    SAID = "said", _("said in person")
    WRITTEN = "written", _("written")
    WITNESSED = "witnessed", _("seen in passing")
    CUSTOMER = "customer", _("from a customer")


class Recognition(models.Model):
    """A thanks that somebody gave."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    at = models.DateTimeField()
    by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="given")
    """Who gave it; null: a customer, or somebody who was forgotten."""
    how = models.CharField(max_length=10, choices=How.choices)
    words = models.TextField(blank=True)
    """The giver's own; empty: said in person and not written down."""
    audience = models.CharField(max_length=10, choices=Audience.choices, default=Audience.PRIVATE)
    """How far the giver releases it; whoever received it may draw that closer."""
    moment_id = models.CharField(max_length=64, blank=True, db_index=True)
    """The moment that it thanks for; empty: none that was found."""
    conversation_id = models.CharField(max_length=300, blank=True, db_index=True)
    """Where the evidence stands, so that it can be forgotten with its customer."""
    evidence = models.JSONField(null=True)
    """terms.moments.Moment as it was then, versions included; null: none, or it was erased."""
    unfit = models.JSONField(null=True, default=None)
    """Why its words must not hang, a list; empty: nothing was found. Null: not judged yet."""
    edited_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    """Then nobody is shown it any more, and it counts for nothing."""
    hung_at = models.DateTimeField(null=True, db_index=True)
    """When what a wall may show of it changed last; null: it was never released to one."""

    @property
    def is_fit(self) -> bool:
        """Whether its words can hang: they were read, and nothing was found.

        A customer's are read before they land.
        """
        return self.unfit == [] or (self.unfit is None and self.how == How.CUSTOMER)

    @property
    def is_to_be_judged(self) -> bool:
        """Whether somebody has to read its words before it can hang."""
        is_released = self.audience != Audience.PRIVATE
        return self.unfit is None and is_released and self.how != How.CUSTOMER

    @property
    def words_at(self) -> datetime:
        """Since when it stands as it stands: whoever says yes says it to these words."""
        at = self.edited_at or self.at
        # Programs are told milliseconds, and tell them back.
        return at.replace(microsecond=at.microsecond // 1000 * 1000)

    class Meta:
        indexes = (
            # What one user gave, newest first.
            models.Index(fields=["by", "-at"]),
            # For walls: newest first, of what was released at all.
            models.Index(
                fields=["-at", "-id"], condition=models.Q(hung_at__isnull=False), name="on_walls"
            ),
        )


class Answer(models.TextChoices):
    """What a receiver says to its being shown."""

    OPEN = "", _("not said: what they chose for everything holds")
    YES = "yes", _("may be shown")
    NO = "no", _("only me and whoever gave it")


class Receipt(models.Model):
    """A recognition as one receiver has it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    recognition = models.ForeignKey(Recognition, models.CASCADE, related_name="receipts")
    person = models.ForeignKey(Person, models.CASCADE, related_name="received")
    at = models.DateTimeField()
    """As the recognition's: for lists of one person, newest first."""
    answer = models.CharField(max_length=3, choices=Answer.choices, blank=True)
    reaction = models.CharField(max_length=20, blank=True)
    """One of a few signs that say "it came"; of the receiver alone."""
    is_hollow = models.BooleanField(default=False)
    """It meant nothing to whoever got it. Nobody sees that of them; only the sum of all is told."""

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["recognition", "person"], name="one_receipt_each"),
        )
        indexes = (models.Index(fields=["person", "-at"]),)


class Reply(models.Model):
    """What a receiver, or the giver in turn, wrote under it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    receipt = models.ForeignKey(Receipt, models.CASCADE, related_name="replies")
    by = models.ForeignKey(User, models.SET_NULL, null=True)
    at = models.DateTimeField()
    words = models.TextField()


class Way(models.TextChoices):
    """How somebody likes to be thanked."""

    OPEN = "", _("not said")
    IN_PERSON = "in_person", _("said to me, by ourselves")
    WRITTEN = "written", _("written, to me alone")
    TEAM = "team", _("in front of my team")
    EVERYONE = "everyone", _("where everyone can see it")


class Liking(models.Model):
    """What a person said of how they like to be thanked."""

    person = models.OneToOneField(Person, models.CASCADE, primary_key=True, related_name="liking")
    way = models.CharField(max_length=10, choices=Way.choices, blank=True)
    note = models.CharField(max_length=200, blank=True)
    """In their own words; whoever thanks them reads it."""
    chosen_at = models.DateTimeField()
