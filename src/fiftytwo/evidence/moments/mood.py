"""How a conversation went, by what its customer said: content after help, or upset."""

import re
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.moments.bars import Bars
from fiftytwo.evidence.talk.talk import NOBODY, Flags, Rows, Talk

SOLVED = r"(?i)^\s*(?:solved|resolved|closed|done|completed?|archived|erledigt|gelöst|geschlossen)"
"""What helpdesks call a conversation that is over."""

REOPENED = r"(?i)re-?open|wieder\s?(?:ge)?öffne|wiedereröffn"


@dataclass(frozen=True)
class Mood:
    """What moments ask of a conversation; rows and conversations as in its Talk."""

    helped: Rows
    """Row -> the latest typed message of a person before it, else NOBODY."""
    grateful: Flags
    """A customer's words after a person's help that thank more than they complain."""
    upset: Flags
    """A customer's words that complain or are hostile, and do not thank."""
    solved: Flags
    """Conversation -> its helpdesk says that it is over."""
    ended_well: Flags
    """Conversation -> its customer's last words are not upset, and it is solved or they thank."""


def mood(talk: Talk, bars: Bars) -> Mood:
    """How each conversation of the Talk went."""
    helped = talk.helped
    thanks, frustration = (
        np.nan_to_num(talk.signals[name], nan=0.0) for name in ("thanks", "frustration")
    )
    hostile = talk.is_at_least("hostility", bars.hostility)
    praising = talk.is_at_least("praise", bars.praise) & (frustration < bars.frustration)
    outweighs = (thanks - frustration >= bars.thanks) | praising
    grateful = talk.customer & (helped != NOBODY) & outweighs & ~hostile
    upset = talk.customer & (hostile | (frustration >= bars.frustration)) & ~grateful
    status = talk.conversations["status"]
    solved = _matches(status, SOLVED)
    last = talk.last(talk.customer)
    good = (last != NOBODY) & ~upset[last]
    return Mood(
        helped=helped,
        grateful=grateful,
        upset=upset,
        solved=solved,
        ended_well=good & (solved | grateful[last]),
    )


def is_over(status: str | None) -> bool:
    """Whether a helpdesk's status says that the conversation is over."""
    return bool(status and re.search(SOLVED, status))


def _matches(column: pa.ChunkedArray, pattern: str) -> Flags:
    hit = pc.fill_null(pc.match_substring_regex(column, pattern), False)
    found: Flags = hit.to_numpy(zero_copy_only=False).astype(bool)
    return found
