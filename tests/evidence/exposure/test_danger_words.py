"""Words for which a person must look within minutes."""

from pathlib import Path

import pyarrow as pa
import pytest

from fiftytwo.evidence.exposure.danger_words import danger_of, says_danger
from tests.builders.sentences import read_sentences

SENTENCES = read_sentences(Path(__file__).with_name("danger_sentences.csv"))
TUNED = [s for s in SENTENCES if not s.was_kept_aside]
KEPT = [s for s in SENTENCES if s.was_kept_aside]


def mistakes(sentences):
    """Texts of which it says the wrong thing."""
    said = says_danger(pa.array([s.text for s in sentences])).to_pylist()
    return [s.text for s, is_said in zip(sentences, said, strict=True) if is_said != bool(s.says)]


def test_the_sentences_it_was_written_by():
    """Threats and emergencies are found; exaggeration, the past, fiction and products are not."""
    assert mistakes(TUNED) == []


def test_the_sentences_kept_aside():
    """None was wrong when it was read for the first time either."""
    assert mistakes(KEPT) == []


def test_there_are_enough_of_them():
    """60 and 120 at least, of every kind, in both languages."""
    told = [s for s in SENTENCES if s.says]
    assert len(told) >= 60
    assert len(SENTENCES) - len(told) >= 120
    assert {(s.language, s.says) for s in told} >= {
        (language, kind)
        for language in ("en", "de")
        for kind in ("threat", "harassment", "doxxing", "self_harm", "at_risk", "fire", "gas")
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I will kill you all and then kill myself", "self_harm"),
        ("bring ich mich heute um", "self_harm"),
        ("the boiler is on fire", "fire"),
        ("es riecht hier nach Gas", "gas"),
        ("meine Oma ist im Aufzug eingeschlossen", "trapped"),
        ("what are you wearing", "harassment"),
        ("I'm posting your name and address online", "doxxing"),
        ("I'll break his legs", "threat"),
    ],
)
def test_it_tells_what_it_warns_of(text, kind):
    """Whoever is woken wants to know; life comes first."""
    assert danger_of(pa.array([text])).to_pylist() == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Ten years ago a driver said he would break my legs.",
        "In the film he sets fire to the bank and says I will kill you all.",
        "My wife will kill me if it is late",
    ],
)
def test_the_past_and_fiction_wake_nobody(text):
    """Not everything that is told of is happening."""
    assert danger_of(pa.array([text])).to_pylist() == [None]


@pytest.mark.parametrize(
    "text",
    [
        "I am about to put the printer through the window",
        "I'll throw this laptop through the window",
        "I'll kill this printer",
        "please put the parcel through the small window if nobody is in",
        "the kids put a ball through the window and I need new glass",
        "I'm bringing the axe back to your shop, the handle is loose",
        "I'm coming back with the bat I bought, it split on the first hit",
        "coming to the shop with the hammer for a refund",
        "the strings of the violin are sitting on the bridge and it came without a case",
        "ich schlage den Rechner gleich kurz und klein",
        "Ich mache den Laptop kalt",
    ],
)
def test_what_is_done_to_a_thing_or_brought_back_wakes_nobody(text):
    """Nobody has to be afraid but the printer."""
    assert danger_of(pa.array([text])).to_pylist() == [None]


@pytest.mark.parametrize(
    "text",
    [
        "I'll put this printer through your window",
        "I'm going to put a brick through the window",
        "I'll chuck that courier through the window",
        "I'm going to throw it through the shop window",
        "I'll kill this woman",
        "coming to the shop with a hammer",
        "I'm sitting on the bridge",
        "ich schlage euch alles kurz und klein",
        "Ich mach dich kalt",
    ],
)
def test_the_same_words_against_people_or_their_place_do(text):
    """It is the object that tells them apart."""
    assert says_danger(pa.array([text])).to_pylist() == [True]


def test_what_happens_now_counts_beside_what_happened_then():
    """Only the sentence about the past is left out."""
    text = "Two years ago we had a leak. Now I can smell gas again!"
    assert danger_of(pa.array([text])).to_pylist() == ["gas"]
