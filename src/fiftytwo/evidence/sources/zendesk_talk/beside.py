"""What lies beside calls: their legs, which tell the agents who took part."""

from fiftytwo.evidence.sources.documents import Beside, Document
from fiftytwo.evidence.sources.raw import Asked

NOBODY = frozenset({None, "0"})
"""Agent ids of calls and legs that no agent had."""
_AGENTS = "agents_of_calls"


def learn_leg(leg: Document, beside: Beside, asked: Asked) -> None:
    """The agent of a call's first leg with an agent who talked."""
    call, agent = leg.text("call_id"), leg.text("agent_id")
    if call and agent not in NOBODY and leg.text("type") == "agent" and _talked(leg):
        beside.extra.setdefault(_AGENTS, {}).setdefault(call, agent)


def agent_of(call: str, beside: Beside) -> str | None:
    """The agent who talked in a call, by its legs; None where none tells."""
    found = beside.extra.get(_AGENTS, {}).get(call)
    return found if isinstance(found, str) else None


def _talked(leg: Document) -> bool:
    return leg.text("talk_time") not in (None, "0")
