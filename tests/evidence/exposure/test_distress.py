"""Distressing content, told without hostility."""

from pathlib import Path

import pyarrow as pa
import pytest

from fiftytwo.evidence.exposure.distress import WORDING, distressing
from tests.builders.sentences import read_sentences

SENTENCES = read_sentences(Path(__file__).with_name("distress_sentences.csv"))
TUNED = [s for s in SENTENCES if not s.was_kept_aside]
KEPT = [s for s in SENTENCES if s.was_kept_aside]


def mistakes(sentences):
    """Texts of which it says the wrong thing."""
    said = distressing(pa.array([s.text for s in sentences])).to_pylist()
    return [s.text for s, is_said in zip(sentences, said, strict=True) if is_said != bool(s.says)]


def test_the_sentences_it_was_written_by():
    """72 that tell of something distressing or only sound like it, and nothing else of both."""
    assert mistakes(TUNED) == []


def test_the_sentences_kept_aside():
    """One of 100 is still wrong: a husband lost, and found at the till."""
    assert len(mistakes(KEPT)) <= 1


def test_there_are_enough_of_them():
    """60 and 120 at least, in both languages."""
    told = [s for s in SENTENCES if s.says]
    assert len(told) >= 60
    assert len(SENTENCES) - len(told) >= 120
    assert {s.language for s in told} == {s.language for s in SENTENCES if not s.says}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("my husband passed away", "death"),
        ("Mein Vater ist verstorben", "death"),
        ("she took her own life", "suicide"),
        ("we lost the baby at 12 weeks", "miscarriage"),
        ("Ich wohne im Frauenhaus", "violence"),
        ("mum has had a stroke", "illness"),
        ("my dad was knocked off his bike", "accident"),
        ("my son is stuck alone at the airport", "stranded"),
    ],
)
def test_it_tells_what_it_is_about(text, kind):
    """For whoever checks it; a lead is told "distress"."""
    assert WORDING.find(pa.array([text])).to_pylist() == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "We are a hospice and need forty chairs by Friday",
        "I order for a hospice, the beds came without wheels",
        "I'm a nurse on an intensive care ward and my uniform is late",
        "the women's refuge I volunteer at needs blankets",
        "I'm the vicar, I need a coach for the funeral on Friday",
        "I'm a florist and need the wreaths for a funeral at ten",
        "Please quote for forty seats, it is a funeral party",
        "I'm a solicitor and need frames for the death certificate",
        "Wir sind ein Hospiz und brauchen vierzig Stühle",
        "Unser Frauenhaus hat zwölf Decken bestellt",
        "Ich bin Pfarrer und brauche einen Bus für die Trauerfeier am Freitag",
    ],
)
def test_what_a_customer_does_for_a_living_is_no_loss(text):
    """They buy chairs like anyone else."""
    assert distressing(pa.array([text])).to_pylist() == [False]


@pytest.mark.parametrize(
    "text",
    [
        "my wife is at the hospice and the chair she needs is late",
        "I am a nurse and my mother died on Tuesday",
        "I'm the vicar, and it is the funeral of my wife on Friday",
        "I'm a vicar and need a coach for my wife's funeral",
        "I'm a solicitor, and executor of my late mother's estate",
        "I need a coach for the funeral of my dad",
        "I live in a women's refuge",
        "Ich bin Pfarrer, am Freitag ist die Beisetzung meiner Frau",
        "Ich arbeite in einem Hospiz und mein Vater ist gestern gestorben",
    ],
)
def test_who_has_such_a_trade_may_have_lost_somebody_too(text):
    """And most who name such a place have no trade there."""
    assert distressing(pa.array([text])).to_pylist() == [True]
