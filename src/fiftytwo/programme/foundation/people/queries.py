"""What pages and the API ask of people; whom somebody may see is access's business."""

from fiftytwo.programme.foundation.people.models import Organisation


def find_organisation() -> Organisation | None:
    """The one that runs this installation; None before it is set up."""
    return Organisation.objects.first()
