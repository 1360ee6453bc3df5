"""Refusals of tokens; the docstring is the message."""

from fiftytwo.programme.foundation.errors import ProgrammeError


class MoreThanYouMay(ProgrammeError):
    """A token may do nothing that you may not do: choose among your own acts, one at least."""

    status = 422


class TooManyTokens(ProgrammeError):
    """You have as many tokens as one may have: revoke one that is not needed."""

    status = 409
