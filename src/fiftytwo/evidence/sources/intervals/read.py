"""Reads intervals.csv: strict about numbers that cannot be, since nobody looks at them twice."""

from math import isfinite
from typing import Any

from fiftytwo.evidence.sources.files import SourceFile
from fiftytwo.evidence.sources.people.file import Line, PeopleFile, read_lines
from fiftytwo.evidence.sources.people.instants import instants

NEAR_NAMES = {
    "starts_at": "interval_start start starts interval start_time from",
    "queue": "queue_name skill split vdn service",
    "offered": "calls_offered contacts_offered incoming received",
    "answered": "calls_answered contacts_handled handled accepted",
    "abandoned": "calls_abandoned contacts_abandoned lost",
    "answered_within_s": "answered_within answered_in_threshold within_threshold",
    "within_s": "threshold_s threshold service_level_s",
    "aht_s": "aht average_handle_time mean_handle_time_s",
    "wait_mean_s": "asa average_speed_of_answer mean_wait_s asa_s",
    "staffed": "agents staff agents_staffed",
    "client": "brand tenant account",
}
_COUNTS = ("offered", "answered", "abandoned", "answered_within_s", "within_s")
_MEASURES = ("aht_s", "wait_mean_s", "staffed")
_PARTS = (
    ("answered", "offered"),
    ("abandoned", "offered"),
    ("answered_within_s", "answered"),
)
"""What is a part of what, and so never more."""


def read_intervals(file: SourceFile) -> PeopleFile:
    """`starts_at` in UTC, `queue`, `client` (or None), counts as whole numbers, seconds, staff.

    Rejected: a start without offset, no queue, no or an impossible number, the same interval and
    queue twice. Raises BadFile without a column of starts_at, queue or offered.
    """
    found = PeopleFile()
    needed = ("starts_at", "queue", "offered")
    lines = read_lines(file, "list of intervals", NEAR_NAMES, needed, found)
    known: set[tuple[object, ...]] = set()
    for line, starts in zip(lines, instants(lines, "starts_at"), strict=True):
        row, reason = _row(line)
        row["starts_at"] = starts
        place = (starts, row["queue"], row["client"])
        if not row["queue"]:
            reason = "queue is empty"
        elif starts is None:
            reason = "starts_at is not a time with offset such as 2026-11-23T08:00:00+01:00"
        elif place in known:
            reason = "the same interval and queue are there already"
        if reason:
            found.rejects.append(line.reject(reason))
            continue
        known.add(place)
        found.rows.append(row)
    return found


def _row(line: Line) -> tuple[dict[str, Any], str | None]:
    """The cells as numbers, and what is wrong with them."""
    row: dict[str, Any] = dict(line.cells)
    for name in (*_COUNTS, *_MEASURES):
        cell = line.cells[name]
        number = _number(cell)
        row[name] = number
        if cell and number is None:
            return row, f"{name} is not a number"
        if number is not None and number < 0:
            return row, f"{name} is negative"
        if number is not None and name in _COUNTS:
            if not number.is_integer() or number > 1e9:
                return row, f"{name} is not a whole number"
            row[name] = int(number)
    return row, _contradiction(row)


def _contradiction(row: dict[str, Any]) -> str | None:
    if row["offered"] is None:
        return "offered is empty"
    for part, whole in _PARTS:
        if row[part] is not None and row[whole] is not None and row[part] > row[whole]:
            return f"{part} is more than {whole}"
    if row["answered_within_s"] is not None and row["within_s"] is None:
        return "within_s is empty: answered_within_s says nothing without its threshold"
    return None


def _number(cell: str | None) -> float | None:
    try:
        number = float(cell or "")
    except ValueError:
        return None
    return number if isfinite(number) else None
