"""Why a message was read as it was, in lines for a terminal.

It tells what the latest run stored, not what another reading would say: probabilities as moments
and exposures were found with, and whether a signal counted where words decided beside it.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.runs.answers import CARRIED_BY, messages_of, said_before
from fiftytwo.evidence.runs.tuning import thresholds_here
from fiftytwo.evidence.signals.scorer import load_scorer
from fiftytwo.evidence.tables.exposures import EXPOSURES
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.kit.errors import WrongUse
from fiftytwo.terms.conversation import Role
from fiftytwo.terms.moments import MomentKind

_KEPT_AS = {"hostility": "hostile", "abuse": "abusive", "danger": "danger"}
"""Signal -> the column of exposures that says whether it counted, by itself or by words."""

_BY_WORDS = ("unfit",)
"""Signals that nothing stored rests on: patterns of words decide of these alone."""

_KINDNESS = ("thanks", "praise")


@dataclass(frozen=True)
class _Message:
    item_id: str
    conversation_id: str
    text: str
    role: str
    language: str | None
    """As the source tells it."""
    before: str | None
    """The other side's words before."""


@dataclass(frozen=True)
class _Kept:
    """What the latest run stored of a message."""

    signals: Mapping[str, Any] | None
    """Its row of tables/signals.py; null: no run has read it yet."""
    carries: Sequence[Mapping[str, Any]]
    """Moments that stand on it."""
    shows: Sequence[Mapping[str, Any]]
    """Moments that it belongs to: as the help, or as what was said before."""
    exposure: Mapping[str, Any]
    """Its row of tables/exposures.py; empty where it is none."""


def explain(lake: Lake, message_id: str) -> list[str]:
    """What each signal made of the message, with the words that carried it.

    message_id: an item id, a native item id, or a survey id. Raises WrongUse where there is none,
    or where several sources have it.
    """
    message = _find(lake, message_id)
    kept = _kept(lake, message)
    scorer = load_scorer()
    thresholds = thresholds_here(lake, scorer)
    reader = kept.signals["scorer"] if kept.signals else scorer.name
    lines = [f"{message_id} ({message.role}), read by {reader}:", f"  {message.text}", ""]
    told = scorer.explain(
        message.text, message.role, context=message.before, language=message.language
    )
    found = [_as_stored(one, kept) for one in told]
    for one in sorted(found, key=lambda each: -each["probability"]):
        lines.append(_line(one, thresholds.get(one["signal"]), kept))
    return lines + _used(found, thresholds, kept)


def _find(lake: Lake, message_id: str) -> _Message:
    rows = lake.read(ITEMS, item_id=message_id).to_pylist()
    rows = rows or lake.read(ITEMS, native_item_id=message_id).to_pylist()
    if len(rows) > 1:
        ids = ", ".join(row["item_id"] for row in rows)
        raise WrongUse(f"several messages have this id; name one of: {ids}")
    if rows:
        [row] = rows
        talk = messages_of(lake.read(ITEMS, conversation_id=row["conversation_id"]))
        before = dict(zip(talk["item_id"].to_pylist(), said_before(talk).to_pylist(), strict=True))
        return _Message(
            row["item_id"],
            row["conversation_id"],
            row["text"],
            row["author_role"],
            row["language"],
            before.get(row["item_id"]),
        )
    comments = lake.read(SURVEYS, survey_id=message_id).to_pylist()
    if not comments or comments[0]["comment"] is None:
        raise WrongUse(
            "there is no message with this id: `items --json` shows native_item_id, and "
            "`moments --json` shows message_ids"
        )
    [comment] = comments
    where, words = comment["conversation_id"], comment["comment"]
    return _Message(message_id, where, words, str(Role.CUSTOMER), None, None)


def _kept(lake: Lake, message: _Message) -> _Kept:
    moments = lake.read(MOMENTS, conversation_id=message.conversation_id).to_pylist()
    signals = lake.read(SIGNAL_ROWS, item_id=message.item_id).to_pylist()
    exposures = lake.read(EXPOSURES, item_id=message.item_id).to_pylist()
    return _Kept(
        signals[0] if signals else None,
        [one for one in moments if one["message_ids"][0] == message.item_id],
        [one for one in moments if message.item_id in one["message_ids"][1:]],
        exposures[0] if exposures else {},
    )


def _as_stored(found: dict[str, Any], kept: _Kept) -> dict[str, Any]:
    """The probability that was stored, and the words that a moment tells as its reason."""
    stored = kept.signals[found["signal"]] if kept.signals else None
    reasons = [
        reason
        for moment in kept.carries
        for reason in json.loads(moment["why"])
        if reason["signal"] == found["signal"]
    ]
    probability = found["probability"] if stored is None else stored
    return found | {"probability": probability, "spans": reasons or found["spans"]}


def _line(found: dict[str, Any], threshold: float | None, kept: _Kept) -> str:
    texts = dict.fromkeys(span["text"] for span in found["spans"])
    words = ", ".join(f"“{text}”" for text in texts) or "no words in particular"
    verdict = _verdict(found, threshold, kept)
    return f"  {found['signal']:<14}{found['probability']:.2f}  {verdict:<20} {words}"


def _verdict(found: dict[str, Any], threshold: float | None, kept: _Kept) -> str:
    """Whether it counted: as the run that stored moments and exposures decided."""
    signal = found["signal"]
    is_reached = threshold is not None and found["probability"] >= threshold
    is_used = signal in {CARRIED_BY.get(MomentKind(one["kind"])) for one in kept.carries}
    is_used |= bool(kept.exposure.get(_KEPT_AS.get(signal, "")))
    is_used |= signal == "unfit" and any(one["unfit"] for one in kept.carries)
    if is_used:
        return "counts" if is_reached and signal not in _BY_WORDS else "counts, by words"
    is_overruled = signal in _BY_WORDS and kept.signals is not None
    return "counts" if is_reached and not is_overruled else "does not count"


def _used(
    found: Sequence[Mapping[str, Any]], thresholds: Mapping[str, float], kept: _Kept
) -> list[str]:
    """What the message was used for, and that it was not where one would expect it."""
    lines = [
        f"It carries a moment: {one['kind']}, credited to {one['name']}{_held(one)}."
        for one in kept.carries
    ]
    lines += [f"It belongs to a moment: {one['kind']}." for one in kept.shows]
    kinds = [
        name for name in ("hostile", "abusive", "danger", "distressing") if name in _true(kept)
    ]
    if kinds:
        lines.append(f"Somebody had to read it: {', '.join(kinds)}.")
    is_kind = any(
        one["signal"] in _KINDNESS and one["probability"] >= thresholds.get(one["signal"], 1)
        for one in found
    )
    if kept.signals and is_kind and not kept.carries:
        lines.append(
            "It carries no moment: kind words count where somebody of ours had given something, "
            "and the same help is thanked once (docs/reference/definitions/thanked.md)."
        )
    if kept.signals is None:
        lines.append("No run has read it yet: `fiftytwo run` does.")
    return lines


def _held(moment: Mapping[str, Any]) -> str:
    return f"; not for the wall: {', '.join(moment['unfit'])}" if moment["unfit"] else ""


def _true(kept: _Kept) -> set[str]:
    return {name for name, value in kept.exposure.items() if value is True}
