"""Why a score is what it is: the words whose weights carried it, as spans of the text."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from fiftytwo.evidence.signals.columns import as_texts
from fiftytwo.evidence.signals.scorer import Scorer, one_text, signals_of
from fiftytwo.evidence.signals.words import Words, read_words, rows_of_words
from fiftytwo.terms.signals import SIGNALS

MOST_SPANS = 4
"""More than a few spans explain nothing."""
ENOUGH = 0.25
"""A word belongs to a span if it carries this share of what the heaviest word carries."""


MAY_BE_SHOWN = 0.3
"""Below this probability nothing is shown to anyone, so reasons are the kernel's alone."""


def explain(
    scorer: Scorer, text: str, role: str, context: str | None, language: str | None
) -> list[dict[str, Any]]:
    """See Scorer.explain."""

    def score(texts: list[str], spoken: str | None) -> pa.Table:
        same = (pa.array([one] * len(texts), pa.string()) for one in (role, context, spoken))
        return scorer.score(pa.array(texts, pa.string()), *same)

    scores = score([text], language).to_pylist()[0]
    words = read_words(one_text(text))
    carried = _carried(scorer, words)
    said = []
    for name in signals_of(role):
        if scores[name] is not None:
            spans = _spans(text, words, carried[:, SIGNALS.index(name)])
            if spans and scorer.reader is not None and scores[name] >= MAY_BE_SHOWN:
                without = score([_without(text, span) for span in spans], scores["language"])
                spans = _that_lower(spans, without[name].to_pylist(), scores[name])
            said.append({"signal": name, "probability": scores[name], "spans": spans})
    return sorted(said, key=lambda each: -each["probability"])


TEXTS_AT_ONCE = 2_000
"""Texts whose words are laid out together: enough to save calls, few enough for memory."""


def spans_of(
    scorer: Scorer,
    texts: Sequence[str],
    roles: Sequence[str],
    languages: Sequence[str | None],
    names: Sequence[str],
) -> list[list[dict[str, Any]]]:
    """For each text the spans that carried the signal named beside it, as `explain` has them.

    Many at once: the same spans, without a call of the scorer for each. Empty where the role has
    no such signal or the language is unknown.
    """
    found: list[list[dict[str, Any]]] = []
    for start in range(0, len(texts), TEXTS_AT_ONCE):
        these = slice(start, start + TEXTS_AT_ONCE)
        found += _spans_of(scorer, texts[these], roles[these], languages[these], names[these])
    return found


def _spans_of(
    scorer: Scorer,
    texts: Sequence[str],
    roles: Sequence[str],
    languages: Sequence[str | None],
    names: Sequence[str],
) -> list[list[dict[str, Any]]]:
    scores = _scored(scorer, texts, roles, languages).to_pylist()
    score = [row[name] for row, name in zip(scores, names, strict=True)]
    words = read_words(next(as_texts(pa.array(texts, pa.string()))))
    carried = _carried(scorer, words)
    edges = np.searchsorted(words.text, np.arange(len(texts) + 1))
    spans: list[list[dict[str, Any]]] = []
    for at, (text, name) in enumerate(zip(texts, names, strict=True)):
        mine = slice(int(edges[at]), int(edges[at + 1]))
        column = carried[mine, SIGNALS.index(name)]
        there = replace(words, start=words.start[mine], end=words.end[mine])
        spans.append([] if score[at] is None else _spans(text, there, column))
    if scorer.reader is None:
        return spans
    shown = [at for at, told in enumerate(spans) if told and score[at] >= MAY_BE_SHOWN]
    masked = [(at, _without(texts[at], span)) for at in shown for span in spans[at]]
    without = _scored(
        scorer,
        [text for _, text in masked],
        [roles[at] for at, _ in masked],
        [scores[at]["language"] for at, _ in masked],
    ).to_pylist()
    lowered: dict[int, list[float]] = {}
    for (at, _), row in zip(masked, without, strict=True):
        lowered.setdefault(at, []).append(row[names[at]])
    for at in shown:
        spans[at] = _that_lower(spans[at], lowered[at], score[at])
    return spans


def _scored(
    scorer: Scorer, texts: Sequence[str], roles: Sequence[str], languages: Sequence[str | None]
) -> pa.Table:
    told = (pa.array(each, pa.string()) for each in (texts, roles, [None] * len(texts), languages))
    return scorer.score(*told)


def _without(text: str, span: dict[str, Any]) -> str:
    return text[: span["start"]] + "_" * len(span["text"]) + text[span["end"] :]


def _that_lower(
    spans: list[dict[str, Any]], without: list[float], as_it_is: float
) -> list[dict[str, Any]]:
    """Of the words that carried the kernel's score those without which both readers' falls.

    Where none is, the heaviest stays: it did carry the kernel's.
    """
    lower = [span for span, score in zip(spans, without, strict=True) if score < as_it_is]
    return lower or spans[:1]


def _carried(scorer: Scorer, words: Words) -> npt.NDArray[np.float64]:
    """(words, signals): each word's part of the logit; pairs and triples share theirs equally."""
    weights, rows = scorer.model.weights, rows_of_words(words, len(scorer.model.weights))
    parts = weights[rows.single].astype(np.float64)
    pair = weights[rows.pair].astype(np.float64)
    # The pair of a first word is that word and the beginning of the sentence: all its own.
    within = ~words.first
    parts[~within] += pair[~within]
    for back in (0, 1):
        _share(parts, pair / 2, within, back)
    # "^ a b" is a triple too, and its two words share it.
    whole = np.where(rows.triple[:, None] >= 0, weights[rows.triple].astype(np.float64), 0)
    second = within & np.concatenate([[False], words.first[:-1]])
    for back in (0, 1):
        _share(parts, whole / 2, second, back)
    for back in (0, 1, 2):
        _share(parts, whole / 3, within & ~second, back)
    return parts * _gains(scorer)


def _share(
    parts: npt.NDArray[np.float64],
    each: npt.NDArray[np.float64],
    which: npt.NDArray[np.bool_],
    back: int,
) -> None:
    at = np.flatnonzero(which)
    np.add.at(parts, at - back, each[at])


def _gains(scorer: Scorer) -> npt.NDArray[np.float64]:
    heads = (scorer.model.heads.get(name) for name in SIGNALS)
    return np.array([head.gain if head else 0.0 for head in heads])


def _spans(text: str, words: Words, carried: npt.NDArray[np.float64]) -> list[dict[str, Any]]:
    """Runs of neighbouring words that carried enough, heaviest first."""
    if not len(carried) or carried.max() <= 0:
        return []
    chosen = np.flatnonzero(carried >= ENOUGH * carried.max())
    runs = np.split(chosen, np.flatnonzero(np.diff(chosen) > 1) + 1)
    runs = sorted(runs, key=lambda run: -carried[run].sum())[:MOST_SPANS]
    return [_span(text, words, run[0], run[-1], float(carried[run].sum())) for run in runs]


def _span(text: str, words: Words, first: int, last: int, weight: float) -> dict[str, Any]:
    raw = text.encode()
    start = len(raw[: words.start[first]].decode(errors="ignore"))
    end = len(raw[: words.end[last]].decode(errors="ignore"))
    return {"start": start, "end": end, "text": text[start:end], "weight": round(weight, 4)}
