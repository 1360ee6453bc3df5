"""What somebody wants to be told, by which channel, and when not."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.notices.kinds import CHOSEN, Kind
from fiftytwo.programme.foundation.notices.models import Channel


def _time() -> forms.TimeField:
    widget = forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    return forms.TimeField(required=False, widget=widget)


class ReachForm(forms.Form):
    """Quiet hours and chat; the boxes of each kind and channel are read by `wanted`."""

    quiet_from = _time()
    quiet_to = _time()
    chat = forms.CharField(max_length=500, required=False)
    """Empty: as it was."""
    no_chat = forms.BooleanField(required=False)

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if (told.get("quiet_from") is None) != (told.get("quiet_to") is None):
            raise forms.ValidationError(_("Quiet hours need both a beginning and an end."))
        return told

    def chat_told(self) -> str | None:
        """The address; empty: none any more; None: as it was."""
        if self.cleaned_data["no_chat"]:
            return ""
        return self.cleaned_data["chat"].strip() or None


class RoomForm(forms.Form):
    """The organisation's room."""

    chat = forms.CharField(max_length=500, required=False)


def box(kind: Kind, channel: Channel) -> str:
    """The name of a box in the form."""
    return f"{kind.name}-{channel.value}"


def wanted(posted: Mapping[str, Any]) -> dict[tuple[str, str], bool]:
    """(kind, channel) -> whether its box is ticked."""
    return {(k.name, c.value): box(k, c) in posted for k in CHOSEN for c in Channel}
