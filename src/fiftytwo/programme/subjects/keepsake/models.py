"""Links with which leavers take what they were thanked for: each opens once."""

from django.db import models

from fiftytwo.programme.foundation.ids import new_id
from fiftytwo.programme.foundation.people.models import Person


class Link(models.Model):
    """A link that somebody made for a leaver, without its secret."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    person = models.ForeignKey(Person, models.CASCADE, related_name="keepsake_links")
    by = models.UUIDField()
    """The user's id who made it."""
    digest = models.CharField(max_length=64, unique=True)
    """SHA-256 of the secret, which stands in the link alone."""
    made_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    """Then it opens nothing any more."""
