"""The figures of masking: that they are counted right, and that they do not fall."""

import pytest

from fiftytwo.evidence.redact.measure.marked import PERSONAL, STAYS, marked, service_language
from fiftytwo.evidence.redact.measure.report import report
from fiftytwo.evidence.redact.measure.score import as_landed, score
from fiftytwo.kit.wilson import wilson


def test_marks_are_taken_out_of_the_text() -> None:
    """What is between the colon and the brace stays, and its place is known."""
    text = marked({"id": "en-chat-customer-001", "text": "dob {birth:1/2/1980}, paid {price:£3}"})
    assert text.text == "dob 1/2/1980, paid £3"
    assert [text.text[start:end] for start, end, _ in text.spans] == ["1/2/1980", "£3"]
    assert text.role == "customer"


def test_a_mask_on_what_has_to_stay_counts_against_both() -> None:
    """One stretch is masked, one is left, and a mask falls where none may be."""
    text = marked(
        {"id": "en-chat-customer-001", "text": "{email:a@example.com} {price:07700 900123}"}
    )
    counts = score([text], as_landed)
    assert (counts.hit["email"], counts.hit["price"]) == (1, 0)
    assert (counts.right.total(), counts.put.total()) == (1, 2)


def test_the_interval_of_no_failure_is_not_a_point() -> None:
    """20 of 20 may be five in six of all. 1 / (1 + 1.96² / 20) = 0.839"""
    assert wilson(20, 20) == pytest.approx((0.839, 1.0), abs=0.001)
    assert wilson(0, 0) == (0.0, 1.0)


def test_our_set_is_large_and_each_mark_is_known() -> None:
    """Four hundred texts at least, about half of them held out, ids once each."""
    texts = service_language()
    assert len(texts) >= 400
    assert len({text.id for text in texts}) == len(texts)
    assert 0.4 < sum(text.is_held_out for text in texts) / len(texts) < 0.6
    assert {span.kind for text in texts for span in text.spans} <= {*PERSONAL, *STAYS}


def test_masking_does_not_get_worse_on_the_half_it_was_tuned_on() -> None:
    """A finder that is changed must not lose what was found; the other half is only reported."""
    counts = score([t for t in service_language() if not t.is_held_out], as_landed)
    found = {kind: counts.hit[kind] / counts.n[kind] for kind in PERSONAL if counts.n[kind]}
    assert {
        kind for kind in ("email", "phone", "card", "iban", "url") if found[kind] < 0.97
    } == set()
    assert {kind for kind in ("known", "greeted", "said") if found[kind] < 0.90} == set()
    assert all(counts.hit[kind] >= 0.95 * counts.n[kind] for kind in STAYS)


def test_it_says_when_the_public_set_is_not_there(tmp_path) -> None:
    """The command works on any machine; what was not measured is said."""
    assert any("data not present" in line for line in report(tmp_path))
    assert any("data not present" in line for line in report(None))
