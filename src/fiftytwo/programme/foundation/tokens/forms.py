"""What is asked for a new token."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.privacy.words import ACTS
from fiftytwo.programme.foundation.tokens.queries import acts_of

DAYS = ((30, _("30 days")), (90, _("90 days")), (366, _("one year")))


class TokenForm(forms.Form):
    name = forms.CharField(label=_("Name"), max_length=100)
    acts = forms.MultipleChoiceField(
        label=_("What it may do"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose at least one thing.")},
    )
    may_write = forms.BooleanField(label=_("It may write, not only read"), required=False)
    days = forms.TypedChoiceField(
        label=_("How long it works"), choices=DAYS, coerce=int, initial=90
    )

    def __init__(self, user: User, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        choices = [(act.value, ACTS[act]) for act in acts_of(user)]
        self.fields["acts"].choices = choices  # type: ignore[attr-defined]  # of a choice field

    def acts_chosen(self) -> list[Act]:
        return [Act(each) for each in self.cleaned_data["acts"]]
