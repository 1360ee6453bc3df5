"""Which part of the lake is asked for."""

from dataclasses import dataclass
from typing import Any, NoReturn

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.kit.errors import WrongUse
from fiftytwo.terms.week import Week, week_of


@dataclass(frozen=True)
class Wanted:
    """None: all of it; week None: the last week with data, where one week is needed."""

    source: str | None = None
    client: str | None = None
    week: Week | None = None


def conditions(wanted: Wanted) -> dict[str, Any]:
    """Columns of tables/conversations.py and what they must be, as Lake.read takes it."""
    asked = {"source": wanted.source, "client": wanted.client}
    return {column: value for column, value in asked.items() if value}


def wanted_conversations(lake: Lake, wanted: Wanted) -> pa.Table:
    """The conversations asked for. Raises WrongUse, saying what there is, where there are none."""
    found = lake.read(CONVERSATIONS, **conditions(wanted))
    if not found.num_rows:
        refuse_nothing(lake, wanted)
    return found


def refuse_nothing(lake: Lake, wanted: Wanted) -> NoReturn:
    """Raises WrongUse, which says what there is."""
    for column, value in conditions(wanted).items():
        there = sorted(set(lake.read(CONVERSATIONS, [column])[column].to_pylist()))
        if there and value not in there:
            raise WrongUse(f"there is no {column} {value!r} here, but: {', '.join(there)}")
    raise WrongUse("there are no such conversations yet: take some in with `fiftytwo ingest PATH`")


def of_conversations(rows: pa.Table, conversations: pa.Table) -> pa.Table:
    """The rows that belong to these conversations."""
    ids = conversations["conversation_id"].combine_chunks()
    return rows.filter(pc.is_in(rows["conversation_id"], ids))


def span(lake: Lake) -> tuple[Week | None, Week | None]:
    """The first and the last week in which something was said; None: nothing has a time."""
    times = lake.read(CONVERSATIONS, ["first_at", "last_at"])
    first, last = pc.min(times["first_at"]).as_py(), pc.max(times["last_at"]).as_py()
    return (week_of(first.date()), week_of(last.date())) if first else (None, None)
