"""What answering a pick refuses."""

from fiftytwo.programme.foundation.errors import ProgrammeError


class NoSuchAnswer(ProgrammeError):
    """Choose one of the answers on the page."""

    status = 422


class SayWhatIsWrong(ProgrammeError):
    """Choose what is wrong with it: that is what can be learnt from."""

    status = 422


class NobodyToPassTo(ProgrammeError):
    """Choose to whom you pass it."""

    status = 422
