"""Whom a customer names in words of thanks: a first name, a surname behind a title, a signature.

Only what is said to be thanked, or stands as an address, counts; a customer's own name under a
mail does not. English and German.
Definition: docs/reference/definitions/credit.md
"""

import re
from collections.abc import Collection, Iterable, Sequence
from importlib.resources import files

from fiftytwo.evidence.credit.hands import MARKS


def _list(name: str) -> frozenset[str]:
    return frozenset((files(__package__) / name).read_text(encoding="utf-8").split())


SHORTEST = 3
"""Letters below which a name is taken for one only if it is written as one, with a capital."""

ALSO_WORDS = _list("names_that_are_words.txt")
"""Names that are words as well: taken for a name only with a capital."""

_TITLE = r"(?:(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Dd]r|[Hh]errn?|[Ff]rau|[Dd]en|[Dd]ie|[Dd]er)\.?\s+)?"
_NAME = r"(?P<name>[A-ZÄÖÜÀ-Þ][\w'’-]+)"
_CUE = (
    r"(?i:\b(?:thank(?:s| you|ing)|thanx|thx|cheers|ta|kudos|props|credit|shout[ -]?out|well done|"
    r"bless(?: you)?|hats off|say (?:thanks|thank you|hello|hi|ta)|pass (?:my|on|it)[\w ]{0,20}|"
    r"danke(?:schön)?|(?:vielen|besten|herzlichen|lieben|tausend|großen|grossen) dank|dank|lob|"
    r"gr[uü](?:ß|ss)e?n?|bedank\w*|tell)"
    r"(?:,|\s)+(?:(?:so|very|ever so|much|again|a lot|a million|ever|really|sehr|nochmals?|auch|"
    r"mal|"
    r"sie|mir|bitte|to|for|an|bei|from|your|the|lovely|brilliant|wonderful|liebe[rn]?|dear|"
    r"colleague|kollegin|kollegen?|agent)(?:,|\s)+){0,5})"
)
_THANKED = re.compile(_CUE + _TITLE + _NAME)
_DID = re.compile(
    r"(?:^|[.!?,;:\n]\s*|\band\s+|\bund\s+|\bbut\s+|\baber\s+)" + _TITLE + _NAME + r",?\s+"
    r"(?:was|is|has|had|did|got|helped|sorted|found|took|rang|called|stayed|went|made|you(?:'re|"
    r" are"
    r"|r)?|deserves|hat|war|ist|half|blieb|rief)\b"
)
NOT_NAMES = _list("no_names.txt")
"""Words that follow "thank" with a capital and are nobody's name."""
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


def names_of(name: str, others: Iterable[str] = ()) -> frozenset[str]:
    """What a person may be called, casefolded: the parts of their name, and each of `others`."""
    parts = [part for each in (name, *others) for part in re.split(r"[\s.]+", each.strip(MARKS))]
    return frozenset(part.casefold() for part in parts if len(part) > 1 and not part.isdigit())


def mentioned(text: str, called: Sequence[frozenset[str]]) -> list[int]:
    """Which of the people are named anywhere in `text`: their places in `called`."""
    words = {word for word in _words(text)}
    return [place for place, names in enumerate(called) if names & words]


def names_said(text: str, called: Sequence[frozenset[str]]) -> list[str]:
    """The words of `text` that name any of the people, as written; each once."""
    return [word for word in dict.fromkeys(_WORD.findall(text)) if mentioned(word, called)]


def thanked_names(text: str, colleagues: Collection[str] = ()) -> list[str]:
    """Names that are thanked, as written; of `colleagues` (casefolded) also who did something.

    A capital at the start of a sentence is no name: who "did" something has to be known.
    """
    found = []
    for pattern in (_THANKED, _DID):
        for match in pattern.finditer(text):
            name = re.sub(r"['’]s?$", "", match["name"])
            known = pattern is _THANKED or name.casefold() in colleagues
            contracted = re.split(r"['’]", name)[0].casefold() in NOT_NAMES  # I'd, It's
            if known and not contracted and name.casefold() not in NOT_NAMES and name not in found:
                found.append(name)
    return found


def _words(text: str) -> Iterable[str]:
    """Words that can be a name, casefolded: capitals where the word is also a common one."""
    for word in _WORD.findall(text):
        word = re.sub(r"['’]s?$", "", word)
        folded = word.casefold()
        is_written_so = word[:1].isupper()
        if folded in NOT_NAMES and not (is_written_so and folded in ALSO_WORDS):
            continue
        if is_written_so or (len(folded) >= SHORTEST and folded not in ALSO_WORDS):
            yield folded
