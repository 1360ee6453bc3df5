"""Places where customers thank, and what they said there."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.ids import new_id
from fiftytwo.programme.foundation.people.models import Person, Team, User
from fiftytwo.programme.foundation.thanks.models import Recognition


class Place(models.Model):
    """A public page, behind a code on paper or a link: for a team, or for one of us by an alias."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    token = models.CharField(max_length=20, unique=True)
    """Stands in the address, for everybody to see: it opens nothing but the page."""
    shown_as = models.CharField(max_length=60)
    """What customers read: a team or an alias, never a surname."""
    team = models.ForeignKey(Team, models.CASCADE, null=True, related_name="places")
    person = models.ForeignKey(Person, models.CASCADE, null=True, related_name="places")
    """One of the two is there."""
    made_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="places")
    made_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    """Then the page says so, and takes no more thanks."""

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(team=None, person__isnull=False)
                | models.Q(team__isnull=False, person=None),
                name="team_or_person",
            ),
        )


class Kudos(models.Model):
    """What one customer said there. Of the customer nothing is kept, not even an address."""

    class State(models.TextChoices):
        WAITING = "waiting", _("not read yet")
        LANDED = "landed", _("with whom it thanks")
        TO_LOOK = "to_look", _("somebody has to say whom it thanks")
        DANGER = "danger", _("somebody may be in danger")

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    place = models.ForeignKey(Place, models.CASCADE, related_name="kudos")
    at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    sealed = models.BinaryField(null=True)
    """What was written, until it is read and masked; then null."""
    words = models.TextField(blank=True)
    """Masked."""
    whom = models.TextField(blank=True)
    """Whom the customer named, masked: an alias, or the number of a conversation. Masks may be
    longer than what they stand for."""
    names = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+")
    """Whom alone it is for as far as we can tell, while somebody has to read it first."""
    unfit = models.JSONField(default=list)
    """Why its words must not hang as they stand, of Unfit; empty: nothing was found."""
    may_quote = models.BooleanField(default=False)
    """The customer lets their words be shown to others, and they are fit to be."""
    secret = models.CharField(max_length=64)
    """Hash of what the customer's own link holds: there they read an answer."""
    form = models.CharField(max_length=64, null=True, unique=True)
    """Hash of the sign of the form it was written in: each form is taken once. Null: an earlier
    version took it."""
    taken_up_at = models.DateTimeField(null=True)
    """When its reading was last begun anew; null: never, the first is on its way or was the only
    one."""
    recognition = models.OneToOneField(Recognition, models.SET_NULL, null=True)
    answer = models.TextField(blank=True)
    answered_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="kudos_answered")
    answered_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (
            models.Index(fields=["place", "-at"]),
            # For the worker's look, many times a minute: what waits, and what may mean danger.
            models.Index(
                fields=["state", "at"],
                condition=models.Q(state__in=["waiting", "danger"]),
                name="kudos_to_look_after",
            ),
        )
