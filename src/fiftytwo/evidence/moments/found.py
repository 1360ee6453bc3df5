"""What a kind of moment finds: rows of a Talk, before it becomes a row of its own."""

from dataclasses import dataclass, field
from typing import Any

from fiftytwo.terms.moments import CreditedAs, MomentKind


@dataclass(frozen=True)
class Found:
    """A moment by the rows that carry it. A message is evidence for one moment only."""

    kind: MomentKind
    row: int
    """The evidence: the message that the moment stands on."""
    hand: int | None
    """Whom it credits, a number in the hands of the Talk; null: `name` says who."""
    strength: float
    """0..1: how clearly it was said or done."""
    quote: int
    """The row whose words are shown."""
    before: int | None = None
    """The row whose words show how it began."""
    before_said: str | None = None
    """The words of that row that show it; null: all of them."""
    closing: int | None = None
    """The customer's row whose words show how it ended, where `quote` is not the customer's."""
    others: tuple[int, ...] = ()
    """Further rows that show it: the help, the messages in between."""
    as_: CreditedAs = CreditedAs.AUTHOR
    name: str | None = None
    """Who is credited where it is no hand of the Talk: a team, or a name nobody here answers to."""
    facts: dict[str, Any] = field(default_factory=dict)
