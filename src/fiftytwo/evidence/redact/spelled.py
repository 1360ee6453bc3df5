"""Names that are spelt out letter by letter: "Q U I L L E N", "R-a-u-h-f-u-ß", "double R E".

Three letters are a size or an abbreviation; four are too, where people shout ("N O T   O K"), so
that all but long ones need a word that says that something is spelt.
"""

import re
from collections.abc import Iterator

from fiftytwo.evidence.redact.span import Kind, Span
from fiftytwo.evidence.redact.words import words_of

_LETTER = r"(?:(?:double|doppel)[ -])?[^\W\d_]"
_RUN = re.compile(
    rf"(?<![\w'’&@-]){_LETTER}"
    rf"(?:(?:[ ,-]|, |\. | (?:wie|for) \w{{3,12}},? ){_LETTER}){{3,15}}"
    r"(?![\w'’&-])",
    re.IGNORECASE,
)
_ANY = r"[^\x00-@\[-`{-\x7f]"  # a letter, for Arrow's RE2 as for `re`
_TWO_ALONE = rf"[ ,-]{_ANY}[ .,-]{{1,2}}{_ANY}[ .,-]"
MAY_HOLD = (
    rf"{_TWO_ALONE}|(?:ouble|oppel)[ -]{_ANY}[ .,-]"
    rf"|{_ANY} (?:wie|for) [^ ]{{3,12}} {_ANY} (?:wie|for) "
)
"""What a text has at least: two letters that stand alone, one after the other. For Arrow's RE2."""
_two_alone = re.compile(_TWO_ALONE).search
_MORE_SIGNS = ("ouble", "oppel", " wie ", " for ")
_ALPHABET = frozenset("abcdefghijklmnopqrstuvwxyzäöüß")


_SAYS_SPELT = re.compile(
    r"spel(?:t|led|ling)|\bname\b|\bthat['’]s\b|\bit['’]s\b|\bi['’]m\b|letters?\b|double|"
    r"schreib|buchstab|\bheiß|name|doppel",
    re.IGNORECASE,
)
_AFTER_A_MASK = re.compile(r"⟩[ .,:]{1,3}$")
_SHOUTED = (
    "please", "never", "what", "why", "help", "not", "thank", "worst", "really", "still", "this",
    "that", "love", "ever", "very", "slow", "nope", "wtf", "omg", "hell", "shit", "fuck", "nicht",
    "bitte", "danke", "warum", "done", "wait", "free", "stop",
)  # fmt: skip
_ONE = re.compile(r"(?<![^\W\d_])[^\W\d_](?![^\W\d_])")
_SEEN_BEFORE = 80


def may_hold(text: str) -> bool:
    """Whether letters stand alone in `text`; wider than MAY_HOLD, and sooner found."""
    if len(words_of(text) & _ALPHABET) < 2:  # "O T T O"
        return False
    return _two_alone(text) is not None or any(sign in text for sign in _MORE_SIGNS)


def find(text: str) -> Iterator[Span]:
    """Spelt names in `text`."""
    if may_hold(text):
        for match in _RUN.finditer(text):
            if _is_spelt(text, match) and not _is_prose(match[0]):
                yield Span(*match.span(), Kind.NAME)


def find_answered(text: str) -> Iterator[Span]:
    """Spelt names in a text that answers who somebody is."""
    if may_hold(text):
        yield from (Span(*match.span(), Kind.NAME) for match in _RUN.finditer(text))


def _is_spelt(text: str, run: re.Match[str]) -> bool:
    before = text[max(0, run.start() - _SEEN_BEFORE) : run.start()]
    if _SAYS_SPELT.search(before + run[0]) or _AFTER_A_MASK.search(before):
        return True
    # "Quillen. Q U I L L E N"
    return "".join(_letters(run[0])).capitalize() in before


def _is_prose(run: str) -> bool:
    """ "e.g. a, b, c, d": letters in the order of the alphabet list something."""
    letters = _letters(run)
    word = "".join(letters)
    return letters == sorted(set(letters)) or word.startswith(_SHOUTED)


def _letters(run: str) -> list[str]:
    return [letter.lower() for letter in _ONE.findall(run)]
