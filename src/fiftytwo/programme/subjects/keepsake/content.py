"""What stands in a keepsake: thanks that were given, and what customers said; nothing else.

Nothing of care and nothing that was done to anybody: a moment in which somebody was abused and
stayed courteous is left out, and so are customers' words that are unfit to be shown around, and
those from before they were content. What a colleague wrote stands as it was written to them.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from django.utils.translation import get_language

from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.people.queries import find_organisation
from fiftytwo.programme.foundation.privacy.queries import moments_of
from fiftytwo.programme.foundation.published.content import as_moment
from fiftytwo.programme.foundation.thanks.models import How, Receipt
from fiftytwo.programme.foundation.thanks.queries import received_by
from fiftytwo.programme.press.keepsake import Entry, Keepsake
from fiftytwo.terms.brief import LANGUAGES
from fiftytwo.terms.moments import Moment, MomentKind

CUSTOMERS_WORDS = frozenset(
    {
        MomentKind.PRAISED,
        MomentKind.THANKED,
        MomentKind.TURNED_AROUND,
        MomentKind.UNTANGLED,
    }
)
"""Kinds whose quote may be a customer's thanks."""

HOW: Mapping[str, Literal["said", "written", "witnessed"]] = {
    How.SAID: "said",
    How.WRITTEN: "written",
    How.WITNESSED: "witnessed",
}
"""As the press has it; a customer's is told apart before."""


def keepsake_of(person: Person) -> Keepsake:
    """All of it, oldest first, in the reader's language where the press speaks it."""
    organisation = find_organisation()
    language = (get_language() or "").split("-")[0]
    return Keepsake(
        name=person.name,
        organisation=organisation.name if organisation else "",
        language=language if language in LANGUAGES else LANGUAGES[0],
        entries=tuple(entry for _, entry in sorted(_entries(person), key=_in_time)),
    )


Timed = tuple[datetime | None, Entry]


def _in_time(timed: Timed) -> tuple[bool, float]:
    at, _ = timed
    return at is None, at.timestamp() if at else 0.0


def _entries(person: Person) -> Iterator[Timed]:
    zone = ZoneInfo(person.time_zone)
    # Of what meant nothing to them nobody needs to remind them.
    receipts = list(received_by(person).filter(is_hollow=False))
    for receipt in receipts:
        given = receipt.recognition
        if given.how == How.CUSTOMER and given.unfit:
            continue
        yield receipt.at, _given(receipt, zone)
    # What somebody thanked for stands there already, and stays when the moment goes with its age.
    thanked = {receipt.recognition.moment_id for receipt in receipts}
    for row in moments_of(person).exclude(pk__in=thanked):
        moment = as_moment(row.content)
        if quote := _quote(moment):
            yield moment.at, Entry(_day(moment.at, zone), "customer", "", "", quote)


def _given(receipt: Receipt, zone: ZoneInfo) -> Entry:
    given = receipt.recognition
    on = _day(receipt.at, zone)
    if given.how == How.CUSTOMER:
        return Entry(on, "customer", "", "", given.words)
    quote = _quote(as_moment(given.evidence)) if given.evidence else ""
    by = given.by.name if given.by else ""
    return Entry(on, HOW[given.how], by, given.words, quote)


def _quote(moment: Moment) -> str:
    """The customer's thanks; empty where it is none, or unfit to be shown around."""
    by_customer = moment.facts.get("spoken_by", "customer") == "customer"
    fits = moment.kind in CUSTOMERS_WORDS and by_customer and not moment.unfit
    return moment.quote if fits else ""


def _day(at: datetime | None, zone: ZoneInfo) -> date | None:
    return at.astimezone(zone).date() if at else None
