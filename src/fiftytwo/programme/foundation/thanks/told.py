"""What evidence is told of thanks: all that stands, and where their evidence stands."""

from typing import Any

from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.thanks.models import How, Receipt, Recognition


def given_now() -> list[dict[str, Any]]:
    """One row for each receiver of each thanks that was not withdrawn."""
    receipts = Receipt.objects.filter(recognition__withdrawn_at=None)
    receipts = receipts.select_related("person", "recognition__by__person").order_by("pk")
    return [
        {
            "id": str(receipt.pk),
            "recognised_id": receipt.person.person_id,
            "at": receipt.at,
            "giver_id": _giver(receipt.recognition),
            "how": _how(receipt.recognition),
            "words": receipt.recognition.words,
        }
        for receipt in receipts.iterator(chunk_size=1_000)
    ]


def quoted_conversations() -> set[str]:
    """Where evidence of thanks stands."""
    quoted = Recognition.objects.exclude(conversation_id="")
    return set(quoted.values_list("conversation_id", flat=True))


def _giver(recognition: Recognition) -> str | None:
    """As the roster has them; of somebody who is not on it, the id of their user."""
    by = recognition.by
    if by is None:
        return None
    return by.person.person_id if by.person else f"user:{by.pk}"


def _how(recognition: Recognition) -> str:
    """In the words of CONTRACTS: said, written or public."""
    if recognition.how == How.SAID:
        return "said"
    return "written" if recognition.audience == Audience.PRIVATE else "public"
