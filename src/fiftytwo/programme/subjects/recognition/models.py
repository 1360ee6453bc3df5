"""Screens on walls: what they show is in foundation/thanks, released and said yes to."""

from django.db import models

from fiftytwo.programme.foundation.ids import new_id
from fiftytwo.programme.foundation.people.models import Client, Team


class Screen(models.Model):
    """An address that shows thanks without a sign-in; whoever has it sees no more than a wall."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=100)
    """Where it hangs: "canteen"."""
    digest = models.CharField(max_length=64, unique=True)
    """SHA-256 of the secret in its address, which is 256 random bits."""
    team = models.ForeignKey(Team, models.CASCADE, null=True)
    """Whose thanks it shows; null: of all teams."""
    client = models.ForeignKey(Client, models.CASCADE, null=True)
    """Of whom only people who serve this client are shown; null: of all clients."""
    made_at = models.DateTimeField()
