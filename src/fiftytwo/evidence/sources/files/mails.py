"""Files of mails: one as it was sent, a mailbox of many, or a body that was saved on its own."""

import re
from collections.abc import Iterator
from email.parser import BytesHeaderParser
from pathlib import Path
from quopri import decodestring
from typing import Any

from fiftytwo.evidence.sources.files.encoding import Encoding
from fiftytwo.evidence.sources.files.lines import open_text
from fiftytwo.evidence.sources.files.rows import Found
from fiftytwo.kit.errors import BadFile

MOST_MAIL = 64 * 1024 * 1024
"""A longer mail of a mailbox is rejected: it would be held in memory."""
MOST_BODY = 1024 * 1024
"""A longer text without a head is no mail."""

BODY_ENDINGS = frozenset({".txt", ".html", ".htm", ".text", ""})
_OF_A_PROGRAM = re.compile(
    r"(?:readme|licen[cs]e|copying|changelog|changes|notice|authors|install|requirements|index)\b",
    re.IGNORECASE,
)
_POSTMARK = re.compile(rb"From \S.*\b\d{2}:\d{2}.*\d{4}|From - |From \S+@\S+")
_FIELD = re.compile(rb"([!-9;-~]{2,60}):(?:[ \t]|\r?$)")
_KNOWN = frozenset(
    b"from to cc date subject message-id received return-path mime-version delivered-to "
    b"x-original-to dkim-signature content-type in-reply-to references reply-to sender "
    b"authentication-results received-spf x-mailer sent".split()
)
_ESCAPED = re.compile(rb"^>+From ")
_SOFT_BREAK = re.compile(r"=\n")
_HEX = re.compile(r"=[0-9A-F]{2}")


def is_mail(head: bytes) -> bool:
    """Whether a file begins as a mail or a mailbox does."""
    lines = head.lstrip(b"\xef\xbb\xbf\r\n").split(b"\n")
    in_box = bool(_POSTMARK.match(lines[0]))
    if in_box:
        lines = lines[1:]
    fields = []
    for line in lines[:200]:
        field = _FIELD.match(line)
        if field:
            fields.append(field[1].lower())
        elif not line.strip() or not line[:1].isspace() or not fields:
            break
    known = set(fields) & _KNOWN
    if in_box:
        return bool(known)
    return len(known) >= 2 and bool(known & {b"from", b"message-id", b"received", b"return-path"})


def is_body(path: Path, text: str) -> bool:
    """Whether a text is a letter and no table: its lines do not have the same separators."""
    if path.suffix.casefold() not in BODY_ENDINGS or _OF_A_PROGRAM.match(path.stem):
        return False
    if not text.strip():
        return False
    if text.lstrip()[:1] == "<":
        return True
    lines = [line for line in text.splitlines() if line.strip()][:2]
    for separator in "\t;|,":
        counts = [line.count(separator) for line in lines]
        if counts[0] >= 2 and counts[-1] >= counts[0]:
            return False
    return True


def mails(path: Path, found: Found) -> Iterator[tuple[str, dict[str, Any]]]:
    """(place, value) of each mail: `mail_head` by lower-case names, and `mail` as it was sent."""
    for number, raw in enumerate(_messages(path), start=1):
        if len(raw) > MOST_MAIL:
            found.reject(number, "longer than a mail can be", "")
            continue
        head, _, _ = raw.replace(b"\r\n", b"\n").lstrip(b"\n").partition(b"\n\n")
        yield f"mail {number}", {"mail_head": fields_of(head), "mail": raw}


def fields_of(head: bytes) -> dict[str, list[str]]:
    """The fields of a mail's head by their lower-case names, as written."""
    fields: dict[str, list[str]] = {}
    # As written: the parser would replace bytes that are no ASCII.
    for name, value in BytesHeaderParser().parsebytes(head).raw_items():
        fields.setdefault(name.lower(), []).append(str(value))
    return fields


def body(path: Path, encoding: Encoding) -> dict[str, Any]:
    """A mail of which only the body was saved. Raises BadFile where it is too long for one."""
    if path.stat().st_size > MOST_BODY:
        raise BadFile(f"{path} is no conversation export that we know, and too long for one mail")
    with open_text(path, encoding) as stream:
        text = stream.read()
    if len(_SOFT_BREAK.findall(text)) >= 2 and _HEX.search(text):
        text = decodestring(text.encode()).decode("utf-8", "replace")
    name = "mail_html" if text.lstrip()[:1] == "<" else "mail_text"
    return {"mail_head": {}, name: text}


def _messages(path: Path) -> Iterator[bytes]:
    """The mails of a mailbox, `>From` unescaped; a file that is no mailbox is one mail."""
    with path.open("rb") as stream:
        lines: list[bytes] = []
        size, after_blank, is_box = 0, True, None
        for line in stream:
            if is_box is None and not line.strip(b"\xef\xbb\xbf\r\n"):
                continue
            if is_box is None:
                is_box = bool(_POSTMARK.match(line))
            if is_box and after_blank and line.startswith(b"From ") and _POSTMARK.match(line):
                if lines:
                    yield b"".join(lines)
                lines, size, after_blank = [], 0, False
                continue
            if is_box and line.startswith(b">") and _ESCAPED.match(line):
                line = line[1:]
            after_blank = not line.strip()
            size += len(line)
            if size <= MOST_MAIL or not lines:
                lines.append(line)
            elif size - len(line) <= MOST_MAIL:
                lines.append(b" " * (MOST_MAIL + 1 - min(MOST_MAIL, size - len(line))))
        if lines:
            yield b"".join(lines)
