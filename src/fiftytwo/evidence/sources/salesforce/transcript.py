"""A chat's body, one string of HTML, split into speakers, times and what they said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo

from fiftytwo.evidence.sources.documents import cells
from fiftytwo.evidence.sources.said import html_text

_HEAD = re.compile(r"<p[^>]*\balign=[\"']?center\b[^>]*>(.*?)</p>", re.I | re.S)
_OFFSET = re.compile(
    r"(?:^|(?<=>))\s*\(\s*(?=\d)(?:(\d{1,5})d\s*)?(?:(\d{1,7})h\s*)?(?:(\d{1,9})m\s*)?"
    r"(?:(\d{1,9})s)?\s*\)[ \xa0]*"
)
_STARTED = re.compile(r":\s*(.*?\d.*?)\s*\(?([+-]\d{2}:?\d{2})\)?\s*$", re.S)
_JOINED = re.compile(r"^(?:Agent|Chatbot|Bot)\s+(.+)$", re.S)
_MOVED = re.compile(
    r"\s+(?:successfully\s+)?(?:transferred|joined|left|invited|accepted)\b.*", re.S
)
_MOVED_TO = re.compile(r"\bto\s+(?:Agent\s+)?(.+)$", re.S)


@dataclass
class Turn:
    """One speaker's message. at: None where the body does not tell when the chat began."""

    speaker: str
    text: str
    at: datetime | None
    precision: str


@dataclass
class Chat:
    """What a body tells."""

    turns: list[Turn] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    """names in lines of the kind `Agent NAME`"""
    bots: set[str] = field(default_factory=set)


def is_chat(body: str | None) -> bool:
    """Whether a text is the body of a chat: a centred line, then times in brackets."""
    if not body or "<p" not in body or not _HEAD.search(body):
        return False
    return _OFFSET.search(_HEAD.sub("", body)) is not None


def read_chat(body: str, began: tuple[datetime | None, str], zone: tzinfo | None = None) -> Chat:
    """The chat in `body`. began: when, for bodies whose first line does not say it.

    The last piece of a body that was cut off has no speaker, and is none.
    """
    chat, start = Chat(), began
    heads = list(_HEAD.finditer(body))
    for head in heads:
        line = html_text(head[1])
        told = _start(line, zone)
        if told[0] is not None and head is heads[0]:
            start = told
        else:
            _meet(line, chat)
    said = _HEAD.sub("", body)
    marks = list(_OFFSET.finditer(said))
    for mark, after in zip(marks, [*marks[1:], None], strict=True):
        words = html_text(said[mark.end() : after.start() if after else len(said)])
        for speaker, text in _spoken(words, chat.agents):
            at = start[0] + _offset(mark) if start[0] else None
            chat.turns.append(Turn(speaker, text, at, start[1]))
    return chat


def _start(line: str, zone: tzinfo | None) -> tuple[datetime | None, str]:
    """`Chat Started: Monday, December 17, 2018, 23:27:57 (-0500)`, also without a zone."""
    found = _STARTED.search(line)
    if not found:
        return cells.instant(line.partition(":")[2].strip() or None, zone)
    when, offset = found[1], found[2]
    for form in ("%A, %B %d, %Y, %H:%M:%S", "%A, %d %B %Y, %H:%M:%S", "%B %d, %Y, %H:%M:%S"):
        try:
            naive = datetime.strptime(when, form)
        except ValueError:
            continue
        return cells.instant(f"{naive.isoformat()}{offset}")
    return cells.instant(f"{when} {offset}")


def _meet(line: str, chat: Chat) -> None:
    found = _JOINED.match(line)
    if not found:
        return
    names = {_MOVED.sub("", found[1]).strip()}
    if _MOVED.search(found[1]) and (to := _MOVED_TO.search(found[1])):
        names.add(to[1].strip())
    (chat.agents if line.startswith("Agent") else chat.bots).update(names - {""})


def _offset(mark: re.Match[str]) -> timedelta:
    days, hours, minutes, seconds = (int(part or 0) for part in mark.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def _spoken(words: str, agents: set[str]) -> Iterator[tuple[str, str]]:
    """Speaker and text: a known name first, for names may hold a colon; else the first colon."""
    for name in sorted(agents, key=len, reverse=True):
        if words.startswith(name + ":"):
            yield name, words[len(name) + 1 :].strip()
            return
    speaker, colon, text = words.partition(":")
    if colon and speaker.strip() and "\n" not in speaker:
        yield speaker.strip(), text.strip()
