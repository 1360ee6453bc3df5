"""Exposure: one message that was done to somebody who answers customers; its words are apart."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Exposure:
    """That somebody had to read it, when, and of what kind. DESIGN 6.3."""

    item_id: str
    """The message, or the survey_id of a comment."""
    conversation_id: str
    person_id: str | None
    """Who had to read it, as the roster has them; null: nobody there was matched."""
    client: str | None
    at: datetime | None
    hostile: bool
    abusive: bool
    danger: bool
    distressing: bool
    perhaps: bool = False
    """Of a danger: nobody is sure. A person looks at it all the same, and nobody is woken."""


@dataclass(frozen=True)
class ExposureWords:
    """What was said in an exposure, masked. For whose it is, once they open it."""

    item_id: str
    text: str
