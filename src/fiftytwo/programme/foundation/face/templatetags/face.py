"""For templates: {% load face %}."""

from collections.abc import Iterable
from typing import Protocol
from uuid import UUID

from django import template
from django.forms import BoundField
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
"""What a browser calls itself, and its name; the first counts: most say Safari too."""

SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)
"""The same of what it runs on."""

register = template.Library()


class Named(Protocol):
    """What a list to choose from is made of: teams, sites."""

    pk: UUID
    name: str


@register.simple_tag
def options(named: Iterable[Named], chosen: UUID | str | None) -> SafeString:
    """The options of a select. In Python, since a template takes 50 ms for a thousand teams."""
    text = str(chosen)
    return mark_safe(
        "".join(
            f'<option value="{each.pk}"{" selected" if str(each.pk) == text else ""}>'
            f"{conditional_escape(each.name)}</option>"
            for each in named
        )
    )


@register.filter
def without_placeholder(field: BoundField) -> SafeString:
    """The field's widget with nothing in it: its label and its hint say what it is for."""
    return field.as_widget(attrs={"placeholder": False})


@register.filter
def browser(user_agent: str) -> str:
    """ "Firefox, Linux": what somebody would know their device by, without versions."""
    found = [
        next((name for sign, name in signs if sign in user_agent), "")
        for signs in (BROWSERS, SYSTEMS)
    ]
    return ", ".join(filter(None, found)) or gettext("a browser that we do not know")
