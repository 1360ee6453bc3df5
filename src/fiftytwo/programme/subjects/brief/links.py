"""Where the brief leads to: pages of others, by their paths; subjects do not know each other."""

from urllib.parse import urlencode

from django.urls import reverse

COMPOSER, SAID, SEEN = "/thank/", "/thank/said/", "/thank/seen/"
"""Write a thanks; "said it in person" (POST); what one saw in passing."""

EVERYONE_ELSE = "everyone_else"


def page_of_week(week: str) -> str:
    """The lead's page of that week; of a source without times there is one."""
    return reverse("brief_of_week", kwargs={"week": week}) if week else reverse("brief")


def anchor(moment_id: str) -> str:
    """Of its card on the page."""
    return f"m-{moment_id}"


def after(week: str, moment_id: str) -> str:
    """Where to come back to once that moment was thanked for: the page knows what is next."""
    return f"{page_of_week(week)}?{urlencode({'after': moment_id})}"


def asked(path: str, **told: str) -> str:
    """The path with what it is told."""
    return f"{path}?{urlencode(told)}"
