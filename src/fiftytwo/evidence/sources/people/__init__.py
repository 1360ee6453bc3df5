"""What an organisation writes about its people: roster, absences, shifts, recognitions."""

from fiftytwo.evidence.sources.people.file import PeopleFile
from fiftytwo.evidence.sources.people.recognitions import read_recognitions
from fiftytwo.evidence.sources.people.roster import read_roster
from fiftytwo.evidence.sources.people.working import read_absences, read_shifts

__all__ = ["PeopleFile", "read_absences", "read_recognitions", "read_roster", "read_shifts"]
