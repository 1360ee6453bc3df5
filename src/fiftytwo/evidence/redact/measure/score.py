"""Counts of what was masked and what was left, over texts that are marked.

A stretch counts as masked when none of its letters and digits is left, as kept when all of them
are. A mask is right when it falls on something personal; what is not marked at all counts against
it, except in a text of a set whose marks are not complete.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from fiftytwo.evidence.redact.asked import Asked, asked_in
from fiftytwo.evidence.redact.mask import spans_of
from fiftytwo.evidence.redact.measure.marked import STAYS, Marked, Stretch
from fiftytwo.evidence.redact.span import Span
from fiftytwo.evidence.redact.who import Who

Masker = Callable[[Marked], list[Span]]


@dataclass
class Score:
    """Counts only: nothing in it quotes a text."""

    n: Counter[str] = field(default_factory=Counter)
    """Marked stretches by their kind."""
    hit: Counter[str] = field(default_factory=Counter)
    """Of those that are personal, the masked ones; of those that stay, the kept ones."""
    put: Counter[str] = field(default_factory=Counter)
    """Masks by their kind."""
    right: Counter[str] = field(default_factory=Counter)
    """Masks that fall on something personal."""


def score(texts: Iterable[Marked], masks_of: Masker, stays: Iterable[str] = STAYS) -> Score:
    """How masking does on `texts`; `stays` are the kinds of marks that have to stay."""
    keep = frozenset(stays)
    counts = Score()
    for text in texts:
        masks = masks_of(text)
        covered = {at for mask in masks for at in range(mask.start, mask.end)}
        for span in text.spans:
            letters = [at for at in range(span.start, span.end) if text.text[at].isalnum()]
            left = sum(at not in covered for at in letters)
            counts.n[span.kind] += 1
            counts.hit[span.kind] += left == (len(letters) if span.kind in keep else 0)
        for mask in masks:
            counts.put[str(mask.kind)] += 1
            counts.right[str(mask.kind)] += _is_right(mask, text.spans, keep)
    return counts


def _is_right(mask: Span, spans: Iterable[Stretch], keep: frozenset[str]) -> bool:
    return any(s.kind not in keep for s in spans if s.start < mask.end and s.end > mask.start)


def faults(texts: Iterable[Marked], masks_of: Masker) -> Iterator[str]:
    """What went wrong, with its words: for those who write finders, over invented texts only."""
    for text in texts:
        masks = masks_of(text)
        one = score([text], lambda _, masks=masks: masks)  # type: ignore[misc] # bound at once
        wrong = [k for k in one.n if one.hit[k] < one.n[k]]
        wrong += [k for k in one.put if one.right[k] < one.put[k]]
        if wrong:
            shown = text.text
            for mask in reversed(masks):
                shown = f"{shown[: mask.start]}⟨{mask.kind}⟩{shown[mask.end :]}"
            yield f"{text.id} ({', '.join(wrong)}): {text.text!r}\n    {shown!r}"


def as_landed(text: Marked) -> list[Span]:
    """The masks of a text that stands alone, with the names that landing would know."""
    who = Who()
    keep = frozenset(name.casefold() for name in text.agents)
    who.agents.update(text.agents)
    if text.role == "agent":
        who.agent_writes((), text.text)
    else:
        who.customer_writes((), text.text)
    wanted = asked_in(text.asked)
    if Asked.NAME in wanted:
        who.customer_answers(text.text)
    who.customers.update({(name,): None for name in text.names})
    return spans_of(text.text, names=who.hidden(keep), keep=keep, asked_for=wanted)
