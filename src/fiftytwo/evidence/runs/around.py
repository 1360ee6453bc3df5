"""What a conversation cannot know of itself: its customer's earlier contacts, and how busy it was.

Both are asked of all conversations at once, and told to each as a column.
"""

import hashlib
from collections import defaultdict

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.tables.told import TOLD

VERSION = 2
"""Raised with every change of what is counted: all conversations are told anew."""

PLACE = ("conversation_id", "month", "bucket")
COLUMNS = (*PLACE, "client", "customer_ids", "first_at")
"""What contacts and busy days are counted from."""

CONTACTS_DAYS = 21
"""Contacts of one customer within three weeks are taken to be about the same matter."""

SECOND = 1_000_000
"""Microseconds."""
DAY_US = 86_400 * SECOND
WINDOW_S = CONTACTS_DAYS * 86_400
BUSY_DAYS = 56
"""What is usual is the median day of the eight weeks before: so what is settled stays settled,
whatever the days after it bring."""
BUSY_TIMES = 1.5
"""A day is busy with so many times the contacts of the usual day of the same client."""
BUSY_SIGMAS = 2.0
"""And with so many standard deviations of a Poisson count above it: three more are no storm."""
FEW_DAYS = 14
"""Days with contacts within BUSY_DAYS below which no day is usual."""

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
        busy[rows] = _far_more(days, counts)[where]
    return busy


def _far_more(days: _Whole, counts: _Whole) -> npt.NDArray[np.bool_]:
    """For each day whether it has far more contacts than the median day of BUSY_DAYS before it."""
    since = np.searchsorted(days, days - BUSY_DAYS, side="left")
    far = np.zeros(len(days), bool)
    # Less than this is not far more than one contact a day, and no day has fewer.
    for day in np.flatnonzero(counts >= 1 + BUSY_SIGMAS).tolist():
        before = counts[since[day] : day]
        if len(before) >= FEW_DAYS:
            usual = float(np.median(before))
            enough = max(BUSY_TIMES * usual, usual + BUSY_SIGMAS * np.sqrt(usual))
            far[day] = counts[day] >= enough
    return far


def told_of(conversations: pa.Table, pasted: pa.Table, surveys: pa.Table) -> pa.Table:
    """What is told of each conversation of which anything is, as tables/told.py.

    conversations: COLUMNS of every one that is stored. pasted: item_id and conversation_id of saved
    replies. surveys: every answer, as tables/surveys.py.
    """
    told = with_around(conversations.select(COLUMNS)).select([*PLACE, "contacts", "busy"])
    told = pa.concat_tables([told, _known_by_survey_only(told, surveys)])
    names = told["conversation_id"]
    lists = _lists(pasted)
    where = pc.index_in(names, value_set=lists["conversation_id"].combine_chunks())
    told = told.append_column("pasted", lists["item_id_list"].take(where))
    digests = _answers(surveys)
    where = pc.index_in(names, value_set=digests["conversation_id"].combine_chunks())
    told = told.append_column("answers", digests["answers"].take(where))
    says = pc.or_(pc.is_valid(told["pasted"]), pc.is_valid(told["answers"]))
    told = told.filter(pc.or_(pc.or_(pc.greater(told["contacts"], 1), told["busy"]), says))
    nothing = pa.scalar([], pa.list_(pa.string()))
    place = told.column_names.index("pasted")
    filled = pc.if_else(pc.is_valid(told["pasted"]), told["pasted"], nothing)
    return TOLD.check(told.set_column(place, "pasted", filled))


def changed(told: pa.Table, before: pa.Table) -> pa.Table:
    """conversation_id, month, bucket of those of whom something else is told than before."""
    where = pc.index_in(
        told["conversation_id"], value_set=before["conversation_id"].combine_chunks()
    )
    was = before.take(where)
    same = pc.is_valid(where)
    for column in ("contacts", "busy"):
        same = pc.and_(same, pc.fill_null(pc.equal(told[column], was[column]), False))
    for now, then in ((_joined(told), _joined(was)), (told["answers"], was["answers"])):
        same = pc.and_(same, pc.equal(pc.fill_null(now, ""), pc.fill_null(then, "")))
    gone = pc.is_in(before["conversation_id"], value_set=told["conversation_id"].combine_chunks())
    return pa.concat_tables(
        [told.filter(pc.invert(same)).select(PLACE), before.filter(pc.invert(gone)).select(PLACE)]
    )


def with_told(conversations: pa.Table, told: pa.Table) -> pa.Table:
    """The rows with `contacts` and `busy`, where nothing is told one contact on a usual day."""
    names = told["conversation_id"].combine_chunks()
    where = pc.index_in(conversations["conversation_id"], value_set=names)
    for column, unknown in (("contacts", 1), ("busy", False)):
        known = pc.fill_null(told[column].take(where), unknown)
        conversations = conversations.append_column(column, known)
    return conversations


def _lists(pasted: pa.Table) -> pa.Table:
    """conversation_id and its saved replies in order."""
    ordered = pasted.sort_by("item_id")
    grouped = ordered.group_by("conversation_id", use_threads=False)
    return grouped.aggregate([("item_id", "list")])


def _joined(told: pa.Table) -> pa.ChunkedArray:
    return pc.binary_join(told["pasted"], "\n")


def _answers(surveys: pa.Table) -> pa.Table:
    """conversation_id and a hash of what its survey answers say."""
    said: dict[str, list[str]] = defaultdict(list)
    for row in surveys.to_pylist():
        said[row["conversation_id"]].append(repr(sorted(row.items())))
    return pa.table(
        {
            "conversation_id": pa.array(list(said), pa.string()),
            "answers": pa.array(
                [
                    hashlib.blake2b("\n".join(sorted(rows)).encode(), digest_size=6).hexdigest()
                    for rows in said.values()
                ],
                pa.string(),
            ),
        }
    )


def _known_by_survey_only(told: pa.Table, surveys: pa.Table) -> pa.Table:
    here = pc.is_in(surveys["conversation_id"], value_set=told["conversation_id"].combine_chunks())
    others = surveys.filter(pc.invert(here)).group_by(list(PLACE)).aggregate([]).select(PLACE)
    alone = pa.array(np.ones(others.num_rows, np.int64))
    usual = pa.array(np.zeros(others.num_rows, bool))
    return others.append_column("contacts", alone).append_column("busy", usual).cast(told.schema)
