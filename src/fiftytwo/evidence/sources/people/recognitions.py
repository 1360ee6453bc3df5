"""Thanks that were given elsewhere: written, said, in public, or as an award."""

import pyarrow as pa

from fiftytwo.evidence.sources.files import SourceFile
from fiftytwo.evidence.sources.people.file import PeopleFile, read_lines
from fiftytwo.evidence.sources.times import TimeColumn

NEAR_NAMES = {
    "recognised_id": "recognized_id receiver_id person_id to to_id recipient_id",
    "at": "date given_at created_at time timestamp on",
    "giver_id": "from from_id given_by sender_id lead_id",
    "how": "kind type way",
    "words": "message text comment note",
}
HOW = {
    "said": "said spoken in_person oral verbal",
    "written": "written private message mail email e-mail card note chat",
    "public": "public wall everyone team shout-out shoutout",
    "award": "award prize",
}
"""How thanks are given -> what others call it."""
_HOW = {theirs: ours for ours, others in HOW.items() for theirs in others.split()}


def read_recognitions(file: SourceFile) -> PeopleFile:
    """`recognised_id`, `at`, `at_precision`, `giver_id`, `how`, `words` (not yet masked).

    A day without a time is its midnight in UTC. Rejected: nobody thanked, no readable time,
    an unknown `how`. Raises BadFile without a column of recognised_id or at.
    """
    people = PeopleFile()
    needed = ("recognised_id", "at")
    lines = read_lines(file, "list of recognitions", NEAR_NAMES, needed, people)
    column = TimeColumn("at")
    at, precision = column.read(pa.array([line.cells["at"] for line in lines], pa.string()))
    people.notes += column.notes()
    for line, when, exactly in zip(lines, at.to_pylist(), precision.to_pylist(), strict=True):
        how = _HOW.get((line.cells["how"] or "written").casefold().replace(" ", "_"))
        reason = None
        if not line.cells["recognised_id"]:
            reason = "recognised_id is empty"
        elif when is None:
            reason = "at is not a time such as 2026-11-23T08:00:00+01:00"
        elif how is None:
            reason = f"how is none of {', '.join(HOW)}"
        if reason:
            people.rejects.append(line.reject(reason))
            continue
        people.rows.append(line.cells | {"at": when, "at_precision": exactly, "how": how})
    return people
