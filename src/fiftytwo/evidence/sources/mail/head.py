"""Fields of a mail's head as text."""

import re
from email.errors import HeaderParseError
from email.header import decode_header

from fiftytwo.evidence.sources.mail.charset import as_text

_BETWEEN_WORDS = re.compile(r"(\?=)\s+(=\?)")


def decoded(value: str) -> str:
    """A field with its encoded words decoded, on one line. What is broken stays as written."""
    value = _BETWEEN_WORDS.sub(r"\1\2", value.replace("\r", "").replace("\n", " "))
    if "=?" not in value:
        # Bytes that are no ASCII come from the parser as half characters.
        raw = value.encode("utf-8", "surrogateescape")
        return " ".join(as_text(raw, "utf-8").split())
    try:
        parts = decode_header(value)
    except (HeaderParseError, ValueError):
        return " ".join(value.split())
    words = [
        part if isinstance(part, str) else as_text(part, charset or "ascii")
        for part, charset in parts
    ]
    return " ".join("".join(words).replace("\0", "").split())
