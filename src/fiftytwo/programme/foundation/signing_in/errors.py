"""Refusals of signing in; the docstring is the message."""

from fiftytwo.programme.foundation.errors import ProgrammeError


class AddressNotConfirmed(ProgrammeError):
    """Your company's identity provider does not say that your e-mail address is confirmed, so we
    cannot know who you are here. Whoever looks after it can mend that."""

    status = 403


class SecondStepNeeded(ProgrammeError):
    """Your role needs a second step to sign in: open the app in a browser and add one."""

    status = 403


class NobodyByThatAddress(ProgrammeError):
    """Nobody who may sign in has this e-mail address."""

    status = 404


class IsADemo(ProgrammeError):
    """This home holds the demo's invented company; a real one needs a home of its own."""

    status = 409
