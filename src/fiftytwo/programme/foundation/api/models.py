"""Answers that are kept for a day, so that a request that comes twice is done once."""

from django.db import models


class Answer(models.Model):
    """What was answered to one POST with an Idempotency-Key."""

    key = models.CharField(max_length=64, primary_key=True)
    """SHA-256 of who asked and the key they sent."""
    asked = models.CharField(max_length=64)
    """SHA-256 of address and body."""
    at = models.DateTimeField(db_index=True)
    status = models.PositiveSmallIntegerField(default=0)
    body = models.TextField(null=True)
    """null: it held a secret that is shown once."""
