"""Finds the documents of an export, however deeply pages, streams and recordings wrap them."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from fiftytwo.evidence.sources.documents import cells
from fiftytwo.evidence.sources.documents.document import Document
from fiftytwo.evidence.sources.documents.helpdesk import Shape
from fiftytwo.evidence.sources.documents.unzip import unzipped

MOST_DEEP = 12
"""Deeper than any wrapping; what lies below is data of somebody else's."""
_METHODS = {"get", "post", "put", "patch", "delete"}
_STREAM_ENVELOPES = ("data", "record")  # Airbyte, Singer


def documents(
    value: Any,
    shape_of: Callable[[Document], Shape | None],
    trail: tuple[str, ...] = (),
    place: str = "",
) -> Iterator[tuple[Document, Shape]]:
    """The outermost documents that have a shape, in order. Of what has one no part is walked.

    A recorded exchange counts once: of request, response and what a program made of it only the
    response is walked.
    """
    yield from _walk(value, shape_of, trail, place, MOST_DEEP)


def _walk(
    value: Any,
    shape_of: Callable[[Document], Shape | None],
    trail: tuple[str, ...],
    place: str,
    deep: int,
) -> Iterator[tuple[Document, Shape]]:
    if deep == 0:
        return
    if isinstance(value, list):
        value = list(value)
        # [stream, row], as captures write it
        if len(value) == 2 and isinstance(value[0], str) and isinstance(value[1], Mapping):
            trail, value = (*trail, value[0]), value[1:]
        for one in value:
            yield from _walk(one, shape_of, trail, place, deep - 1)
        return
    if not isinstance(value, Mapping):
        return
    document = Document(value, trail, place)
    shape = shape_of(document)
    if shape is not None:
        yield document, shape
        return
    for name, inner in _inside(value, document):
        yield from _walk(inner, shape_of, (*trail, str(name)), place, deep - 1)


def _inside(value: Mapping[str, Any], document: Document) -> Iterator[tuple[str, Any]]:
    recorded = value.get("api")
    if isinstance(recorded, Mapping) and recorded and recorded.keys() <= _METHODS:
        for exchanges in recorded.values():
            if isinstance(exchanges, Mapping):
                yield from exchanges.items()
        return
    if "response" in value and _is_exchange(value):
        yield _address(document), value["response"]
        return
    if packed := document.text("base64_string"):
        yield "body", cells.unpacked(unzipped(packed))
        return
    stream = value.get("stream")
    if isinstance(stream, str):
        for envelope in _STREAM_ENVELOPES:
            if isinstance(value.get(envelope), Mapping):
                yield stream, value[envelope]
                return
    for name, inner in value.items():
        inner = cells.unpacked(inner)
        if isinstance(inner, Mapping | list):
            yield name, inner


def _address(exchange: Document) -> str:
    """The address that a recorded exchange asked, as far as it is told."""
    return exchange.text("endpoint") or exchange.text("request", "uri") or "response"


def _is_exchange(value: Mapping[str, Any]) -> bool:
    return bool({"request", "status", "method", "endpoint", "headers"} & value.keys())
