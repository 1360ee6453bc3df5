"""Abuse that someone had to read."""

from fiftytwo.evidence.exposure.received import received
from tests.builders.conversations import signals, talk


def test_it_is_received_by_who_answered_next():
    """The words came in; Bob had to read them to answer."""
    items = talk("agent a-ann: hello", "customer: …", "agent a-bob: I understand")
    [word] = received(items, signals({"own:-:1#1": {"abuse": 0.9}}), abuse_from=0.8)
    assert (word.answered_by, word.kind) == ("own:-:1#2", "abuse")


def test_without_an_answer_it_is_received_by_who_wrote_before():
    """A customer's last word reaches the one they were talking to."""
    items = talk("agent a-ann: hello", "customer: …")
    [word] = received(items, signals({"own:-:1#1": {"abuse": 0.9}}), abuse_from=0.8)
    assert word.answered_by == "own:-:1#0"


def test_the_clearest_come_first():
    """How many are shown is the page's business: it knows whose they are."""
    items = talk("agent a-ann: hi", "customer: 1", "customer: 2", "customer: 3")
    readings = {f"own:-:1#{n}": {"abuse": p} for n, p in ((1, 0.81), (2, 0.99), (3, 0.9))}
    words = received(items, signals(readings), abuse_from=0.8)
    assert [word.item_id for word in words] == ["own:-:1#2", "own:-:1#3", "own:-:1#1"]


def test_below_the_threshold_nothing_is_said():
    """A strong complaint in decent words is no abuse."""
    items = talk("agent a-ann: hi", "customer: unacceptable")
    assert received(items, signals({"own:-:1#1": {"abuse": 0.79}}), abuse_from=0.8) == []


def test_words_that_warn_of_danger_come_first_whatever_the_signal_says():
    """The signal for danger is weak; a person must look within minutes."""
    items = talk(
        "agent a-ann: hi", "customer: you fool", "customer: I am going to kill myself tonight"
    )
    readings = {"own:-:1#1": {"abuse": 0.99}}
    words = received(items, signals(readings), abuse_from=0.8)
    assert [word.kind for word in words] == ["danger", "abuse"]


def test_an_idiom_is_no_danger():
    """Everyone is dying for something at times."""
    items = talk("agent a-ann: hi", "customer: this wardrobe will be the death of me")
    assert received(items, signals({}), abuse_from=0.8) == []
