"""Refusals when access is given or taken; the docstring is the message.

ProgrammeError
├── NoAddress             422
├── NoName                422
├── NoSuchChoice          422: a role, client, team or person that is not there
├── NoSuchUser            422
├── EndsInThePast         422
├── GuestsEnd             422
├── AlreadyThere          409: a user of that address
├── PersonHasUser         409
├── GroupExists           409
└── NobodyWouldAdminister 409
"""

from fiftytwo.programme.foundation.errors import ProgrammeError


class NoAddress(ProgrammeError):
    """This is no e-mail address. Write one such as amina@example.com."""

    status = 422


class NoName(ProgrammeError):
    """A name is missing. Write the one that colleagues know."""

    status = 422


class NoSuchChoice(ProgrammeError):
    """One of the choices is not there any more. Load the page again and choose anew."""

    status = 422


class NoSuchUser(ProgrammeError):
    """No user has this address. Invite them first."""

    status = 422


class EndsInThePast(ProgrammeError):
    """The last day is over already. Choose today or a later day, or none."""

    status = 422


class GuestsEnd(ProgrammeError):
    """A guest's access needs a last day. Choose the day on which the visit ends."""

    status = 422


class AlreadyThere(ProgrammeError):
    """Somebody with this address is among the users already. Give them access there."""

    status = 409


class PersonHasUser(ProgrammeError):
    """This person of the roster is a user already. Give that user access instead."""

    status = 409


class GroupExists(ProgrammeError):
    """There is a group of this name already. Use it, or choose another name."""

    status = 409


class NobodyWouldAdminister(ProgrammeError):
    """Nobody would be left who may give access. Make somebody else an administrator first."""

    status = 409
