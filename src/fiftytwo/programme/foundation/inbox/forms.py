"""What is asked for a helpdesk that may call."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.inbox.actions import Wanted
from fiftytwo.programme.foundation.inbox.models import Kind
from fiftytwo.programme.foundation.inbox.signatures import fits

LONGEST_SECRET = 500


class SourceForm(forms.Form):
    kind = forms.ChoiceField(label=_("What calls"), choices=Kind.choices)
    name = forms.SlugField(
        label=_("Last part of its address"),
        max_length=40,
        help_text=_("Such as zendesk, or zendesk-orchid where you have two."),
    )
    secret = forms.CharField(
        label=_("Its secret"),
        max_length=LONGEST_SECRET,
        required=False,
        help_text=_("The helpdesk shows it. For a program of yours leave it empty: we make one."),
    )
    client = forms.CharField(
        label=_("For which client"),
        max_length=200,
        required=False,
        help_text=_("Only where all of its conversations are one client's."),
    )
    api_url = forms.CharField(
        label=_("Address to ask for whole conversations"),
        max_length=300,
        required=False,
        help_text=_("Such as https://yours.zendesk.com. Empty: what it sends is all that is read."),
    )
    api_token = forms.CharField(
        label=_("Token for that address"), max_length=LONGEST_SECRET, required=False
    )

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        kind, secret = told.get("kind"), told.get("secret", "")
        if kind and kind != Kind.OWN and not fits(kind, secret):
            self.add_error("secret", _("Copy the secret that the helpdesk shows for its webhook."))
        if kind == Kind.OWN and told.get("api_url"):
            self.add_error(
                "api_url", _("A program of yours sends its messages whole: leave this empty.")
            )
        elif bool(told.get("api_url")) != bool(told.get("api_token")):
            field = "api_token" if told.get("api_url") else "api_url"
            self.add_error(field, _("Address and token go together."))
        return told

    def wanted(self) -> Wanted:
        """What was asked for, of a form that is valid."""
        return Wanted(**self.cleaned_data)
