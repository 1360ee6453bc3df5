"""When people are away and when they work."""

from fiftytwo.evidence.sources.files import SourceFile
from fiftytwo.evidence.sources.people.file import PeopleFile, days, read_lines
from fiftytwo.evidence.sources.people.instants import instants

ABSENCE_NAMES = {
    "person_id": "employee_id staff_id employee",
    "from": "starts start start_date first_day from_date",
    "to": "ends end end_date last_day to_date until",
}
SHIFT_NAMES = {
    "person_id": "employee_id staff_id employee",
    "starts_at": "start starts from start_time shift_start",
    "ends_at": "end ends to end_time shift_end",
}


def read_absences(file: SourceFile) -> PeopleFile:
    """`person_id`, `from`, `to`: first and last day away. Reasons are not read.

    Rejected: no person, a day that cannot be read, an end before the start, the same start twice.
    """
    people = PeopleFile()
    lines = read_lines(file, "list of absences", ABSENCE_NAMES, tuple(ABSENCE_NAMES), people)
    known: set[tuple[object, object]] = set()
    firsts, lasts = days(lines, "from", people), days(lines, "to", people)
    for line, first, last in zip(lines, firsts, lasts, strict=True):
        person_id = line.cells["person_id"]
        reason = None
        if not person_id:
            reason = "person_id is empty"
        elif first is None or last is None:
            reason = f"{'from' if first is None else 'to'} is not a day such as 2026-11-23"
        elif last < first:
            reason = "to is before from"
        elif (person_id, first) in known:
            reason = "the same person and first day are there already"
        if reason:
            people.rejects.append(line.reject(reason))
            continue
        known.add((person_id, first))
        people.rows.append({"person_id": person_id, "from": first, "to": last})
    return people


def read_shifts(file: SourceFile) -> PeopleFile:
    """`person_id`, `starts_at`, `ends_at`: half-open, in UTC.

    Rejected: no person, a time without offset, an end that is not after the start, the same twice.
    """
    people = PeopleFile()
    lines = read_lines(file, "list of shifts", SHIFT_NAMES, tuple(SHIFT_NAMES), people)
    known: set[tuple[object, object]] = set()
    starts, ends = instants(lines, "starts_at"), instants(lines, "ends_at")
    for line, start, end in zip(lines, starts, ends, strict=True):
        person_id = line.cells["person_id"]
        reason = None
        if not person_id:
            reason = "person_id is empty"
        elif start is None or end is None:
            name = "starts_at" if start is None else "ends_at"
            reason = f"{name} is not a time with offset such as 2026-11-23T08:00:00+01:00"
        elif end <= start:
            reason = "ends_at is not after starts_at"
        elif (person_id, start) in known:
            reason = "the same person and start are there already"
        if reason:
            people.rejects.append(line.reject(reason))
            continue
        known.add((person_id, start))
        people.rows.append({"person_id": person_id, "starts_at": start, "ends_at": end})
    return people
