"""`ibm_twitter_care`: threads of technical support, with real tweet ids that hold the time.

Columns: conversation_id, turn, speaker, author, tweet_id, text; optional: created_at.
Most agent tweets lack their author: the account is then whom the customer wrote to.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.sources.raw import Asked, Batch, Claim, Delivers, Reject
from fiftytwo.evidence.sources.reader import Reader
from fiftytwo.evidence.sources.social_threads import columns, mentions, posts, rejecting, snowflake
from fiftytwo.terms.conversation import Role

_NEEDED = ("conversation_id", "turn", "speaker", "author", "tweet_id", "text")
_OPTIONAL = ("created_at",)
# A handle that one thread names may be a private person's; accounts are stored in clear.
_MIN_THREADS = 2

_EXPECTED = {
    "conversation_id": "no conversation_id: expected the thread's id",
    "turn": "turn is no whole number",
    "speaker": "speaker is neither customer nor agent",
    "text": "no text: expected the words of the tweet",
}


def claims(names: Sequence[str], sample: pa.Table) -> Claim | None:
    """Sure of files with these columns: turns with a tweet_id, a speaker and an author."""
    if not set(_NEEDED) <= set(names):
        return None
    return Claim(0.95, "turns with conversation_id, speaker, author and tweet_id")


def read(batches: Iterator[pa.Table], asked: Asked) -> Iterator[Batch]:
    """Whole threads. Raises BadFile where a needed column is missing."""
    rejects: list[Reject] = []
    turns = _typed(columns.gather(batches, _NEEDED, _OPTIONAL, asked))
    turns = rejecting.reject_missing(turns, _EXPECTED, rejects)
    turns = rejecting.drop_duplicates(turns, ["conversation_id", "turn"], rejects)
    turns = rejecting.drop_duplicates(turns, ["conversation_id", "item"], rejects)
    yield from posts.batches(_posts(turns), rejects, asked)


READER = Reader("ibm_twitter_care", Delivers.WHOLE, claims, read)


def _typed(found: pa.Table) -> pa.Table:
    written, naive = columns.as_time(found["created_at"])
    from_id = snowflake.times_of(columns.as_number(found["tweet_id"]))
    speaker = pc.utf8_lower(columns.as_id(found["speaker"]))
    known = pc.is_in(speaker, pa.array([Role.CUSTOMER.value, Role.AGENT.value]))
    turn = columns.as_number(found["turn"])
    tweet = columns.as_id(found["tweet_id"])
    return pa.table(
        {
            "conversation_id": columns.as_id(found["conversation_id"]),
            "turn": turn,
            "speaker": pc.if_else(known, speaker, pa.scalar(None, pa.string())),
            "author": columns.as_id(found["author"]),
            "tweet_id": tweet,
            "item": pc.coalesce(
                tweet, pc.binary_join_element_wise("turn", turn.cast("string"), "-")
            ),
            "at": snowflake.best_time(from_id, written),
            "naive": pc.and_(pc.is_null(from_id), naive),
            "text": columns.as_text(found["text"]),
            columns.ROW: found[columns.ROW],
        }
    )


def _posts(turns: pa.Table) -> pa.Table:
    turns = turns.sort_by([("conversation_id", "ascending"), ("turn", "ascending")])
    conversations = turns["conversation_id"].to_pylist()
    authors = _authors(turns)
    accounts = _accounts(turns, authors)
    by_agent = pc.equal(turns["speaker"], Role.AGENT.value).to_pylist()
    rows = zip(conversations, authors, by_agent, strict=True)
    native = [author or (accounts.get(name) if agent else None) for name, author, agent in rows]
    return pa.table(
        {
            "account": pa.array([accounts.get(name, posts.NO_ACCOUNT) for name in conversations]),
            "native_conversation_id": turns["conversation_id"],
            "native_item_id": turns["tweet_id"],
            "sequence": turns["turn"],
            "author_role": turns["speaker"],
            "role_basis": pa.repeat("vendor_role", turns.num_rows),
            "author_native_id": pa.array(native, pa.string()),
            "at": turns["at"],
            "at_precision": posts.precision(turns["at"], turns["naive"]),
            "text": pa.array(mentions.said(turns["text"].to_pylist()), pa.string()),
        }
    )


def _rows(turns: pa.Table) -> Iterator[tuple[str, str, str | None, str]]:
    names = ("conversation_id", "speaker", "author", "text")
    yield from zip(*(turns[name].to_pylist() for name in names), strict=True)


def _authors(turns: pa.Table) -> list[str | None]:
    """Each turn's author; a nameless customer is whom the thread's next agent tweet addresses."""
    authors: list[str | None] = []
    addressed: dict[str, str] = {}
    for conversation, speaker, author, text in reversed(list(_rows(turns))):
        if speaker == Role.AGENT:
            for handle in mentions.leading_mentions(text)[:1]:
                addressed[conversation] = handle
        elif author is None:
            author = addressed.get(conversation)
        authors.append(author)
    return authors[::-1]


def _accounts(turns: pa.Table, authors: Sequence[str | None]) -> dict[str, str]:
    """Each thread's account: its agent's author, else the handle its customers wrote to."""
    accounts: dict[str, str] = {}
    agents = Counter(a for _, s, a, _ in _rows(turns) if s == Role.AGENT and a is not None)
    known = {handle.casefold(): handle for handle, _ in reversed(agents.most_common())}
    named = _named(turns, _customers(turns, authors) - known.keys())
    for conversation, speaker, author, _ in _rows(turns):
        if speaker == Role.AGENT and author is not None:
            accounts.setdefault(conversation, known[author.casefold()])
    threads = Counter(folded for handles in named.values() for folded in _folded(handles))
    spelt = _spellings(handle for handles in named.values() for handle in handles)
    for conversation, handles in named.items():
        folded = _addressee([handle.casefold() for handle in handles], known, threads)
        if folded is not None:
            accounts.setdefault(conversation, known.get(folded) or spelt[folded])
    return accounts


def _named(turns: pa.Table, customers: set[str]) -> dict[str, list[str]]:
    """The handles that each thread's customers name, but for other customers'."""
    named: defaultdict[str, list[str]] = defaultdict(list)
    for conversation, speaker, _, text in _rows(turns):
        if speaker != Role.AGENT:
            handles = mentions.mentions(text)
            named[conversation] += [h for h in handles if h.casefold() not in customers]
    return named


def _folded(handles: Sequence[str]) -> set[str]:
    return {handle.casefold() for handle in handles}


def _customers(turns: pa.Table, authors: Sequence[str | None]) -> set[str]:
    """Folded handles of customers: who wrote as one, and whom agents' tweets address.

    None of them may become an account, which everybody sees in clear.
    """
    handles: set[str] = set()
    for author, (_, speaker, _, text) in zip(authors, _rows(turns), strict=True):
        if speaker == Role.AGENT:
            handles.update(handle.casefold() for handle in mentions.leading_mentions(text))
        elif author is not None:
            handles.add(author.casefold())
    return handles


def _addressee(handles: Sequence[str], known: dict[str, str], threads: Counter[str]) -> str | None:
    """Which of several handles was written to: an agent's, or the one that most threads name."""
    for handle in handles:
        if handle in known:
            return handle
    public = [handle for handle in handles if threads[handle] >= _MIN_THREADS]
    return max(public, key=lambda handle: threads[handle], default=None)  # of equals the first


def _spellings(handles: Iterator[str]) -> dict[str, str]:
    """Folded handle -> its most common spelling."""
    counted = Counter(handles)
    return {
        h.casefold(): h for h, _ in sorted(counted.items(), key=lambda item: (item[1], item[0]))
    }
