"""Who looked at care, who is to be forgotten, what may be shown, how long, and what is off."""

from typing import Any, NoReturn

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.ids import new_id
from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.privacy.errors import LogIsKept


class Looks(models.QuerySet["Look"]):
    """They are added, and go with their age; nothing else."""

    def update(self, **fields: Any) -> NoReturn:
        raise LogIsKept

    def delete(self) -> NoReturn:
        raise LogIsKept

    def remove(self) -> None:
        """For retention alone: the database refuses it at any other time."""
        with transaction.atomic():
            Letting.objects.create()
            super().delete()
            Letting.objects.all().delete()


class Look(models.Model):
    """Somebody saw a care item. Opaque ids, like the journal's."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    by = models.UUIDField()
    """The user's id."""
    of = models.UUIDField()
    """Whose care item: the id of a Person."""
    at = models.DateTimeField()

    objects = Looks.as_manager()

    class Meta:
        # Who looked at mine, newest first.
        indexes = (models.Index(fields=["of", "-at"]),)

    def save(self, *arguments: Any, **options: Any) -> None:
        if not self._state.adding:
            raise LogIsKept
        super().save(*arguments, **options)

    def delete(self, *arguments: Any, **options: Any) -> NoReturn:
        raise LogIsKept


class Letting(models.Model):
    """While it has a row, looks may be removed: inside of Looks.remove, and never else."""

    id = models.SmallIntegerField(primary_key=True, default=1)


class Audience(models.TextChoices):
    """How far something about a person may go; each reaches those before it."""

    PRIVATE = "private", _("only me and my lead")
    TEAM = "team", _("my team")
    EVERYONE = "everyone", _("everyone in the company")
    PRINTABLE = "printable", _("everyone, and on paper and screens")


class Consent(models.Model):
    """What a person lets be shown of them. Who never chose has PRIVATE and no quotes."""

    person = models.OneToOneField(Person, models.CASCADE, primary_key=True, related_name="consent")
    audience = models.CharField(max_length=10, choices=Audience.choices, default=Audience.PRIVATE)
    quotes = models.BooleanField(default=False)
    """Whether a customer's words about them may stand beside their name."""
    chosen_at = models.DateTimeField(db_index=True)


class Said(models.TextChoices):
    """What somebody says of a message that was read as something done to them."""

    AS_READ = "as_read", _("as it was read")
    """Takes back what was said before."""
    NOT_SO_BAD = "not_so_bad", _("not so bad")
    WORSE = "worse", _("worse")
    NOT_MINE = "not_mine", _("not about me")


class Correction(models.Model):
    """What a person said of one exposure of theirs; of several the newest holds.

    A snapshot to tune with: how it was read then, and by which versions of the definitions.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    person = models.ForeignKey(Person, models.CASCADE, related_name="corrections")
    item_id = models.CharField(max_length=300)
    said = models.CharField(max_length=12, choices=Said.choices)
    at = models.DateTimeField()
    kinds = models.JSONField()
    """Codes of what it was read as."""
    stages = models.JSONField()
    """Definition -> its version, of the run that was shown."""

    class Meta:
        indexes = (
            # What somebody said, in its order.
            models.Index(fields=["person", "id"]),
            # Whether anybody said something new.
            models.Index(fields=["-at"]),
        )


class Switch(models.Model):
    """A function that was turned off or on again; one that has no row is on."""

    function = models.CharField(max_length=40, primary_key=True)
    is_on = models.BooleanField()


class Term(models.Model):
    """For how long one kind is kept, where the organisation chose; else as registered."""

    kind = models.CharField(max_length=100, primary_key=True)
    days = models.PositiveIntegerField()


class Erasure(models.Model):
    """That somebody is to be forgotten, and how far it got. Says no more who, once it is done."""

    class About(models.TextChoices):
        PERSON = "person", _("somebody who works or worked here")
        USER = "user", _("somebody who only signs in")
        CUSTOMER = "customer", _("a customer")

    class State(models.TextChoices):
        LOOKING = "looking", _("being looked up")
        LOOKED = "looked", _("looked up, not yet forgotten")
        ASKED = "asked", _("being forgotten")
        DONE = "done", _("forgotten")
        REFUSED = "refused", _("nothing is here of them")

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    about = models.CharField(max_length=10, choices=About.choices)
    state = models.CharField(max_length=10, choices=State.choices, default=State.LOOKING)
    who = models.CharField(max_length=300, blank=True)
    """As whoever asked wrote it, or person_id; empty once it is done or refused."""
    person = models.UUIDField(null=True)
    """The id of the Person, whose row stays without a name."""
    user = models.UUIDField(null=True)
    """The id of a User who is nobody of the roster, and whose row goes."""
    mark = models.CharField(max_length=40, blank=True, db_index=True)
    """Keyed hash of person_id: a later roster or run does not bring them back."""
    tables = models.JSONField(default=list)
    """Tables of the lake that hold something of them, or held it; how much is nobody's business."""
    asked_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)
