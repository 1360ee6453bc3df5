"""The file behind `--mapping`."""

from pathlib import Path

import pytest

from fiftytwo.evidence.sources.own.mapping import read_mapping
from fiftytwo.kit.errors import BadFile


def test_it_is_a_json_object_of_names(tmp_path: Path) -> None:
    """Ours to the left, the file's to the right."""
    path = tmp_path / "mapping.json"
    path.write_text('{"text": "Body"}', encoding="utf-8-sig")
    assert read_mapping(path) == {"text": "Body"}


@pytest.mark.parametrize("content", ["", "text: Body", "[]", '{"text": 1}', '"x"'])
def test_anything_else_is_refused_with_an_example(tmp_path: Path, content: str) -> None:
    """The message shows the spelling."""
    path = tmp_path / "mapping.json"
    path.write_text(content)
    with pytest.raises(BadFile, match="is no mapping: a JSON object such as"):
        read_mapping(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """Wrong use, not a crash."""
    with pytest.raises(BadFile, match="cannot be read: No such file"):
        read_mapping(tmp_path / "none.json")
