"""What can be said aloud: one line of a team, one of each person, and how long that takes.

Facts are laid out; the words around them are the speaker's own.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from fiftytwo.programme.press.plain import plain
from fiftytwo.programme.press.quotes import shortened
from fiftytwo.programme.press.words.language import Language
from fiftytwo.terms.moments import Moment, MomentKind

WORDS_A_MINUTE = 130
"""Slowly, as one speaks to people and not to a clock."""

ABOUT = 180
"""Characters of a quote that is heard, not read."""


@dataclass(frozen=True)
class Aloud:
    """One moment as it can be said."""

    quote: str
    """The customer's words, shortened and masked; empty: the moment has none."""
    deed: str
    """The same without anybody's words."""


def aloud(moment: Moment, say: Language) -> Aloud:
    """Of a kind in SPEECH_DEEDS; of whom it is, the speaker says."""
    quote = shortened(moment.quote, moment.why, about=ABOUT) if is_customers(moment) else ""
    return Aloud(quote, say.SPEECH_DEEDS[moment.kind])


def is_customers(moment: Moment) -> bool:
    """Whether the quote is what a customer said, and no deed of ours."""
    spoken_by = moment.facts.get("spoken_by", "customer")
    ours = (MomentKind.WITNESSED, MomentKind.HELPED_A_COLLEAGUE, MomentKind.STEADY)
    return bool(spoken_by == "customer" and moment.kind not in ours and moment.quote.strip())


def minutes_to_say(texts: Iterable[str]) -> int:
    """Whole minutes, rounded up; 0 where there is nothing to say."""
    words = sum(len(plain(text).split()) for text in texts)
    return math.ceil(words / WORDS_A_MINUTE)
