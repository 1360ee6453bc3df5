"""What evidence says of a customer's words, and nothing more of it than is needed here."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Judged:
    """Of one text."""

    text: str
    """Masked."""
    whom: str
    """What was typed as whom, masked."""
    is_known: bool
    """Whether it is in a language that we can judge."""
    is_harassment: bool
    danger: bool
    unfit: tuple[str, ...] = ()
    """Why it must not hang as it stands."""
    is_complaint: bool = False
    """It reads as let down rather than thankful."""
