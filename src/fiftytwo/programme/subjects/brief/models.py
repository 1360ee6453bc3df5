"""What leads answered to the picks of their briefs.

A run replaces the briefs and leaves these: a moment keeps its id. That somebody was thanked is not
kept here, it stands in the thanks themselves.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.ids import new_id
from fiftytwo.programme.foundation.people.models import Person


class Answer(models.TextChoices):
    """What is to become of a pick."""

    NOT_NOW = "not_now", _("not now")
    WRONG = "wrong", _("wrong")
    PASSED = "passed", _("passed to a colleague")


class Why(models.TextChoices):
    """What is wrong with it. Of the first two nothing stays for whoever it credits: MISREAD."""

    NOT_THANKS = "not_thanks", _("these are no thanks")
    WRONG_PERSON = "wrong_person", _("it was somebody else")
    NOT_FOR_US = "not_for_us", _("it is not for us")
    OTHER = "other", _("something else")


class Answered(models.Model):
    """That a lead answered a pick otherwise than with thanks; the newest answer holds."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    lead = models.ForeignKey(Person, models.CASCADE, related_name="answers")
    """Whose brief it is."""
    week = models.CharField(max_length=10, blank=True)
    """Of the brief, as 2026-W47; empty: the source has no times."""
    moment_id = models.CharField(max_length=64, db_index=True)
    person = models.ForeignKey(Person, models.CASCADE, related_name="answers_about")
    """Whom the moment thanks."""
    answer = models.CharField(max_length=10, choices=Answer.choices)
    why = models.CharField(max_length=20, choices=Why.choices, blank=True)
    """Of what is wrong; else empty."""
    passed_to = models.ForeignKey(Person, models.CASCADE, null=True, related_name="passed_to_them")
    """Of what was passed; else null."""
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["lead", "moment_id"], name="one_answer_each"),
        )
