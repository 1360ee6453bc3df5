"""Thresholds by messages that were read one by one."""

import json

import pytest

from fiftytwo.evidence.signals.measure import suite
from fiftytwo.evidence.signals.measure.reading import read_threads, set_thresholds
from fiftytwo.evidence.signals.scorer import load_scorer
from fiftytwo.kit.errors import BadFile

KIND = "Thank you so much, Priya was wonderful and sorted it in minutes, number {}"
PLAIN = "Where is my parcel number {}, it was due on Monday?"


def write(path, rows):
    """Messages of threads, as JSON Lines."""
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))
    return path


def row(text, labels, role="customer"):
    """One message; labels None where nobody read it."""
    return {"role": role, "text": text, "context": "", "labels": labels}


@pytest.fixture
def threads(tmp_path):
    """Forty kind messages among four hundred, all of them read."""
    rows = [row(KIND.format(n), "thanks:3") for n in range(40)]
    rows += [row(PLAIN.format(n), "") for n in range(200)]
    rows += [row(f"My app shows error {n}", "") for n in range(200)]
    return write(tmp_path / "read.jsonl", rows)


def test_a_threshold_keeps_nine_in_ten_of_what_was_read(threads, tmp_path):
    """It is written with what it rests on, for the kernel alone and for both readers."""
    lines = list(set_thresholds(threads, tmp_path / "thresholds.json"))
    told = json.loads((tmp_path / "thresholds.json").read_text())
    assert len(told["shown"]) == 2
    for shown in told["shown"].values():
        threshold, right, taken = shown["thanks"]
        assert 0 < threshold < 1
        assert 0.9 * taken <= right <= 40
    assert any("nothing sound" in line for line in lines)  # nobody was rude


def test_nothing_is_found_where_what_ranks_highest_was_not_read(threads, tmp_path):
    """Unread messages above a threshold could be anything."""
    rows = [json.loads(line) for line in threads.read_text().splitlines()]
    for one in rows[::2]:
        one["labels"] = None
    list(set_thresholds(write(tmp_path / "half.jsonl", rows), tmp_path / "found.json"))
    told = json.loads((tmp_path / "found.json").read_text())
    assert all("thanks" not in shown for shown in told["shown"].values())


def test_a_line_separator_inside_a_message_is_no_end_of_line(tmp_path):
    """Tweets have them."""
    path = write(tmp_path / "read.jsonl", [row("one\u2028two\u0085three", "")])
    assert read_threads(path).texts.to_pylist() == ["one\u2028two\u0085three"]


def test_an_odd_row_is_named_by_its_line(tmp_path):
    """And none of its words."""
    path = tmp_path / "read.jsonl"
    path.write_text('{"role": "customer", "text": "private words"}\n')
    with pytest.raises(BadFile, match="line 1") as error:
        read_threads(path)
    assert "private" not in str(error.value)


def test_a_file_that_is_not_there_is_named(tmp_path):
    """In one line."""
    with pytest.raises(BadFile, match=r"read\.jsonl: there is no such file"):
        read_threads(tmp_path / "read.jsonl")


def test_the_reader_looks_at_three_in_a_hundred_at_most(tmp_path):
    """All signals together, on the threads that thresholds are set by."""
    cases = [row(case["text"], "", case["role"]) for case in suite.rows("functions")]
    path = write(tmp_path / "read.jsonl", cases)
    list(set_thresholds(path, tmp_path / "found.json"))
    (looks,) = json.loads((tmp_path / "found.json").read_text())["look_from"].values()
    read = read_threads(path)
    table = load_scorer().alone().score(read.texts, read.roles)
    looked = [
        any((one[name] or 0.0) >= least for name, least in looks.items())
        for one in table.to_pylist()
    ]
    assert 0.02 * len(looked) < sum(looked) <= 0.03 * len(looked)


def test_what_is_common_is_judged_by_messages_drawn_at_random(tmp_path):
    """Where all that ranks highest is right, nine in ten ends further down."""
    rows = [row(f"This is awful, still broken after {n} days", "frustration") for n in range(250)]
    plain = [row(PLAIN.format(n), "") | {"random": True} for n in range(60)]
    drawn = [one | {"random": True} for one in rows[:40]]
    path = write(tmp_path / "read.jsonl", [*drawn, *rows[40:], *plain])
    lines = list(set_thresholds(path, tmp_path / "found.json"))
    assert any("frustration" in line and "100 read at random" in line for line in lines)
    for shown in json.loads((tmp_path / "found.json").read_text())["shown"].values():
        _, right, taken = shown["frustration"]
        assert 40 <= right <= taken <= 44


def test_a_signal_that_threads_hardly_hold_keeps_the_kernels_scale(threads, tmp_path):
    """No curve can be told from nothing; it would hide what the kernel is sure of."""
    list(set_thresholds(threads, tmp_path / "found.json"))
    (curves,) = json.loads((tmp_path / "found.json").read_text())["align"].values()
    assert "thanks" in curves
    assert not {"danger", "boundary", "abuse"} & curves.keys()
