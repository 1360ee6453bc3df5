"""`praised` and `thanked`: a customer's own words for help that they received.

Definitions: docs/reference/definitions/praised.md, thanked.md
"""

from collections.abc import Iterator

import numpy as np

from fiftytwo.evidence.credit.named import mentioned
from fiftytwo.evidence.moments.borne_out import is_borne_out
from fiftytwo.evidence.moments.elsewhere import is_said_of_others
from fiftytwo.evidence.moments.found import Found
from fiftytwo.evidence.moments.mood import Mood
from fiftytwo.evidence.talk.bars import Bars
from fiftytwo.evidence.talk.talk import NOBODY, Talk
from fiftytwo.evidence.talk.whose import Credit, whose
from fiftytwo.evidence.talk.wording import either
from fiftytwo.terms.moments import MomentKind

THANKED_WEIGHT = 0.5
"""Thanks at its clearest is as strong as praise at even odds: praise is rarer and says more."""

PASSED_ON = either(
    r"(?:thank(?:s| ?you)|cheers|ta|kudos|props|shout[ -]?out|credit|hats off|compliments|regards|"
    r"love) (?:very much )?"
    r"(?:to|for) [\w⟨]",
    r"(?:tell|give|pass|say|send|let)\b[^.!?\n]{0,40}\b(?:thank\w*|ta\b|cheers|hello|regards|"
    r"compliments|from me|know)",
    r"(?:please |do |can you |will you )*thank (?:\w+ ){0,2}\w+ (?:for|from|who|in|at|again)\b|"
    r"pass (?:it|this|that|my|on)",
    r"(?:grüß\w*|gruß|grüße|richten|bestellen|sagen|danken|geben|leiten)\b[^.!?\n]{0,50}\b(?:sie|"
    r"mal|bitte|danke?|dank|"
    r"lob|weiter|aus|an)\b|(?:dank|lob|gruß|grüße|danke) (?:auch )?(?:an|geht an)",
)
"""Thanks that are to be passed on to somebody, who is named."""


def said(talk: Talk, mood: Mood, bars: Bars) -> Iterator[Found]:
    """Words that thank or praise, each with the hand it thanks."""
    for row in np.flatnonzero(mood.grateful).tolist():
        text = talk.text(row)
        credits = whose(talk, row, text)
        if is_said_of_others(text) and all(credit.name is None for credit in credits):
            continue
        praise = float(talk.signals["praise"][row])
        praises = praise >= bars.praise
        strength = praise if praises else THANKED_WEIGHT * float(talk.signals["thanks"][row])
        kind = MomentKind.PRAISED if praises else MomentKind.THANKED
        if not praises and not _is_earned(talk, row, credits, bars):
            continue
        for credit in credits:
            help_row = int(mood.helped[row]) if credit.row == NOBODY else credit.row
            yield Found(
                kind=kind,
                row=row,
                hand=credit.hand,
                name=credit.name,
                strength=round(strength, 4),
                quote=row,
                others=(help_row,) if credit.hand is not None and help_row != NOBODY else (),
                facts=_unmatched(credit) if credit.hand is None else {},
            )


def _is_earned(talk: Talk, row: int, credits: list[Credit], bars: Bars) -> bool:
    """Whether thanks are for more than an answer; of a stranger's nothing is here to tell by."""
    called = [talk.called[credit.hand] for credit in credits if credit.hand is not None]
    if len(called) < len(credits):
        return True
    names = bool(mentioned(talk.text(row), called))
    return is_borne_out(talk, row, names=names, refused_from=bars.refusal)


def passed_on(talk: Talk, mood: Mood, bars: Bars) -> Iterator[Found]:
    """Thanks to somebody who is named and did not write here, whatever else the message says.

    Before any help too: "a big thank you to Sally, who told me yesterday". Nobody of the roster is
    credited, for nothing here shows who it was.
    """
    hostile = talk.is_at_least("hostility", bars.hostility)
    rows = talk.customer & ~mood.grateful & ~mood.sour & ~hostile
    for row in np.flatnonzero(talk.matching(rows, PASSED_ON)).tolist():
        for credit in _strangers(talk, row):
            yield Found(
                kind=MomentKind.THANKED,
                row=row,
                hand=None,
                name=credit.name,
                strength=round(
                    THANKED_WEIGHT * float(np.nan_to_num(talk.signals["thanks"][row])), 4
                ),
                quote=row,
                facts=_unmatched(credit),
            )


def _unmatched(credit: Credit) -> dict[str, bool]:
    """The facts of a name that is credited to nobody, and why."""
    why = {"several_called_so": True} if credit.several_called_so else {}
    return {"named_unmatched": True} | why


def _strangers(talk: Talk, row: int) -> list[Credit]:
    return [credit for credit in whose(talk, row, talk.text(row)) if credit.hand is None]
