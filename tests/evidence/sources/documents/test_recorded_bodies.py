"""Bodies that a recorder kept as they came over the wire."""

import base64
import gzip
import json

import pytest

from fiftytwo.evidence.sources.documents.helpdesk import Shape
from fiftytwo.evidence.sources.documents.unzip import unzipped
from fiftytwo.evidence.sources.documents.walk import documents

SHAPE = Shape("anything with an id", frozenset({"id"}))


def packed(value: object) -> str:
    return base64.b64encode(gzip.compress(json.dumps(value).encode(), mtime=0)).decode()


def test_a_packed_body_is_walked() -> None:
    """The address that was asked is on the trail, as of any exchange."""
    exchange = {
        "request": {"uri": "/tickets/17/comments"},
        "response": {"body": {"base64_string": packed([{"id": 1}]), "string": ""}},
    }
    ((found, _),) = documents(exchange, lambda one: SHAPE if SHAPE.is_of(one) else None)
    assert found.on_trail(r"tickets/(\d+)/") == "17"


@pytest.mark.parametrize("body", ["", "no base64!", "aGVsbG8=", "ÿ"])
def test_what_is_no_such_body_is_nothing(body: str) -> None:
    """Broken packing raises nothing."""
    assert unzipped(body) in (None, "")
