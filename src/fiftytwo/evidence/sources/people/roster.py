"""The roster: who works here, in which team, with which accounts and signatures."""

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from fiftytwo.evidence.sources.files import SourceFile, counted
from fiftytwo.evidence.sources.people.file import Line, PeopleFile, days, read_lines, split

NEAR_NAMES = {
    "person_id": "employee_id staff_id personnel_number employee_number id",
    "name": "full_name display_name employee_name employee",
    "email": "e_mail mail email_address",
    "role": "job_role position function job_title",
    "team": "team_name group",
    "site": "location office",
    "time_zone": "timezone tz iana_time_zone",
    "shift": "shift_name usual_shift",
    "lead_id": "manager_id supervisor_id team_lead_id lead manager",
    "starts": "start_date hired hire_date starts_on start",
    "ends": "end_date left leaves_on ends_on end termination_date",
    "aliases": "accounts signatures alias",
    "clients": "brands client programmes",
    "likes": "preference likes_thanks",
}


def read_roster(file: SourceFile) -> PeopleFile:
    """Rows with the columns of CONTRACTS and `likes`; `aliases` and `clients` are lists.

    Rejected: no or a second same person_id, an unknown time zone. The e-mail is in clear: whoever
    stores it keeps its keyed hash only. Raises BadFile without a column of person_id or name.
    """
    people = PeopleFile()
    lines = read_lines(file, "roster", NEAR_NAMES, ("person_id", "name"), people)
    starts, ends = days(lines, "starts", people), days(lines, "ends", people)
    known: set[str] = set()
    for line, first, last in zip(lines, starts, ends, strict=True):
        if reason := _fault(line, known):
            people.rejects.append(line.reject(reason))
            continue
        row = _person(line, first, last)
        known.add(row["person_id"])
        people.rows.append(row)
    people.notes += _doubts(lines, people.rows)
    return people


def _fault(line: Line, known: set[str]) -> str | None:
    person_id, zone = line.cells["person_id"], line.cells["time_zone"]
    if not person_id:
        return "person_id is empty"
    if person_id in known:
        return "person_id is in the roster already"
    if zone and not _is_zone(zone):
        return "time_zone is not known: an IANA name such as Europe/Berlin is expected"
    return None


def _person(line: Line, starts: date | None, ends: date | None) -> dict[str, Any]:
    cells = line.cells
    return cells | {
        "name": cells["name"] or cells["person_id"],
        "role": (cells["role"] or "agent").casefold(),
        "time_zone": cells["time_zone"] or "UTC",
        "starts": starts,
        "ends": ends,
        "aliases": split(cells["aliases"]),
        "clients": split(cells["clients"]),
    }


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # OSError: the name of a folder, such as `Europe`
        return False
    return True


def _doubts(lines: list[Line], rows: list[dict[str, Any]]) -> list[str]:
    ids = {row["person_id"] for row in rows}
    lost = sum(1 for row in rows if row["lead_id"] and row["lead_id"] not in ids)
    no_zone = sum(1 for line in lines if line.cells["person_id"] and not line.cells["time_zone"])
    backwards = sum(1 for r in rows if r["starts"] and r["ends"] and r["ends"] < r["starts"])
    told = (
        (lost, "lead_id names nobody in the roster"),
        (no_zone, "time_zone is empty, UTC is used"),
        (backwards, "the person ends before they start"),
    )
    notes = [f"roster: {counted(n, 'row')} where {what}" for n, what in told if n]
    if shared := _shared_aliases(rows):
        count = f"{shared:,} alias{'' if shared == 1 else 'es'}"
        notes.append(f"roster: {count} given to more than one person, so that it names nobody")
    return notes


def _shared_aliases(rows: list[dict[str, Any]]) -> int:
    owners: dict[str, set[str]] = {}
    for row in rows:
        for alias in row["aliases"]:
            owners.setdefault(alias, set()).add(row["person_id"])
    return sum(1 for people in owners.values() if len(people) > 1)
