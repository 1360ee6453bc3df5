"""Refusals of helpdesks' calls; the docstring is the message, and never says what was sent.

ProgrammeError
├── NotGenuine          401
├── TooLarge            413
├── NotReadable         422
├── TooMuch             503: come again, with Retry-After
├── NameTaken           409: of an administrator's page
└── UnfitSource         422: of the API
"""

from fiftytwo.programme.foundation.errors import ProgrammeError


class NotGenuine(ProgrammeError):
    """The signature of this call is missing, wrong or too old."""

    status = 401


class TooLarge(ProgrammeError):
    """A call may have one megabyte."""

    status = 413


class NotReadable(ProgrammeError):
    """The body is no JSON of one conversation: see the guide to connecting a helpdesk."""

    status = 422


class TooMuch(ProgrammeError):
    """There is more than can be taken now; nothing of this call was kept. Send it again later."""

    status = 503

    def __init__(self, wait_s: int) -> None:
        super().__init__()
        self.wait_s = wait_s


class NameTaken(ProgrammeError):
    """Another helpdesk has this name: choose one that no address ends with yet."""

    status = 409


class UnfitSource(ProgrammeError):
    """A helpdesk needs a name of letters, digits and dashes, the secret that it shows, and an
    address to ask together with its token or neither."""

    status = 422
