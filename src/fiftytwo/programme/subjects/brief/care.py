"""Care as the page shows it: that something happened, of what kind and when."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from fiftytwo.programme.foundation.privacy.kinds import CARE
from fiftytwo.terms.brief import Care


def care_lines(cares: Iterable[Care]) -> list[dict[str, Any]]:
    """For brief/care.html. `conversation` is there in danger only: somebody has to look at once."""
    return [
        {
            "name": care.name,
            "kind": CARE.get(care.kind, care.kind),
            "at": datetime.fromisoformat(care.at) if care.at else None,
            "is_open": care.words_open,
            # As the helpdesk calls it: "own:acme:L8101" is only ours.
            "conversation": _native(care.conversation) if care.words_open else None,
        }
        for care in cares
    ]


def _native(conversation: str | None) -> str | None:
    """CONTRACTS: a conversation's id is `source:account:native`."""
    return conversation.split(":", 2)[-1] if conversation else None
