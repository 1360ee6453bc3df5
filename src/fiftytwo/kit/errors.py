"""The root of every error we raise on purpose.

FiftytwoError
├── WrongUse         exit 2: the command or its input is not what it takes; one clear line
│   └── BadFile      a file that cannot be read as what it claims to be
├── HomeUnusable     exit 2: FIFTYTWO_HOME cannot be written, is full, or is from a newer version
└── InternalError    exit 3: a promise of ours does not hold

The message is one line: what happened, what was expected, what to do. It never holds personal data:
no cell values, no names, only places (file, row number, column) and reasons.
"""


class FiftytwoError(Exception):
    """Something expected went wrong; the message says what to do."""

    exit_code = 3


class WrongUse(FiftytwoError):
    """The command or its input is not what it takes."""

    exit_code = 2


class BadFile(WrongUse):
    """A file cannot be read as what it claims to be."""


class HomeUnusable(FiftytwoError):
    """The home folder cannot be used as it is."""

    exit_code = 2


class InternalError(FiftytwoError):
    """A promise of ours does not hold; please report it."""

    exit_code = 3
