"""Moments of a few conversations, computed by the same functions as in a run, and not stored."""

from collections.abc import Collection

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.moments.bars import bars_of
from fiftytwo.evidence.moments.find import find_moments
from fiftytwo.evidence.runs.around import with_around
from fiftytwo.evidence.runs.moments import moment_of
from fiftytwo.evidence.runs.people import read_roster, read_signing
from fiftytwo.evidence.runs.run import score_rows
from fiftytwo.evidence.runs.saved_replies import saved_replies, with_saved_replies
from fiftytwo.evidence.runs.tuning import thresholds_here
from fiftytwo.evidence.runs.wanted import of_conversations
from fiftytwo.evidence.signals.scorer import load_scorer
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.terms.moments import Moment


def moments_of(lake: Lake, native_ids: Collection[str]) -> tuple[list[Moment], dict[str, int]]:
    """Moments of these conversations, and item_id -> its place in its conversation."""
    scorer = load_scorer()
    around = with_around(lake.read(CONVERSATIONS))
    named = pa.array(sorted(native_ids), pa.string())
    conversations = around.filter(pc.is_in(around["native_conversation_id"], named))
    items = of_conversations(lake.read(ITEMS), conversations)
    surveys = of_conversations(lake.read(SURVEYS), conversations)
    rows = find_moments(
        conversations,
        with_saved_replies(items, saved_replies(lake)),
        surveys,
        score_rows(items, surveys, scorer),
        read_roster(lake),
        read_signing(lake),
        bars=bars_of(thresholds_here(lake, scorer)),
        scorer=scorer.name,
    )
    orders = dict(zip(items["item_id"].to_pylist(), items["order"].to_pylist(), strict=True))
    return [moment_of(row) for row in rows.to_pylist()], orders
