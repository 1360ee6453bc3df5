"""What privacy refuses."""

from fiftytwo.programme.foundation.errors import ProgrammeError


class LogIsKept(ProgrammeError):
    """Who looked at care is never changed, and goes only with its age."""

    status = 500


class NotOneself(ProgrammeError):
    """Another administrator has to forget you: whoever forgets must be there to answer for it."""

    status = 409


class NotLookedUp(ProgrammeError):
    """What would go is still being looked up; look again in a minute."""

    status = 409


class WhoIsMissing(ProgrammeError):
    """Say who is to be forgotten."""

    status = 422


class NoSuchTerm(ProgrammeError):
    """A kind is kept for 1 to 36500 days, and it must be one that goes by its age."""

    status = 422


class NoSuchFunction(ProgrammeError):
    """There is no such function."""

    status = 404


class NoSuchChoice(ProgrammeError):
    """Choose one of private, team, everyone or printable."""

    status = 422


class NoSuchWord(ProgrammeError):
    """Say one of not_so_bad, worse, not_mine, or as_read to take it back."""

    status = 422
