"""What thanks ask of evidence's door, in a process of its own. Without Django."""

from collections.abc import Sequence

from fiftytwo.programme.foundation.people.evidence import in_own_process

Written = tuple[str, Sequence[str]]
"""Words, and the names of whoever wrote them and of whom they are to."""


def reasons_against(written: Sequence[Written]) -> list[list[str]]:
    """Of each, why it must not hang as it stands; empty: nothing was found."""
    return in_own_process(_reasons_against, written)


def _reasons_against(written: Sequence[Written]) -> list[list[str]]:
    from fiftytwo.evidence.hanging import unfit_to_hang

    return [list(unfit_to_hang(words, names)) for words, names in written]
