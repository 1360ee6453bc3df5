"""Whether words of thanks were earned: somebody helped, and the words are for that.

A lead who is shown one wrong thanks does not look at the next. So these rules would rather miss
one. Definition: docs/reference/definitions/thanked.md
"""

import re

import numpy as np

from fiftytwo.evidence.moments.elsewhere import is_said_of_others
from fiftytwo.evidence.moments.empty_words import (
    AGREES,
    ANSWERS_KINDNESS,
    ANYWAY,
    ASKS,
    BARE_THANKS_LAST,
    DEED,
    FOR_NO_HELP,
    GIFT,
    HANDED_IN,
    IN_PRIVATE,
    NOTHING_YET,
    OPEN,
    PENDING,
    PROBLEM,
    ROUNDS_OFF,
    SELF_SOLVED,
    SOLVED_WORDS,
    SOMETHING,
    SYMPATHY,
    UNSOLVED,
    WITH_HELP,
)
from fiftytwo.evidence.moments.kind_words import PRAISES, THANKS, WARM
from fiftytwo.evidence.moments.result_words import LUKEWARM, NOT_YET, RESULT
from fiftytwo.evidence.talk.matching import matching_without
from fiftytwo.evidence.talk.talk import NO_TIME, NOBODY, Flags, Rows, Talk
from fiftytwo.evidence.talk.whose import whose
from fiftytwo.evidence.talk.wording import either

DAY = 24 * 60 * 60 * 1_000_000
"""Microseconds."""
THANKS_WITHIN = 21 * DAY
"""After help: later words are about something else; people do come back from their holidays."""
SOLVED_WITHIN = 5 * DAY
"""After help: what works later, and is not thanked for, may work for any reason."""
REPORT_WORDS = 8
"""So many words beside the thanks, in answer to a question, are the answer."""
PART_WORDS = 3
"""Between colons and dashes fewer say nothing: "quick question"."""

HELP_NAMED = either(
    r"(?:for|4) (?:all |your |the |ur |so |of |this )*(?:\w+ )?(?:help\w*|assist\w*|advice|"
    r"effort\w*|"
    r"patience|sorting|looking|fixing|finding|explain\w*|solving|checking|chasing|arrang\w*|"
    r"info\w*)",
    r"(?:your|the) (?:\w+ )?(?:help|assistance|advice|patience|efforts?)\b|helpful|helped",
    r"(?:für|fürs) (?:\w+ ){0,3}(?:hilfe|mühe|geduld|hinweis|auskunft|erklär\w*|nachsehen|kümmern|"
    r"prüfen|rat|tipp\w*)\b|geholfen|hilfreich",
)
"""Thanks that name the help."""

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_NOTHING = re.compile(NOTHING_YET)
_SOMETHING = re.compile(SOMETHING)
_PENDING = re.compile(PENDING)
_SYMPATHY = re.compile(SYMPATHY)
_DEED = re.compile(DEED)
_BREAK = re.compile(r"[:;–]| - ")
_LETTERS = re.compile(r"[^\W\d_]{3,}")


def is_help(text: str) -> bool:
    """Whether an agent's words hold more than courtesy, and more than a question to the customer.

    Rather yes where it is not clear. English and German; in other languages always.
    """
    sentences = _sentences(text)
    if not sentences:
        return "http" in text or not _LETTERS.search(text)
    return any(_SOMETHING.search(each) or not _NOTHING.search(each) for each in sentences)


def is_given(text: str) -> bool:
    """Whether an agent's words hold an answer, a deed or an instruction: more than a promise.

    Stricter than `is_help`, for thanks that do not say what for. English and German.
    """
    sentences = _sentences(re.sub(IN_PRIVATE, " please dm us ", text))
    parts = [part for each in sentences for part in _parts(each)]
    return any(map(_gives, parts)) if parts else is_help(text)


def tells_a_result(text: str) -> bool:
    """Whether a customer's words say that it worked, came or is done, without half a complaint."""
    if re.search(LUKEWARM, text) or re.search(UNSOLVED, text):
        return False
    return re.search(RESULT, re.sub(NOT_YET, " ", text)) is not None


def _parts(sentence: str) -> list[str]:
    """What stands between colons and dashes: "I can help: it is in bay seven" gives something."""
    parts = [part for part in _BREAK.split(sentence) if len(part.split()) >= PART_WORDS]
    return parts or [sentence]


def _gives(sentence: str) -> bool:
    if _DEED.search(sentence):
        return True
    if sentence.rstrip().endswith("?") or _PENDING.search(sentence) or _SYMPATHY.search(sentence):
        return False
    return bool(_SOMETHING.search(sentence)) or not _NOTHING.search(sentence)


def _sentences(text: str) -> list[str]:
    """Those with words in them, without links, accounts, masks and signatures."""
    told = re.sub(r"https?://\S+|@\w+|⟨[^⟩]*⟩|\^\w+", " ", text)
    return [each for each in _SENTENCE.findall(told) if _LETTERS.search(each)]


def too_late(talk: Talk, helped: Rows, within: int) -> Flags:
    """Rows whose help lies longer back than `within` microseconds; not where times are unknown."""
    rows = np.flatnonzero(helped != NOBODY)
    known = (talk.at[rows] != NO_TIME) & (talk.at[helped[rows]] != NO_TIME)
    late = np.zeros(len(talk.of), bool)
    late[rows[known]] = talk.at[rows[known]] - talk.at[helped[rows[known]]] > within
    return late


def unearned(talk: Talk, kind: Flags, helped: Rows) -> Flags:
    """Of the kind words those that are for no help of ours.

    kind: rows in a language whose words are known; helped: row -> the help before it.
    """
    praises = talk.matching(kind, PRAISES)
    alone = solved_alone(talk, kind)
    plain = kind & ~praises & ~alone
    solved = talk.matching(plain, SOLVED_WORDS)
    solved &= ~talk.matching(solved, UNSOLVED)
    # "It works now" is the whole of it: nobody is thanked.
    unthanked = solved & ~talk.survey & ~matching_without(talk, solved, WARM, SOLVED_WORDS)
    named = talk.matching(plain, HELP_NAMED)
    faint = plain & ~solved
    empty = talk.matching(plain, HANDED_IN) | talk.matching(faint, ANYWAY)
    empty |= talk.matching(faint & ~named, ANSWERS_KINDNESS)
    faint &= ~empty
    empty |= faint & ~matching_without(talk, faint, WARM, FOR_NO_HELP)
    empty |= talk.matching(faint, OPEN)
    ends = talk.matching(faint, BARE_THANKS_LAST)
    empty |= talk.matching(ends, PROBLEM) | talk.matching(plain & ~solved, UNSOLVED)
    for row in np.flatnonzero(plain & ~empty).tolist():
        bare = bool(faint[row] and not named[row]) and not tells_a_result(talk.text(row))
        answers = bare and (_answers(talk, row, int(helped[row])) or _awaits(talk, row))
        empty[row] = answers or not _was_helped(talk, row, bare) or _had_solved_it(talk, row)
    return alone | unthanked | empty | _of_what_they_praised(talk, faint & ~named)


def solved_alone(talk: Talk, among: Flags) -> Flags:
    """Rows whose customer did it without us, or says that it did itself."""
    alone = talk.matching(among, SELF_SOLVED)
    return alone & ~talk.matching(alone, WITH_HELP)


def _answers(talk: Talk, row: int, help_row: int) -> bool:
    """Whether these words are first of all the answer to what an agent asked for."""
    rest = re.sub(THANKS, " ", talk.text(row))
    asked = re.search(ASKS, talk.text(help_row)) is not None
    agrees = re.search(AGREES, rest) is not None
    return asked and (agrees or len(rest.split()) >= REPORT_WORDS)


def _had_solved_it(talk: Talk, row: int) -> bool:
    """Whether the customer's message before this one says that they solved it alone."""
    before = int(talk.customer_before[row])
    if before == NOBODY:
        return False
    text = talk.text(before)
    return bool(re.search(SELF_SOLVED, text)) and not re.search(WITH_HELP, text)


def _awaits(talk: Talk, row: int) -> bool:
    """Whether these words answer a turn of ours that only asked or promised; see PENDING.

    Not where that turn rounds off: then they are for all that was written before.
    """
    if talk.survey[row]:
        return False
    last = int(talk.answer_before[row])
    if last == NOBODY:
        return False
    before = int(talk.customer_before[last])
    first = int(talk.starts[talk.of[row]]) if before == NOBODY else before + 1
    turn = [talk.text(each) for each in range(first, last + 1) if talk.answered[each]]
    if any(map(is_given, turn)) or re.search(ROUNDS_OFF, turn[-1]):
        return False
    return any(_PENDING.search(text) or "?" in text for text in turn)


def _was_helped(talk: Talk, row: int, bare: bool) -> bool:
    """Whether anyone these words thank wrote something here that helps; a stranger may have.

    bare: they do not say what for, so a promise does not do.
    """
    helps = is_given if bare else is_help
    credits = whose(talk, row, talk.text(row))
    first = int(talk.starts[talk.of[row]])
    for credit in credits:
        if credit.hand is None:
            return True
        mine = talk.typed[first:row] & (talk.hand[first:row] == credit.hand)
        if any(helps(talk.text(first + each)) for each in np.flatnonzero(mine).tolist()):
            return True
    # Who rated somebody that wrote nothing we can see was helped where we cannot see it.
    return bool(talk.survey[row]) or not credits


def _of_what_they_praised(talk: Talk, among: Flags) -> Flags:
    """Rows after praise that was earned before anyone wrote, or by somebody else."""
    first = talk.first(talk.customer)
    before = first[first != NOBODY]
    opens = np.zeros(len(talk.of), bool)
    opens[before] = True
    opens &= talk.answer_before == NOBODY
    kind = np.nan_to_num(talk.signals["praise"], nan=0.0) >= OPENING_PRAISE
    kind |= np.nan_to_num(talk.signals["thanks"], nan=0.0) >= OPENING_THANKS
    kind &= np.nan_to_num(talk.signals["frustration"], nan=0.0) < OPENING_CALM
    warm = talk.matching(opens & kind, WARM) & ~talk.matching(opens & kind, OPEN)
    praised = talk.any(warm | talk.matching(opens, GIFT))
    early = talk.matching(talk.customer & (talk.next_after(among) != NOBODY), WARM)
    for row in np.flatnonzero(early).tolist():
        praised[talk.of[row]] |= is_said_of_others(talk.text(row))
    return among & praised[talk.of]


OPENING_PRAISE = 0.3
OPENING_THANKS = 0.5
OPENING_CALM = 0.4
"""Of the signals of an opening message: from, from and below which it praises."""
