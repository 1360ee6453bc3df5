"""What a user should know of the items that were read, in numbers that add up over parts."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from fiftytwo.evidence.sources.documents.item import Item
from fiftytwo.evidence.sources.files.rows import counted
from fiftytwo.evidence.sources.times import SOON
from fiftytwo.terms.conversation import AtPrecision, Kind, Role

_NAIVE = str(AtPrecision.NAIVE)
_UNKNOWN = str(Role.UNKNOWN)
_BY_NOBODY = frozenset({str(Kind.CALL), str(Kind.EVENT)})


def tally(items: Sequence[Item], now: datetime | None) -> Counter[str]:
    """How many items are naive, in the future, by nobody knows whom."""
    late = now + SOON if now is not None else None
    numbers: Counter[str] = Counter()
    for item in items:
        if item.at_precision == _NAIVE:
            numbers["naive"] += 1
        if item.author_role == _UNKNOWN and item.kind not in _BY_NOBODY:
            numbers["unknown"] += 1
        if late is not None and item.at is not None and item.at > late:
            numbers["future"] += 1
    return numbers


def told(numbers: Mapping[str, int]) -> list[str]:
    """The numbers in words, one line each."""
    lines = []
    if naive := numbers.get("naive"):
        what = "without a time zone, read as UTC (say which with --time-zone)"
        lines.append(f"at: {counted(naive, 'time')} {what}")
    if future := numbers.get("future"):
        lines.append(f"at: {counted(future, 'time')} in the future, kept as written")
    if unknown := numbers.get("unknown"):
        lines.append(
            f"author_role: {counted(unknown, 'item')} by nobody knows whom; a users table "
            "beside the messages tells"
        )
    return lines
