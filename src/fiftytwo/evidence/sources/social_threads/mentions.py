"""Handles in a tweet, and its words without those it is addressed to."""

import html
import re
from collections.abc import Iterable

# Handles have at most 15 characters; data sets put numbers in their place. "@Shop's site" is
# part of a sentence and stays.
_LEADING = re.compile(r"\A(?:\s*\.?@(\w{1,20})(?!\w|['’]\w)[,:;]?)+(?:\s+|$)")
_HANDLE = re.compile(r"(?<![\w@])@(\w{1,20})")
# A mirror that drops "&" and ";" leaves these where a tweet was cut: "to be continued gtgt".
_LEFTOVER_START = re.compile(r"\A(?:(?:amp|gt|lt)+\s+)+")
_END_CHARACTERS = 40
_LEFTOVER_END = re.compile(r"(?:\s+(?:amp|gt|lt)+)+$")


def leading_mentions(text: str) -> list[str]:
    """The handles a tweet opens with, without "@": those it is addressed to."""
    opening = _LEADING.match(text)
    return _HANDLE.findall(opening.group()) if opening else []


def mentions(text: str) -> list[str]:
    """All handles in the text, in order, without "@"."""
    return _HANDLE.findall(text)


def said(texts: Iterable[str]) -> list[str]:
    """The words of each tweet: entities resolved, those it is addressed to cut from its start."""
    return [_LEADING.sub("", html.unescape(text), count=1).strip() for text in texts]


def without_leftovers(text: str) -> str:
    """`text` without what entities left at its ends after a mirror dropped their punctuation."""
    text = _LEFTOVER_START.sub("", text, count=1)
    at = max(0, len(text) - _END_CHARACTERS)  # so that megabytes of spaces cost nothing
    return text[:at] + _LEFTOVER_END.sub("", text[at:])
