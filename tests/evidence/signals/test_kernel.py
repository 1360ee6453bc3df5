"""The kernel against its oracle: whatever the text, batch, chunk or slice, the same numbers."""

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from fiftytwo.evidence.signals import alphabet
from fiftytwo.evidence.signals.model import Head, Model
from fiftytwo.evidence.signals.scorer import Scorer
from fiftytwo.terms.signals import SIGNALS

PIECES = """
thanks THANKS don't don’t soooo @ann [name] <b> ⟨e-mail⟩ ⟨ 24/7 https://example.com/a_b 1,000 12345
❤️ 😡 👍🏽 👩‍👩‍👧 … — « ü ß 谢谢 شكرا ! !! ?! . ; : / @ [ ' _ a aa aaa aaaa A AA AAA"""
GAPS = ("\u00a0", "\u3000", " ", "\n", "\r", "\t", "\0")
texts = some.one_of(
    some.text(max_size=60),
    some.lists(some.sampled_from([*PIECES.split(), *GAPS]), max_size=12).map("".join),
)
columns = some.lists(some.one_of(some.none(), texts), min_size=1, max_size=8)
calm = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def model():
    """Every row has a weight, so that no difference can hide."""
    weights = np.random.default_rng(52).integers(-127, 128, (alphabet.ROWS, alphabet.WIDTH))
    heads = {name: Head(0.01, -0.2, 0.5, False) for name in SIGNALS}
    return Model("test@0", weights.astype(np.int8), heads, ("thanks", "dont", "the", "a"))


@pytest.fixture(scope="module")
def scorers(model):
    """The kernel and its oracle."""
    return Scorer(model, kernel_from=0), Scorer(model, kernel_from=1 << 60)


def reading(scorer, column):
    """Sums and counts side by side."""
    read = scorer._read(column)
    return np.concatenate([read.sums, read.counts], axis=1)


@calm
@given(values=columns)
@pytest.mark.parametrize("kind", [pa.string(), pa.large_string()])
def test_it_reads_like_numpy(scorers, kind, values):
    """Any unicode text, either width of offsets: equal to the last bit."""
    column = pa.array(values, kind)
    assert (reading(scorers[0], column) == reading(scorers[1], column)).all()


@calm
@given(values=columns, cut=some.integers(0, 8), start=some.integers(0, 8))
@pytest.mark.parametrize("which", [0, 1])
def test_batches_chunks_and_slices_do_not_change_a_score(scorers, which, values, cut, start):
    """A message's numbers depend on its text alone."""
    alone = np.concatenate(
        [reading(scorers[which], pa.array([value], pa.string())) for value in values]
    )
    whole = pa.array(values, pa.string())
    chunked = pa.chunked_array([whole[:cut], whole[cut:]])
    padded = pa.array(["zz thanks ❤", *values, "thanks"], pa.string())[1:-1]
    for column in (whole, chunked, padded):
        assert (reading(scorers[which], column) == alone).all()
    assert (reading(scorers[which], whole.slice(start)) == alone[start:]).all()


@calm
@given(values=columns)
def test_a_table_from_the_kernel_is_the_same_table(scorers, values):
    """Probabilities too, to 1e-5 and in fact to the bit."""
    column, roles = pa.array(values, pa.string()), pa.array(["customer"] * len(values))
    one, other = (scorer.score(column, roles) for scorer in scorers)
    assert one.equals(other)


def test_bytes_that_are_no_utf8_do_no_harm(scorers):
    """A cut emoji at the end of a text does not swallow the next text."""
    raw = pa.array([b"ok \xf0\x9f\x98", b"\xe2\x80", b"\x99s thanks", b"\xc2"]).view(pa.string())
    assert (reading(scorers[0], raw) == reading(scorers[1], raw)).all()


@pytest.mark.parametrize("place", range(alphabet.MOST_BYTES - 6, alphabet.MOST_BYTES + 2))
def test_both_stop_at_the_same_byte(scorers, place):
    """An emoji across the bound is read by neither."""
    column = pa.array(["a " * (place // 2) + "x" * (place % 2) + "❤️😡 thanks"])
    assert (reading(scorers[0], column) == reading(scorers[1], column)).all()
