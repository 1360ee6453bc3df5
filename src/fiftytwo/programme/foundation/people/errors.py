"""Refusals when people are brought in or matched; the docstring is the message.

ProgrammeError
├── NoFile           422
├── NoSuchKind       422
├── TooLarge         413
├── NotReadYet       409
├── WasRefused       409
├── AlreadyConfirmed 409
├── IsTheirAddress   409
└── NoSuchPerson     422
"""

from fiftytwo.programme.foundation.errors import ProgrammeError


class NoFile(ProgrammeError):
    """No file came, or an empty one. Choose the file, then upload it."""

    status = 422


class NoSuchKind(ProgrammeError):
    """Say what the file holds: a roster, absences or shifts."""

    status = 422


class TooLarge(ProgrammeError):
    """The file is larger than 32 MB. Split it, or use `fiftytwo roster` on the machine itself."""

    status = 413


class NotReadYet(ProgrammeError):
    """The file is still being read. Look again in a few seconds."""

    status = 409


class WasRefused(ProgrammeError):
    """The file could not be read, so there is nothing to take in. Mend it and upload it again."""

    status = 409


class AlreadyConfirmed(ProgrammeError):
    """The file has been taken in already. Bring another one to change it."""

    status = 409


class IsTheirAddress(ProgrammeError):
    """This account bears their address. Change the address on the roster or in the helpdesk."""

    status = 409


class NoSuchPerson(ProgrammeError):
    """Nobody on the roster has this id, and not exactly one person this name. Use the id."""

    status = 422
