"""Samples of real exports, read as somebody who had not seen our readers expects."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from fiftytwo.evidence.sources.choose import sort_file
from tests.builders.exports import read_export

SAMPLES = Path(__file__).parents[2] / "fixtures"
CASES = json.loads((SAMPLES / "expected.json").read_text())


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def is_expected(item: dict[str, Any], row: dict[str, Any]) -> bool:
    """Whether every field of the item is one of those that are right."""
    at = item["at"].strftime("%Y-%m-%dT%H:%M:%S") if item["at"] else None
    return (
        row["conversation"] in (None, item["native_conversation_id"])
        and item["author_role"] in row["author_role"]
        and item["visibility"] in row["visibility"]
        and item["kind"] in row["kind"]
        and at in row["at"]
        and any(plain(item["text"]).startswith((one or "")[:35]) for one in row["text_starts"])
    )


@pytest.mark.parametrize("case", CASES, ids=[case["files"][0] for case in CASES])
def test_a_sample_is_read_as_expected(case: dict[str, Any], tmp_path: Path) -> None:
    """Conversation, role, visibility, kind, time and how the text begins, row by row."""
    contents = {Path(name).name: (SAMPLES / name).read_text() for name in case["files"]}
    told = read_export(tmp_path, contents)
    messages = [item for item in told.items if item["kind"] != "event"]
    for row in case["rows"]:
        assert any(is_expected(item, row) for item in messages), row
    if not case["limited"]:
        assert len(messages) == len(case["rows"])
        assert len({item["native_conversation_id"] for item in told.items}) == case["conversations"]


def test_every_sample_of_a_helpdesk_is_claimed_by_it() -> None:
    """The folder is the helpdesk's name."""
    for case in CASES:
        helpdesk = sort_file(SAMPLES / case["files"][0]).helpdesk
        assert helpdesk is not None
        assert helpdesk.name == case["files"][0].partition("/")[0]
