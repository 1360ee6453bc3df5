"""The model's file: back as it went, the same bytes, and no silent damage."""

import hashlib
import json
from importlib.resources import as_file, files

import numpy as np
import pytest

from fiftytwo.evidence.signals import thresholds
from fiftytwo.evidence.signals.alphabet import ROWS, WIDTH
from fiftytwo.evidence.signals.model import Head, Model, open_model, save_model
from fiftytwo.evidence.signals.scorer import SHIPPED, Scorer, load_scorer
from fiftytwo.kit.errors import BadFile
from fiftytwo.terms.signals import SIGNALS


@pytest.fixture
def model():
    """A few weights, one head."""
    weights = np.zeros((ROWS, WIDTH), np.int8)
    weights[7], weights[ROWS - 1] = 3, -127
    heads = dict.fromkeys(SIGNALS) | {"thanks": Head(0.1, -2.0, 0.5, True)}
    return Model("tiny@1", weights, heads, ("the", "thanks"))


def test_it_comes_back_as_it_went(model, tmp_path):
    """Name, weights, heads, words."""
    save_model(model, tmp_path / "a.model")
    again = open_model(tmp_path / "a.model")
    assert (again.name, again.heads, again.english) == (model.name, model.heads, model.english)
    assert (again.weights == model.weights).all()


def test_it_has_the_same_bytes_each_time(model, tmp_path):
    """Nothing of the moment is in it."""
    save_model(model, tmp_path / "a")
    save_model(model, tmp_path / "b")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_it_refuses_a_damaged_file(model, tmp_path):
    """One flipped byte is found."""
    file = tmp_path / "a.model"
    save_model(model, file)
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)
    with pytest.raises(BadFile, match=r"a\.model is damaged or of another version"):
        open_model(file)


def test_it_refuses_another_file(tmp_path):
    """A file that is no model says so."""
    (tmp_path / "a.model").write_text("hello")
    with pytest.raises(BadFile, match=r"a\.model is no model of ours"):
        open_model(tmp_path / "a.model")


def test_the_shipped_model_is_small_and_named():
    """At most 12 MB, scorer@version, a threshold for every signal that it answers."""
    with as_file(files("fiftytwo.evidence.signals") / SHIPPED) as path:
        assert path.stat().st_size <= 12_000_000
    model = load_scorer().model
    assert all(0 < head.threshold < 1 for head in model.heads.values() if head)


def test_another_training_has_another_number():
    """Rows carry the numbers. Whoever ships new weights counts one up, and writes it here."""
    folder = files("fiftytwo.evidence.signals")
    about = json.loads((folder / SHIPPED).read_bytes().split(b"\n", 2)[1])
    assert (about["name"], about["sha256"][:12]) == ("kernel@3", "59b42ca6b49d")
    shipped = folder / "reader" / "shipped"
    settings = json.loads((shipped / "reader.json").read_text())
    weights = hashlib.sha256((shipped / "reader.onnx").read_bytes()).hexdigest()
    assert (settings["name"], weights[:12]) == ("reader@1", "63890e1f2aa3")


def test_other_thresholds_have_another_name(monkeypatch):
    """What is shown differs, so a run has to compute anew; who reads stays the same."""
    before = load_scorer()
    told = thresholds._told()
    monkeypatch.setattr(thresholds, "_told", lambda: told | {"shown": {}})
    thresholds.edition.cache_clear()
    try:
        after = Scorer(before.model, reader=before.reader)
    finally:
        thresholds.edition.cache_clear()
    assert after.readers == before.readers
    assert before.name.startswith(f"{before.readers} set@")
    assert after.name != before.name
