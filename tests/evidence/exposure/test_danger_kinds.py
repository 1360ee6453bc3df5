"""Of each kind of danger what is found, and what only sounds like it."""

import pyarrow as pa
import pytest

from fiftytwo.evidence.exposure.danger_words import says_danger
from fiftytwo.evidence.exposure.distress import distressing

FOUND = {
    "medical": (
        "my colleague has just fainted at the counter",
        "She's got pains in her chest and her left arm is tingling",
        "his face is drooping on one side and he is slurring",
        "The customer next to me is having a seizure",
        "Mein Opa ist zusammengebrochen und nicht ansprechbar",
        "er bekommt kaum noch Luft und läuft blau an",
    ),
    "poison": (
        "my toddler has swallowed a magnet off the board",
        "he drank some of the drain cleaner",
        "my wife was given the wrong tablets and she has already taken two",
        "Unser Sohn hat eine Knopfzelle verschluckt",
    ),
    "trapped": (
        "we're stuck in the lift between floors",
        "I'm locked in the loft and nobody hears me",
        "Wir stecken im Fahrstuhl fest",
        "ich komme nicht raus, die Tür klemmt und ich bin allein drin",
    ),
    "child": (
        "my daughter got off at the wrong stop and she is on her own at the station",
        "I've lost my son in the crowd at platform 4",
        "Mein Kind ist allein am Bahnhof",
        "i'm 9 and i'm alone at home",
    ),
    "frail": (
        "My mother is 91 and has no heating",
        "the oxygen concentrator has stopped, the power is off",
        "Meine Oma sitzt ohne Strom da",
    ),
    "fire, gas and wires": (
        "the charger is smoking and too hot to touch",
        "there is smoke coming out of the fuse box",
        "The CO alarm keeps going off and we all have headaches",
        "water is running into the sockets",
        "Aus der Steckdose kommt Rauch",
        "Hier hängt ein Kabel blank von der Decke",
    ),
    "road": (
        "our driver keeps nodding off at the wheel",
        "the brakes have failed",
        "Der Fahrer ist betrunken",
        "Die Bremsen funktionieren nicht",
    ),
    "violence": (
        "he's hitting me and the kids are upstairs",
        "A man with a knife is at the door",
        "someone has been following me home from the tram",
        "mein Mann schlägt mich wieder",
        "Nebenan schreit eine Frau um Hilfe",
    ),
    "goodbye": (
        "I won't be needing it any more where I'm going",
        "everyone would be better off without me",
        "Ich will nicht mehr leben",
        "Wer kümmert sich um den Hund, wenn ich nicht mehr da bin",
    ),
    "two signs": (
        "She is shaking, clammy and I gave her the insulin twice",
        "mum has gone limp, there's vomit and the pills are open",
    ),
}

SOUNDS = (
    "I nearly fainted when I saw the bill",
    "the machine swallowed my card",
    "My page is stuck on loading",
    "we're locked into a two year contract",
    "Do you sell a smoke detector for a caravan?",
    "my son is travelling alone in July, can he book himself?",
    "Which brakes fit the 2019 model?",
    "the delivery driver was quick and kind",
    "I need a staple gun and two knives from your catalogue",
    "everyone would be better off with a direct bus",
    "I am drowning in your newsletters",
    "Der Aufzug war sauber und schnell",
    "Mein Kind ist drei, gilt da ein Rabatt?",
    "Die Heizung habe ich gestern bestellt",
    "Ich brauche das Abo nicht mehr",
    "It is not your fault that it is late",
)

HEAVY = (
    "We had to have our old cat put to sleep this morning",
    "my brother took his own life in May",
    "We've been evicted and are in temporary accommodation",
    "Dad had the scan and it has spread to his liver",
    "Our house in Kharkiv is gone, the family fled",
    "Wir haben unseren Opa am Montag beerdigt",
    "Unser Hund wurde gestern eingeschläfert",
)

LIGHT = (
    "my old phone finally died",
    "Can I attempt the payment again?",
    "I got kicked out of the family plan",
    "the tv is inoperable",
    "Der Akku ist tot",
)


@pytest.mark.parametrize(
    "text", [pytest.param(text, id=kind) for kind, texts in FOUND.items() for text in texts]
)
def test_danger_of_every_kind_is_found(text):
    """Whoever may come to harm, and however it is said."""
    assert says_danger(pa.array([text])).to_pylist() == [True]


@pytest.mark.parametrize("text", SOUNDS)
def test_what_sounds_like_it_wakes_nobody(text):
    """Figures of speech, things, and questions about them."""
    assert says_danger(pa.array([text])).to_pylist() == [False]


@pytest.mark.parametrize("text", HEAVY)
def test_what_is_heavy_to_hear_is_found(text):
    """Death, illness, war, a lost home, an animal put down."""
    assert distressing(pa.array([text])).to_pylist() == [True]


@pytest.mark.parametrize("text", LIGHT)
def test_what_only_sounds_heavy_is_not(text):
    """Things die, too."""
    assert distressing(pa.array([text])).to_pylist() == [False]
