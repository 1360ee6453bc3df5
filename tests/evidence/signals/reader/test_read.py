"""The reader that ships."""

import numpy as np
import pyarrow as pa
import pytest

from fiftytwo.evidence.signals.reader import read
from fiftytwo.evidence.signals.reader.read import load_reader
from fiftytwo.evidence.signals.scorer import load_scorer
from fiftytwo.terms.signals import CANNOT_EXCEED, SIGNALS

TEXTS = [
    "You sorted it in two minutes, you are a star!",
    "Thanks in advance",
    "oh brilliant, thanks for losing my bag again",
    "Where do I find the invoice? " * 40,
]


@pytest.fixture(scope="module")
def reader():
    """The one that ships; the house's own set-up has what it needs."""
    found = load_reader()
    assert found is not None
    return found


def test_a_score_does_not_depend_on_what_else_is_read(reader):
    """To the last bit: numbers are rounded by what is largest in a batch."""
    together = reader.score(TEXTS, [""] * len(TEXTS))
    for at, text in enumerate(TEXTS):
        alone = reader.score([text], [""])
        assert all(alone[name][0] == together[name][at] for name in SIGNALS)


def test_the_lesser_never_exceeds_the_greater(reader):
    """After calibration, too."""
    found = reader.score(TEXTS, [""] * len(TEXTS))
    for lesser, greater in CANNOT_EXCEED.items():
        assert (found[lesser] <= found[greater]).all()


def test_what_stood_before_is_read(reader):
    """The same words after help, and after none."""
    said = "That did it, thank you"
    before = ["Please try the other cable.", ""]
    after_help, alone = reader.score([said, said], before)["thanks"]
    assert after_help != alone


def test_nothing_to_read_is_nothing(reader):
    """No error, no row."""
    assert len(reader.score([], [])["thanks"]) == 0


def test_without_its_runtime_the_kernel_is_alone(monkeypatch):
    """The extra is optional."""
    monkeypatch.setattr(read, "NEEDS", "a_package_that_nobody_has")
    load_reader.cache_clear()
    try:
        assert load_reader() is None
    finally:
        load_reader.cache_clear()


def test_the_reader_looks_only_where_the_kernel_points():
    """All else has the kernel's probabilities, to the last bit."""
    both = load_scorer()
    texts = pa.array([*TEXTS, "Where is my parcel", "The app is slow on my phone"])
    roles = pa.array(["customer"] * len(texts))
    alone = both.alone().score(texts, roles)
    nobody = both.score(texts, roles, look_from={"praise": 1.1}, align={})
    assert nobody.equals(alone)
    everybody = both.score(texts, roles, look_from={"praise": 0.0})
    moved = np.abs(everybody["praise"].to_numpy() - alone["praise"].to_numpy())
    assert (moved[:3] > 0).all()
