"""What notices refuse.

ProgrammeError
└── NoChatAddress    422
"""

from fiftytwo.programme.foundation.errors import ProgrammeError


class NoChatAddress(ProgrammeError):
    """This is not the address of a chat that is allowed here. Ask your administrator which are."""

    status = 422
