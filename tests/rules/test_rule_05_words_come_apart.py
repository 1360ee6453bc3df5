"""What was said travels apart from the fact that it was, masked, and for those it was said to."""

from fiftytwo.evidence.publish import found
from tests.rules.conftest import ABUSE


def test_words_come_with_an_exposure_and_apart_from_it(home):
    """One for each; the exposure itself has none."""
    there = found(home.running)
    assert {one.item_id: one.text for one in there.words} == {
        exposure.item_id: ABUSE for exposure in there.exposures
    }
    assert not any(ABUSE in str(exposure) for exposure in there.exposures)
    assert not any(ABUSE in str(brief) for brief in there.briefs)
