"""What pages ask of what was published; whose it is to see is access's business."""

from fiftytwo.programme.foundation.published.models import Brief


def newest_brief(lead_id: str) -> Brief | None:
    """The newest page of the lead with this person_id; None where there is none."""
    return Brief.objects.filter(lead_id=lead_id).order_by("-week", "place").first()


def weeks_of(lead_id: str) -> list[str]:
    """Weeks of which there is a page of this lead, newest first."""
    found = Brief.objects.filter(lead_id=lead_id).order_by("-week")
    return list(found.values_list("week", flat=True))
