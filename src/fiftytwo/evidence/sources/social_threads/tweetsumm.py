"""`tweetsumm`: threads in turns, without time, handles and most punctuation.

Columns: conversation_id, turn, speaker_heuristic, text; optional: speaker_twcs,
speaker_uncertain, tweet_id. A customer's turn opens with the brand's handle, its "@" dropped.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.sources.raw import Asked, Batch, Claim, Delivers, Reject
from fiftytwo.evidence.sources.reader import Reader
from fiftytwo.evidence.sources.social_threads import columns, mentions, posts, rejecting
from fiftytwo.evidence.sources.social_threads.opening_handles import Handles, cut, learn_handles
from fiftytwo.terms.conversation import AtPrecision, Role

_NEEDED = ("conversation_id", "turn", "speaker_heuristic", "text")
_OPTIONAL = ("speaker_twcs", "speaker_uncertain", "tweet_id")

_EXPECTED = {
    "conversation_id": "no conversation_id: expected the thread's id",
    "turn": "turn is no whole number",
    "role": "speaker_heuristic is neither customer nor agent",
    "text": "no text: expected the words of the turn",
}


def claims(names: Sequence[str], sample: pa.Table) -> Claim | None:
    """Sure of files with these columns: no other export guesses its speakers."""
    if not set(_NEEDED) <= set(names):
        return None
    return Claim(0.95, "turns with conversation_id and speaker_heuristic")


def read(batches: Iterator[pa.Table], asked: Asked) -> Iterator[Batch]:
    """Whole threads, undated. Raises BadFile where a needed column is missing."""
    rejects: list[Reject] = []
    turns = _typed(columns.gather(batches, _NEEDED, _OPTIONAL, asked))
    turns = rejecting.reject_missing(turns, _EXPECTED, rejects)
    turns = rejecting.drop_duplicates(turns, ["conversation_id", "turn"], rejects)
    turns = rejecting.drop_duplicates(turns, ["conversation_id", "item"], rejects)
    yield from posts.batches(_posts(turns), rejects, asked)


READER = Reader("tweetsumm", Delivers.WHOLE, claims, read)


def _typed(found: pa.Table) -> pa.Table:
    told, guessed = (_speaker(found[name]) for name in ("speaker_twcs", "speaker_heuristic"))
    unsure = pc.fill_null(columns.as_flag(found["speaker_uncertain"]), False)
    guess = pc.if_else(unsure, "heuristic_uncertain", "heuristic")
    turn = columns.as_number(found["turn"])
    tweet = columns.as_id(found["tweet_id"])
    return pa.table(
        {
            "conversation_id": columns.as_id(found["conversation_id"]),
            "turn": turn,
            "tweet_id": tweet,
            "item": pc.coalesce(
                tweet, pc.binary_join_element_wise("turn", turn.cast("string"), "-")
            ),
            "role": pc.coalesce(told, guessed),
            # Told by the set these threads were taken from, where each tweet says who wrote it.
            "basis": pc.if_else(pc.is_valid(told), "inbound_flag", guess),
            "text": columns.as_text(found["text"]),
            columns.ROW: found[columns.ROW],
        }
    )


def _speaker(column: pa.ChunkedArray) -> pa.ChunkedArray:
    speaker = pc.utf8_lower(columns.as_id(column))
    known = pc.is_in(speaker, pa.array([Role.CUSTOMER.value, Role.AGENT.value]))
    return pc.if_else(known, speaker, pa.scalar(None, pa.string()))


def _posts(turns: pa.Table) -> pa.Table:
    turns = turns.sort_by([("conversation_id", "ascending"), ("turn", "ascending")])
    n = turns.num_rows
    conversations = turns["conversation_id"].to_pylist()
    by_agent = pc.equal(turns["role"], Role.AGENT.value).to_pylist()
    texts = mentions.said(turns["text"].to_pylist())
    rows = list(zip(conversations, by_agent, texts, strict=True))
    handles = learn_handles((name, text) for name, agent, text in rows if not agent)
    accounts = _accounts(rows, handles)
    said = [text if agent else cut(text, handles) for _, agent, text in rows]
    return pa.table(
        {
            "account": pa.array([accounts.get(name, posts.NO_ACCOUNT) for name in conversations]),
            "native_conversation_id": turns["conversation_id"],
            "native_item_id": turns["tweet_id"],
            "sequence": turns["turn"],
            "author_role": turns["role"],
            "role_basis": turns["basis"],
            # Customers' handles are not in this set.
            "author_native_id": pa.array(
                [accounts.get(name) if agent else None for name, agent, _ in rows], pa.string()
            ),
            "at": pa.nulls(n, pa.timestamp("us", "UTC")),
            "at_precision": pa.repeat(AtPrecision.UNKNOWN.value, n),
            "text": pa.array([mentions.without_leftovers(text) for text in said], pa.string()),
        }
    )


def _accounts(rows: Sequence[tuple[str, bool, str]], handles: Handles) -> dict[str, str]:
    """Each thread's account: the handle that most of its customer turns open with."""
    opened: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for conversation, agent, text in rows:
        handle = None if agent else handles.opening(text)
        if handle is not None:
            opened[conversation][handle] += 1
    return {conversation: count.most_common(1)[0][0] for conversation, count in opened.items()}
