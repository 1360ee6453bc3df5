"""What a lead's list says of somebody is on that somebody's own page as well."""

from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.privacy.mirror import Reflection, reflects
from fiftytwo.programme.subjects.seen.queries import row_of
from fiftytwo.programme.subjects.seen.words import HEADINGS, sentences, why


def said_of(person: Person) -> list[str]:
    """The same sentences that their lead reads; under which heading where there are none."""
    row = row_of(person)
    told = sentences(row) or [f"{HEADINGS[row.where]}."]
    return [*told, *why(row)] if row.is_missed else told


reflects(
    Reflection(_("When you were last thanked, as your lead sees it"), "seen/mine.html", said_of)
)
