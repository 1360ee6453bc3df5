"""What the newest run found. A further run replaces all of it; what people did with it stays."""

from django.db import models


class Run(models.Model):
    """A run that was published. Pages show the newest."""

    run_id = models.UUIDField(primary_key=True)
    at = models.DateTimeField()
    published_at = models.DateTimeField()
    stages = models.JSONField()
    """The versions of definitions and scorer that it was made with."""


class Moment(models.Model):
    """A moment of the newest run; the same id means the same moment for ever."""

    moment_id = models.CharField(max_length=64, primary_key=True)
    person_id = models.CharField(max_length=200, null=True, db_index=True)  # noqa: DJ001
    """As the roster has it; null: nobody there was matched."""
    kind = models.CharField(max_length=40)
    at = models.DateTimeField(null=True)
    content = models.JSONField()
    """terms.moments.Moment."""


class Exposure(models.Model):
    """That somebody received something hostile, abusive, dangerous or distressing; no words."""

    id = models.BigAutoField(primary_key=True)
    item_id = models.CharField(max_length=300)
    person_id = models.CharField(max_length=200, null=True, db_index=True)  # noqa: DJ001
    conversation_id = models.CharField(max_length=300)
    at = models.DateTimeField(null=True)
    hostile = models.BooleanField()
    abusive = models.BooleanField()
    danger = models.BooleanField()
    distressing = models.BooleanField()


class Brief(models.Model):
    """A lead's page of one week, without its care items."""

    id = models.BigAutoField(primary_key=True)
    week = models.CharField(max_length=10, blank=True)
    lead_person_id = models.CharField(max_length=200, null=True, db_index=True)  # noqa: DJ001
    """Whose page it is; null: nobody's on the roster."""
    order = models.PositiveIntegerField()
    content = models.JSONField()
    """terms.brief.Brief."""


class Care(models.Model):
    """A care item of a brief: apart from it, so that reading one can be logged."""

    id = models.BigAutoField(primary_key=True)
    brief = models.ForeignKey(Brief, models.CASCADE, related_name="care")
    person_id = models.CharField(max_length=200, null=True, db_index=True)  # noqa: DJ001
    content = models.JSONField()
    """terms.brief.Care."""
