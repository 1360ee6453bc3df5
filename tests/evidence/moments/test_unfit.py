"""Why praise must not hang on a wall as it stands."""

from pathlib import Path

import pytest

from fiftytwo.evidence.moments.unfit import REASONS, unfit_reasons
from tests.builders.sentences import read_sentences

SENTENCES = read_sentences(Path(__file__).with_name("unfit_sentences.csv"))
TUNED = [s for s in SENTENCES if not s.was_kept_aside]
KEPT = [s for s in SENTENCES if s.was_kept_aside]


def mistakes(sentences):
    """Texts that are not blocked for their reason, or blocked without any."""
    said = {s.text: unfit_reasons(s.text) for s in sentences}
    return [
        s.text
        for s in sentences
        if (s.says in said[s.text]) != bool(s.says) or (not s.says and said[s.text])
    ]


def test_the_sentences_it_was_written_by():
    """Each for its own reason; plain praise for none."""
    assert mistakes(TUNED) == []


def test_the_sentences_kept_aside():
    """None was wrong when it was read for the first time either."""
    assert mistakes(KEPT) == []


def test_there_are_enough_of_them():
    """40 and 40 at least, of every reason, in both languages."""
    told = [s for s in SENTENCES if s.says]
    assert len(told) >= 40
    assert len(SENTENCES) - len(told) >= 40
    assert {s.says for s in told} == set(REASONS)
    assert {s.says for s in told if s.language == "de"} == set(REASONS)


def test_several_reasons_are_all_told():
    """In the order of REASONS, so that the same words give the same answer."""
    text = "Sexy voice! Unlike the idiot before, she waived the fee for my late husband ⟨A⟩."
    assert unfit_reasons(text) == (
        "personal",
        "sexual",
        "belittles",
        "bent_rule",
        "bereavement",
        "personal_data",
    )


@pytest.mark.parametrize("text", ["", "   ", "👏👏", "10/10"])
def test_little_is_no_reason(text):
    """Short praise may hang."""
    assert unfit_reasons(text) == ()


@pytest.mark.parametrize("text", ["you are so " * 2000, "a " * 10_000, "x9" * 10_000])
def test_nothing_a_customer_writes_is_slow(text):
    """Found or not, it comes back."""
    assert set(unfit_reasons(text)) <= set(REASONS)
