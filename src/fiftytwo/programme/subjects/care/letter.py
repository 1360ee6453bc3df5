"""What a warning to a customer may say: no more than a lead is told."""

from zoneinfo import ZoneInfo

from fiftytwo.programme.foundation.people.queries import find_organisation
from fiftytwo.programme.press.warning import Facts
from fiftytwo.programme.subjects.care.models import Prompt
from fiftytwo.terms.brief import CareKind


def facts_of(prompt: Prompt) -> Facts:
    """Of a person's prompt; the day is that of their own clock."""
    organisation = find_organisation()
    zone = ZoneInfo(prompt.person.time_zone if prompt.person else "UTC")
    return Facts(
        organisation=organisation.name if organisation else "",
        day=prompt.at.astimezone(zone).date() if prompt.at else None,
        is_abusive=prompt.kind == CareKind.ABUSE,
        was_spoken=prompt.report_id is not None,
    )
