"""Expected refusals of the programme; the docstring is the message.

FiftytwoError
└── ProgrammeError          has the HTTP status that it answers with
    ├── JournalIsForEver    500: our own mistake
    ├── NoSuchLanguage      400: a catalogue for it would have to be added
    └── NotFound            404: it is not there, or not for them: nobody learns which
"""

from inspect import getdoc

from fiftytwo.kit.errors import FiftytwoError


class ProgrammeError(FiftytwoError):
    """The programme refuses this."""

    status = 400

    def __str__(self) -> str:
        return super().__str__() or (getdoc(type(self)) or "").replace("\n", " ")


class JournalIsForEver(ProgrammeError):
    """An entry of the journal is never changed and never deleted."""

    status = 500


class NoSuchLanguage(ProgrammeError):
    """Fiftytwo does not speak that language. Choose one of those on the page."""


class NotFound(ProgrammeError):
    """There is no such page, or it is not yours to see."""

    status = 404
