"""Handles (@anna_k) of customers and bystanders; those of agents and brands are kept."""

import re
from collections.abc import Collection, Iterator

from fiftytwo.evidence.redact.span import Kind, Span

# The @ comes first, the look behind it after: so that the search jumps from @ to @.
# A dot belongs to a handle only before a small letter or digit: "@shop.Thanks" is two sentences.
_HANDLE = re.compile(
    r"@(?<![\w@.&]@)(?P<name>\w{1,40})(?P<rest>(?:\.[a-z0-9_]+)*(?:@[\w-]+(?:\.[\w-]+)+)?)"
)
_TIME = re.compile(r"\d{1,2}(?:am|pm|h|uhr)?", re.IGNORECASE)  # "let's meet @5pm"


def find(text: str, keep: Collection[str] = frozenset()) -> Iterator[Span]:
    """Handles in `text` that are not in `keep` (casefolded, without @)."""
    if "@" not in text:
        return
    for match in _HANDLE.finditer(text):
        whole = (match["name"] + match["rest"]).casefold()
        if not (whole in keep or match["name"].casefold() in keep or _TIME.fullmatch(whole)):
            yield Span(match.start(), match.end(), Kind.HANDLE)
