"""The end of an agent's message: its words, what hangs behind them, and who may have signed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

# A signature stands in the last words; links behind it may be long (archived addresses: 200+).
TAIL_CHARACTERS = 600
_LAST_WORDS = 12  # three names, what stands before them, and the links and tags behind

_UP, _LOW = "A-ZÀ-ÖØ-Þ", "a-zß-öø-ÿ"
WORD = re.compile(r"\S+")
INITIALS = re.compile(rf"[{_UP}]{{2,3}}")
_NAME = rf"[{_UP}]{{2,3}}|[{_UP}][{_LOW}]{{1,13}}(?:[{_UP}][{_LOW}]*)?"
_NAME_ALONE = re.compile(_NAME)

# Links, part numbers ("1/2", "(2/2)", "12" and "2" as mirrors leave them), "to be continued", tags.
_EXTRA = re.compile(
    r"https?:\S*|www\.\S+|<LINK>\.?|#\w+|\(?[1-9]\s?/\s?[1-9]?\)?|[1-9][2-9]|[1-9]"
    r"|&?gt;?(?:&?gt;?)*|[^\w\s^*~/\-–—<]+",
    re.IGNORECASE,
)
_PART = re.compile(r"\(?[1-9]\s?/?\s?[1-9]?\)?")

# Words that agents close with, and sign behind ("Thanks Khairul").
_CLOSINGS = (
    "thank you|thanks|thankyou|thank|thx|tnx|ty|tq|cheers|regards|rgds|best|sincerely|yours|love"
    "|saludos|gracias|merci|cordialement|danke|gruß|grüße|gruss|obrigado|obrigada|grazie|groetjes"
)
# Words before which one addresses ("You are welcome Sarah"), or that end a message by themselves.
_GREETINGS = "hi|hello|hey|dear|welcome|sorry|please|pls|yes|no|enjoy|bye|ok|okay"
_CLOSING = re.compile(rf"(?:.*[^\w])?(?:{_CLOSINGS})[,.:!\-–—]*", re.IGNORECASE | re.DOTALL)
_LETTER_WORD = re.compile(rf"(?:{_CLOSINGS}|{_GREETINGS})\W*", re.IGNORECASE)
# Glued to the name: "shortly.BZ", "ThanksSha", "Rgds,Darshan", ".Thanks-Emir".
_BARE = re.compile(
    rf"(?P<before>(?:.*[.!?…)])?(?:(?:.*[\W\d])?(?i:thanks|thx|cheers|regards|rgds)[,.:\-–—]*)?)"
    rf"(?P<name>{_NAME})[.,]?"
)
_NOT_AN_END = frozenset(",:;&-–—/'’@#%+$€£(_=*~^|\\")


class Word(NamedTuple):
    """A run of characters without white space, and where it stands in the message."""

    text: str
    start: int

    @property
    def is_extra(self) -> bool:
        """Whether it may hang behind a signature: a link, a part number, a hashtag, an emoji."""
        return _EXTRA.fullmatch(self.text) is not None


@dataclass(frozen=True)
class Tail:
    """A bare name at the end of a message that may be a signature."""

    name: str
    start: int
    end: int
    after_end: bool
    """Whether a sentence, a link or a closing ("Thanks") ended right before it."""


def is_closing(text: str) -> bool:
    """Whether the word closes a letter, so that a name behind it signs: "Thanks,", "Rgds"."""
    return _CLOSING.fullmatch(text) is not None


def is_letter_word(text: str) -> bool:
    """Whether it opens or closes letters ("Hello", "Thanks"), and so is nobody's name."""
    return _LETTER_WORD.fullmatch(text) is not None


def words_before_extras(text: str) -> list[Word]:
    """The last words of `text`, without the links, part numbers and hashtags behind them."""
    end = len(text)
    words: list[Word] = []
    for piece in reversed(text[-TAIL_CHARACTERS:].rsplit(maxsplit=_LAST_WORDS)[-_LAST_WORDS:]):
        end = text.rindex(piece, 0, end)
        words.append(Word(piece, end))
    words.reverse()
    while words and words[-1].is_extra:
        words.pop()
    return words


def bare_tails(text: str) -> list[Tail]:
    """Names of three, two and one words that end `text`, longest first."""
    words = words_before_extras(text)
    if not words:
        return []
    match = _BARE.fullmatch(words[-1].text)
    if match is None or is_letter_word(match["name"]):
        return []
    last = words[-1].start
    start, end = last + match.start("name"), last + match.end("name")
    if match["before"]:
        return [Tail(match["name"], start, end, after_end=True)]
    one = Tail(match["name"], start, end, _is_end(words[:-1]) or _is_on_its_own(text, words))
    return [*_longer(text, words, end), one]


def _longer(text: str, words: Sequence[Word], end: int) -> list[Tail]:
    """Two or three names in a row, where a sentence ended before the first of them."""
    longer = []
    for n in (3, 2):
        run, before = words[-n:-1], words[:-n]
        if len(run) < n - 1 or not all(_is_name(word) for word in run) or not _is_end(before):
            continue
        longer.append(Tail(text[run[0].start : end], run[0].start, end, after_end=True))
    return longer


def _is_on_its_own(text: str, words: Sequence[Word]) -> bool:
    """Whether the last word has a line to itself: "Best wishes", and below it "Priya"."""
    if len(words) < 2:
        return False
    before = words[-2]
    return "\n" in text[before.start + len(before.text) : words[-1].start]


def _is_name(word: Word) -> bool:
    return _NAME_ALONE.fullmatch(word.text) is not None and not is_letter_word(word.text)


def _is_end(words: Sequence[Word]) -> bool:
    """Whether a sentence ended with these words; a part number at their end does not count."""
    at = len(words) - 1
    while at >= 0 and _PART.fullmatch(words[at].text):
        at -= 1
    if at < 0:
        return False
    last = words[at]
    if last.is_extra or is_closing(last.text):
        return True
    return not last.text[-1].isalnum() and last.text[-1] not in _NOT_AN_END
