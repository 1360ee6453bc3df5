"""The body of a mail: its HTML and its text, out of parts however they are nested."""

import re
from email.message import Message
from email.parser import BytesParser

from fiftytwo.evidence.sources.mail.charset import as_text

MOST_PARTS = 200
_PREFACE = re.compile(
    r"^\s*(?:this is an? .{0,40}(?:multi-?part|mime|openpgp|s/mime|cryptographically).*|"
    r"this message is in mime format.*|.*does not understand mime.*|.*mime-aware.*)$",
    re.IGNORECASE | re.MULTILINE,
)


def body_of(raw: bytes) -> tuple[str, str]:
    """(HTML, text) of a mail; what is attached or forwarded as a whole is not the writer's."""
    mail: Message = BytesParser().parsebytes(raw)
    htmls: list[str] = []
    texts: list[str] = []
    for part in _said_parts(mail)[:MOST_PARTS]:
        (htmls if part.get_content_type() == "text/html" else texts).append(_text(part))
    if not htmls and not texts and mail.is_multipart():
        # Some programs write the text where only old mail programs were to look.
        texts = [_PREFACE.sub("", str(mail.preamble or ""))]
    return "<br>".join(htmls), "\n".join(texts)


def _said_parts(mail: Message) -> list[Message]:
    if (
        mail.get_content_type() == "message/rfc822"
        or mail.get_content_disposition() == "attachment"
    ):
        return []
    if mail.is_multipart():
        parts = mail.get_payload()
        assert isinstance(parts, list)
        return [said for part in parts if isinstance(part, Message) for said in _said_parts(part)]
    return [mail] if mail.get_content_type() in ("text/plain", "text/html") else []


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset()
    return as_text(raw, charset).replace("\0", "")
