"""What is asked for a new webhook."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.journal.words import SAID
from fiftytwo.programme.foundation.webhooks.words import OFFERED


class WebhookForm(forms.Form):
    url = forms.CharField(label=_("Address"), max_length=500)
    verbs = forms.MultipleChoiceField(
        label=_("Called when somebody"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose at least one thing.")},
    )

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        choices = [(verb, SAID[verb]) for verb in OFFERED]
        self.fields["verbs"].choices = choices  # type: ignore[attr-defined]  # of a choice field
