"""What pages and the API ask of the journal."""

from django.db.models import QuerySet

from fiftytwo.programme.foundation.journal.models import Entry


def entries(did: str = "") -> QuerySet[Entry]:
    """Newest first; all, or those of one verb."""
    found = Entry.objects.order_by("-at", "-id")
    return found.filter(did=did) if did else found


def verbs() -> list[str]:
    """Those of which there is an entry."""
    return sorted(Entry.objects.order_by().values_list("did", flat=True).distinct())
