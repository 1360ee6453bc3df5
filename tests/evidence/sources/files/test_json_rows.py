"""JSON Lines, arrays, and arrays one step inside."""

import json
from pathlib import Path

import pytest
from files_written import rejected, rows_of, written


def test_one_bad_line_is_rejected_and_the_others_read(tmp_path: Path) -> None:
    """Broken, no object, nested too deeply: each costs itself."""
    deep = '{"a": ' + "[" * 100_000 + "]" * 100_000 + "}"
    lines = ['{"text": "a"}', '{"text": "b"', "", "[1]", deep, '{"text": "c"}']
    file = written(tmp_path, "\n".join(lines), "m.jsonl")
    assert [row["text"] for row in rows_of(file)] == ["a", "c"]
    assert rejected(file) == [
        ("row 2", "not valid JSON"),
        ("row 4", "not a JSON object"),
        ("row 5", "nested too deeply"),
    ]


def test_a_first_line_that_is_broken_costs_itself(tmp_path: Path) -> None:
    """It does not make the file one broken JSON value."""
    file = written(tmp_path, '{"text": oops}\n{"text": "a"}\n{"text": "b"}\n')
    assert file.format == "jsonl"
    assert [row["text"] for row in rows_of(file)] == ["a", "b"]


def test_values_become_text(tmp_path: Path) -> None:
    """As CSV would have them; null stays null; nested values stay JSON."""
    row = {"id": 7, "n": 1.0, "x": 1.5, "yes": True, "none": None, "tags": ["ä"], "e": "1"}
    file = written(tmp_path, json.dumps(row) + "\n" + json.dumps({"id": "8"}))
    first, second = rows_of(file)
    assert first == {
        "id": "7", "n": "1", "x": "1.5", "yes": "true", "none": None, "tags": '["ä"]', "e": "1",
    }  # fmt: skip
    assert second["id"] == "8"
    assert second["n"] is None


def test_half_an_emoji_becomes_unreadable_not_fatal(tmp_path: Path) -> None:
    """JSON can write what Unicode has not."""
    file = written(tmp_path, '{"text": "so happy \\ud83d"}\n{"text": "\\ud83d\\ude00"}\n')
    assert [row["text"] for row in rows_of(file)] == ["so happy \ufffd", "😀"]


def test_later_rows_may_bring_columns(tmp_path: Path) -> None:
    """A key that first stands in row 12,000 is in the batch that holds the row."""
    lines = ['{"text": "a"}'] * 12_000 + ['{"text": "b", "visibility": "internal"}']
    rows = rows_of(written(tmp_path, "\n".join(lines)))
    assert len(rows) == 12_001
    assert rows[-1] == {"text": "b", "visibility": "internal"}


def test_keys_that_are_data_are_refused(tmp_path: Path) -> None:
    """An object keyed by ids would make a column of each."""
    lines = [json.dumps({"text": "a", **{f"{n}-{i}": 1 for i in range(100)}}) for n in range(8)]
    file = written(tmp_path, "\n".join(lines))
    assert len(rows_of(file)) == 4  # 1 + 4 * 100 keys fit into 500
    assert rejected(file)[0] == ("row 5", "brings the number of different keys above 500")


@pytest.mark.parametrize(
    "form",
    [
        '[{"text": "a"}, {"text": "b"}]',
        '[\n  {"text": "a"},\n  {"text": "b"}\n]',
        '{"count": 2, "tickets": [{"text": "a"}, {"text": "b"}]}',
        '{\n "data": [\n  {"text": "a"},\n  {"text": "b"}\n ]\n}',
    ],
)
def test_it_reads_a_list_and_a_list_one_step_inside(tmp_path: Path, form: str) -> None:
    """As most exports wrap it."""
    file = written(tmp_path, form)
    assert file.format == "json"
    assert [row["text"] for row in rows_of(file)] == ["a", "b"]


def test_conversations_that_hold_messages_become_one_row_a_message(tmp_path: Path) -> None:
    """The conversation's own fields stand in each row; ids keep apart."""
    talk = {"id": 7, "channel": "email", "messages": [{"id": 1, "body": "a"}, {"id": 2}]}
    expected = [
        {"channel": "email", "conversation_id": "7", "body": "a", "message_id": "1"},
        {"channel": "email", "conversation_id": "7", "body": None, "message_id": "2"},
    ]
    assert rows_of(written(tmp_path, json.dumps({"conversations": [talk]}))) == expected
    assert rows_of(written(tmp_path, json.dumps([talk]))) == expected


def test_one_row_with_a_list_in_it_is_a_row(tmp_path: Path) -> None:
    """Attachments are no messages."""
    row = {"conversation_id": "1", "text": "a", "attachments": [{"name": "x"}]}
    assert rows_of(written(tmp_path, json.dumps(row)))[0]["text"] == "a"
