"""What the recognition app refuses."""

from fiftytwo.programme.foundation.errors import ProgrammeError


class NobodyOfThatName(ProgrammeError):
    """Nobody whom you can thank is called that. Write their name as the roster has it."""

    status = 422


class SeveralOfThatName(ProgrammeError):
    """Several are called that. Choose whom you mean."""

    status = 422


class MomentGone(ProgrammeError):
    """What you thank for was withdrawn meanwhile, and stands here no more. Look at your words once
    more, then send them: they are kept."""

    status = 409


class SomebodyLeft(ProgrammeError):
    """Somebody whom you chose is not among those whom you can thank any more, and was taken off.
    Look at whom it is for, then send it: your words are kept."""

    status = 409


class ScreenNeedsAName(ProgrammeError):
    """Give the screen a name, such as where it hangs; at most 100 letters."""

    status = 422


class TooManyScreens(ProgrammeError):
    """There are 500 screens. End one that hangs no more."""

    status = 422
