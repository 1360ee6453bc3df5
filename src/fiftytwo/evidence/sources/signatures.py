"""How an agent signed a message: `^AB`, `/MO`, `-Tara`, or a bare `Floi` that keeps coming back.

Pure functions over texts. A **marked** signature is read from the message alone. A **bare** one is
only believed where the whole file shows it to be a signature of that account: see `learn`, and
docs/explanation/signatures.md for the reasoning.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from fiftytwo.evidence.sources.tails import (
    INITIALS,
    TAIL_CHARACTERS,
    WORD,
    Word,
    bare_tails,
    is_closing,
    is_letter_word,
    words_before_extras,
)
from fiftytwo.terms.conversation import SignatureMark

MIN_MESSAGES = 3  # twice is chance (two customers called Brian); three times is a habit
MIN_CONVERSATIONS = 2  # one thread repeats its customer's name or its product
NAME_SHARE = 0.5  # agents also greet customers who share a colleague's name: "Hi Sarah"
INITIALS_SHARE = 0.8  # nobody is greeted as "AB": what stands mid-sentence is a word ("DM", "TV")
INITIALS_MIN_AFTER_END = 1  # "keep us posted NY": where a mark was lost, often no full stop is left

# Abbreviations that care teams hang on a dash or slash; as bare tails the counts refuse them.
NO_NAMES = frozenset({"DM", "PM", "AM", "UK", "US", "EU", "OK", "TV", "PC", "ID", "FAQ"})

_UP, _LOW = "A-ZÀ-ÖØ-Þ", "a-zß-öø-ÿ"
_STRICT = rf"[{_UP}]{{1,3}}|[{_UP}][{_LOW}]{{1,13}}(?:[{_UP}][{_LOW}]*)?"
_LOOSE = rf"[{_UP}{_LOW}]{{1,15}}(?:[.'’][{_UP}{_LOW}]{{1,10}})?"
_AFTER = r"[^\w@#/&^<>]*(?:\(?\d/\d\)?)?[^\w@#/&^<>]*"
_CARET = re.compile(rf"(?P<before>.*?)\^(?P<name>{_LOOSE}){_AFTER}")
_GLUED = re.compile(rf"(?P<before>.*?)(?P<mark>[*/~\-–—])(?P<name>{_STRICT}){_AFTER}")
_NAME_ALONE = re.compile(rf"(?P<name>{_STRICT}){_AFTER}")
_SECOND = re.compile(rf"(?P<name>[{_UP}]|[{_UP}][{_LOW}]{{1,13}}){_AFTER}")
_AT_START = re.compile(
    rf"\s*(?:\^ ?(?P<caret>[{_UP}]{{1,3}}|[{_UP}][{_LOW}]{{1,13}})|[*~/](?P<other>[{_UP}]{{2,3}}))"
    r"(?=[\s:,])[\s:,]*(?=\S)"
)
_DASH_ITEM = re.compile(rf"(?:^|\s)[-–—] ?[{_UP}][{_LOW}]")
_CAPITAL = re.compile(rf"(?<!\w)[{_UP}][\w]*")
_LOWER = re.compile(rf"(?<!\w)[{_LOW}]+(?!\w)")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")

_ANY_MARK = re.compile(r"[\^*~/\-–—]")
_SENTENCE_ENDS = ".!?)…"
_SPACED_MARKS = frozenset({"^", "~", "-", "–", "—"})
_DASHES = frozenset({"-", "–", "—"})
_KEPT = 1 << 14
"""Every message of a unit is asked for twice: to learn, and to read. Then they are forgotten."""


@dataclass(frozen=True)
class Signed:
    """A text without its signature; `signature` and `mark` are null where it is unsigned."""

    text: str
    signature: str | None = None
    mark: SignatureMark | None = None


@lru_cache(_KEPT)
def read_marked(text: str) -> Signed:
    """The signature that stands behind a mark at the end, or at the very start, of `text`."""
    found = _marked_at_end(text)
    if found is None:
        opening = _AT_START.match(text[:TAIL_CHARACTERS])
        if opening is None:
            return Signed(text)
        name = opening["caret"] or opening["other"]
        return Signed(text[opening.end() :], name, SignatureMark.MARKED)
    start, end, name = found
    return Signed(_cut(text, start, end), name, SignatureMark.MARKED)


def _marked_at_end(text: str) -> tuple[int, int, str] | None:
    """Where the marked signature starts and ends, and its name."""
    if _ANY_MARK.search(text, max(0, len(text) - TAIL_CHARACTERS)) is None:
        return None
    words = words_before_extras(text)
    if not words:
        return None
    last = words[-1]
    one = _glued(text, words, len(words) - 1) or _spaced(words)
    if one is not None:
        return one
    second = _SECOND.fullmatch(last.text)
    if second is None or len(words) < 2 or _ends_with_punctuation(words[-2]):
        return None
    two = _glued(text, words, len(words) - 2)
    # A second word is a surname's initial; a whole second name only behind a caret.
    if two is None or (len(second["name"]) > 1 and "^" not in words[-2].text):
        return None
    return two[0], last.start + second.end("name"), f"{two[2]} {second['name']}"


def _glued(text: str, words: Sequence[Word], at: int) -> tuple[int, int, str] | None:
    """`^AB`, `-Tara`, `done.^Kartika`: mark and name in one word."""
    word = words[at]
    caret = _CARET.fullmatch(word.text)
    if caret is not None:
        return _span(word, caret)
    match = _GLUED.fullmatch(word.text)
    if match is None or _no_name(match["name"]):
        return None
    before = match["before"]
    if before and before[-1] not in _SENTENCE_ENDS:
        return None
    if match["mark"] in _DASHES and _in_a_list(text, word.start + len(before)):
        return None
    return _span(word, match)


def _spaced(words: Sequence[Word]) -> tuple[int, int, str] | None:
    """`~ Olivia`, `- Khairul`, `done.~ Olivia`: a space stands between the mark and the name."""
    if len(words) < 2 or words[-2].text[-1] not in _SPACED_MARKS:
        return None
    match = _NAME_ALONE.fullmatch(words[-1].text)
    if match is None or _no_name(match["name"]):
        return None
    before, mark = words[-2].text[:-1], words[-2].text[-1]
    if before and before[-1] not in _SENTENCE_ENDS:
        return None
    if not before and mark in _DASHES and not _may_precede_dash(words[:-2]):
        return None
    return words[-2].start + len(before), words[-1].start + match.end("name"), match["name"]


def _may_precede_dash(words: Sequence[Word]) -> bool:
    """Whether " - Name" after these words signs; in "Delhi - Mumbai", "10 - Pro" it does not."""
    if not words or any(word.text in _DASHES for word in words[-4:]):
        return False
    before = words[-1]
    if before.is_extra or _ends_with_punctuation(before) or is_closing(before.text):
        return True
    return not before.text[0].isupper() and not before.text[-1].isdigit()


def _in_a_list(text: str, start: int) -> bool:
    """Whether an earlier dash item makes this one a list: "Please DM: -Name -Phone"."""
    return _DASH_ITEM.search(text, max(0, start - TAIL_CHARACTERS), start) is not None


def _no_name(name: str) -> bool:
    return name in NO_NAMES or is_letter_word(name)


def _ends_with_punctuation(word: Word) -> bool:
    return not word.text[-1].isalnum()


def _span(word: Word, match: re.Match[str]) -> tuple[int, int, str]:
    mark_at = word.start + len(match["before"])
    return mark_at, word.start + match.end("name"), match["name"]


def _cut(text: str, start: int, end: int) -> str:
    """`text` without [start, end), joined by one space; a full stop after the name goes too."""
    before, after = text[:start].rstrip(), text[end:].lstrip(".,) \t\n")
    return f"{before} {after}" if before and after else before or after


@dataclass
class _Counts:
    """What the agents of one account wrote, counted over the whole file."""

    marked: Counter[str] = field(default_factory=Counter)  # folded
    marked_in: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    tails: Counter[str] = field(default_factory=Counter)
    tails_in: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    after_end: Counter[str] = field(default_factory=Counter)
    after_end_in: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    said: Counter[str] = field(default_factory=Counter)  # capitalised words that may be names
    spellings: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True)
class Signatures:
    """The signatures of a file's accounts, as learnt from all its agent messages."""

    bare: dict[str, frozenset[str]]
    """Account -> bare tails that are signatures there, by spelling."""
    spelling: dict[tuple[str, str], str]
    """(account, folded signature) -> its most common spelling there."""

    def read(self, account: str, text: str) -> Signed:
        """`text` without its signature. An unknown account has marked signatures only."""
        signed = read_marked(text)
        if signed.signature is None:
            signed = self._read_bare(account, text)
        if signed.signature is None:
            return signed
        key = (account, signed.signature.casefold())
        return Signed(signed.text, self.spelling.get(key, signed.signature), signed.mark)

    def _read_bare(self, account: str, text: str) -> Signed:
        known = self.bare.get(account)
        if not known:
            return Signed(text)
        for tail in bare_tails(text):
            # A name without a full stop before it may be the customer's: "have a nice day Sarah".
            if tail.name in known and (tail.after_end or INITIALS.fullmatch(tail.name)):
                return Signed(_cut(text, tail.start, tail.end), tail.name, SignatureMark.BARE)
        return Signed(text)


def learn(messages: Iterable[tuple[str | None, str, str]]) -> Signatures:
    """What the agents of each account sign with, from all agent messages of a file.

    messages: (account, conversation, text); an account of None teaches nothing, because its
    messages may come from several brands whose agents share initials.
    """
    told = list(messages)
    counts: defaultdict[str, _Counts] = defaultdict(_Counts)
    for account, conversation, text in told:
        if account is not None:
            _count(counts[account], conversation, text)
    recurring = {name: found for name, count in counts.items() if (found := _recurring(count))}
    lower = _count_words(told, counts, recurring)
    bare = {
        name: frozenset(_bare_of(name, counts[name], found, lower))
        for name, found in recurring.items()
    }
    return Signatures(bare, _spellings(counts, bare))


def _count(counts: _Counts, conversation: str, text: str) -> None:
    signed = read_marked(text)
    if signed.signature is not None:
        folded = signed.signature.casefold()
        counts.marked[folded] += 1
        counts.marked_in[folded].add(conversation)
        counts.spellings[signed.signature] += 1
        return
    for tail in bare_tails(text):
        counts.tails[tail.name] += 1
        counts.tails_in[tail.name].add(conversation)
        if tail.after_end:
            counts.after_end[tail.name] += 1
            counts.after_end_in[tail.name].add(conversation)


def _recurring(counts: _Counts) -> frozenset[str]:
    """The tails that came back often enough to be asked about further."""
    return frozenset(
        name
        for name in counts.tails
        if _marked_elsewhere(counts, name)
        or _recurs(
            *(counts.tails, counts.tails_in)
            if INITIALS.fullmatch(name)
            else (counts.after_end, counts.after_end_in),
            name,
        )
    )


def _recurs(times: Counter[str], where: Mapping[str, set[str]], name: str) -> bool:
    return times[name] >= MIN_MESSAGES and len(where[name]) >= MIN_CONVERSATIONS


def _count_words(
    messages: Iterable[tuple[str | None, str, str]],
    counts: Mapping[str, _Counts],
    recurring: Mapping[str, frozenset[str]],
) -> Counter[str]:
    """How often the names in question stand anywhere: capitalised by account, small by all."""
    lower: Counter[str] = Counter()
    if not recurring:
        return lower
    asked = {name: {_first(tail) for tail in tails} for name, tails in recurring.items()}
    small = {word.lower() for words in asked.values() for word in words}
    for account, _, text in messages:
        lower.update(word for word in _LOWER.findall(text) if word in small)
        if account in asked:
            words = _CAPITAL.findall(read_marked(text).text)
            counts[account].said.update(word for word in words if word in asked[account])
    return lower


def _first(name: str) -> str:
    return name.split()[0]


def _bare_of(
    account: str, counts: _Counts, recurring: Iterable[str], lower: Counter[str]
) -> Iterator[str]:
    own_name = {part.casefold() for part in (account, *_CAMEL.findall(account))}
    for name in recurring:
        if name.casefold() in own_name:
            continue
        if _marked_elsewhere(counts, name) or _is_habit(counts, name, lower):
            yield name


def _marked_elsewhere(counts: _Counts, name: str) -> bool:
    """Whether the account's agents also write it behind a mark, often enough to know it."""
    folded = name.casefold()
    often = counts.marked[folded] >= MIN_MESSAGES
    return often and len(counts.marked_in[folded]) >= MIN_CONVERSATIONS


def _is_habit(counts: _Counts, name: str, lower: Counter[str]) -> bool:
    """Whether the tail recurs, and hardly stands anywhere else."""
    if INITIALS.fullmatch(name):
        return _only_at_ends(counts, name)
    n, first = counts.after_end[name], _first(name)
    # Written small somewhere more often than it ends a message, it is a word: "Enjoy", "Support".
    at_ends = counts.tails[name]
    return at_ends / max(counts.said[first], at_ends) >= NAME_SHARE and lower[first.lower()] <= n


def _only_at_ends(counts: _Counts, name: str) -> bool:
    n = counts.tails[name]
    only_at_ends = n / max(counts.said[name], n) >= INITIALS_SHARE
    return only_at_ends and counts.after_end[name] >= INITIALS_MIN_AFTER_END


def _spellings(
    counts: dict[str, _Counts], bare: dict[str, frozenset[str]]
) -> dict[tuple[str, str], str]:
    best: dict[tuple[str, str], tuple[int, str]] = {}
    for account, count in counts.items():
        used = count.spellings + Counter(
            {name: count.tails[name] for name in bare.get(account, ())}
        )
        for name, n in sorted(used.items()):
            key = (account, name.casefold())
            if n > best.get(key, (0, ""))[0]:
                best[key] = (n, name)
    return {key: name for key, (_, name) in best.items()}


_PART = re.compile(r"\(?([1-9])\s?(?:/|of)\s?([1-9])\)?")
_PART_LEFTOVER = re.compile(r"([1-9])([2-9])")  # "1/2" where a mirror has dropped the slash


def part_of(text: str) -> tuple[int, int] | None:
    """(1, 2) for a message that says it is part "1/2", at its start or its end; else None."""
    edge = [word.group() for word in WORD.finditer(text[:20])][:1]
    ends = WORD.findall(text[-TAIL_CHARACTERS:])[-4:]
    for word in (*edge, *reversed(ends)):
        match = _PART.fullmatch(word.strip(".,:;")) or _PART_LEFTOVER.fullmatch(word)
        if match is not None and int(match[1]) <= int(match[2]) > 1:
            return int(match[1]), int(match[2])
    return None


def carry_back(
    signed: Sequence[Signed], parts: Sequence[tuple[int, int] | None], follows: Sequence[bool]
) -> list[Signed]:
    """Earlier parts of a split message take the signature of the part that follows them.

    parts: what `part_of` said of each message. follows: whether message i stands directly after
    message i - 1, in the same conversation, from the same account.
    """
    done = list(signed)
    for i in range(len(done) - 1, 0, -1):
        mine, earlier = parts[i], parts[i - 1]
        if not follows[i] or mine is None or earlier is None or done[i].signature is None:
            continue
        if done[i - 1].signature is None and mine == (earlier[0] + 1, earlier[1]):
            done[i - 1] = Signed(done[i - 1].text, done[i].signature, done[i].mark)
    return done
