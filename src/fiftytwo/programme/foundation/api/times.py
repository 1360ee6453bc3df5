"""Times of a wall clock, as programs write them: 08:00 or 08:00:00, in the zone that is meant."""

from datetime import time
from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema


def _of_the_wall(at: time) -> time:
    """A wall clock knows neither an offset nor parts of a second."""
    return at.replace(tzinfo=None, microsecond=0)


WallTime = Annotated[
    time,
    AfterValidator(_of_the_wall),
    WithJsonSchema({"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"}),
]
