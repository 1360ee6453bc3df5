"""What a keepsake refuses."""

from fiftytwo.programme.foundation.errors import ProgrammeError


class StaysHere(ProgrammeError):
    """They still work here and take their keepsake from their own page: no link is needed."""

    status = 409


class NoSuchForm(ProgrammeError):
    """A keepsake comes as html or as pdf."""

    status = 422
