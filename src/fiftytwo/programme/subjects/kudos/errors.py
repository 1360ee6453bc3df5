"""What the pages here refuse."""

from fiftytwo.programme.foundation.errors import ProgrammeError


class NeedsName(ProgrammeError):
    """Say what customers read there: a team or an alias, at most 60 letters, no surname."""

    status = 422


class HoldsSurname(ProgrammeError):
    """Leave family names out: customers, and everybody else, can read it there."""

    status = 422


class SentBefore(ProgrammeError):
    """That was sent already. Press “Send” once more to send these words as well."""

    status = 409


class TeamOrPerson(ProgrammeError):
    """Choose a team or a person, one of the two."""

    status = 422


class AnswerMissing(ProgrammeError):
    """Write an answer of at most 1,000 letters."""

    status = 422


class AnsweredBefore(ProgrammeError):
    """Somebody has answered already."""

    status = 409


class ToldBefore(ProgrammeError):
    """It is with somebody already."""

    status = 409
