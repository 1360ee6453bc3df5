"""Who is called for what, and each call with how it went."""

from django.db import models

from fiftytwo.programme.foundation.ids import new_id


class State(models.TextChoices):
    WAITING = "waiting"
    DONE = "done"
    DEAD = "dead"


class Subscription(models.Model):
    """An address that is called after entries of the journal with one of these verbs.

    Its secret is kept nowhere: it follows from the installation's key and the id (signature.py).
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    url = models.CharField(max_length=500)
    verbs = models.JSONField()
    made_at = models.DateTimeField()


class Call(models.Model):
    """One call: sent again with the same id until it is answered or dead."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    subscription = models.ForeignKey(Subscription, models.CASCADE, related_name="calls")
    body = models.TextField()
    """JSON, as it is signed."""
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    status = models.PositiveSmallIntegerField(null=True)
    """HTTP status of the last answer; null: there was none."""
    fault = models.CharField(max_length=30, blank=True)
    """Why there was none: a key of words.FAULTS."""
    made_at = models.DateTimeField()
    tried_at = models.DateTimeField(null=True)

    class Meta:
        # For the last outcomes of one subscription.
        indexes = (models.Index(fields=["subscription", "-made_at"]),)
