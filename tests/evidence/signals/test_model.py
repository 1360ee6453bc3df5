"""The model's file: back as it went, the same bytes, and no silent damage."""

from importlib.resources import as_file, files

import numpy as np
import pytest

from fiftytwo.evidence.signals.alphabet import ROWS, WIDTH
from fiftytwo.evidence.signals.model import Head, Model, open_model, save_model
from fiftytwo.evidence.signals.scorer import SHIPPED, load_scorer
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
    assert model.name == "kernel@2"
    assert all(0 < head.threshold < 1 for head in model.heads.values() if head)
