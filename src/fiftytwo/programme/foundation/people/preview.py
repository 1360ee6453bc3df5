"""What an upload would change, as it is shown before it is taken in."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from fiftytwo.programme.foundation.people.actions.roster import what_would_change
from fiftytwo.programme.foundation.people.models import Person, Upload
from fiftytwo.programme.foundation.people.roster import Difference
from fiftytwo.programme.foundation.people.rows import people_of

NOTHING = Difference((), (), ())


@dataclass(frozen=True)
class Preview:
    """Of a file that was read."""

    difference: Difference = NOTHING
    """Of a roster."""
    strangers: Sequence[str] = field(default_factory=tuple)
    """Of absences and shifts: ids that are nobody's here; their rows are left out."""
    names: Sequence[str] = field(default_factory=tuple)
    """Of absences and shifts: whose they are."""

    @property
    def most_would_go(self) -> bool:
        """Whether it looks like a part of a roster, which would put everyone else off it."""
        gone, kept = len(self.difference.gone), len(self.difference.changed)
        here = Person.objects.filter(is_on_roster=True).count() if gone else 0
        return gone > 1 and gone * 2 > here and gone > kept


def preview_of(upload: Upload) -> Preview:
    """What it would change now; nothing for a file that is not (or no longer) to be confirmed."""
    if upload.state != Upload.State.READ:
        return Preview()
    if upload.kind == Upload.Kind.ROSTER:
        return Preview(what_would_change(people_of(upload.rows), with_accounts=False))
    named = {row["person_id"] for row in upload.rows}
    known = dict(Person.objects.filter(is_on_roster=True).values_list("person_id", "name"))
    return Preview(
        strangers=sorted(named - set(known)),
        names=sorted(known[person_id] for person_id in named & set(known)),
    )
