"""What care refuses.

ProgrammeError
├── NotOpened       409: say something of it once you have read it
├── WordFirst       409: a human word comes before everything else
├── NoSuchStep      422
├── NoSuchTime      422
├── NoSuchKind      422
├── WordsMissing    422
├── TooLong         422
├── IsClosed        409
├── IsTaken         409
├── IsAnswered      409
├── NoLetter        409: it would do harm
└── CareIsOff       409: the organisation turned it off
"""

from fiftytwo.programme.foundation.errors import ProgrammeError


class NotOpened(ProgrammeError):
    """Open it first: nobody lets others read, or corrects, what they have not read."""

    status = 409


class WordFirst(ProgrammeError):
    """A human word comes first. Talk to them, note that, and then whatever else you did."""

    status = 409


class NoSuchStep(ProgrammeError):
    """What was done is one of word, break, swap and warning."""

    status = 422


class NoSuchTime(ProgrammeError):
    """That time has not come yet, or is none. Say when it was."""

    status = 422


class NoSuchKind(ProgrammeError):
    """Say what it was: danger, abuse, hostility or distress."""

    status = 422


class WordsMissing(ProgrammeError):
    """Write a sentence first: without one nobody knows what is meant."""

    status = 422


class TooLong(ProgrammeError):
    """That is too long to be kept. Say it shorter."""

    status = 422


class IsClosed(ProgrammeError):
    """It is closed already; nothing was changed."""

    status = 409


class IsTaken(ProgrammeError):
    """Somebody has taken it, or it was taken back; nothing was changed."""

    status = 409


class IsAnswered(ProgrammeError):
    """It has been answered; nothing was changed."""

    status = 409


class NoLetter(ProgrammeError):
    """No letter is drafted where somebody threatened, or told of death or illness. Talk first."""

    status = 409


class CareIsOff(ProgrammeError):
    """Care is turned off in this organisation, so nothing is kept here."""

    status = 409
