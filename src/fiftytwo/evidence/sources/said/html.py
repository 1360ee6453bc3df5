"""HTML as plain text."""

import re
from collections.abc import Callable
from html import unescape

from selectolax.lexbor import LexborHTMLParser

from fiftytwo.evidence.sources.said.marks import INDENTED, without_marks

Mark = Callable[[str, str], str | None]
"""Called with an element's tag and its attributes as written: None where its text is said as
any other; INDENTED where that is to be seen; else the string stands in its place."""

_MARKUP = re.compile(r"<[a-zA-Z!/][^>]*>|&[a-zA-Z#0-9]+;")
# A bare address in angle brackets is meant as text; a parser takes it for an element.
_ADDRESS = re.compile(r"<((?:mailto:)?[\w.+-]+@[\w.-]+)>")
# As the parser writes it out: attributes in double quotes, no bracket in text.
_TOKEN = re.compile(r'<!--.*?-->|<(/?)([a-zA-Z][^\s/>]*)([^>"]*(?:"[^"]*"[^>"]*)*)>', re.DOTALL)
# Elements whose text may look like tags.
_RAW = re.compile(r"<(script|style|textarea|title|iframe|xmp|noembed)\b.*?</\1\s*>", re.DOTALL)
_BLANKS = re.compile(r"[ \t\r\n\f]+")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_NOT_SAID = frozenset(("head", "template", "noscript", "img", "svg", "object", "select"))
_EMPTY = _words("img br hr input meta link base col area embed source wbr")
_BLOCKS = _words(
    "address article aside blockquote body center dd div dl dt fieldset figure footer form "
    "header "
    "hr li main nav ol section table tbody tfoot thead tr ul pre"
)
_PARAGRAPHS = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6"))
_CELLS = frozenset(("td", "th"))
# Outlook sets every line as a paragraph without space around it.
_TIGHT = re.compile(r'class="?[^"]*Mso|margin(?:-bottom)?:\s*0', re.IGNORECASE)

_LINE, _GAP = "\x01", "\x02"  # here a line ends, and here a blank line stands, if none does yet
_AFTER_BREAK = re.compile(r"\n *(?:\x01 *)+")
_LINE_ENDS = re.compile(r" *(?:\x01 *)+")
_MANY_LINES = re.compile(r"\n{3,}")
_GAPS = re.compile(r"[\x01\n ]*\x02[\x01\x02\n ]*")


def html_text(html: str | None) -> str:
    """`html` as text: lines as they were set, entities decoded, pictures and scripts left out.

    Text without a tag or an entity comes back trimmed, as it is.
    """
    return text_of(html, None) if html else ""


def text_of(html: str, mark: Mark | None) -> str:
    """`html` as text, with what `mark` says in the place of the elements that it knows."""
    if not _MARKUP.search(html):
        return without_marks(html).strip()
    html = without_marks(html)
    if "@" in html:
        html = _ADDRESS.sub(r"&lt;\1&gt;", html)
    body = LexborHTMLParser(html).body
    return _trimmed(_said(_RAW.sub("", body.html or ""), mark)) if body is not None else ""


def _said(html: str, mark: Mark | None) -> str:
    """The text of well-formed HTML, with line ends and gaps still marked."""
    out: list[str] = []
    end = depth = indented = 0
    skipped = ""
    in_pre = tight = False
    counters: list[int | None] = []
    for token in _TOKEN.finditer(html):
        closing, tag, attributes = token.groups()
        if skipped:
            if tag == skipped:
                depth += -1 if closing else 1
                if depth == 0:
                    skipped, end = "", token.end()
            continue
        if token.start() > end:
            text = html[end : token.start()]
            out.append(text.replace(" ", "\xa0") if in_pre else _BLANKS.sub(" ", text))
        end = token.end()
        if tag is None:
            continue
        tag = tag.lower()
        if not closing and tag not in _EMPTY:
            instead = "" if tag in _NOT_SAID else None
            if instead is None and mark is not None:
                instead = mark(tag, attributes)
            if instead == INDENTED:
                out.append(f"{_LINE}{INDENTED}{_LINE}" if not indented else "")
                indented += 1
                continue
            if instead is not None:
                skipped, depth = tag, 1
                out.append(f"{_LINE}{instead}{_LINE}" if instead else "")
                continue
        elif indented and closing and tag == "blockquote":
            indented -= 1
            out.append(f"{_LINE}{INDENTED}{_LINE}" if not indented else "")
            continue
        if tag == "br":
            out.append("\n")
        elif tag in _PARAGRAPHS:
            tight = tight if closing else bool(_TIGHT.search(attributes))
            out.append(_LINE if tight else _GAP)
        elif tag in _BLOCKS:
            out.append(_LINE)
            in_pre = not closing if tag == "pre" else in_pre
            _count(tag, closing, counters, out)
        elif tag in _CELLS:
            out.append(" ")
    if not skipped and end < len(html):
        out.append(_BLANKS.sub(" ", html[end:]))
    return "".join(out)


def _count(tag: str, closing: str, counters: list[int | None], out: list[str]) -> None:
    """Numbers and bullets of lists."""
    if tag in ("ol", "ul"):
        if closing:
            counters[-1:] = []
        else:
            counters.append(0 if tag == "ol" else None)
    elif tag == "li" and not closing:
        number = counters[-1] if counters else None
        if number is None:
            out.append("* ")
        else:
            counters[-1] = number + 1
            out.append(f"{number + 1}. ")


def _trimmed(text: str) -> str:
    text = _AFTER_BREAK.sub("\n", text)
    text = _GAPS.sub("\n\n", text) if _GAP in text else text
    text = unescape(_LINE_ENDS.sub("\n", text))
    # Blanks that are set (and those of <pre>) are hard ones and survive the first trimming.
    lines = [line.strip(" ") for line in text.replace("\r", "").split("\n")]
    lines = "\n".join(lines).replace("\xa0", " ").split("\n")
    text = "\n".join([line.rstrip() for line in lines])
    return _MANY_LINES.sub("\n\n", text).strip()
