"""Why a message was read as it was, in lines for a terminal."""

from typing import Any

from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.runs.answers import messages_of, said_before
from fiftytwo.evidence.runs.tuning import thresholds_here
from fiftytwo.evidence.signals.scorer import load_scorer
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.kit.errors import WrongUse
from fiftytwo.terms.conversation import Role


def explain(lake: Lake, message_id: str) -> list[str]:
    """What each signal made of the message, with the words that carried it.

    message_id: an item id, a native item id, or a survey id. Raises WrongUse where there is none,
    or where several sources have it.
    """
    text, role, spoken, before = _find(lake, message_id)
    scorer = load_scorer()
    thresholds = thresholds_here(lake, scorer)
    lines = [f"{message_id} ({role}), read by {scorer.name}:", f"  {text}", ""]
    for found in scorer.explain(text, role, context=before, language=spoken):
        lines.append(_line(found, thresholds.get(found["signal"])))
    used = [m for m in lake.read(MOMENTS).to_pylist() if message_id in m["message_ids"][:1]]
    lines += [f"It carries a moment: {m['kind']}, credited to {m['name']}." for m in used]
    return lines


def _find(lake: Lake, message_id: str) -> tuple[str, str, str | None, str | None]:
    """Text, role, language as the source tells it, and the other side's words before."""
    rows = lake.read(ITEMS, item_id=message_id).to_pylist()
    rows = rows or lake.read(ITEMS, native_item_id=message_id).to_pylist()
    if len(rows) > 1:
        ids = ", ".join(row["item_id"] for row in rows)
        raise WrongUse(f"several messages have this id; name one of: {ids}")
    if rows:
        [row] = rows
        talk = messages_of(lake.read(ITEMS, conversation_id=row["conversation_id"]))
        before = dict(zip(talk["item_id"].to_pylist(), said_before(talk).to_pylist(), strict=True))
        return row["text"], row["author_role"], row["language"], before.get(row["item_id"])
    comments = lake.read(SURVEYS, survey_id=message_id).to_pylist()
    if not comments or comments[0]["comment"] is None:
        raise WrongUse(
            "there is no message with this id: `items --json` shows native_item_id, and "
            "`moments --json` shows message_ids"
        )
    return comments[0]["comment"], str(Role.CUSTOMER), None, None


def _line(found: dict[str, Any], threshold: float | None) -> str:
    words = ", ".join(f"“{span['text']}”" for span in found["spans"]) or "no words in particular"
    counts = threshold is not None and found["probability"] >= threshold
    verdict = "counts" if counts else "does not count"
    return f"  {found['signal']:<14}{found['probability']:.2f}  {verdict:<15} {words}"
