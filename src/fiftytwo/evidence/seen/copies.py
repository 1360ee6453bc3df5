"""Near-copies: written thanks that say nearly the same to several people.

Only ever shown to the writer, who alone can do something about it: so it is asked for by writer,
and there is no way to ask for everyone's.

Definition: docs/reference/definitions/near-copies.md
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiftytwo.kit.likeness import NEAR, likeness, plain_words, shingles

WEEKS = 8
"""Who says the same again after two months has not copied it."""


@dataclass(frozen=True)
class Written:
    """One written thanks to one person; one to several is several with the same time and words."""

    giver_id: str
    recognised_id: str
    at: datetime
    words: str


@dataclass(frozen=True)
class NearCopies:
    """Thanks of one giver that are nearly the same words, written at different times."""

    giver_id: str
    receivers: tuple[str, ...]
    """person_ids, each once, in the order in which they were first thanked."""
    times: tuple[datetime, ...]
    """When each was written; at least two."""


def near_copies(
    giver_id: str,
    written: Iterable[Written],
    names: Mapping[str, str],
    *,
    until: datetime,
) -> tuple[NearCopies, ...]:
    """Near-copies among what `giver_id` wrote in the eight weeks before `until`, oldest first.

    names: person_id -> name: "Thank you, Ann" and "Thank you, Bob" are the same words.
    One thanks that went to several people at once is no copy of itself.
    """
    since = until - timedelta(weeks=WEEKS)
    mine = [w for w in written if w.giver_id == giver_id and since <= w.at < until]
    by_words: dict[str, list[Written]] = {}
    for thanks in sorted(mine, key=lambda w: (w.at, w.recognised_id, w.words)):
        plain = plain_words(thanks.words, names.get(thanks.recognised_id, ""))
        if plain:
            by_words.setdefault(plain, []).append(thanks)
    found = [
        NearCopies(
            giver_id,
            tuple(dict.fromkeys(thanks.recognised_id for thanks in group)),
            tuple(sorted({thanks.at for thanks in group})),
        )
        for group in _alike(by_words)
    ]
    return tuple(
        sorted((c for c in found if len(c.times) > 1), key=lambda c: (c.times, c.receivers))
    )


def _alike(by_words: Mapping[str, Sequence[Written]]) -> list[list[Written]]:
    """Groups in which each is a near-copy of at least one other, each group by time."""
    texts = sorted(by_words)
    parts = [shingles(text) for text in texts]
    group = list(range(len(texts)))
    for one in range(len(texts)):
        for other in range(one):
            if group[one] != group[other] and likeness(parts[one], parts[other]) >= NEAR:
                old, new = group[one], group[other]
                group = [new if number == old else number for number in group]
    together: dict[int, list[Written]] = {}
    for text, number in zip(texts, group, strict=True):
        together.setdefault(number, []).extend(by_words[text])
    return [sorted(g, key=lambda w: (w.at, w.recognised_id)) for g in together.values()]
