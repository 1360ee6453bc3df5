"""The kinds of file about people, and who reads each."""

from collections.abc import Callable

from fiftytwo.evidence.sources.files import SourceFile
from fiftytwo.evidence.sources.people.file import PeopleFile
from fiftytwo.evidence.sources.people.recognitions import read_recognitions
from fiftytwo.evidence.sources.people.roster import read_roster
from fiftytwo.evidence.sources.people.working import read_absences, read_shifts

READ_PEOPLE: dict[str, Callable[[SourceFile], PeopleFile]] = {
    "roster": read_roster,
    "absences": read_absences,
    "shifts": read_shifts,
    "recognitions": read_recognitions,
}
