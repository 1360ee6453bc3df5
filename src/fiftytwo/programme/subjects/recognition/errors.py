"""What the recognition app refuses."""

from fiftytwo.programme.foundation.errors import ProgrammeError


class NobodyOfThatName(ProgrammeError):
    """Nobody whom you can thank is called that. Write their name as the roster has it."""

    status = 422


class SeveralOfThatName(ProgrammeError):
    """Several are called that. Choose whom you mean."""

    status = 422


class ScreenNeedsAName(ProgrammeError):
    """Give the screen a name, such as where it hangs; at most 100 letters."""

    status = 422


class TooManyScreens(ProgrammeError):
    """There are 500 screens. End one that hangs no more."""

    status = 422
