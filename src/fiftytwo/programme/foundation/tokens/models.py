"""Tokens. The secret itself is shown once and kept nowhere."""

from django.db import models

from fiftytwo.programme.foundation.ids import new_id
from fiftytwo.programme.foundation.people.models import User


class Token(models.Model):
    """One program's way in."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    user = models.ForeignKey(User, models.CASCADE, related_name="tokens")
    name = models.CharField(max_length=100)
    """What its user calls it."""
    digest = models.CharField(max_length=64, unique=True)
    """SHA-256 of the secret, which is 256 random bits: no dictionary finds it."""
    acts = models.JSONField()
    """Acts of access/roles.py that it may do, as far as its user may."""
    may_write = models.BooleanField()
    made_at = models.DateTimeField()
    ends_on = models.DateField()
    """The last day on which it works, UTC."""
    used_on = models.DateField(null=True)
    """The last day on which it was used; by the day, so that nobody's hours are kept."""
