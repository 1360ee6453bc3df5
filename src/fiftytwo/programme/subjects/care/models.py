"""What people do about what was absorbed: opened, reported, asked for, done, alerted, answered.

What was found is `published`'s and replaced by each run; these rows stay and know a message by its
item_id, which never changes. Nothing here is joined to how anybody works.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.ids import new_id
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.privacy.kinds import CARE, EXPOSURES
from fiftytwo.terms.brief import CareKind

# That somebody is to look now is for the alert to say; here it has been, and stays.
SAID = {**CARE, CareKind.DANGER: EXPOSURES["danger"]}
"""Kind -> in words."""
KINDS = [(str(kind), SAID[kind]) for kind in CareKind]
OF_PEOPLE = [(code, label) for code, label in KINDS if code != CareKind.QUEUE]
LONGEST_ITEM_ID = 300


class Opened(models.Model):
    """That a person opened the words of an exposure of theirs; without a row they are closed."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    person = models.ForeignKey(Person, models.CASCADE, related_name="opened")
    item_id = models.CharField(max_length=LONGEST_ITEM_ID)
    at = models.DateTimeField()
    """When first."""
    is_open = models.BooleanField(default=True)
    """False: hidden again."""
    is_shared = models.BooleanField(default=False)
    """Whether their lead may read the words."""

    class Meta:
        constraints = (models.UniqueConstraint(fields=["person", "item_id"], name="opened_once"),)


class Report(models.Model):
    """What was done to somebody and stands in no text: most of all on the phone."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    person = models.ForeignKey(Person, models.CASCADE, related_name="reports")
    kind = models.CharField(max_length=10, choices=OF_PEOPLE)
    at = models.DateTimeField()
    """When it was done to them."""
    made_at = models.DateTimeField()
    words = models.CharField(max_length=500, blank=True)
    """Theirs, for themselves."""
    is_shared = models.BooleanField(default=False)
    """Whether their lead may read the words."""

    class Meta:
        # For one's own, newest first.
        indexes = (models.Index(fields=["person", "-at"]),)


class Prompt(models.Model):
    """That a lead is asked for a human word to somebody, or a head to do something for a queue."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    person = models.ForeignKey(Person, models.CASCADE, null=True, related_name="prompts")
    """null: a queue's."""
    queue = models.CharField(max_length=300, blank=True)
    asked = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+")
    """On whose page it stood: the lead, or the head."""
    kind = models.CharField(max_length=10, choices=KINDS)
    at = models.DateTimeField(null=True)
    """When it happened."""
    week = models.CharField(max_length=10, blank=True)
    """Of the brief; empty: of a report, or of a source without times."""
    conversation = models.CharField(max_length=300, blank=True)
    """Where a danger stands; of anything else it would lead to the words."""
    report = models.ForeignKey(Report, models.CASCADE, null=True, related_name="prompts")
    opened_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            # The claim: of all workers that see it, one opens it.
            models.UniqueConstraint(
                fields=["person", "queue", "asked", "week", "conversation", "report"],
                name="prompt_once",
                nulls_distinct=False,
            ),
        )
        # For open ones of some people, the longest open first.
        indexes = (models.Index(fields=["person", "closed_at", "opened_at"]),)


class What(models.TextChoices):
    """What can be done, in the order in which it helps."""

    WORD = "word", _("a human word")
    BREAK = "break", _("a break")
    SWAP = "swap", _("a swap")
    WARNING = "warning", _("a warning to the customer")
    DRAFT = "draft", _("a warning drafted")
    CHANGED = "changed", _("something changed for the queue")


class Step(models.Model):
    """One thing that was done."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    prompt = models.ForeignKey(Prompt, models.CASCADE, related_name="steps")
    what = models.CharField(max_length=10, choices=What.choices)
    at = models.DateTimeField()
    by = models.UUIDField()
    """The user's id."""
    changed = models.CharField(max_length=500, blank=True)
    """Of a queue: what is different now. Of a person nothing is written."""


class Alert(models.Model):
    """A danger that somebody has to look at now."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    about = models.CharField(max_length=LONGEST_ITEM_ID, unique=True)
    """The claim: the message, the report, the conversation of a care item, or what else told."""
    person = models.ForeignKey(Person, models.CASCADE, null=True, related_name="alerts")
    """Who had to read it; null: nobody answered yet, or nobody whom the roster knows."""
    client = models.CharField(max_length=200, blank=True)
    conversation = models.CharField(max_length=300, blank=True)
    report = models.ForeignKey(Report, models.CASCADE, null=True, related_name="alerts")
    at = models.DateTimeField()
    """When it was said."""
    opened_at = models.DateTimeField()
    next_at = models.DateTimeField(null=True)
    """When the next circle is asked; null: no more."""
    perhaps = models.BooleanField(default=False)
    """Nobody is sure that it is one: it is looked at in working hours, and wakes nobody."""
    run = models.UUIDField(null=True)
    """The newest run as of which the message was there; null: none had been published."""
    acknowledged_at = models.DateTimeField(null=True)
    acknowledged_by = models.UUIDField(null=True)
    """The user's id."""
    withdrawn_at = models.DateTimeField(null=True)
    """When it turned out that the message is none, or gone."""

    class Meta:
        # For those that somebody still has to look at, or has looked at of late.
        indexes = (models.Index(fields=["-opened_at"]),)


class Asked(models.Model):
    """That a user was asked to look at a danger."""

    alert = models.ForeignKey(Alert, models.CASCADE, related_name="asked")
    user = models.ForeignKey(User, models.CASCADE, related_name="asked")
    at = models.DateTimeField()
    """When first."""

    class Meta:
        constraints = (models.UniqueConstraint(fields=["alert", "user"], name="asked_once"),)


class Incident(models.Model):
    """Something that the house owes somebody an answer for, within one working day."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    person = models.ForeignKey(Person, models.CASCADE, related_name="incidents")
    """To whom it was done, and the answer is owed."""
    kind = models.CharField(max_length=10, choices=OF_PEOPLE)
    at = models.DateTimeField(null=True)
    """When it was done to them."""
    words = models.CharField(max_length=2_000)
    """What happened and what they ask for, as whoever filed it wrote."""
    filed_at = models.DateTimeField()
    filed_by = models.UUIDField()
    """The user's id: themselves, or their lead."""
    due_at = models.DateTimeField()
    overdue_at = models.DateTimeField(null=True)
    """When heads were told that it is overdue."""
    answer = models.CharField(max_length=2_000, blank=True)
    answered_at = models.DateTimeField(null=True)
    answered_by = models.UUIDField(null=True)
    """The user's id."""

    class Meta:
        # For some people's, those that wait first.
        indexes = (models.Index(fields=["person", "answered_at", "due_at"]),)
