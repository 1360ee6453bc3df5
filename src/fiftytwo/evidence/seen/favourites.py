"""Whom a lead has not thanked of late. For the lead's own page.

It names who is left, never who is favoured, and counts neither.

Definition: docs/reference/definitions/seen.md
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from fiftytwo.evidence.seen.seen import Seen
from fiftytwo.terms.people import Recognition, State

WEEKS = 8
"""Long enough for a team of forty at five thanks a week."""


def favourites(
    lead_id: str,
    people: Sequence[Seen],
    recognitions: Sequence[Recognition],
    *,
    until: datetime,
) -> tuple[str, ...]:
    """Names of those at work whom the lead has not thanked in the eight weeks before `until`.

    In the order of names, which ranks nobody. Empty where half or more were thanked, and where
    the lead thanked nobody: then there are no favourites, and the brief says whom to begin with.
    """
    since = until - timedelta(weeks=WEEKS)
    thanked = {
        r.recognised_id for r in recognitions if r.giver_id == lead_id and since <= r.at < until
    }
    here = [
        seen.person
        for seen in people
        if seen.state == State.AT_WORK
        and seen.person.person_id != lead_id
        and (seen.person.starts is None or seen.person.starts <= since.date())
    ]
    left = [person for person in here if person.person_id not in thanked]
    if not thanked or 2 * len(left) <= len(here):
        return ()
    return tuple(p.name for p in sorted(left, key=lambda p: (p.name.casefold(), p.person_id)))
