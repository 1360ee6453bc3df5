"""What the newest run found. A further run replaces all of it; what people did with it stays.

People are known here by the roster's person_id: a moment may thank somebody whom a later roster
no longer names, and it stays theirs.
"""

from django.db import models

_HEARD = models.Q(heard_at__isnull=False)
"""Few rows at any time: the night's run confirms or withdraws them."""


class Run(models.Model):
    """A run that was published. Pages show what the newest one found."""

    run_id = models.UUIDField(primary_key=True)
    at = models.DateTimeField()
    published_at = models.DateTimeField()
    stages = models.JSONField()
    """Definition -> its version."""

    class Meta:
        get_latest_by = "published_at"


class Moment(models.Model):
    """A moment; the same id means the same moment for ever."""

    moment_id = models.CharField(max_length=64, primary_key=True)
    person_id = models.CharField(max_length=200, null=True)
    """Who is thanked; null: nobody of the roster was matched."""
    kind = models.CharField(max_length=40)
    at = models.DateTimeField(null=True)
    content = models.JSONField()
    """terms.moments.Moment, whole."""
    conversation_id = models.CharField(max_length=300, blank=True)
    heard_at = models.DateTimeField(null=True)
    """When it was heard from a helpdesk that called; null: a run found it. Until the next run
    confirms it, it is provisional."""

    class Meta:
        indexes = (
            # For what customers said about one person, newest first.
            models.Index(fields=["person_id", "-at"]),
            # For what is heard of a conversation anew.
            models.Index(fields=["conversation_id"]),
            # For pages that are open: is there anything since …?
            models.Index(fields=["heard_at"], condition=_HEARD, name="moment_heard"),
        )


class Exposure(models.Model):
    """That somebody had to read something hostile, abusive, dangerous or distressing; no words."""

    item_id = models.CharField(max_length=300, primary_key=True)
    conversation_id = models.CharField(max_length=300)
    person_id = models.CharField(max_length=200, null=True)
    client = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField(null=True)
    hostile = models.BooleanField()
    abusive = models.BooleanField()
    danger = models.BooleanField()
    distressing = models.BooleanField()
    perhaps = models.BooleanField(default=False)
    """Of a danger: nobody is sure."""
    heard_at = models.DateTimeField(null=True)
    """As of a moment."""

    class Meta:
        indexes = (
            # For what one person had to read, newest first.
            models.Index(fields=["person_id", "-at"]),
            models.Index(fields=["conversation_id"]),
            models.Index(fields=["heard_at"], condition=_HEARD, name="exposure_heard"),
            # For dangers of late: somebody asks every few seconds.
            models.Index(fields=["at"], condition=models.Q(danger=True), name="danger_of_late"),
        )


class ExposureWords(models.Model):
    """What was said in an exposure, masked. Apart from it: no list of exposures reads them."""

    exposure = models.OneToOneField(
        Exposure, models.CASCADE, primary_key=True, related_name="words"
    )
    text = models.TextField()


class Brief(models.Model):
    """A lead's page of one week, without its care items."""

    week = models.CharField(max_length=10, blank=True)
    """As 2026-W47; empty: the source has no times."""
    lead_id = models.CharField(max_length=200, blank=True)
    """person_id of the lead whose page it is; empty: nobody of the roster."""
    place = models.PositiveIntegerField()
    """Where it stands among the pages of its week."""
    content = models.JSONField()
    """terms.brief.Brief; `care` is null."""

    class Meta:
        constraints = (models.UniqueConstraint(fields=["lead_id", "week", "place"], name="page"),)


class Standing(models.Model):
    """Where somebody stood at the end of the newest week: terms.standing.Standing."""

    person_id = models.CharField(max_length=200, primary_key=True)
    week = models.CharField(max_length=10)
    state = models.CharField(max_length=20)
    last_at = models.DateTimeField(null=True)
    """Their last thanks as evidence knows it; one that was given since is not in it."""
    days = models.PositiveIntegerField(null=True)
    unit = models.CharField(max_length=20)
    kept = models.CharField(max_length=10)
    from_one_alone = models.BooleanField()
    reasons = models.JSONField()
    """Codes of terms.standing.Reason."""


class Alike(models.Model):
    """A head's groups of five or more of the newest week; no person is named in it."""

    lead_id = models.CharField(max_length=200, primary_key=True)
    """person_id of the head whose page it is."""
    content = models.JSONField()
    """terms.standing.Alike."""


class Care(models.Model):
    """A care item of a brief: apart from it, so that each view can be logged."""

    brief = models.ForeignKey(Brief, models.CASCADE, related_name="care")
    person_id = models.CharField(max_length=200, null=True, db_index=True)
    """null: a queue's, for the head."""
    place = models.PositiveIntegerField()
    content = models.JSONField()
    """terms.brief.Care."""
