"""What else people see of themselves: whatever an app shows others of them, it shows here.

    reflects(Reflection(_("Your lead's page"), "brief/about_me.html", lines_about))

is called by the app's holds.py.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise

from fiftytwo.programme.foundation.people.models import Person


@dataclass(frozen=True)
class Reflection:
    """One section of a person's own page."""

    heading: Promise
    template: str
    """Is given `rows`."""
    rows: Callable[[Person], Sequence[Any]]


_REFLECTIONS: list[Reflection] = []


def reflects(reflection: Reflection) -> None:
    """Add a section."""
    _REFLECTIONS.append(reflection)


def mirrored(person: Person) -> list[dict[str, Any]]:
    """The sections that have something of that person."""
    found = [
        {"heading": each.heading, "template": each.template, "rows": each.rows(person)}
        for each in _REFLECTIONS
    ]
    return [each for each in found if each["rows"]]
