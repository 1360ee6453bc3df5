"""Which messages belong to one conversation, by their reply links."""

from collections.abc import Iterable, Sequence


def threads(
    ids: Sequence[str], links: Iterable[tuple[str, str]], given: Sequence[str | None]
) -> list[str]:
    """The conversation of each message.

    ids: the messages. links: (message, message it answers or is answered by); the other end may
    be absent from the file, and two answers to one absent message still share a conversation.
    given: the conversation as the file names it, or null; it wins over the links.
    Messages without one take a given one from those they are linked to (the least, where there
    are several), else the least id they are linked to. Cycles of replies do no harm.
    """
    roots = _Roots()
    for one, other in links:
        roots.join(one, other)
    names: dict[str, str] = {}
    for message, thread in zip(ids, given, strict=True):
        root = roots.of(message)
        if thread is not None and _rank(thread) < _rank(names.get(root, thread + "~")):
            names[root] = thread
    return [
        thread if thread is not None else names.get(roots.of(message)) or roots.of(message)
        for message, thread in zip(ids, given, strict=True)
    ]


class _Roots:
    """Sets of linked messages, each known by its least id."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def of(self, one: str) -> str:
        path = []
        while (parent := self._parent.get(one, one)) != one:
            path.append(one)
            one = parent
        for passed in path:  # so that the next search is short
            self._parent[passed] = one
        return one

    def join(self, one: str, other: str) -> None:
        low, high = sorted((self.of(one), self.of(other)), key=_rank)
        if low != high:
            self._parent[high] = low


def _rank(text: str) -> tuple[int, str]:
    """Numbers written as text, in the order of numbers."""
    return len(text), text
