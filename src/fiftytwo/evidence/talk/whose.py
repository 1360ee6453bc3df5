"""Whom a customer's words thank: who is named, else whom they rated, else who helped.

Definition: docs/reference/definitions/credit.md
"""

import re
from dataclasses import dataclass

import numpy as np

from fiftytwo.evidence.credit.hands import was_here
from fiftytwo.evidence.credit.named import mentioned, names_said, thanked_names
from fiftytwo.evidence.talk.talk import NOBODY, Talk
from fiftytwo.evidence.talk.wording import either

FEW_WORDS = 6
"""Who wrote fewer in the whole conversation has greeted or passed on, where others wrote more."""

INITIALS = 3
"""A signature of so few letters may stand for any name that begins with its first."""

_TO = (
    r"(?i:\b(?:to|tell|an|from|for|thank|danken sie|colleague|kolleg(?:e|in|en)),? "
    r"(?:(?:mr|mrs|ms|herrn?|frau|your|the|dem|der|den|die|ihre[rmn]?|lovely|liebe[nr]?|colleague|"
    r"kolleg(?:e|in|en))\.? ){0,3})"
)
"""Before a name that is no signature: the thanks are to be passed on to somebody."""

DISCLAIMS = re.compile(
    either(
        r"(?:wish|like to|love to|can(?:no|['’])t|cannot) (?:\w+ ){0,3}(?:say|claim|"
        r"take)[^.!?]{0,25}(?:was me|it['’]?s me|"
        r"credit|thanks)|(?:was|is)(?: not|n['’]t) (?:actually )?(?:me\b|my doing|mine)|not me,? "
        r"(?:it|that) was",
        r"(?:that|it)(?:['’]s| was| must have been| would have been| will have been) (?:actually |"
        r"probably )?(?:my|a|one of "
        r"my|another) colleagues?|(?:credit|thanks) (?:goes|go|belongs?|is due) to|i did(?: not|"
        r"n['’]t) do (?:that|it|any)",
        r"i(?:['’]ve| have) only (?:just )?(?:been (?:in|on|here)|started|come (?:in|on))|thank "
        r"(?:her|him|them),? not me",
        r"das war (?:leider )?(?:nicht ich|ich nicht|mein\w* kolleg\w+|ein\w* kolleg\w+)|war nicht "
        r"mein verdienst|"
        r"das (?:lob|dank\w*) (?:gebührt|gehört)",
    )
)
"""A modest agent says whose help it was not."""


@dataclass(frozen=True)
class Credit:
    """Somebody to thank: a hand of the Talk, or a name that nobody there answers to."""

    hand: int | None
    row: int = NOBODY
    """Their last message before the words."""
    name: str | None = None
    several_called_so: bool = False
    """Several people have this name, and nothing here tells which of them is meant."""


def whose(talk: Talk, row: int, text: str) -> list[Credit]:
    """Who is thanked in the words of `row`; [] where nobody can be."""
    wrote = _who_wrote(talk, row)
    if row in talk.rated:
        rated = talk.rated[row]
        same = None if rated is None else _same_person(talk, rated, wrote)
        if same is not None:
            return [Credit(same, wrote[same])]
        if rated is not None and not wrote:
            return [Credit(rated)]
    hands = list(wrote)
    called = [talk.called[hand] for hand in hands]
    thanked = thanked_names(text, talk.colleagues)
    named, unclear = _named(talk, thanked, called, hands, text)
    strangers = [name for name in thanked if _is_strange(talk, name, called, hands, text)]
    if not named and not strangers and not unclear:
        named, unclear = _named(talk, names_said(text, called), called, hands, text)
        named = named if len(set(named)) == 1 else []
    if unclear and not named:
        return [Credit(None, name=unclear[0], several_called_so=True)]
    if named:
        told = [hands[place] for place in dict.fromkeys(named)]
        mine = [hand for hand in told if not _disclaims(talk, row, hand)]
        if not mine and thanked:
            return [Credit(None, name=thanked[0])]
        return [Credit(hand, wrote[hand]) for hand in mine]
    if strangers:
        name = strangers[0]
        return [Credit(None, name=name, several_called_so=_several(talk, row, name))]
    helper = _who_helped(talk, row, wrote)
    if helper is None or _disclaims(talk, row, helper):
        return []
    return [Credit(helper, wrote[helper])]


def _named(
    talk: Talk, thanked: list[str], called: list[frozenset[str]], hands: list[int], text: str
) -> tuple[list[int], list[str]]:
    """Places in `called` of who is thanked by name, and the names that leave open who it is."""
    named: list[int] = []
    unclear: list[str] = []
    for name in thanked:
        places = _closest(mentioned(name, called), called, text)
        latest = places[-1:]
        if all(_is_one(talk, hands[place], hands[latest[0]]) for place in places):
            named += latest
        else:
            unclear.append(name)
    return named, unclear


def _closest(places: list[int], called: list[frozenset[str]], text: str) -> list[int]:
    """Of those who share a name the ones of whose names most are said: "Ben Marsh" is one Ben."""
    said = [sum(bool(mentioned(text, [frozenset({name})])) for name in called[p]) for p in places]
    return [place for place, n in zip(places, said, strict=True) if n == max(said)]


def _is_one(talk: Talk, one: int, other: int) -> bool:
    """Whether both hands are one person's."""
    return one == other or talk.hands[one].is_person_of(talk.hands[other])


def _several(talk: Talk, row: int, name: str) -> bool:
    """Whether several are called so who worked here then, for this conversation's client."""
    client = talk.about(int(talk.of[row]), "client")["client"]
    those = talk.namesakes.get(name.casefold(), ())
    return sum(was_here(each, talk.time(row), client) for each in those) > 1


def _disclaims(talk: Talk, row: int, hand: int) -> bool:
    """Whether this person's next words say that the help was not theirs."""
    end = int(talk.ends[talk.of[row]])
    rows = row + 1 + np.flatnonzero(talk.typed[row + 1 : end] & (talk.hand[row + 1 : end] == hand))
    return bool(len(rows)) and DISCLAIMS.search(talk.text(int(rows[0]))) is not None


def _who_wrote(talk: Talk, row: int) -> dict[int, int]:
    """Hand -> its last typed message before `row`, in the order of these messages."""
    first = int(talk.starts[talk.of[row]])
    rows = first + np.flatnonzero(talk.typed[first:row])
    last: dict[int, int] = {}
    for each in rows.tolist():
        hand = int(talk.hand[each])
        last.pop(hand, None)
        last[hand] = each
    last.pop(NOBODY, None)
    return last


def _same_person(talk: Talk, rated: int, wrote: dict[int, int]) -> int | None:
    """The hand among those who wrote that is the one rated, if any."""
    who = talk.hands[rated]
    for hand in wrote:
        if hand == rated or who.is_person_of(talk.hands[hand]):
            return hand
    return None


def _is_strange(
    talk: Talk, name: str, called: list[frozenset[str]], hands: list[int], text: str
) -> bool:
    """Whether this is a colleague's name that nobody who wrote here answers to."""
    if mentioned(name, called):
        return False
    folded = name.casefold()
    signed = [talk.hands[hand].name for hand in hands]
    if any(len(each) <= INITIALS and each.casefold()[:1] == folded[:1] for each in signed):
        return False
    if folded in talk.brands:
        return False
    if folded in talk.colleagues:
        return True
    if talk.colleagues and re.search(rf"{_TO}{re.escape(name)}\b", text):
        return True
    # At the end of a line it is as likely the customer's own name.
    after = text[text.rindex(name) + len(name) :].lstrip(" \t")
    return bool(talk.colleagues) and bool(after) and after[0] not in "\n\r"


def _who_helped(talk: Talk, row: int, wrote: dict[int, int]) -> int | None:
    """Who answered last, unless they have hardly written anything and somebody else has.

    Where the last answer is unsigned, nobody: whoever signed before it would be a guess. Where it
    is a saved reply, whoever pasted it, if they had typed before; never somebody else.
    """
    last = int(talk.answer_before[row])
    latest = NOBODY if last == NOBODY else int(talk.hand[last])
    if latest not in wrote:
        return None
    if len(wrote) == 1 or not talk.typed[last]:
        return latest
    words = {hand: _words_of(talk, hand, row) for hand in wrote}
    if words[latest] >= FEW_WORDS:
        return latest
    return next((hand for hand in reversed(wrote) if words[hand] >= FEW_WORDS), latest)


def _words_of(talk: Talk, hand: int, row: int) -> int:
    first = int(talk.starts[talk.of[row]])
    rows = first + np.flatnonzero(talk.typed[first:row] & (talk.hand[first:row] == hand))
    return sum(len(talk.text(each).split()) for each in rows.tolist())
