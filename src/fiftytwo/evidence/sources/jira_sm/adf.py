"""Text of the Atlassian Document Format (nested JSON) and of Jira's older wiki marks."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

_LINES = frozenset(
    {"paragraph", "heading", "codeBlock", "rule", "tableRow", "listItem", "taskItem"}
    | {"decisionItem", "caption"}
)
"""Nodes that begin a line of their own."""
_APART = frozenset({"paragraph", "heading", "codeBlock", "bulletList", "orderedList", "table"})
_MOST_DEEP = 60
"""Deeper than any document that a person writes."""


def adf_text(document: Any) -> str:
    """The words of a document: its lines, mentions, emoji and links; quotes are left out.

    Where there is nothing but a quote, the quote. Pictures and files have no words.
    """
    if not isinstance(document, Mapping):
        return ""
    new = _tidy("".join(_words(document, _MOST_DEEP, quotes=False)))
    return new or _tidy("".join(_words(document, _MOST_DEEP, quotes=True)))


def _words(node: Any, deep: int, *, quotes: bool) -> Iterator[str]:
    if deep == 0 or not isinstance(node, Mapping):
        return
    kind = node.get("type")
    if kind == "blockquote" and not quotes:
        return
    yield _own(node, kind)
    inner = node.get("content")
    for one in inner if isinstance(inner, list) else []:
        yield from _words(one, deep - 1, quotes=quotes)
    if kind in ("tableCell", "tableHeader"):
        yield " "
    elif kind in _LINES:
        yield "\n"
    if kind in _APART:
        yield "\n"


def _own(node: Mapping[str, Any], kind: Any) -> str:
    attrs = node.get("attrs")
    attrs = attrs if isinstance(attrs, Mapping) else {}
    if kind == "text":
        return _str(node.get("text"))
    if kind == "hardBreak":
        return "\n"
    if kind == "listItem":
        return "- "
    if kind in ("inlineCard", "blockCard", "embedCard"):
        return _str(attrs.get("url"))
    if kind == "emoji":
        return _str(attrs.get("text")) or _str(attrs.get("shortName"))
    if kind in ("mention", "status"):
        return _str(attrs.get("text"))
    if kind in ("expand", "nestedExpand"):
        return _str(attrs.get("title")) + "\n"
    return ""


def _str(value: Any) -> str:
    return value if isinstance(value, str) else ""


_QUOTE = re.compile(r"\{quote\}.*?\{quote\}|^bq\. .*$", re.DOTALL | re.MULTILINE)
_MARKS = (
    (re.compile(r"\{(?:color|noformat|code|panel|quote)(?::[^}\n]*)?\}"), ""),
    (re.compile(r"^h[1-6]\. ", re.MULTILINE), ""),
    (re.compile(r"![^!\s|][^!\n|]*\.\w{2,5}(?:\|[^!\n]*)?!"), ""),  # a picture
    (re.compile(r"\[~(?:accountid:)?([^\]\n]+)\]"), r"@\1"),
    (re.compile(r"\[([^\]|\n]+)\|[^\]\n]+\]"), r"\1"),
    (re.compile(r"\[((?:https?|mailto):[^\]\s]+)\]"), r"\1"),
    (re.compile(r"(?<![\w*])\*([^*\s](?:[^*\n]*[^*\s])?)\*(?![\w*])"), r"\1"),
    (re.compile(r"\\\\(?=\s|$)"), "\n"),
)


def wiki_text(text: str) -> str:
    """Wiki text without its marks; quotes are left out where anything else is said."""
    for source in (_QUOTE.sub("", text), text):
        for mark, instead in _MARKS:
            source = mark.sub(instead, source)
        if said := _tidy(source):
            return said
    return ""


def _tidy(text: str) -> str:
    lines = [line.rstrip() for line in text.replace("\xa0", " ").splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
