"""`twcs`: customer support on Twitter, one tweet a row, replies linked by id.

Columns: tweet_id, author_id, inbound, created_at, text; optional: response_tweet_id,
in_response_to_tweet_id, thread_id. Three in four of the tweets answered may be absent.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.sources.raw import Asked, Batch, Claim, Delivers, Reject
from fiftytwo.evidence.sources.reader import Reader
from fiftytwo.evidence.sources.social_threads import columns, mentions, posts, rejecting
from fiftytwo.evidence.sources.social_threads.threads import threads
from fiftytwo.terms.conversation import Role

_NEEDED = ("tweet_id", "author_id", "inbound", "created_at", "text")
_LINKS = ("response_tweet_id", "in_response_to_tweet_id")
_OPTIONAL = (*_LINKS, "thread_id")

_EXPECTED = {
    "tweet_id": "no tweet_id: expected the tweet's id",
    "author_id": "no author_id: expected a handle or number",
    "inbound": "inbound is neither true nor false",
    "text": "no text: expected the words of the tweet",
}


def claims(names: Sequence[str], sample: pa.Table) -> Claim | None:
    """Sure of files with these columns: `inbound` beside `tweet_id` is no other export's."""
    if not set(_NEEDED) <= set(names):
        return None
    linked = [name for name in _OPTIONAL if name in names]
    if not linked:
        return Claim(0.6, "tweets with inbound and author_id, but without reply links")
    return Claim(0.95, f"tweets with inbound, author_id and {', '.join(linked)}")


def read(batches: Iterator[pa.Table], asked: Asked) -> Iterator[Batch]:
    """Messages of threads. Raises BadFile where a needed column is missing."""
    rejects: list[Reject] = []
    tweets = _typed(columns.gather(batches, _NEEDED, _OPTIONAL, asked))
    tweets = rejecting.reject_missing(tweets, _EXPECTED, rejects)
    unreadable = pc.and_(pc.is_null(tweets["at"]), pc.is_valid(tweets["created_at"]))
    reason = "created_at is no time: expected ISO 8601 or `Tue Oct 31 22:10:47 +0000 2017`"
    tweets = rejecting.reject_where(tweets, unreadable, reason, rejects)
    tweets = rejecting.drop_duplicates(tweets, ["tweet_id"], rejects)
    yield from posts.batches(_posts(tweets), rejects, asked)


READER = Reader("twcs", Delivers.MESSAGES, claims, read)


def _typed(found: pa.Table) -> pa.Table:
    at, naive = columns.as_time(found["created_at"])
    ids = ("tweet_id", "author_id", "thread_id", *_LINKS)
    return pa.table(
        {name: columns.as_id(found[name]) for name in ids}
        | {
            "inbound": columns.as_flag(found["inbound"]),
            "created_at": columns.as_text(found["created_at"]),
            "at": at,
            "naive": naive,
            "text": columns.as_text(found["text"]),
            columns.ROW: found[columns.ROW],
        }
    )


def _posts(tweets: pa.Table) -> pa.Table:
    # By time, then as the file has them: ids are not in the order of time here.
    tweets = tweets.sort_by([("at", "ascending"), (columns.ROW, "ascending")])
    n = tweets.num_rows
    inbound = tweets["inbound"]
    conversations = _conversations(tweets)
    role = pc.if_else(inbound, Role.CUSTOMER.value, Role.AGENT.value)
    return pa.table(
        {
            "account": pa.array(_accounts(tweets, conversations), pa.string()),
            "native_conversation_id": pa.array(conversations, pa.string()),
            "native_item_id": tweets["tweet_id"],
            "sequence": pa.array(range(n), pa.int64()),
            "author_role": role,
            "role_basis": pa.repeat("inbound_flag", n),
            "author_native_id": tweets["author_id"],
            "at": tweets["at"],
            "at_precision": posts.precision(tweets["at"], tweets["naive"]),
            "text": pa.array(mentions.said(tweets["text"].to_pylist()), pa.string()),
        }
    )


def _conversations(tweets: pa.Table) -> list[str]:
    ids = tweets["tweet_id"].to_pylist()
    return threads(ids, _links(tweets, ids), tweets["thread_id"].to_pylist())


def _links(tweets: pa.Table, ids: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pairs of tweets; an id that a spreadsheet has mangled ("1.2E+05") links nothing."""
    for name in _LINKS:
        for tweet, others in zip(ids, tweets[name].to_pylist(), strict=True):
            for other in (others or "").split(","):
                if other.strip().isdigit():
                    yield tweet, other.strip()


def _accounts(tweets: pa.Table, conversations: Sequence[str]) -> list[str]:
    """The handle of a thread's first agent; without one, the agent handle a customer writes to."""
    authors, inbound = tweets["author_id"].to_pylist(), tweets["inbound"].to_pylist()
    agents = Counter(a for a, by_customer in zip(authors, inbound, strict=True) if not by_customer)
    handles: dict[str, str] = {}
    for handle, _ in agents.most_common():
        handles.setdefault(handle.casefold(), handle)
    answered: dict[str, str] = {}
    addressed: dict[str, str] = {}
    rows = zip(conversations, authors, inbound, tweets["text"].to_pylist(), strict=True)
    for conversation, author, by_customer, text in rows:
        if not by_customer:
            answered.setdefault(conversation, handles[author.casefold()])
            continue
        for mention in mentions.leading_mentions(text):
            if mention.casefold() in handles:
                addressed.setdefault(conversation, handles[mention.casefold()])
    found = addressed | answered
    return [found.get(conversation, posts.NO_ACCOUNT) for conversation in conversations]
