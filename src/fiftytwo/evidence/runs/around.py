"""What a conversation cannot know of itself: its customer's earlier contacts, and how busy it was.

Both are asked of all conversations at once, and told to each as a column.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

CONTACTS_DAYS = 21
"""Contacts of one customer within three weeks are taken to be about the same matter."""

SECOND = 1_000_000
"""Microseconds."""
DAY_US = 86_400 * SECOND
WINDOW_S = CONTACTS_DAYS * 86_400
BUSY_TIMES = 1.5
"""A day is busy with so many times the contacts of the median day of the same client."""
BUSY_SIGMAS = 2.0
"""And with so many standard deviations of a Poisson count above it: three more are no storm."""
FEW_DAYS = 14
"""Days on file below which no day is usual."""

_Whole = npt.NDArray[np.int64]


def with_around(conversations: pa.Table) -> pa.Table:
    """The rows with `contacts` (this one counted, within CONTACTS_DAYS before it) and `busy`.

    conversations: every one that is stored, or nothing is counted that lies elsewhere.
    """
    contacts = pa.array(_contacts(conversations))
    return conversations.append_column("contacts", contacts).append_column(
        "busy", pa.array(_busy(conversations))
    )


def _contacts(conversations: pa.Table) -> _Whole:
    """For each conversation how many its first customer has begun within the days before it."""
    customers = pc.fill_null(
        pc.list_element(pc.split_pattern(conversations["customer_ids"], ";"), 0), ""
    )
    codes = customers.combine_chunks().dictionary_encode()
    who = codes.indices.to_numpy(zero_copy_only=False).astype(np.int64)
    known = pc.and_(pc.not_equal(customers, ""), pc.is_valid(conversations["first_at"]))
    is_known = known.to_numpy(zero_copy_only=False).astype(bool)
    at = pc.fill_null(conversations["first_at"].cast(pa.int64()), 0).to_numpy()
    counts = np.ones(len(who), np.int64)
    rows = np.flatnonzero(is_known)
    if not len(rows):
        return counts
    rows = rows[np.lexsort((at[rows], who[rows]))]
    # One line of seconds for all customers, so far apart that none reaches into another's.
    seconds = (at[rows] - at[rows].min()) // SECOND
    placed = who[rows] * (int(seconds.max()) + WINDOW_S + 1) + seconds
    since = np.searchsorted(placed, placed - WINDOW_S, side="left")
    counts[rows] = np.arange(len(rows)) - since + 1
    return counts


def _busy(conversations: pa.Table) -> npt.NDArray[np.bool_]:
    """Whether a conversation began on a day (UTC) with far more of its client than is usual."""
    clients = conversations["client"].combine_chunks().dictionary_encode()
    client = clients.indices.to_numpy(zero_copy_only=False).astype(np.int64)
    timed = pc.is_valid(conversations["first_at"]).to_numpy(zero_copy_only=False).astype(bool)
    at = pc.fill_null(conversations["first_at"].cast(pa.int64()), 0).to_numpy()
    day = at // DAY_US
    busy = np.zeros(len(day), bool)
    for number in range(len(clients.dictionary)):
        rows = np.flatnonzero(timed & (client == number))
        days, where, counts = np.unique(day[rows], return_inverse=True, return_counts=True)
        if len(days) < FEW_DAYS:
            continue
        usual = max(float(np.median(counts)), 1.0)
        far = (counts >= BUSY_TIMES * usual) & (counts >= usual + BUSY_SIGMAS * np.sqrt(usual))
        busy[rows] = far[where]
    return busy


def fingerprints(around: pa.Table, canned: Iterable[str]) -> dict[str, str]:
    """Partition -> 12 hex digits of what its moments depend on that lies elsewhere.

    around: with_around's rows; canned: item_ids of saved replies. A partition for which another
    one has changed what it says of itself has to be computed again.
    """
    columns = ("conversation_id", "month", "bucket", "contacts", "busy")
    pasted: dict[str, list[str]] = defaultdict(list)
    for item_id in canned:
        pasted[item_id.rpartition("#")[0]].append(item_id)
    sums: dict[str, int] = defaultdict(int)
    for name, month, bucket, contacts, busy in zip(
        *(around[column].to_pylist() for column in columns), strict=True
    ):
        if contacts > 1 or busy or name in pasted:
            told = repr((name, contacts, busy, sorted(pasted[name]) if name in pasted else []))
            digest = hashlib.blake2b(told.encode(), digest_size=6).digest()
            sums[f"{month}/{bucket}"] ^= int.from_bytes(digest, "big")
    return {place: f"{total:012x}" for place, total in sorted(sums.items())}
