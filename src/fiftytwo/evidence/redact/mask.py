"""Text with personal data masked: ⟨e-mail⟩, ⟨phone⟩, ⟨card⟩ … Masking twice is masking once.

The finders go in the order below; what one has found, a later one leaves alone. Because a mask can
bring to light what stood against something else before, a text is looked through until nothing is
found; each round has less left to find, so it ends.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.redact import (
    address,
    asked,
    birthday,
    card,
    email,
    handle,
    iban,
    ip,
    name,
    order_number,
    phone,
    plate,
    secret,
    spelled,
    spoken,
    url,
)
from fiftytwo.evidence.redact.asked import Asked
from fiftytwo.evidence.redact.name import NO_NAMES, Called, Names
from fiftytwo.evidence.redact.span import MASK, Kind, Span, Stays, kind_of
from fiftytwo.evidence.redact.words import words_of

VERSION = 4
"""Raised whenever a text may be masked otherwise than before."""

NOTHING_ASKED: frozenset[Asked] = frozenset()

_FINDERS = (
    (iban.find, 8, None),
    (card.find, 13, None),
    (secret.find_said, 0, secret.WORDS),
    (secret.find_random, 1, None),
    (birthday.find, 0, birthday.WORDS),
    (birthday.find_old, 5, None),
    (birthday.find_old_spoken, 0, None),
    (plate.find_shaped, 2, None),
    (address.find, 0, None),
    (spelled.find, 0, None),
    (spoken.find, 0, spoken.WORDS),
    (handle.find_called, 0, handle.WORDS),
    (ip.find, 1, None),
    (order_number.find_keyed, 1, order_number.WORDS),
    (plate.find, 1, plate.WORDS),
    (plate.find_near_vehicle, 1, plate.VEHICLES),
    (phone.find, 6, None),
    (order_number.find_shaped, 4, None),
)
"""Finders, the fewest digits that what they find has, and words of which one has to be there."""
_MOST_ROUNDS = 8
"""Real texts need two. What has not settled by then is a long list of numbers leaning on each
other: whatever has a digit in it is masked, so that no text takes more than linear time."""

# Every finder needs one of these but `name` and those of speech (spoken.MAY_HOLD); most short
# messages have none. Only plain classes and no flags, so that Arrow's RE2 and `re` agree.
_MAY_HOLD = r"[@0-9⟨]|://|[Ww]{3}\.|[A-Za-z]/|[A-Z]{6}|[\[({][Aa][Tt][\])}]"
_MAY_SAY = f"{spoken.MAY_HOLD}|{birthday.MAY_HOLD}|{secret.MAY_HOLD}|{spelled.MAY_HOLD}"
"""What a text has at least in which something is said in words alone."""
_says = re.compile(f"{birthday.MAY_HOLD}|{secret.MAY_HOLD}").search
_digit_or_sign = re.compile(r"[@0-9⟨]").search
_link = re.compile(r"://|[A-Za-z]/").search
_www = re.compile(r"[Ww]{3}\.").search
_spelt_at = re.compile(r"[\[({][Aa][Tt][\])}]").search
_BLOT = "⟩"  # which no finder takes for part of anything
_digits = re.compile(r"[0-9]+").findall
_has_locator = re.compile(r"[A-Z]{6}").search
_WORD_WITH_DIGITS = re.compile(r"(?<![^\s⟨⟩])[^\s⟨⟩\d@/]*+[\d@/][^\s⟨⟩]*+")


def mask_text(
    text: str,
    *,
    names: Collection[Called] = (),
    keep: Collection[str] = frozenset(),
    asked_for: frozenset[Asked] = NOTHING_ASKED,
) -> str:
    """`text` with personal data masked.

    names: customers' names and handles known in this conversation, in the order of their letters.
    keep: handles and names of agents and brands, casefolded; they stay.
    asked_for: what the message asked for to which this one is the answer.
    """
    return _mask(text, name.prepare(names, keep) if names else NO_NAMES, keep, asked_for=asked_for)


def mask_column(
    texts: pa.Array | pa.ChunkedArray,
    names: Sequence[Collection[Called]] | None = None,
    keep: Collection[str] = frozenset(),
    asked_for: Sequence[frozenset[Asked]] | None = None,
) -> pa.Array:
    """`mask_text` of every row; `names` and `asked_for` have one collection a row. Nulls stay null.

    Rows of one conversation should share one collection object: it is made ready once.
    """
    column = texts.combine_chunks() if isinstance(texts, pa.ChunkedArray) else texts
    suspects = pc.match_substring_regex(column, f"{_MAY_HOLD}|{_MAY_SAY}")
    ready = _prepare_each(names, keep) if names is not None else None
    if ready is None and asked_for is None and not pc.any(suspects).as_py():
        return column
    rows = column.to_pylist()
    # A subject stands at every message of its conversation.
    seen: dict[tuple[int, frozenset[Asked], str], str] = {}
    for row, suspect in enumerate(suspects.to_pylist()):
        known = ready[row] if ready else NO_NAMES
        text = rows[row]
        answers = asked_for[row] if asked_for else NOTHING_ASKED
        if text is not None and (suspect or answers or (known and name.may_stand(text, known))):
            place = (id(known), answers, text)
            if place not in seen:
                seen[place] = _mask(text, known, keep, bool(suspect or answers), answers)
            rows[row] = seen[place]
    return pa.array(rows, column.type)


def kinds_found(
    text: str, *, names: Collection[Called] = (), keep: Collection[str] = frozenset()
) -> dict[str, int]:
    """How many masks of each kind the masked text has; of a masked text, those it has."""
    masked = mask_text(text, names=names, keep=keep)
    return dict(Counter(kind_of(match) for match in MASK.finditer(masked)))


def spans_of(
    text: str,
    *,
    names: Collection[Called] = (),
    keep: Collection[str] = frozenset(),
    asked_for: frozenset[Asked] = NOTHING_ASKED,
) -> list[Span]:
    """What `mask_text` masks, as stretches of `text` in order; for measuring."""
    known = name.prepare(names, keep) if names else NO_NAMES
    found: list[Span] = []
    origin = list(range(len(text) + 1))  # of each character now, where it stood in `text`
    for masks in _rounds(text, known, keep, asked_for):
        for mask in reversed(masks):
            found.append(mask._replace(start=origin[mask.start], end=origin[mask.end]))
            origin[mask.start : mask.end] = [origin[mask.start]] * len(mask.mask)
    return sorted(found)


def _rounds(
    text: str, names: Names, keep: Collection[str], asked_for: frozenset[Asked]
) -> Iterator[list[Span]]:
    again = True
    while again:
        spans, again = _masks(text, names, keep, asked_for=asked_for)
        if not spans:
            return
        yield spans
        text = _replace(text, spans)


def _prepare_each(names: Sequence[Collection[Called]], keep: Collection[str]) -> list[Names]:
    ready: dict[int, Names] = {}
    for known in names:
        if id(known) not in ready:
            ready[id(known)] = name.prepare(known, keep) if known else NO_NAMES
    return [ready[id(known)] for known in names]


def _mask(
    text: str,
    names: Names,
    keep: Collection[str],
    suspect: bool = True,
    asked_for: frozenset[Asked] = NOTHING_ASKED,
) -> str:
    rounds = 0
    again = True
    while again:
        spans, again = _masks(text, names, keep, suspect, asked_for)
        if not spans:
            break
        text = _replace(text, spans)
        rounds += 1
        if rounds == _MOST_ROUNDS:
            text = _WORD_WITH_DIGITS.sub(Kind.NUMBER.mask, text)
    return text


def _replace(text: str, spans: list[Span]) -> str:
    pieces = []
    at = 0
    for span in spans:
        pieces += [text[at : span.start], span.mask]
        at = span.end
    return "".join([*pieces, text[at:]])


def _masks(
    text: str,
    names: Names,
    keep: Collection[str],
    suspect: bool = True,
    asked_for: frozenset[Asked] = NOTHING_ASKED,
) -> tuple[list[Span], bool]:
    """What is to be masked, in order, without overlaps; and whether it is worth to look again.

    suspect: whether the text may hold more than names.
    """
    taken, again = _taken(text, keep, asked_for) if suspect else ([], False)
    # A link of which a part goes may be none any more, and what stood in it is looked at anew.
    again = again or any(span.kind is Stays.BUT_NAMES for span in taken)
    if names:
        taken = _add(
            [span for span in taken if span.kind is not Stays.BUT_NAMES], name.find(text, names)
        )
    return [span for span in taken if isinstance(span.kind, Kind)], again


def _taken(
    text: str, keep: Collection[str], asked_for: frozenset[Asked]
) -> tuple[list[Span], bool]:
    """What every finder but `name` finds, and the stretches that stay; and whether to look again.

    Where nothing is left that could be personal data, there is no need to.
    """
    taken = [Span(*m.span(), Stays.AS_IS) for m in MASK.finditer(text)] if "⟨" in text else []
    rest = _blot(text, taken)
    if not (
        asked_for
        or _may_hold(rest)
        or spoken.may_hold(rest)
        or _says(rest)
        or spelled.may_hold(rest)
    ):
        return taken, False
    taken = _add(taken, url.find(text, keep))
    rest = _blot(text, taken)
    for found in (email.find(rest), handle.find(rest, keep)):
        taken = _add(taken, found)
    rest = _blot(text, taken)
    answers = list(asked.find(rest, asked_for)) if asked_for else []
    if answers:
        taken = _add(taken, answers)
        rest = _blot(text, taken)
    n_digits = sum(map(len, _digits(rest))) or (_has_locator(rest) is not None)
    words = words_of(rest)
    last = -1
    for place, (find, fewest, one_of) in enumerate(_FINDERS):
        if n_digits < fewest or (one_of is not None and words.isdisjoint(one_of)):
            continue
        new = list(find(rest))
        if new:
            taken = _add(taken, new)
            rest = _blot(text, taken)
            last = place
    return taken, bool(answers) or _is_worth_looking(rest, last)


def _is_worth_looking(rest: str, last: int) -> bool:
    """Whether a finder up to the one that was the last to find something finds more now.

    last: its place in _FINDERS, -1 if none did. Those after it have seen what it took.
    """
    if _may_link(rest) or "@" in rest or _spelt_at(rest):
        return True
    words = words_of(rest)
    n_digits = sum(map(len, _digits(rest)))
    for find, fewest, one_of in _FINDERS[: last + 1]:
        if n_digits >= fewest and (one_of is None or not words.isdisjoint(one_of)):
            for _ in find(rest):
                return True
    return False


def _may_link(text: str) -> bool:
    return ("/" in text and _link(text) is not None) or _www(text) is not None


def _may_hold(text: str) -> bool:
    """Whether _MAY_HOLD is in `text`; the same in pieces, which `re` finds sooner."""
    return bool(_digit_or_sign(text) or _may_link(text) or _has_locator(text) or _spelt_at(text))


def _blot(text: str, taken: list[Span]) -> str:
    """`text` with what is taken blotted out, every character in its place.

    A finder then sees about the same in a text that is masked and in one that is not yet.
    """
    if not taken:
        return text
    pieces = []
    at = 0
    for span in taken:
        pieces += [text[at : span.start], _BLOT * (span.end - span.start)]
        at = span.end
    return "".join([*pieces, text[at:]])


def _add(taken: list[Span], found: Iterable[Span]) -> list[Span]:
    """`taken` and those of `found` that overlap nothing before them, in order of place."""
    in_order = sorted(found, key=lambda span: (span.start, -span.end))
    new = list(_free(taken, in_order)) if in_order else []
    return sorted([*taken, *new]) if new else taken


def _free(taken: list[Span], found: list[Span]) -> Iterator[Span]:
    """Of `found` what is free: of two that begin together the longer, else the first."""
    ends = [span.end for span in taken]
    last_end = 0
    for span in found:
        # The first stretch that ends after this one starts is the only one that can overlap.
        at = bisect_right(ends, span.start)
        if span.start >= last_end and (at == len(taken) or taken[at].start >= span.end):
            last_end = span.end
            yield span
