"""What is new in a mail: without quoted history, signature, and what programs add.

How it is found: docs/explanation/what-is-new-in-a-mail.md
"""

import re

from fiftytwo.evidence.sources.said import history, second, signature
from fiftytwo.evidence.sources.said.html import text_of
from fiftytwo.evidence.sources.said.html_marks import mark_of
from fiftytwo.evidence.sources.said.marks import HISTORY, INDENTED, QUOTED, SIGNED, without_marks

# Cheap, and asked first: most texts of a chat, and many mails, have nothing that could be cut.
_MAY_BE_CUT = re.compile(
    r"^[ \t]*>|^\s*[-_=*~—–]{2,}|[::][ \t]*$|@|www\.|https?:|\d[\d ()/.-]{6,}\d|ref:|##|"
    r"[\ue000-\ue003]|"
    r"\b(?:sent|gesendet|envoy|enviad|inviato|verzonden|verstuurd|skickat|sendt|outlook|external|"
    r"extern|caution|confidential|vertraulich|confiden|intended|disclaimer|virus|"
    r"forwarded|original|via mobile|reply above|environment)|送信|发自|보냄|書きました|"
    r"отправлено|lähetetty",
    re.IGNORECASE | re.MULTILINE,
)
_REFERENCE = re.compile(r"\[?\s*\bref:[!_]?00D[\w.!]{4,80}:ref\b\s*\]?|\bthread::[\w-]{5,60}::")
_MANY_LINES = re.compile(r"\n{3,}")


def mail_text(*, html: str | None = None, text: str | None = None) -> str:
    """What the writer of a mail wrote in it, as plain text.

    html is looked at first, since it tells quotes apart; text where html says nothing.
    """
    if html:
        said = _new(text_of(html, mark_of))
        if said:
            return said
        # Nothing left: whoever writes where a program wants a signature has still written it.
        said = _new(text_of(html, _quotes_only), signed=False)
        if said:
            return said
    return new_text(text or "")


def _quotes_only(tag: str, attributes: str) -> str | None:
    mark = mark_of(tag, attributes)
    return mark if mark in (QUOTED, INDENTED, HISTORY) else None


def new_text(text: str) -> str:
    """What is new in a mail's plain text. A mail that is nothing but a quote is empty."""
    if not _MAY_BE_CUT.search(text):
        return text.strip()
    text = without_marks(text).replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")
    return _new(text)


def without_head(text: str) -> str:
    """A mail saved as text without the head ("From: … Sent: …") that stands above it."""
    lines = text.lstrip("\n\r \ufeff").split("\n")
    return "\n".join(lines[history.head_length(lines, 0) :])


_MAIL_MARK = re.compile(
    r"^\W{0,3}(?:hi|hello|hey|dear|hallo|liebe|sehr geehrte|guten (?:tag|morgen)|moin|bonjour|"
    r"madame|monsieur|hola|estimad|ciao|buongiorno|gentile|beste|geachte|hej|hei|olá|prezad|"
    r"cze[śs][ćc]"
    r"|dzień dobry|здравствуйте|добрый|dobrý|[^\n]{1,20}様)(?:\W|$)|^\W{0,3}(?:subject|"
    r"betreff|objet): ",
    re.IGNORECASE,
)


def shows_mail(text: str) -> bool:
    """Whether a text has what only mails have: a greeting, history, a signature."""
    lines = [line.rstrip() for line in text.strip().splitlines()]
    if any(_MAIL_MARK.match(line) for line in lines[:3]):
        return True
    if any(signature.closes(line) for line in lines[-12:]):
        return True
    return len(new_text(text)) < 0.95 * len(text.strip())


def _new(text: str, signed: bool = True) -> str:
    """The new text among lines that may bear marks. signed: a signature is cut, too."""
    if not _MAY_BE_CUT.search(text):
        return text.strip()
    if "ref:" in text or "thread::" in text:
        text = _REFERENCE.sub("", text)
    parts = _unquoted([line.rstrip() for line in text.split("\n")])
    if parts:
        parts[0] = signature.without_banner(parts[0])
    parts = [signature.without_machine_words(part) for part in parts]
    said = _joined([signature.without_signature(part) for part in parts]) if signed else ""
    said = said or _joined(parts)
    return second.shorter(said) if second.looks_quoted(said) else said


def _joined(parts: list[list[str]]) -> str:
    texts = (_MANY_LINES.sub("\n\n", "\n".join(lines)).strip() for lines in parts)
    return "\n\n".join(filter(None, texts))


def _unquoted(lines: list[str]) -> list[list[str]]:
    """The lines that are no history, in parts between which quotes stood."""
    parts: list[list[str]] = [[]]
    indented = quoting = False
    for at, line in enumerate(lines):
        if line == INDENTED:
            indented = not indented
            quoting = indented and _leave_attribution(parts[-1])
            if quoting:
                parts.append([])
            continue
        if quoting:
            continue
        if line == QUOTED or line.lstrip().startswith(">"):
            _leave_attribution(parts[-1])
            if parts[-1]:
                parts.append([])
            continue
        if line in (SIGNED, HISTORY) or _is_history(lines, at, parts):
            if line == SIGNED and not _has_words(parts):
                continue
            break
        if history.asks_to_reply_above(line):
            if _has_words(parts):
                break
            continue
        if history.may_end_attribution(line) and _ends_unmarked(lines, at, parts[-1]):
            break
        parts[-1].append(line)
    return parts


def _has_words(parts: list[list[str]]) -> bool:
    return any(line.strip() for part in parts for line in part)


def _is_history(lines: list[str], at: int, parts: list[list[str]]) -> bool:
    line = lines[at]
    # Only heads and titles begin history: they have a colon, or end in a mark.
    plain = line[-1:].isalnum() and ":" not in line and ":" not in line
    if not line or (plain and not line.startswith(("Original", "original"))):
        return False
    return history.begins_history(lines, at, is_first=not _has_words(parts))


def _ends_unmarked(lines: list[str], at: int, above: list[str]) -> bool:
    """Whether an attribution ends with this line, below which the history is not marked.

    Lines of it that stand above are taken away.
    """
    if _quote_follows(lines, at):
        return False  # it stays until the quote is met
    return _leave_attribution(above, lines[at], quote_follows=False)


def _quote_follows(lines: list[str], at: int) -> bool:
    for line in lines[at + 1 : at + 8]:
        if line.strip():
            return line in (QUOTED, INDENTED) or line.lstrip().startswith(">")
    return False


def _leave_attribution(
    above: list[str], last: str | None = None, quote_follows: bool = True
) -> bool:
    """Take from the end of `above` the lines that say who wrote what follows; whether there are.

    last: the attribution's last line, where it is not yet among those above.
    """
    ends = len(above)
    while last is None and ends and not above[ends - 1].strip():
        ends -= 1
    tail = [] if last is None else [last]
    if not history.may_attribute(above[max(0, ends - history.MOST_HEADER_LINES) : ends] + tail):
        return False
    for size in range(history.MOST_HEADER_LINES + 1):
        start = ends - size
        if start < 0 or (size and not above[start].strip()):
            break
        whole = above[start:ends] + tail
        if whole and history.attribution(whole, quote_follows):
            del above[start:]
            return True
    if quote_follows and ends and history.names_a_writer(above[ends - 1]):
        del above[ends - 1 :]
        return True
    return False
