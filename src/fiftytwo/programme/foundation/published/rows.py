"""Terms as the rows in which they are kept."""

from django.db import models

from fiftytwo.programme.foundation.published.content import of_moment
from fiftytwo.programme.foundation.published.models import Exposure, Moment
from fiftytwo.terms.exposure import Exposure as TermsExposure
from fiftytwo.terms.moments import Moment as TermsMoment


def moment_row(moment: TermsMoment) -> Moment:
    """As a run finds it."""
    credited = moment.credited[0].person_id if moment.credited else None
    return Moment(
        moment_id=moment.id,
        person_id=credited,
        kind=str(moment.kind),
        at=moment.at,
        content=of_moment(moment),
        conversation_id=moment.conversation_id,
    )


def exposure_row(exposure: TermsExposure) -> Exposure:
    """As a run finds it."""
    return Exposure(**vars(exposure) | {"client": exposure.client or ""})


def told(row: models.Model) -> tuple[object, ...]:
    """Everything that stands in it, to be compared."""
    return tuple(getattr(row, field.attname) for field in row._meta.concrete_fields)
