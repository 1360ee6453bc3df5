"""JSON Lines, JSON arrays, and arrays one step inside an object, as rows of text cells."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fiftytwo.evidence.sources.files.encoding import Encoding
from fiftytwo.evidence.sources.files.lines import Lines, first_lines, open_text
from fiftytwo.evidence.sources.files.rows import MOST_COLUMNS, ROW, Found, Row
from fiftytwo.kit.errors import BadFile

MOST_WHOLE_JSON = 100 * 1024 * 1024
"""One JSON value has to be read as a whole; what is larger belongs in JSON Lines."""
MESSAGE_LISTS = ("messages", "comments", "turns", "items")
_OF_THE_FIELD = ("conversations", "tickets", "threads", "surveys", "responses", *MESSAGE_LISTS)
WRAPPERS = (*_OF_THE_FIELD, "data", "results", "records", "rows", "value")
"""The names under which exports put their one list."""
_SNIFFED_LINES = 20
# strict=False: a raw tab or line break inside a string is understood as it is meant.
_DECODER = json.JSONDecoder(strict=False)
_BLANK = "\0 \t\r\n"


def looks_like_json(path: Path, encoding: Encoding) -> str | None:
    """`jsonl`, `json`, or None for a text that is neither."""
    stripped = (line.strip(_BLANK) for line in first_lines(path, encoding, _SNIFFED_LINES))
    lines = [line for line in stripped if line]
    if not lines or lines[0][0] not in "{[":
        return None
    if lines[0][0] == "[":
        return "json"
    # A first line that is broken is one bad row, if those below it are objects by themselves.
    objects = [isinstance(_value(line), dict) for line in lines]
    if objects[0]:
        return "jsonl" if len(lines) > 1 or _rows_in(_value(lines[0])) is None else "json"
    return "jsonl" if lines[0] != "{" and any(objects) else "json"


def jsonl_rows(path: Path, encoding: Encoding, columns: "Columns", found: Found) -> Iterator[Row]:
    """One row a line. A line that is no object is rejected; the others are read."""
    with open_text(path, encoding) as stream:
        lines = Lines(stream)
        for line in lines:
            text = line.replace("\0", "") if "\0" in line else line
            if text.isspace() or not text:
                continue
            row = _Broken("too long") if lines.too_long else _value(text)
            cells = columns.cells(row) if isinstance(row, dict) else _reason(row)
            if isinstance(cells, str):
                found.reject(lines.number, cells, line)
            else:
                yield Row(lines.number, cells, len(line))


def json_rows(path: Path, encoding: Encoding, columns: "Columns", found: Found) -> Iterator[Row]:
    """One row an element; of conversations that hold their messages, one row a message."""
    number = 0
    for element in _elements(path, encoding):
        for row in _messages_of(element):
            number += 1
            cells = columns.cells(row) if isinstance(row, dict) else _reason(row)
            if isinstance(cells, str):
                found.reject(number, cells, repr(row)[:4096])
            else:
                yield Row(number, cells, sum(len(cell) for cell in cells if cell))


def body_rows(body: str, columns: "Columns", found: Found, before: int = 0) -> Iterator[Row]:
    """The rows that a file of these words would have, JSON or JSON Lines; nothing is written.

    before: how many rows came before, so that each has a number of its own.
    """
    value = _value(body.strip(_BLANK))
    if isinstance(value, _Broken):
        elements = [_value(line) for line in body.splitlines() if not line.isspace() and line]
    else:
        rows = _rows_in(value)
        elements = [value] if rows is None else rows
    number = before
    for row in (row for element in elements for row in _messages_of(element)):
        number += 1
        cells = columns.cells(row) if isinstance(row, dict) else _reason(row)
        if isinstance(cells, str):
            found.reject(number, cells, repr(row)[:4096])
        else:
            yield Row(number, cells, sum(len(cell) for cell in cells if cell))


class Columns:
    """The keys met so far, in the order of meeting; later rows may add some."""

    def __init__(self) -> None:
        self.places: dict[str, int] = {}

    def cells(self, row: dict[str, Any]) -> list[str | None] | str:
        """The row's values as text in the order of the columns, or why it is refused."""
        new = [key for key in row if key not in self.places and key != ROW]
        if len(self.places) + len(new) > MOST_COLUMNS:
            return f"brings the number of different keys above {MOST_COLUMNS}"
        for key in new:
            self.places[key] = len(self.places)
        try:
            values = [row.get(key) for key in self.places]
            return [value if isinstance(value, str) else _text(value) for value in values]
        except RecursionError:
            return "nested too deeply"


class _Broken:
    """A value that could not be read, and why."""

    def __init__(self, reason: str) -> None:
        self.reason = reason


def _value(text: str) -> Any:
    try:
        return _DECODER.decode(text)
    except RecursionError:
        return _Broken("nested too deeply")
    except ValueError:
        return _Broken("not valid JSON")


def _reason(row: Any) -> str:
    return row.reason if isinstance(row, _Broken) else "not a JSON object"


def _text(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if isinstance(value, int | float) else json.dumps(value, ensure_ascii=False)


def _elements(path: Path, encoding: Encoding) -> list[Any]:
    if path.stat().st_size > MOST_WHOLE_JSON:
        raise BadFile(
            f"{path} is one JSON value of more than {MOST_WHOLE_JSON // 1024**2} MB: "
            "write it as JSON Lines, one object a line"
        )
    with open_text(path, encoding) as stream:
        text = stream.read().strip(_BLANK)
    try:
        value = _DECODER.decode(text)
    except RecursionError:
        raise BadFile(f"{path} is JSON that is nested too deeply") from None
    except json.JSONDecodeError as error:
        raise BadFile(
            f"{path} is broken JSON: line {error.lineno}, column {error.colno}; export it again"
        ) from None
    except ValueError:
        raise BadFile(f"{path} is JSON with a number that is too long") from None
    rows = _rows_in(value)
    if rows == []:
        raise BadFile(f"{path} has no rows: its list is empty")
    return [value] if rows is None else rows


def _rows_in(value: Any) -> list[Any] | None:
    """The list that a whole file is, or that stands one step inside, as in {"tickets": […]}."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        return None
    lists = {key: v for key, v in value.items() if isinstance(v, list)}
    if len(lists) != 1:
        return None
    (key, rows), *_ = lists.items()
    # {"id": 7, "messages": […]} is one conversation: its id belongs to its messages.
    one = key in MESSAGE_LISTS and ("id" in value or "conversation_id" in value)
    return rows if key.casefold() in WRAPPERS and not one else None


def _messages_of(element: Any) -> list[Any]:
    """A conversation that holds its messages as one row a message; anything else as it is."""
    if not isinstance(element, dict):
        return [element]
    name = next((n for n in MESSAGE_LISTS if isinstance(element.get(n), list)), None)
    if name is None:
        return [element]
    outer = {k: v for k, v in element.items() if not isinstance(v, list | dict)}
    if "conversation_id" not in outer and "id" in outer:
        outer["conversation_id"] = outer.pop("id")
    return [_under(outer, message) for message in element[name]]


def _under(outer: dict[str, Any], message: Any) -> Any:
    if not isinstance(message, dict):
        return message
    message = dict(message)
    if "message_id" not in message and "id" in message:
        message["message_id"] = message.pop("id")
    return outer | message
