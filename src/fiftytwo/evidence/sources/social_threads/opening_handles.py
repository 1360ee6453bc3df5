"""Brands' handles that open customers' turns, where a mirror has dropped the "@"."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

MIN_TURNS = 3  # a habit, not a chance
MIN_CONVERSATIONS = 2  # one customer may open every turn with "Yes"
# Twitter puts the handle before each reply by itself, so where a handle opens one turn of a thread
# it opens most; an ordinary word ("Hi", "I", "Please") opens one turn in four or five.
MIN_PERSISTENCE = 0.5

_OPENING = re.compile(r"(\w{2,15})(?=\s+\S|\s*$)")


@dataclass(frozen=True)
class Handles:
    """The handles of a file: folded -> as it is mostly written."""

    spelling: dict[str, str]

    def opening(self, text: str) -> str | None:
        """The handle that the turn opens with, or None."""
        match = _OPENING.match(text)
        return self.spelling.get(match[1].casefold()) if match else None


def learn_handles(turns: Iterable[tuple[str, str]]) -> Handles:
    """The words that act like handles. turns: (conversation, text) of all customer turns."""
    n_turns: Counter[str] = Counter()
    opened: defaultdict[str, Counter[str]] = defaultdict(Counter)
    spelt: Counter[str] = Counter()
    for conversation, text in turns:
        n_turns[conversation] += 1
        match = _OPENING.match(text)
        if match is not None:
            opened[match[1].casefold()][conversation] += 1
            spelt[match[1]] += 1
    known = {word for word, where in opened.items() if _acts_like_handle(where, n_turns)}
    by_count = sorted(spelt.items(), key=lambda item: (item[1], item[0]))
    return Handles({w.casefold(): w for w, _ in by_count if w.casefold() in known})


def _acts_like_handle(where: Counter[str], n_turns: Counter[str]) -> bool:
    if where.total() < MIN_TURNS or len(where) < MIN_CONVERSATIONS:
        return False
    # A thread with a single customer turn cannot show whether the word persists.
    several = [name for name in where if n_turns[name] > 1]
    possible = sum(n_turns[name] for name in several)
    return possible > 0 and sum(where[name] for name in several) / possible >= MIN_PERSISTENCE


def cut(text: str, handles: Handles) -> str:
    """`text` without the handles it opens with."""
    while (match := _OPENING.match(text)) and handles.opening(text) is not None:
        text = text[match.end() :].lstrip()
    return text
