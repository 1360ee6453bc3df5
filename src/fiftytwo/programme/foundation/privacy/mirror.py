"""What else people see of themselves: whatever an app shows others of them, it shows here.

    reflects(Reflection(_("Your lead's page"), "brief/about_me.html", lines_about))

is called by the app's holds.py. An app may add what is theirs as well: thanks beside customers'
words, what they can take along.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.utils.functional import Promise

from fiftytwo.programme.foundation.people.models import Person


class Place(StrEnum):
    """Where on the page a section stands."""

    THANKS = "thanks"
    """With what customers said."""
    SHOWN = "shown"
    """With what others see of them."""
    KEEP = "keep"
    """With what is theirs to take along."""


@dataclass(frozen=True)
class Reflection:
    """One section of a person's own page."""

    heading: Promise
    template: str
    """Is given `rows`."""
    rows: Callable[[Person], Sequence[Any]]
    place: Place = Place.SHOWN


_REFLECTIONS: list[Reflection] = []


def reflects(reflection: Reflection) -> None:
    """Add a section."""
    _REFLECTIONS.append(reflection)


def mirrored(person: Person) -> dict[str, list[dict[str, Any]]]:
    """Place -> the sections there that have something of that person."""
    found: dict[str, list[dict[str, Any]]] = {str(place): [] for place in Place}
    for each in _REFLECTIONS:
        if rows := each.rows(person):
            section = {"heading": each.heading, "template": each.template, "rows": rows}
            found[each.place].append(section)
    return found
