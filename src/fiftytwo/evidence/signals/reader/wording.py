"""Texts as the transformer reads them: handles, masks and links are one word each, wherever they
come from, so that no data set and no mask can be told by how it writes them.
"""

import html
import re

_LINK = re.compile(r"(?:https?://|www\.)\S+|<link>|⟨url⟩|\[url\]", re.IGNORECASE)
_SOMEBODY = re.compile(r"(?<![\w@])@\w+|⟨handle⟩|__\w+__|@user\b", re.IGNORECASE)
_NAME = re.compile(r"⟨(?:name|[A-Z])⟩|\[name\]|#PRS_ORG#|#[A-Z]+-?\d*#|<name>", re.IGNORECASE)
_MASKED = re.compile(r"⟨[^⟩]{1,20}⟩|\[(?:religion|number|phone|email|order)\]", re.IGNORECASE)
_BLANKS = re.compile(r"\s+")
_MANY = re.compile(r"(.)\1{3,}")


def worded(text: str) -> str:
    """`text` in the wording that the reader learned from."""
    text = _LINK.sub("http", html.unescape(text).replace("’", "'").replace("‘", "'"))
    text = _SOMEBODY.sub("@user", text)
    text = _NAME.sub("name", text)
    text = _MASKED.sub("number", text)
    text = _MANY.sub(r"\1\1\1", text)
    return _BLANKS.sub(" ", text).strip()
