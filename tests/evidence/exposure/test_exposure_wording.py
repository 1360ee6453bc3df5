"""Looking for wordings in a column of messages."""

import re

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from fiftytwo.evidence.exposure.danger_words import WORDING as DANGER
from fiftytwo.evidence.exposure.distress import WORDING as DISTRESS
from fiftytwo.evidence.exposure.wording import Wording

WEATHER = Wording(
    kinds={
        "storm": (r"<storm> (?:~ ){0,2}(?:coming|tonight)", r"<gewitter\w*|stuerm\w*>"),
        "rain": (r"it …<rains?|rained>", r"<umbrella> ⋯wet"),
    },
    idioms=(r"raining cats", r"storm in a teacup"),
)


def found(*texts):
    return WEATHER.find(pa.array(texts, pa.string())).to_pylist()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A STORM is\ncoming", "storm"),  # any case, any white space
        ("storm, we are told, is not coming", None),  # more than two words between
        ("It hardly ever really rains", "rain"),
        ("It is. Here, rains", None),  # not across a sentence
        ("It was on the 3. May that it rained", "rain"),  # a date ends no sentence
        ("My umbrella broke. I got wet", "rain"),  # what may lie further off may
        ("Es wird stürmisch", "storm"),
        ("Es wird stuermisch", "storm"),
        ("GEWITTERWÄNDE", "storm"),
        ("trainstorms coming", None),  # words, not letters
        ("it is no storm in a teacup, it rains", "rain"),
        ("It’s only that it rains", "rain"),
        ("Sunny", None),
    ],
)
def test_it_reads_words_as_people_type_them(text, kind):
    """Case, umlauts, line ends and apostrophes are as they come."""
    assert found(text) == [kind]


def test_the_first_kind_is_told():
    """One message, one kind."""
    assert found("it rains, storm coming") == ["storm"]


def test_no_text_is_null_and_says_nothing():
    """Null is not false: there was nothing to read."""
    column = pa.array(["storm tonight", None, ""])
    assert WEATHER.find(column).to_pylist() == ["storm", None, None]
    assert WEATHER.says(column).to_pylist() == [True, None, False]
    assert WEATHER.says(pa.array([], pa.string())).to_pylist() == []


def test_batches_change_nothing():
    """A column in pieces says what it says in one."""
    texts = ["storm tonight", None, "sun", "it rains"]
    pieces = pa.chunked_array([texts[:1], texts[1:3], texts[3:]])
    assert WEATHER.find(pieces).to_pylist() == found(*texts)


@pytest.mark.parametrize("wording", [DANGER, DISTRESS], ids=["danger", "distress"])
def test_every_pattern_says_which_words_it_needs(wording):
    """A pattern without them, or with a way round them, would be found in some messages only."""
    for pattern in (p for patterns in wording.kinds.values() for p in patterns):
        rest, n_marked = re.subn(r"<[^<>]*>", "", re.sub(r"\[[^\]]*\]", "", pattern))
        assert n_marked >= 1, pattern
        while (inner := re.sub(r"\([^()]*\)", "", rest)) != rest:
            rest = inner
        assert "|" not in rest, pattern
        assert not re.search(r">(?:[?*]|\{0)", pattern), pattern


@pytest.mark.parametrize("wording", [DANGER, DISTRESS], ids=["danger", "distress"])
def test_nothing_a_customer_writes_is_slow(wording):
    """A megabyte of half-matched words takes no longer than a megabyte of others."""
    long = pa.array(["i'll kill the the the " * 20_000, "mein mann ist " * 40_000])
    assert pc.sum(pc.is_valid(wording.find(long))).as_py() in (0, 1, 2)
