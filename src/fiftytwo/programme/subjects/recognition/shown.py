"""One thanks as its receiver and its giver see it."""

from typing import Any

from django.utils.translation import gettext as _

from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.published.content import as_moment
from fiftytwo.programme.foundation.thanks.models import How, Receipt, Recognition
from fiftytwo.programme.foundation.thanks.queries import quote_for, received_by, replies_to
from fiftytwo.programme.subjects.recognition.evidence import evidence_of, not_for_the_wall
from fiftytwo.programme.subjects.recognition.words import GIVEN, RELEASES, SIGNS

ON_MY_PAGE = 10


def giver_of(recognition: Recognition) -> str:
    """A name; of a customer or of somebody who was forgotten, in words."""
    if recognition.by:
        return recognition.by.name
    if recognition.how == How.CUSTOMER:
        return _("A customer")
    return _("Somebody who is not here any more")


def received_shown(receipt: Receipt) -> dict[str, Any]:
    """For recognition/received_list.html."""
    given = receipt.recognition
    return {
        "id": receipt.pk,
        "at": given.at,
        "by": giver_of(given),
        "how": GIVEN[How(given.how)],
        "words": given.words,
        "edited_at": given.edited_at,
        "quote": quote_for(receipt, Audience.PRIVATE),
        "evidence": _evidence(given),
        "not_for_the_wall": bool(given.unfit),
        "sign": SIGNS.get(receipt.reaction, ""),
    }


def newest_received(person: Person) -> list[dict[str, Any]]:
    """For one's own page."""
    return [received_shown(receipt) for receipt in received_by(person)[:ON_MY_PAGE]]


def given_shown(recognition: Recognition) -> dict[str, Any]:
    """For recognition/given_list.html."""
    return {
        "id": recognition.pk,
        "at": recognition.at,
        "to": [receipt.person.name for receipt in recognition.receipts.all()],
        "how": GIVEN[How(recognition.how)],
        "words": recognition.words,
        "audience": recognition.audience,
        "released": RELEASES[recognition.audience],
        "evidence": _evidence(recognition),
        "not_for_the_wall": not_for_the_wall(recognition.unfit or ()),
        "is_to_be_judged": recognition.is_to_be_judged,
    }


def replies_shown(receipt: Receipt) -> list[dict[str, Any]]:
    """What was written under it, oldest first."""
    gone = _("Somebody who is not here any more")
    return [
        {"by": reply.by.name if reply.by else gone, "at": reply.at, "words": reply.words}
        for reply in replies_to(receipt)
    ]


def _evidence(recognition: Recognition) -> Any:
    return evidence_of(as_moment(recognition.evidence)) if recognition.evidence else None
