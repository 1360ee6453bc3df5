"""Our labels: what a grade means for a signal, and that no text is among them."""

import csv
from importlib.resources import files

import pytest

from fiftytwo.evidence.signals.distil import UNLABELLED
from fiftytwo.evidence.signals.hints import seeds
from fiftytwo.evidence.signals.labels import (
    grades_of,
    our_texts,
    read_labels,
    targets_of,
)
from fiftytwo.terms.signals import AGENT_SIGNALS, CUSTOMER_SIGNALS, SIGNALS


@pytest.mark.parametrize(
    ("labels", "yes"),
    [
        ("", set()),
        ("thanks:1", set()),  # courtesy only
        ("thanks:2", {"thanks"}),
        ("thanks:3", {"thanks", "praise"}),
        ("thanks:3 sarcastic frustration", {"frustration"}),
        ("hostility:1", {"hostility"}),
        ("hostility:2 escalation repeat", {"hostility", "abuse", "escalation", "repeat"}),
    ],
)
def test_grades_of_a_customer_become_signals(labels, yes):
    """As the annotation guide defines them."""
    assert {name for name, said in targets_of("customer", grades_of(labels)).items() if said} == yes


def test_grades_of_an_agent_become_signals():
    """Each by its own name; what is not told is a no."""
    said = targets_of("agent", grades_of("refusal asks_approval canned"))
    assert {name for name, is_said in said.items() if is_said} == {
        "refusal",
        "asks_approval",
        "canned",
    }
    assert set(said) == set(AGENT_SIGNALS)


@pytest.mark.parametrize(("role", "rows"), [("customer", 4137), ("agent", 589)])
def test_labels_hold_no_text(role, rows):
    """Ids and grades; the texts stay where they are."""
    path = files("fiftytwo.evidence.signals") / f"labels/{role}.csv"
    table = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
    assert table[0] == ["dataset", "key", "labels"]
    assert len(table) == rows + 1
    grades = {
        "thanks:1 thanks:2 thanks:3 sarcastic frustration hostility:1 hostility:2 escalation "
        "repeat danger refusal asks_approval ownership apology unaware boundary canned"
    }
    known = set(" ".join(grades).split())
    assert {part for _, _, labels in table[1:] for part in labels.split()} <= known


def test_every_label_is_read():
    """Each message once."""
    assert len(read_labels()) == 4137 + 589


def test_our_texts_are_many_and_carry_every_grade():
    """Sixteen writers; of the first four each is one conversation, of the others each family."""
    ours = list(our_texts())
    assert len(ours) >= 16_000
    assert len({text.id for text, _ in ours}) == len(ours)
    assert {text.channel for text, _ in ours} == {
        *("chat", "social", "email", "phone", "survey", "sms")
    }
    german = sum(text.language == "de" for text, _ in ours)
    assert german >= (len(ours) - german) / 6
    for name in SIGNALS:
        says = [targets_of(text.role, grades).get(name, False) for text, grades in ours]
        assert sum(says) >= 40


def test_no_label_is_of_a_conversation_that_others_measure_on():
    """Nothing of `ibm_twitter_care` is learned but what was labelled."""
    assert "ibm_twitter_care" not in UNLABELLED


def test_seeds_are_few_and_name_signals_of_their_role():
    """A weak prior of our own, with reasons; at most 150."""
    phrases = list(seeds())
    assert len(phrases) <= 150
    for text, says, _ in phrases:
        of = AGENT_SIGNALS if text.role == "agent" else CUSTOMER_SIGNALS
        assert says.keys() <= set(of)
