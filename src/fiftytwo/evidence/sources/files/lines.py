"""Lines of a text file, with a limit on how long one may be, and back again where needed."""

from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from fiftytwo.evidence.sources.files.encoding import Encoding
from fiftytwo.evidence.sources.files.rows import MOST_CHARACTERS

ENOUGH_CHARACTERS = 1024 * 1024


def open_text(path: Path, encoding: Encoding) -> TextIO:
    # newline="": a line break inside a quoted cell stays as it was written.
    return path.open(encoding=encoding.codec, errors=encoding.errors, newline="")


def first_lines(path: Path, encoding: Encoding, count: int) -> list[str]:
    """Some whole lines from the start, to see what the file is; fewer where they are long."""
    lines: list[str] = []
    with open_text(path, encoding) as stream:
        for line in Lines(stream):
            lines.append(line)
            if len(lines) == count or sum(map(len, lines)) > ENOUGH_CHARACTERS:
                break
    return lines


class Lines:
    """Lines with their ends. A longer line than the limit comes cut, marked in `too_long`."""

    def __init__(self, stream: TextIO, limit: int = MOST_CHARACTERS) -> None:
        self.stream = stream
        self.limit = limit
        self.number = 0
        """The number of the line handed out last, from 1."""
        self.too_long = False
        self._again: deque[str] = deque()

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        again = bool(self._again)
        line = self._again.popleft() if again else self.stream.readline(self.limit)
        if not line:
            raise StopIteration
        self.number += 1
        self.too_long = len(line) >= self.limit and line[-1] not in "\r\n"
        if self.too_long and not again:
            self._skip_to_the_end_of_the_line()
        return line

    def give_back(self, lines: list[str]) -> None:
        """Hand out `lines` again: they turned out to be rows of their own."""
        self._again.extendleft(reversed(lines))
        self.number -= len(lines)

    def _skip_to_the_end_of_the_line(self) -> None:
        while (more := self.stream.readline(self.limit)) and more[-1] not in "\r\n":
            pass
