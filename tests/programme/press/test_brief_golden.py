"""What the invented briefs look like, to the byte."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from fiftytwo.programme.press.brief_html import brief_as_html
from fiftytwo.programme.press.brief_text import brief_as_text
from fiftytwo.terms.brief import Brief
from tests.golden import assert_golden
from tests.programme.press.briefs import nearly_empty, orchid, whole_source
from tests.programme.press.full import full

GOLDEN = Path(__file__).parent / "golden"

BRIEFS = {
    "orchid": orchid,
    "whole_source": whole_source,
    "nearly_empty": nearly_empty,
    "nearly_empty_de": partial(nearly_empty, language="de"),
    "full": partial(full, "en", care=True),
    "full_de": partial(full, "de", care=True),
}


@pytest.mark.parametrize("name", BRIEFS)
@pytest.mark.parametrize(("kind", "press"), [("txt", brief_as_text), ("html", brief_as_html)])
def test_it_looks_as_it_did(name: str, kind: str, press: Callable[[Brief], str]) -> None:
    """The page has not changed by accident."""
    assert_golden(GOLDEN / f"{name}.{kind}", press(BRIEFS[name]()))


@pytest.mark.parametrize("press", [brief_as_text, brief_as_html])
def test_it_says_the_same_every_time(press: Callable[[Brief], str]) -> None:
    """The same brief gives the same bytes."""
    assert press(orchid()) == press(orchid())
