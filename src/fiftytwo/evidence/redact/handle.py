"""Handles (@anna_k) of customers and bystanders; those of agents and brands are kept."""

import re
from collections.abc import Collection, Iterator

from fiftytwo.evidence.redact.span import Kind, Span
from fiftytwo.evidence.redact.words import places_of, words_of

# The @ comes first, the look behind it after: so that the search jumps from @ to @.
# A dot belongs to a handle only before a small letter or digit: "@shop.Thanks" is two sentences.
_HANDLE = re.compile(
    r"@(?<![\w@.&]@)(?P<name>\w{1,40})(?P<rest>(?:\.[a-z0-9_]+)*(?:@[\w-]+(?:\.[\w-]+)+)?)"
)
_TIME = re.compile(r"\d{1,2}(?:am|pm|h|uhr)?", re.IGNORECASE)  # "let's meet @5pm"

_CALLED = re.compile(
    r"(?:user ?name|user ?id|user|login|benutzername|nutzername|nickname|identifiant|pseudo)"
    r"[ :]{1,3}(?:(?:is|was|ist|est)[ ])?(?P<name>[A-Za-z][\w.-]{2,30})(?![\w@])",
    re.IGNORECASE,
)
WORDS = words_of("username user userid login benutzername nutzername nickname identifiant pseudo")


def _is_account(name: str) -> bool:
    """An account's name rather than a word: it has a digit or a line below in it."""
    return "_" in name or any(character.isdigit() for character in name)


def find(text: str, keep: Collection[str] = frozenset()) -> Iterator[Span]:
    """Handles in `text` that are not in `keep` (casefolded, without @)."""
    if "@" not in text:
        return
    for match in _HANDLE.finditer(text):
        whole = (match["name"] + match["rest"]).casefold()
        if not (whole in keep or match["name"].casefold() in keep or _TIME.fullmatch(whole)):
            yield Span(match.start(), match.end(), Kind.HANDLE)


def find_called(text: str) -> Iterator[Span]:
    """Names of accounts without @, where a word says that they are."""
    for place in places_of(WORDS, text):
        match = _CALLED.match(text, place)
        if match and _is_account(match["name"]):
            yield Span(*match.span("name"), Kind.HANDLE)
