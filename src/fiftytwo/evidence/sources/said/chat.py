"""A chat that was pasted into one text, as its lines with their speakers and times."""

import re
from collections import Counter
from datetime import time
from typing import NamedTuple

MIN_LINES = 3
"""Fewer may be a quotation of somebody's schedule."""
MIN_SHARE = 0.4
"""Of the lines that are not blank, since a speaker may go on below; …"""
MOST_BEFORE = 0.3
"""… and what may stand above the first."""
_MOST_SPEAKERS = 12

_CLOCK = r"(?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?)"
_NAME = r"(?P<name>[^\s:()\[\]][^:()\[\]\n]{0,48}?)"
_FORMS = tuple(
    re.compile(rf"^\s*{form}\s?(?P<words>.*)$")
    for form in (
        rf"\({_CLOCK}\)\s*{_NAME}\s*:",  # (10:11:12) Ann: hello
        rf"\[{_CLOCK}\]\s*{_NAME}\s*:",  # [10:11] Ann: hello
        rf"{_NAME}\s*[(\[]{_CLOCK}[)\]]\s*:",  # Ann (10:11:12): hello
        rf"{_CLOCK}\s*(?:-\s*)?{_NAME}\s*:",  # 10:11:12 Ann: hello
    )
)


class ChatLine(NamedTuple):
    """What one speaker said."""

    clock: time | None
    """time of day as written; None where it is none"""
    name: str
    words: str


def split_chat(text: str) -> list[ChatLine] | None:
    """The lines of a chat, in their order; None where the text is no flattened chat.

    At least three lines of one form, at most a dozen speakers, and most of the text in them. A line
    without speaker belongs to the one above.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < MIN_LINES:
        return None
    form = _form_of(lines)
    if form is None:
        return None
    said: list[ChatLine] = []
    for line in lines:
        match = form.match(line)
        if match:
            said.append(
                ChatLine(_time(match["clock"]), match["name"].strip(), match["words"].strip())
            )
        elif said:
            last = said[-1]
            said[-1] = last._replace(words=f"{last.words}\n{line.strip()}".strip())
    if len({line.name for line in said}) > _MOST_SPEAKERS:
        return None
    return said


def _form_of(lines: list[str]) -> re.Pattern[str] | None:
    """The form in which at least three lines, and most of the text, are written."""
    found = Counter(
        {
            number: sum(bool(form.match(line)) for line in lines)
            for number, form in enumerate(_FORMS)
        }
    )
    number, times = found.most_common(1)[0]
    if times < MIN_LINES or times < MIN_SHARE * len(lines):
        return None
    first = next(at for at, line in enumerate(lines) if _FORMS[number].match(line))
    return _FORMS[number] if first <= MOST_BEFORE * len(lines) else None


def _time(clock: str) -> time | None:
    match = re.match(r"(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([AaPp])?", clock)
    assert match is not None
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    if match[4] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if match[4] in "Pp" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return time(hour, minute, second)
