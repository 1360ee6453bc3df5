"""What is told of dangers here to whoever alerts: all that nobody has passed on or set aside."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from fiftytwo.programme.foundation.people.models import Client
from fiftytwo.programme.foundation.published.dangers import Told
from fiftytwo.programme.subjects.kudos.models import Kudos
from fiftytwo.programme.subjects.kudos.queries import in_danger, of_place

KIND = "kudos"
LONGEST_CODES = 200


def open_ones() -> Mapping[str, datetime]:
    """As foundation.published.dangers.Open."""
    return {f"{KIND}:{pk}": at for pk, at in in_danger().values_list("pk", "at")}


def tell(about: str) -> Told | None:
    """As foundation.published.dangers.Tell."""
    try:
        kudos = in_danger().get(pk=UUID(about.partition(":")[2]))
    except (ValueError, Kudos.DoesNotExist):
        return None
    place = kudos.place
    # Of several clients it is read by those who may read of all of them: none is called so.
    codes = Client.objects.filter(people__in=of_place(place).values("pk")).distinct()
    client = " + ".join(codes.order_by("code").values_list("code", flat=True))
    person = kudos.names or place.person
    return Told(kudos.at, person, client[:LONGEST_CODES], kudos.words, place.shown_as)
