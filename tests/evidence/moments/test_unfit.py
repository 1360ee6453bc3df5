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


@pytest.mark.parametrize(
    "text",
    [
        "Dear ⟨A⟩, you were wonderful",
        "Guten Tag Frau ⟨A⟩, das war großartig von Ihnen",
        "You stayed till it worked.\nKind regards\n⟨A⟩",
        "Er hat gut geschaut. Mit Respekt.\nLiebe Grüße ⟨B⟩",
        "I was really in trouble there and you got me home",
        "nobody thought of it, they just grab you",
        "the chairs in blue came on the very day you said",
        "let me go and get the door, and thank you",
        "it was the way you told me that it would cost £30 either way",
        "you found my black coat, the brown ones were not mine",
        "that looks lovely, thank you",
        "I'll tell everyone how quick you were",
        "you shouldn't have to wait, you said, and then rang at once",
        "after 3 days of searching you found it in one minute",
        "the wardrobe for my bedroom came up the stairs thanks to you",
        "I couldn't see it on the page, the driver can't see it either, you could",
        "Sie haben mir Platz 12 am Fenster gegeben, danke",
        "you put him on the right coach",
    ],
)
def test_what_is_nobodys_secret_may_hang(text):
    """A lead who is told "not for the wall" without a reason soon stops reading why."""
    assert unfit_reasons(text) == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("you rang my late husband ⟨A⟩", "personal_data"),
        ("my neighbour ⟨A⟩, who is deaf, says thank you", "personal_data"),
        ("thank you, my address is ⟨address⟩", "personal_data"),
        ("Er kommt an das Grab meiner Mutter, danke", "bereavement"),
        ("our dog was put down and you still rang", "bereavement"),
        ("don't get in trouble for it", "bent_rule"),
        ("you shouldn't have done that for me, thank you", "bent_rule"),
        ("you made an exception for us", "bent_rule"),
        ("the black lady at your desk was lovely", "personal"),
        ("you can come to my bedroom", "sexual"),
        ("show your colleagues how it is done", "belittles"),
        ("she can't see well and you read it to her", "health"),
        ("Wir wohnen am Ring, Hamburger Ring 12, kommen Sie vorbei", "identifies"),
        ("I paid it off, the bailiffs had been here twice", "debt"),
    ],
)
def test_what_matters_is_told_as_before(text, reason):
    """Each beside one of those that may hang."""
    assert reason in unfit_reasons(text)


def test_who_of_ours_signs_a_letter_tells_on_nobody():
    """Their own name and firm under their own words; a customer's full name is another matter."""
    text = "It is in bay seven.\n\nKind regards,\nJun Marsh\nSkarrow Customer Care"
    assert unfit_reasons(text, is_ours=True) == ()
    assert "identifies" in unfit_reasons(text)
