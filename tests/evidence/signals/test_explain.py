"""Explaining: the words shown are the words that carried it."""

import pyarrow as pa
import pytest

from fiftytwo.evidence.signals.explain import spans_of
from fiftytwo.evidence.signals.scorer import load_scorer


def explained(text, role, signal):
    """What is said of one signal."""
    return next(each for each in load_scorer().explain(text, role) if each["signal"] == signal)


TEXTS = [
    ("My parcel came today. Thank you so much for your help!", "customer", "thanks"),
    ("Hi ❤️ I’m still waiting, this is ridiculous 😡", "customer", "frustration"),
    ("Let me speak to your manager, please", "customer", "escalation"),
    ("We're sorry to hear that. Your parcel is in Bonn.", "agent", "apology"),
    ("Unfortunately we can't refund this fare.", "agent", "refusal"),
]


@pytest.mark.parametrize(("text", "role", "signal"), TEXTS)
def test_spans_are_places_in_the_text(text, role, signal):
    """Characters, not bytes; heaviest first."""
    spans = explained(text, role, signal)["spans"]
    assert spans
    assert all(text[span["start"] : span["end"]] == span["text"] for span in spans)
    assert [span["weight"] for span in spans] == sorted(
        (span["weight"] for span in spans), reverse=True
    )


@pytest.mark.parametrize(("text", "role", "signal"), TEXTS)
def test_masking_the_spans_lowers_the_score(text, role, signal):
    """They carried it: without them it falls."""
    said = explained(text, role, signal)
    assert said["spans"]
    for span in said["spans"]:
        text = text[: span["start"]] + "_" * len(span["text"]) + text[span["end"] :]
    without = load_scorer().explain(text, role)
    left = [each["probability"] for each in without if each["signal"] == signal]
    assert not left or left[0] < said["probability"] - 0.05


@pytest.mark.parametrize(("text", "role", "signal"), TEXTS)
def test_masking_any_span_of_what_is_shown_lowers_the_score(text, role, signal):
    """Each by itself, with both readers reading."""
    said = explained(text, role, signal)
    if said["probability"] < load_scorer().thresholds[signal]:
        pytest.skip("not shown")
    for span in said["spans"]:
        masked = text[: span["start"]] + "_" * len(span["text"]) + text[span["end"] :]
        table = load_scorer().score(
            pa.array([masked]), pa.array([role]), languages=pa.array(["en"], pa.string())
        )
        assert table[signal][0].as_py() < said["probability"]


def test_german_is_explained_as_german():
    """By the kernel, whose it is."""
    said = explained("Vielen Dank für die schnelle Hilfe, Sie waren super!", "customer", "thanks")
    assert any("Dank" in span["text"] for span in said["spans"])


def test_it_is_empty_for_a_language_that_is_not_read():
    """No guess, no reasons."""
    assert load_scorer().explain("Merci beaucoup pour votre aide rapide", "customer") == []


def test_it_shows_every_signal_of_the_role_likeliest_first():
    """So that a reader sees what was not found, too."""
    said = load_scorer().explain("Thank you so much for your help", "customer")
    shares = [each["probability"] for each in said]
    assert said[0]["signal"] == "thanks"
    assert shares == sorted(shares, reverse=True)


@pytest.mark.parametrize("text", ["", "!!!", "x" * 70_000])
def test_it_bears_texts_without_words_to_show(text):
    """Nothing to explain is no error."""
    assert isinstance(load_scorer().explain(text, "customer"), list)


def test_many_at_once_have_the_spans_that_each_has_alone():
    """By whichever readers there are; a signal that the role has not, has none."""
    texts, roles, names = (list(column) for column in zip(*TEXTS, strict=True))
    many = spans_of(load_scorer(), texts, roles, [None] * len(texts), names)
    assert many == [explained(*each)["spans"] for each in TEXTS]
    assert spans_of(load_scorer(), ["Thank you!"], ["customer"], [None], ["refusal"]) == [[]]
    assert spans_of(load_scorer(), [], [], [], []) == []
