"""What the jobs refuse.

ProgrammeError
├── AlreadyRunning    409
└── CannotBeDone      409: trying again would not help
"""

from fiftytwo.programme.foundation.errors import ProgrammeError


class AlreadyRunning(ProgrammeError):
    """This is waiting or running already. See what comes of it, then ask again."""

    status = 409


class CannotBeDone(ProgrammeError):
    """The job cannot be done as things are."""

    status = 409


class Stopped(Exception):
    """The worker is told to stop: the job is put back, and is not one try poorer."""
