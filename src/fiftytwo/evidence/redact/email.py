"""E-mail addresses, also as people write them to dodge robots: `anna (at) example (dot) com`."""

import re
from collections.abc import Iterator

from fiftytwo.evidence.redact.span import Kind, Span

_LOCAL = r"\w.+%'’-"
# A match begins only where a run of local-part characters begins, and never gives one back:
# that keeps a megabyte of letters linear.
_AT = rf"(?<![@{_LOCAL}])[{_LOCAL}]++"
_LABELS = r"(?:[\w-]+\.)+(?:xn--[\w-]+|[^\W\d_]{2,24})"
# Customers leave the ending off: "annakeller77@gmail".
_PROVIDERS = r"(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|gmx|aol|protonmail|web)(?![\w-])"
_ADDRESS = re.compile(rf"{_AT}@(?:{_LABELS}|{_PROVIDERS})", re.IGNORECASE)
_SPELT_OUT = re.compile(
    r"(?<![\w.+%-])[\w.+%-]++ ?[\[({]at[\])}] ?[\w-]{1,63}"
    r"(?: ?(?:\.|[\[({]dot[\])}]) ?[\w-]{2,63}){1,4}",
    re.IGNORECASE,
)
_SPELT_AT = re.compile(r"[\[({][Aa][Tt][\])}]")


def find(text: str) -> Iterator[Span]:
    """E-mail addresses in `text`."""
    if _has_at_in_word(text):
        for match in _ADDRESS.finditer(text):
            # A quotation mark before the address is not part of it.
            lead = len(match[0]) - len(match[0].lstrip("'’"))
            if match[0][lead] != "@":
                yield Span(match.start() + lead, match.end(), Kind.EMAIL)
    if _SPELT_AT.search(text):
        for match in _SPELT_OUT.finditer(text):
            yield Span(match.start(), match.end(), Kind.EMAIL)


def _has_at_in_word(text: str) -> bool:
    """Whether an @ follows on something: most are handles and need no closer look."""
    at = text.find("@", 1)
    while at > 0:
        if not text[at - 1].isspace():
            return True
        at = text.find("@", at + 1)
    return False
