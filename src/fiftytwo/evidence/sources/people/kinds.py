"""The kinds of small file that are read as a whole, and who reads each."""

from collections.abc import Callable

from fiftytwo.evidence.sources.files import SourceFile
from fiftytwo.evidence.sources.intervals import read_intervals
from fiftytwo.evidence.sources.people.file import PeopleFile
from fiftytwo.evidence.sources.people.recognitions import read_recognitions
from fiftytwo.evidence.sources.people.roster import read_roster
from fiftytwo.evidence.sources.people.working import read_absences, read_shifts

READ_PEOPLE: dict[str, Callable[[SourceFile], PeopleFile]] = {
    "roster": read_roster,
    "absences": read_absences,
    "shifts": read_shifts,
    "recognitions": read_recognitions,
    "intervals": read_intervals,
}
