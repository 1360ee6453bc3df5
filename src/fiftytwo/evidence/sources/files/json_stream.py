"""The elements of one JSON value that is too large to be read as a whole."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from fiftytwo.evidence.sources.files.encoding import Encoding
from fiftytwo.kit.errors import BadFile

_BLANK = b"\0 \t\r\n"


def streamed(path: Path, encoding: Encoding) -> Iterator[Any]:
    """The elements of an array; of an object each element of each list by itself under its name,
    as `{"tickets": [one]}`, and its other members. Raises BadFile where it is broken.
    """
    # Imported here: hardly anybody needs it.
    import ijson

    if encoding.codec != "utf-8-sig" or encoding.errors != "strict":
        raise BadFile(f"{path} is one large JSON value that is not UTF-8: write it as JSON Lines")
    with path.open("rb") as stream:
        is_list = _is_list(stream)
        try:
            if is_list:
                yield from ijson.items(stream, "item", use_float=True)
            else:
                yield from _members(ijson.parse(stream, use_float=True), ijson.ObjectBuilder)
        except ijson.JSONError:
            raise BadFile(f"{path} is broken JSON; export it again") from None


def _is_list(stream: BinaryIO) -> bool:
    head = stream.read(1024).removeprefix(b"\xef\xbb\xbf")
    # A byte order mark is no JSON.
    stream.seek(3 if stream.seek(0) == 0 and stream.read(3) == b"\xef\xbb\xbf" else 0)
    return head.lstrip(_BLANK)[:1] == b"["


def _members(events: Iterator[tuple[str, str, Any]], builder: Any) -> Iterator[Any]:
    """Of an object that is being parsed, the elements of its lists and its other members."""
    building, depth, key = None, 0, ""
    in_list = False
    for prefix, event, value in events:
        if event == "map_key" and not prefix:
            key = value
        elif building is None and prefix == key and event in ("start_array", "end_array"):
            in_list = event == "start_array"
        elif prefix:
            building = building or builder()
            building.event(event, value)
            depth += event.startswith("start_") - event.startswith("end_")
            if depth == 0:
                yield {key: [building.value] if in_list else building.value}
                building = None
