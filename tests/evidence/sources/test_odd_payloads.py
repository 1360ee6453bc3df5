"""Whatever is odd in an export ends in quarantine or is left out, never in a crash."""

import contextlib
import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fiftytwo.evidence.landing.canonical import canonical
from fiftytwo.evidence.sources.choose import all_helpdesks
from fiftytwo.evidence.sources.documents.opening import open_documents
from fiftytwo.evidence.sources.documents.reading import Reading
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.kit.errors import BadFile
from fiftytwo.kit.keys import Key
from tests.builders.payloads import PAYLOADS

KEY = Key(b"k" * 32)
DEEP: list[Any] = []
for _ in range(60):
    DEEP = [DEEP]
ODD = (
    None,
    "",
    "x",
    0,
    -1,
    1e300,
    True,
    [],
    {},
    [None],
    {"id": None},
    DEEP,
    "\ud83d",
    "2026-02-30",
)


def places(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path of every value inside `value`."""
    inner: list[tuple[Any, ...]] = [at] if at else []
    if isinstance(value, dict | list):
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        for name, one in pairs:
            inner += places(one, (*at, name))
    return inner


def changed(payload: Any, at: tuple[Any, ...], odd: Any, drop: bool) -> Any:
    """A copy with the value at a place replaced, or gone."""
    payload = copy.deepcopy(payload)
    holder = payload
    for name in at[:-1]:
        holder = holder[name]
    if drop:
        del holder[at[-1]]
    else:
        holder[at[-1]] = odd
    return payload


@st.composite
def odd_payloads(draw: st.DrawFn) -> tuple[str, Any]:
    """A helpdesk and its payload with one to four values that are not as they should be."""
    name = draw(st.sampled_from(sorted(PAYLOADS)))
    payload = PAYLOADS[name]
    for _ in range(draw(st.integers(1, 4))):
        found = places(payload)
        if not found:
            break
        at = draw(st.sampled_from(found))
        payload = changed(payload, at, draw(st.sampled_from(ODD)), draw(st.booleans()))
    return name, payload


def read(path: Path, name: str) -> int:
    """Read a file as this helpdesk's, up to what would be stored; how many items there were."""
    file = open_documents(path)
    reading = Reading(all_helpdesks()[name], Asked())
    reading.learn(file)
    items = 0
    for batch in reading.read(file):
        items += canonical(batch.items, source=name, client=None, key=KEY).items.num_rows
    return items


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(odd=odd_payloads())
def test_an_odd_payload_never_crashes(tmp_path: Path, odd: tuple[str, Any]) -> None:
    """Missing keys, wrong types, nulls, deep nesting, in every helpdesk's export."""
    name, payload = odd
    path = tmp_path / "odd.json"
    path.write_text(json.dumps(payload))
    # The file as a whole may be nothing any more, and says so.
    with contextlib.suppress(BadFile):
        assert read(path, name) >= 0


@pytest.mark.parametrize("name", sorted(PAYLOADS))
def test_one_odd_document_does_not_hide_the_others(name: str, tmp_path: Path) -> None:
    """A whole document beside a broken one is read."""
    path = tmp_path / "two.json"
    whole = PAYLOADS[name] if isinstance(PAYLOADS[name], list) else [PAYLOADS[name]]
    broken = {key: DEEP for key in (whole[0] if isinstance(whole[0], dict) else {})}
    path.write_text(json.dumps([broken, *whole]))
    assert read(path, name) > 0
