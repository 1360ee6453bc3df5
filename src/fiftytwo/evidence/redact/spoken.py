"""Numbers and addresses that are spelt out, as transcripts of calls write them.

"oh seven seven double nine one two": five digits or more in a row are somebody's number; fewer are
prices, years and counts, unless a word before them says otherwise.
"""

import re
from collections.abc import Iterator

from fiftytwo.evidence.redact.span import Kind, Span
from fiftytwo.evidence.redact.words import words_of

_ONE = (
    "zero oh o one two three four five six seven eight nine null eins zwo zwei drei vier fünf "
    "sechs sieben acht neun zéro un deux trois quatre cinq sept huit neuf"
)
_SPELLING = (
    "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar "
    "papa quebec romeo sierra tango uniform victor whiskey zulu"
)
_TWO = (
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen zehn elf "
    "zwölf dix onze douze treize quatorze quinze seize"
)
_TENS = (
    "twenty thirty forty fifty sixty seventy eighty ninety zwanzig dreißig vierzig fünfzig sechzig "
    "siebzig achtzig neunzig vingt trente quarante cinquante soixante"
)
_TIMES = {"double": 2, "triple": 3, "treble": 3, "doppel": 2}
_DIGITS = (
    dict.fromkeys((*_ONE.split(), *_SPELLING.split()), 1)
    | dict.fromkeys(_TWO.split(), 2)
    | dict.fromkeys(_TENS.split(), 2)
    | {"hundred": 2, "thousand": 3, "plus": 0}
)
_NUMBER_WORDS = frozenset(_DIGITS) | frozenset(_TIMES)
_ALL = "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True))
_WORD = (
    rf"(?:(?:{_ALL})(?:-(?:{_ALL})){{0,3}}"
    r"|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?:zwanzig|dreißig|\w{4,6}zig))"
)
_RUN = re.compile(
    rf"(?<![\w-]){_WORD}(?:(?:,? (?:uh |um |äh )?|, ?|\. |-){_WORD}){{2,40}}+(?![\w-])",
    re.IGNORECASE,
)
_SAYS_NUMBER = re.compile(
    r"(?:number|code|pin|reference|ref|account|ending in|ends in|four are|digits are|nummer|numéro)"
    r"[^\w]{1,2}(?:(?:is|it's|uh|um|was|ist|est|le|c'est)[^\w]{1,2}){0,3}$",
    re.IGNORECASE,
)
_SAYS_SECRET = re.compile(
    r"\b(?:pin|code|cvc|cvv|passcode)\b[^\w]{1,2}(?:\w+[^\w]{1,2}){0,2}$", re.I
)
_SEEN_BEFORE = 40
_FEWEST = 5
_FEWEST_SAID = 3

_AT = re.compile(r" at (?:[\w-]{1,30} ){1,2}?dot \w{2,10}(?: dot \w{2,4})?(?!\w)", re.IGNORECASE)
_LOCAL = re.compile(r"(?:[\w.+-]{1,30} ){0,7}[\w.+-]{1,30}$")
_NO_LOCAL = """
is it's its are to me at email email's mail e-mail address on my the and or so uh um yes
"""
_BEFORE_LOCAL = frozenset(_NO_LOCAL.split())
MAY_HOLD = (
    rf"(?i:{_ALL})[,. -]{{1,3}}(?i:(?:uh|um|äh) )?(?i:{_ALL})|und[a-zß]{{4,6}}zig|hundert|tausend"
    r"|(?i: dot )|(?:straße|strasse|gasse|allee|weg|platz) "
    r"|(?i: (?:street|road|ave|avenue|lane|ln|crescent|terrace|boulevard|blvd|gardens|grove|mews"
    r"|wynd|rd|parade|highway|hwy|drive|close|court|place|way)\b)"
)
"""What a text without a digit has at least, for this finder and those of addresses and birthdays.

For Arrow's RE2, which reads all of a column at once.
"""


_TOKENS = re.compile(r"[^\W\d_]+")


WORDS = _NUMBER_WORDS | {"dot"}
_ADDRESS_WORDS = words_of(
    "street road ave avenue lane ln crescent terrace boulevard blvd gardens grove mews wynd rd "
    "parade highway hwy drive close court place way"
)
_STREET_HINTS = ("straße ", "strasse ", "gasse ", "allee ", "weg ", "platz ")


def may_hold(text: str) -> bool:
    """Whether `text` may hold what this finder finds, or an address with a number in words."""
    words = words_of(text)
    if not words.isdisjoint(WORDS):
        if "dot" in words or not words.isdisjoint(_ADDRESS_WORDS):
            return True
        if _has_two(text, words & _NUMBER_WORDS):
            return True
    return any(hint in text for hint in _STREET_HINTS)


def _has_two(text: str, words: frozenset[str]) -> bool:
    """Whether there are two number words, be it the same one twice."""
    return len(words) > 1 or any(text.lower().count(word) > 1 for word in words)


def find(text: str) -> Iterator[Span]:
    """Numbers and e-mail addresses in words in `text`."""
    words = words_of(text)
    if _has_two(text, words & _NUMBER_WORDS):
        yield from _numbers(text)
    if "dot" in words and "at" in words:
        yield from _addresses(text)


def _numbers(text: str) -> Iterator[Span]:
    for run in _RUN.finditer(text):
        n_digits = _count(run[0].lower())
        before = text[max(0, run.start() - _SEEN_BEFORE) : run.start()]
        if n_digits >= _FEWEST or (n_digits >= _FEWEST_SAID and _SAYS_NUMBER.search(before)):
            yield Span(*run.span(), _kind(run[0].lower(), n_digits, before))


def _kind(run: str, n_digits: int, before: str) -> Kind:
    if n_digits < 9 and _SAYS_SECRET.search(before):
        return Kind.TOKEN
    if 13 <= n_digits <= 19:
        return Kind.CARD
    starts = run.startswith(("oh", "zero", "o ", "null", "zéro", "plus"))
    return Kind.PHONE if starts and 9 <= n_digits <= 13 else Kind.NUMBER


def _count(run: str) -> int:
    """How many digits the words make: "twenty eight" is two, "double nine" is two."""
    count = 0
    times = 1
    after_tens = False
    for word in _TOKENS.findall(run):
        if word in _TIMES:
            times = _TIMES[word]
            continue
        n = _DIGITS.get(word, 2)
        count += 0 if after_tens and n == 1 else n * times
        after_tens = n == 2 and word in _TENS_SET
        times = 1
    return count


_TENS_SET = frozenset(_TENS.split())


def _addresses(text: str) -> Iterator[Span]:
    for at in _AT.finditer(text):
        local = _LOCAL.search(text[max(0, at.start() - 90) : at.start()])
        if local is None:
            continue
        kept: list[str] = []
        for word in reversed(local[0].split(" ")):
            if word.lower() in _BEFORE_LOCAL:
                break
            kept.append(word)
        if kept:
            yield Span(at.start() - len(" ".join(kept)), at.end(), Kind.EMAIL)
