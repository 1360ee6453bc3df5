"""Danger, on messages that nothing learned from: of other situations, in other words."""

import pyarrow as pa
import pytest

from fiftytwo.evidence.exposure.danger_words import says_danger
from fiftytwo.evidence.signals.labels import HELD_OUT, LEARNED, danger_texts
from fiftytwo.evidence.signals.scorer import load_scorer
from fiftytwo.terms.conversation import Role


def _alarmed(language: str) -> tuple[float, float]:
    """Of those in danger, and of all others, the share at which signal or words raise an alarm."""
    told = [each for each in danger_texts([HELD_OUT]) if each[0].language == language]
    texts = pa.array([text.text for text, _ in told])
    roles = pa.array([str(Role.CUSTOMER)] * len(told))
    languages = pa.array([language] * len(told))
    scorer = load_scorer()
    found = scorer.score(texts, roles, None, languages)["danger"].to_pylist()
    words = says_danger(texts).to_pylist()
    alarmed = [
        share >= scorer.thresholds["danger"] or word
        for share, word in zip(found, words, strict=True)
    ]
    in_danger = [alarm for alarm, (_, yes) in zip(alarmed, told, strict=True) if yes]
    others = [alarm for alarm, (_, yes) in zip(alarmed, told, strict=True) if not yes]
    return sum(in_danger) / len(in_danger), sum(others) / len(others)


@pytest.mark.parametrize("language", ["en", "de"])
def test_it_finds_four_in_ten_dangers_of_others_making(language: str) -> None:
    """And alarms at one in ten of what tells of none, much of it written to mislead.

    Four in ten is what there is, not what there should be: docs/reference/definitions/danger.md.
    """
    found, false = _alarmed(language)
    assert found >= 0.38
    assert false <= 0.1


def test_what_is_held_out_is_not_learned() -> None:
    """Not one message stands in both."""
    learned = {text.text.casefold() for text, _ in danger_texts(LEARNED)}
    assert not learned & {text.text.casefold() for text, _ in danger_texts([HELD_OUT])}
