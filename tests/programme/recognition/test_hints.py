"""What a writer is told of their words before they send them."""

from datetime import UTC, datetime

import pytest

from fiftytwo.programme.subjects.recognition.hints import About, Earlier, hints

QUOTE = "You stayed till the lock opened."
GOOD = "You stayed on the line until the lock opened, and rang back to be sure."


def about(words: str, earlier: tuple[Earlier, ...] = (), evidence: tuple[str, ...] = ()):
    return [hint.about for hint in hints(words, ["Bob"], evidence, earlier)]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (GOOD, []),
        ("Thank you, Bob!", [About.TOO_SHORT]),
        ("Great job!", [About.TOO_SHORT]),
        # 5 words, but 32 letters once the name is out.
        ("Bob, danke fürs Zurückrufen gestern Nacht", []),
        ("Thank you for being such a wonderful part of the team, Bob.", [About.NOTHING_DONE]),
        ("Danke, dass du so ein toller Mensch und Kollege für uns bist.", [About.NOTHING_DONE]),
        ("Danke, dass du gestern Nacht die ganze Schlange übernommen hast.", []),
        # In a language whose verbs we do not have, nothing is claimed.
        ("Dziękuję za to, że jesteś wspaniałym człowiekiem w zespole", []),
    ],
)
def test_says_what_is_missing(words: str, told: list[About]) -> None:
    """Too short to be specific, or nothing in it that was done."""
    assert about(words) == told


def test_a_word_of_the_evidence_is_enough() -> None:
    """It names what happened, with whatever verb."""
    words = "That lock at midnight was the best thing of the whole week for me."
    assert about(words) == [About.NOTHING_DONE]
    assert about(words, evidence=(QUOTE,)) == []


def test_says_which_words_were_used_before() -> None:
    """Another name in the same sentence is the same sentence."""
    before = Earlier(datetime(2026, 11, 2, tzinfo=UTC), ("Ann",), f"{GOOD} Thanks, Ann!")
    [hint] = hints(f"{GOOD} Thanks, Bob.", ["Bob"], (), [before])
    assert (hint.about, hint.earlier) == (About.NEAR_COPY, before)
    other = "You swapped your Sunday so that Ann could be at the wedding of her sister."
    assert about(other, (before,)) == []
