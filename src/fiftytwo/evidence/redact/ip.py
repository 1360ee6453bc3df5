"""IP addresses, version 4 and 6; software versions such as 11.0.3 or "version 10.0.0.1" stay."""

import ipaddress
import re
from collections.abc import Iterator

from fiftytwo.evidence.redact.span import Kind, Span

_FOUR = re.compile(r"(?<![\w.-])\d{1,3}(?:\.\d{1,3}){3}(?![\w-])(?!\.\d)", re.ASCII)
_SIX = re.compile(
    r"(?<![\w:.])(?:[0-9a-f]{1,4}:|:(?=:)){1,8}(?::|[0-9a-f]{1,4})(?:[0-9a-f:]{0,30})(?![\w:])",
    re.IGNORECASE | re.ASCII,
)
_VERSION_BEFORE = re.compile(r"(?:\bv|\bver|version|build|firmware|release)[.:# ]{0,2}$", re.I)


def find(text: str) -> Iterator[Span]:
    """IP addresses in `text`."""
    if "." in text:
        for match in _FOUR.finditer(text):
            if _is_address(match[0]) and not _names_a_version(text, match.start()):
                yield Span(match.start(), match.end(), Kind.IP)
    if text.count(":") > 1:
        for match in _SIX.finditer(text):
            # Times (12:30:45) and C++ (std::min) are no addresses: two groups and a digit at least.
            groups = [group for group in match[0].split(":") if group]
            if len(groups) > 2 and _is_address(match[0]):
                yield Span(match.start(), match.end(), Kind.IP)


def _is_address(candidate: str) -> bool:
    try:
        ipaddress.ip_address(candidate)
    except ValueError:
        return False
    return True


def _names_a_version(text: str, start: int) -> bool:
    return _VERSION_BEFORE.search(text[max(0, start - 12) : start]) is not None
