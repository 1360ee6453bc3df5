"""What giving thanks refuses."""

from fiftytwo.programme.foundation.errors import ProgrammeError


class NobodyToThank(ProgrammeError):
    """Choose whom you thank."""

    status = 422


class NotYourself(ProgrammeError):
    """Thanks to yourself are not kept here. Thank a colleague."""

    status = 422


class WordsAreMissing(ProgrammeError):
    """Write what you thank them for; one sentence is enough."""

    status = 422


class TooManyWords(ProgrammeError):
    """Thanks have room for 2,000 letters here. Say the rest in person."""

    status = 422


class NoEvidenceForThem(ProgrammeError):
    """That moment is not theirs: thank whoever it credits."""

    status = 422


class WordsChanged(ProgrammeError):
    """Its words were changed since: read them first."""

    status = 409


class NoSuchReaction(ProgrammeError):
    """Choose one of the signs on the page."""

    status = 422


class NoSuchWay(ProgrammeError):
    """Choose one of the ways on the page."""

    status = 422
