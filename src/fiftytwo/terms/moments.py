"""A moment: a span worth thanking someone for."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class MomentKind(StrEnum):
    """Strongest first, where several kinds would use the same message. DESIGN 6.1."""

    TURNED_AROUND = "turned_around"
    UNTANGLED = "untangled"
    PRAISED = "praised"
    THANKED = "thanked"
    SET_A_BOUNDARY = "set_a_boundary"
    KEPT_POISE = "kept_poise"
    WENT_BEYOND = "went_beyond"
    HELPED_A_COLLEAGUE = "helped_a_colleague"
    WITNESSED = "witnessed"
    WEATHERED_TOGETHER = "weathered_together"
    STEADY = "steady"


OWN_HAND = frozenset(
    {
        MomentKind.KEPT_POISE,
        MomentKind.SET_A_BOUNDARY,
        MomentKind.WENT_BEYOND,
        MomentKind.HELPED_A_COLLEAGUE,
        MomentKind.STEADY,
    }
)
"""Kinds whose evidence is what the person wrote; what stands before it is the other side's."""


MISREAD = frozenset({"not_thanks", "wrong_person"})
"""Why a lead called a moment wrong, where nothing of it stays for whoever it credits. What is not
for them to thank for, or wrong otherwise, is still what a customer said."""


class Unfit(StrEnum):
    """Why a quote must not hang on a wall as it stands. DESIGN 2.2."""

    PERSONAL = "personal"
    """About looks, voice, or an invitation."""
    SEXUAL = "sexual"
    BELITTLES = "belittles"
    """At a colleague's cost."""
    BENT_RULE = "bent_rule"
    HEALTH = "health"
    BEREAVEMENT = "bereavement"
    DEBT = "debt"
    IDENTIFIES = "identifies"
    """Shows who somebody is."""
    PERSONAL_DATA = "personal_data"
    """Some was masked, so there may be more that was not."""


class CreditedAs(StrEnum):
    AUTHOR = "author"
    ASSIST = "assist"
    TEAM = "team"


@dataclass(frozen=True)
class Credited:
    """Whom a moment thanks. `person_id` is of the roster, null if no one there matches."""

    person_id: str | None
    name: str
    as_: CreditedAs

    def as_json(self) -> dict[str, Any]:
        return {"person_id": self.person_id, "name": self.name, "as": str(self.as_)}


class Answered(StrEnum):
    """How a customer was answered after a colleague's note (`answered` among a moment's facts)."""

    WITH_IT = "with_it"
    """Words of the note that were new come back in the answer."""
    AFTER_IT = "after_it"
    """Nothing more is known; the answer came later, from whom the note was for."""


@dataclass(frozen=True)
class Moment:
    """What CONTRACTS calls `moments`; `id` is stable across runs."""

    id: str
    kind: MomentKind
    conversation_id: str
    message_ids: tuple[str, ...]
    credited: tuple[Credited, ...]
    at: datetime | None
    strength: float
    quote: str
    before: str | None
    """How the customer arrived. Where the evidence is what somebody of ours wrote (kept_poise,
    set_a_boundary, went_beyond, helped_a_colleague, steady, untangled by deed): the other side's
    words before `quote`, so the customer's before ours, or ours before the customer's."""
    facts: dict[str, Any]
    """What happened. `spoken_by`: customer (also where it is absent), agent or colleague wrote the
    quote; `seen_by`: who witnessed it, by name; `closing`: the customer's words at its end, where
    the quote is not theirs (went_beyond); `answered`: one of Answered; absent where
    no answer stands there."""
    why: tuple[dict[str, Any], ...]
    unfit: tuple[str, ...] = ()
    """Codes of Unfit."""
    made_by: dict[str, str] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The object as CONTRACTS fixes it."""
        return {
            "id": self.id,
            "kind": str(self.kind),
            "conversation_id": self.conversation_id,
            "message_ids": list(self.message_ids),
            "credited": [person.as_json() for person in self.credited],
            "at": self.at.isoformat() if self.at else None,
            "strength": self.strength,
            "quote": self.quote,
            "before": self.before,
            "facts": self.facts,
            "why": list(self.why),
            "unfit": list(self.unfit),
            "made_by": self.made_by,
        }
