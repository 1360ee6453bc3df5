"""Insults at whoever reads them: found once for all who ask, by the signal or by their words."""

from dataclasses import replace

import pytest

from fiftytwo.evidence.credit.hands import Signing
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.evidence.talk import insults
from fiftytwo.evidence.talk.insults import insulted
from fiftytwo.evidence.talk.talk import lay_open
from tests.builders.conversations import conversations, signals, talk
from tests.evidence.moments.test_kinds import ABUSE, BARS


def opened(*lines, readings):
    """The Talk of one conversation."""
    items = talk(*lines)
    read = signals({f"own:-:1#{place}": reading for place, reading in readings.items()})
    return lay_open(conversations(items), items, SURVEYS.empty(), read, [], Signing())


def test_whoever_asks_again_is_told_the_same_and_nothing_is_read_twice(monkeypatch):
    """Moments, contacts and exposures ask the same of one Talk, and the words are dear to read."""
    here = opened(
        "customer: get out", "agent a-bob: no", "customer: you useless cow", readings={0: ABUSE}
    )
    first = insulted(here, BARS)
    assert first.tolist() == [True, False, True]
    monkeypatch.setattr(insults, "matching_without", lambda *_: pytest.fail("read again"))
    assert insulted(here, BARS) is first


def test_another_threshold_is_another_question():
    """What was kept for one run's thresholds is no answer to another's."""
    here = opened("customer: get out", readings={0: ABUSE})
    assert insulted(here, BARS).tolist() == [True]
    assert insulted(here, replace(BARS, abuse=0.99)).tolist() == [False]


def test_what_several_share_cannot_be_written_into():
    """One question's notes would be another's answer."""
    here = opened("customer: get out", readings={0: ABUSE})
    with pytest.raises(ValueError, match="read-only"):
        insulted(here, BARS)[0] = False
