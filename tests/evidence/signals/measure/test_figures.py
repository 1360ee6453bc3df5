"""What a figure rests on."""

import json
import math

import numpy as np
import pytest

from fiftytwo.evidence.signals.measure.figures import Sample, figure
from fiftytwo.evidence.signals.measure.gold import read_gold
from fiftytwo.kit.errors import BadFile, WrongUse


def sample(truth, disputed=None, weight=None):
    """Each message a conversation of its own."""
    n = len(truth)
    return Sample(
        [str(at) for at in range(n)],
        np.array(truth, bool),
        np.array(disputed or [False] * n, bool),
        np.array(weight or [1.0] * n),
    )


def test_a_right_order_is_one_and_its_interval_too():
    """Two yeses above two noes."""
    found = figure(sample([1, 1, 0, 0]), np.array([0.9, 0.8, 0.2, 0.1]), 0.5)
    assert found.average_precision == 1
    assert (found.low, found.high) == (1, 1)
    assert (found.precision, found.recall, found.f1) == (1, 1, 1)


def test_an_effective_number_is_smaller_where_weights_differ():
    """(Σw)² / Σw²: 16 / 10 here."""
    assert sample([1, 1, 0], weight=[3.0, 1.0, 1.0]).effective == pytest.approx(1.6)


def test_disputed_messages_are_left_out_but_of_the_bounds():
    """A message at the top that the annotators saw differently."""
    disputed = [True, False, False, False]
    found = figure(sample([1, 1, 0, 0], disputed), np.array([0.99, 0.8, 0.2, 0.1]), 0.5)
    assert found.average_precision == 1
    assert found.against == pytest.approx(0.5)
    assert found.best == 1


def test_without_a_positive_there_is_no_figure():
    """Not a number, rather than a lucky one."""
    found = figure(sample([0, 0]), np.array([0.9, 0.1]), 0.5)
    assert math.isnan(found.average_precision)


def write(folder, **changed):
    """One annotated message."""
    row = {
        "id": "1",
        "conversation": "c",
        "stratum": "r",
        "weight": 2.0,
        "channel": "chat",
        "context": [{"role": "agent", "text": "Done."}, {"role": "customer", "text": "hm"}],
        "message": "thank you",
        "labels": {"thanks": 2, "sarcastic": 0, "hostility": None, "frustration": 0},
    }
    (folder / "messages.jsonl").write_text(json.dumps(row | changed) + "\n")


def test_gold_is_read_with_its_disputes_and_what_stood_before(tmp_path):
    """The other side's last words; None where the annotators differ."""
    write(tmp_path)
    [one] = read_gold(tmp_path)
    assert one.context == "Done."
    assert one.says["thanks"] is True
    assert one.says["praise"] is False
    assert one.says["hostility"] is None
    assert one.says["abuse"] is None
    assert one.is_natural


def test_an_odd_row_is_named_by_file_and_line(tmp_path):
    """And its text is not told."""
    write(tmp_path, labels=None)
    with pytest.raises(BadFile, match=r"messages.jsonl, line 1") as told:
        read_gold(tmp_path)
    assert "thank you" not in str(told.value)


def test_a_folder_without_gold_is_said_to_be_one(tmp_path):
    """What to give instead."""
    with pytest.raises(WrongUse, match=r"messages.jsonl"):
        read_gold(tmp_path)
