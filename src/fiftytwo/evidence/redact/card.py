"""Payment card numbers: 13 to 19 digits, blanks or dashes between, whose Luhn check is right."""

import re
from collections.abc import Iterator

from fiftytwo.evidence.redact.span import Kind, Span

_RUN = re.compile(r"(?<![\w.])\d(?:[ \u00a0-]?\d){12,}+(?!\w)", re.ASCII)
_GROUP = re.compile(r"\d+", re.ASCII)
_MANY_GROUPS = 24  # more is a table of numbers
_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)


def find(text: str) -> Iterator[Span]:
    """Card numbers in `text`. Other numbers may follow on (expiry, code): ends are tried."""
    for run in _RUN.finditer(text):
        groups = [group.span() for group in _GROUP.finditer(text, *run.span())]
        yield from _cards(text, groups)


def _cards(text: str, groups: list[tuple[int, int]]) -> Iterator[Span]:
    many = len(groups) > _MANY_GROUPS
    at = 0
    while at < len(groups):
        start, end = groups[at]
        begins = _may_begin(text, start, end - start, many)
        last = _last_group(text, groups, at) if begins else None
        if last is not None:
            yield Span(start, groups[last][1], Kind.CARD)
        at = at + 1 if last is None else last + 1


def _may_begin(text: str, start: int, n_digits: int, many: bool) -> bool:
    """A card begins with four digits or more (or is spelt out one by one, "4 1 1 1 …").

    With three, or behind a dash, it is an order such as 502-2345678-9012345.
    """
    behind_dash = start > 1 and text[start - 1] == "-" and text[start - 2].isdigit()
    return not behind_dash and (n_digits > 3 or (n_digits == 1 and not many))


def _last_group(text: str, groups: list[tuple[int, int]], first: int) -> int | None:
    """The longest card number that starts with group `first`: its last group."""
    digits = ""
    found = None
    for at in range(first, len(groups)):
        start, end = groups[at]
        if len(digits) + end - start > 19:
            break
        digits += text[start:end]
        if len(digits) >= 13 and not text.startswith("-", end) and passes_luhn(digits):
            found = at
    return found


def passes_luhn(digits: str) -> bool:
    """Whether the check digit is right. Source: ISO/IEC 7812-1, annex B."""
    values = [ord(digit) - 48 for digit in reversed(digits)]
    total = sum(values[::2]) + sum(_DOUBLED[value] for value in values[1::2])
    # 0000… passes the sum but is nobody's card.
    return total % 10 == 0 and len(set(values)) > 1
