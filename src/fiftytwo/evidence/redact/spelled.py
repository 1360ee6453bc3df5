"""Names that are spelt out letter by letter: "Q U I L L E N", "R-a-u-h-f-u-ß", "double R E".

Three letters are a size or an abbreviation; four are too, where people shout ("N O T   O K"), so
that all but long ones need a word that says that something is spelt.
"""

import re
from collections.abc import Iterator

from fiftytwo.evidence.redact.span import Kind, Span

_LETTER = r"(?:(?:double|doppel)[ -])?[^\W\d_]"
_RUN = re.compile(
    rf"(?<![\w'’&@-]){_LETTER}(?:(?:[ ,.-]|, |\. | wie \w{{3,12}},? | for \w{{3,12}},? ){_LETTER}){{3,24}}"
    r"(?![\w'’&-])",
    re.IGNORECASE,
)
_SIGN = re.compile(r"(?<![\w'’])[^\W\d_](?:[ .-]|, )(?:(?:double|doppel)[ -])?[^\W\d_](?:[ .-]|, )")
_SAYS_SPELT = re.compile(
    r"spel(?:t|led|ling)|\bname\b|called|\bthat['’]s\b|\bit['’]s\b|\bi['’]m\b|letters?\b|double|"
    r"schreib|buchstab|\bheiß|name|doppel",
    re.IGNORECASE,
)
MAY_HOLD = r"(?:^|[^A-Za-z0-9'’])[A-Za-z][ .,-] ?(?:double )?[A-Za-z](?:[ .,-] ?[A-Za-z]|[ ]double)"
"""What a text has at least. For Arrow's RE2, and for `re`."""


def find(text: str) -> Iterator[Span]:
    """Spelt names in `text`."""
    if not _SIGN.search(text):
        return
    for match in _RUN.finditer(text):
        says = "-" in match[0] or _SAYS_SPELT.search(text[max(0, match.start() - 40) : match.end()])
        if says and not _is_prose(match[0]):
            yield Span(*match.span(), Kind.NAME)


def _is_prose(run: str) -> bool:
    """"e.g. a, b, c, d": letters in the order of the alphabet list something."""
    letters = [word.lower() for word in re.findall(r"(?<![^\W\d_])[^\W\d_](?![^\W\d_])", run)]
    return letters == sorted(set(letters))
