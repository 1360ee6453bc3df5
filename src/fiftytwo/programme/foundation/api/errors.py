"""Refusals of the API itself.

ProgrammeError
├── UnknownCursor       422
├── KeyTooLong          422
├── KeyUsedOtherwise    422
├── ShownOnce           409
├── WrongMediaType      415
├── TooManyRequests     429
├── TokenOnlyReads      403
└── SignInWithBrowser   403
"""

from fiftytwo.programme.foundation.errors import ProgrammeError


class UnknownCursor(ProgrammeError):
    """This cursor is none of ours: take it from `next` of the page before, unchanged."""

    status = 422


class KeyTooLong(ProgrammeError):
    """An Idempotency-Key has at most 200 characters."""

    status = 422


class KeyUsedOtherwise(ProgrammeError):
    """This Idempotency-Key came with another request within a day: send a new key with this one."""

    status = 422


class ShownOnce(ProgrammeError):
    """This was done already; its answer held a secret and is shown once only."""

    status = 409


class WrongMediaType(ProgrammeError):
    """The body must be JSON: send it as `Content-Type: application/json`."""

    status = 415


class TooManyRequests(ProgrammeError):
    """That was a lot of requests in one minute: wait as long as Retry-After says."""

    status = 429


class TokenOnlyReads(ProgrammeError):
    """This token may read only: make one that may write."""

    status = 403


class SignInWithBrowser(ProgrammeError):
    """Tokens are made and revoked by somebody who is signed in, not by a token."""

    status = 403
