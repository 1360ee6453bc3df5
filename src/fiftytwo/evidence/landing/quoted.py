"""Cuts the quoted history that a mail drags behind it: it was said once, and counts once.

A first, narrow version for plain text: the header under which a mail program quotes, and lines that
begin with `>`. What stands above is new; what stands between quoted lines is new as well.
"""

import re

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.terms.conversation import Channel

_LINE = r"[^\r\n]{0,200}"
_HEADERS = (
    rf"On {_LINE}\n?{_LINE} wrote:",
    rf"Am {_LINE}\n?{_LINE} schrieb{_LINE}:",
    rf"Le {_LINE}\n?{_LINE} a écrit ?:",
    r"-{2,} ?(?:Original Message|Forwarded message|Ursprüngliche Nachricht) ?-{2,}",
    rf"From: {_LINE}\n(?:Sent|Date|To): {_LINE}",
    rf"Von: {_LINE}\n(?:Gesendet|Datum|An): {_LINE}",
)
_HEADER = re.compile(rf"^[ \t]*(?:{'|'.join(_HEADERS)})", re.MULTILINE)
_UNMARKED = re.compile(r"^[ \t]*(?:-{2,}|From:|Von:)", re.MULTILINE)
_QUOTED = re.compile(r"^[ \t]*>[^\n]*(?:\n|$)", re.MULTILINE)


def without_quotes(raw: pa.Table) -> pa.Table:
    """`raw` (RAW_ITEMS) with the quoted history of its mails cut out of their texts."""
    mails = pc.equal(raw["channel"], str(Channel.EMAIL))
    if not pc.any(mails).as_py():
        return raw
    texts = [
        new_text(text) if is_mail else text
        for text, is_mail in zip(raw["text"].to_pylist(), mails.to_pylist(), strict=True)
    ]
    place = raw.column_names.index("text")
    return raw.set_column(place, raw.schema.field(place), pa.array(texts, pa.string()))


def new_text(text: str) -> str:
    """What is new in a mail's plain text. A mail that is nothing but a quote is empty."""
    text = text.replace("\r\n", "\n")
    header = _HEADER.search(text)
    if header is None:
        return _QUOTED.sub("", text).strip() if _QUOTED.search(text) else text
    above = _QUOTED.sub("", text[: header.start()])
    below = text[header.end() :]
    if _UNMARKED.match(header.group()) or not _QUOTED.search(below):
        # Quoted without marks, so all that stands below is history.
        return above.strip()
    # Marked quotes: an answer may stand between or below them.
    return f"{above}\n{_QUOTED.sub('', below)}".strip()
