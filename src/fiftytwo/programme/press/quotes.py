"""The customer's own words, short enough to be read: cut between sentences, never inside a word."""

import re
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import Any

from fiftytwo.programme.press.plain import plain

ABOUT = 240
"""Characters of a quote. Two sentences that say it beat a paragraph that also says it."""

SLACK = 24
"""A quote that is longer by a word or two stays whole: an ellipsis would take as much room."""

AROUND = 4_000
"""Characters looked at on either side of the evidence; a message can have millions."""

CUT = "…"

Span = tuple[int, int]

# A full stop ends a sentence only before a space ("3.5" does not); CJK stops need none.
SENTENCE = re.compile(r".+?(?:[.!?…]+[\"'”’»)\]]*(?=\s|$)|[。！？]+[」』”]?|$)\s*")
OUTER_QUOTES = ('""', "“”", "''", "‘’", "«»", "„“", "「」")


def shortened(quote: str, why: Sequence[Mapping[str, Any]] = (), *, about: int = ABOUT) -> str:
    """The part of `quote` that carries the evidence, in whole sentences, with … where it was cut.

    why: spans, strongest first, as `text` or as `start` and `end` in `quote`. The first that
    stands in the quote is kept; without any, the beginning is. Only a sentence that is too long
    in itself is cut between words, and only a word that is too long in itself is cut inside.
    """
    start, end = _evidence(quote, why)
    nearby = quote[max(0, start - AROUND) : end + AROUND]
    text = _without_outer_quotes(plain(nearby))
    if len(text) <= about + SLACK:
        return text
    evidence = plain(quote[start : min(end, start + about)])
    at = max(0, text.find(evidence))
    return _cut(text, _window(text, (at, at + len(evidence)), about))


def _evidence(quote: str, why: Sequence[Mapping[str, Any]]) -> Span:
    for span in why:
        words, start, end = span.get("text"), span.get("start"), span.get("end")
        if isinstance(words, str) and words and words in quote:
            return quote.index(words), quote.index(words) + len(words)
        if isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(quote):
            return start, end
    return 0, 0


def _window(text: str, evidence: Span, about: int) -> Span:
    """Whole sentences around the evidence, by turns: what leads up to it, what follows."""
    sentences = [match.span() for match in SENTENCE.finditer(text)]
    touching = [s for s in sentences if s[0] < max(evidence[1], 1) and s[1] > evidence[0]]
    start, end = touching[0][0], touching[-1][1]
    if len(text[start:end].rstrip()) > about:
        return _words(text, (start, end), evidence, about)
    before = [s[0] for s in reversed(sentences) if s[0] < start]
    after = [s[1] for s in sentences if s[1] > end]
    for earlier, later in zip_longest(before, after):
        if earlier is not None and len(text[earlier:end].rstrip()) <= about:
            start = earlier
        if later is not None and len(text[start:later].rstrip()) <= about:
            end = later
    return start, end


def _words(text: str, sentence: Span, evidence: Span, about: int) -> Span:
    """The words of one long sentence that hold the evidence, with some before it for sense."""
    start, end = sentence
    if evidence[1] - start > about:
        start = max(start, evidence[0] - (about - (evidence[1] - evidence[0])) // 2)
        space = text.find(" ", start, evidence[0] + 1)
        start = space + 1 if space >= 0 else evidence[0]
    if end - start > about:
        space = text.rfind(" ", start, start + about + 1)
        end = space if space > start else start + about
    return start, end


def _cut(text: str, window: Span) -> str:
    start, end = window
    before = f"{CUT} " if text[:start].strip() else ""
    after = f" {CUT}" if text[end:].strip() else ""
    return before + text[start:end].strip() + after


def _without_outer_quotes(text: str) -> str:
    for marks in OUTER_QUOTES:
        opening, closing = marks[0], marks[1]
        inside = text[1:-1]
        if len(text) > 2 and text[0] == opening and text[-1] == closing:
            return text if opening in inside or closing in inside else inside
    return text
