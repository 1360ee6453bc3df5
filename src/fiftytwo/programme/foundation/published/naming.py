"""Whether something that was published names a person, wherever in it."""

import re
from typing import Any

from fiftytwo.programme.foundation.people.models import Person


def names(row: Any, person: Person) -> bool:
    """By person_id or by name; of a row with `content`."""
    of = getattr(row, "person_id", None) or getattr(row, "lead_id", None)
    return of == person.person_id or content_names(row.content, person.person_id, person.name)


def content_names(content: Any, person_id: str, name: str) -> bool:
    """Whether JSON has that id as a value, or that name as a word of a text."""
    said = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)") if name else None
    return any(text == person_id or bool(said and said.search(text)) for text in _texts(content))


def _texts(content: Any) -> list[str]:
    if isinstance(content, str):
        return [content]
    if isinstance(content, dict):
        content = list(content.values())
    return [text for one in content for text in _texts(one)] if isinstance(content, list) else []
