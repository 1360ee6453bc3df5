"""Insults at whoever reads them: found once for all who ask, by the signal or by their words."""

from dataclasses import replace

import pytest

from fiftytwo.evidence.credit.hands import Signing
from fiftytwo.evidence.exposure.absorbed import contacts_in, exposures_in
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.evidence.talk import insults
from fiftytwo.evidence.talk.insults import belittled, insulted
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


CONTEMPT = (
    "do you even work there",
    "do you actually know what you're doing?",
    "can you even read",
    "what a useless lot",
    "Which part of cancel don't you understand",
    "do I need to draw you a picture?",
    "try using your brain",
    "my five-year-old could do your job better",
    "what are you even paid for",
    "you couldn't organise a booze-up in a brewery",
    "is there anyone there with half a brain",
    "put me through to an adult.",
    "you people are a joke",
    "call yourselves customer care",
    "spare me the script",
    "listen here, sunshine",
    "pathetic, the whole lot of you",
    "do your bloody job",
    "it is like talking to a brick wall",
    "Können Sie überhaupt lesen?",
    "Sie haben ja keine Ahnung",
    "Soll ich es Ihnen aufmalen?",
    "Machen Sie endlich Ihren Job",
    "Ihr seid doch alle unfähig",
    "gibt es da jemanden mit ein bisschen Hirn",
)


@pytest.mark.parametrize("words", CONTEMPT)
def test_contempt_in_plain_words_is_hostile_and_no_abuse(words):
    """Whoever answers had to read it, whatever the signal made of it."""
    here = opened(f"customer: {words}", "agent a-bob: it is in bay seven", readings={})
    [row] = exposures_in(here, BARS, [], Signing()).to_pylist()
    assert (row["hostile"], row["abusive"]) == (True, False)
    assert contacts_in(here, BARS)["hostile"].to_pylist() == [True]


@pytest.mark.parametrize(
    "words",
    [
        "do you even ship to Norway?",
        "do you speak German?",
        "could someone who can read the label tell me the size",
        "is there an adult ticket, and one for a child",
        "you have no idea how happy this makes me",
        "people like you are rare, thank you",
        "thanks for doing your job so well",
        "I haven't a clue how you do it",
        "even a child can use it",
        "let me spell it out: M A R S H",
        "this is too difficult for me",
        "what a lovely team",
        "sorry team, I meant the blue one",
        "listen, love, you have been great",
        "your app is useless",
        "this is the poorest service I have had in years",
        'he said "call yourselves drivers" to them',
        "Können Sie Deutsch?",
        "Ich habe keine Ahnung",
        "Der Kindergarten braucht zwölf Stühle",
    ],
)
def test_complaint_praise_and_questions_are_no_contempt(words):
    """Strong complaint in decent words is nobody's humiliation, and a thing cannot be hurt."""
    assert not belittled(opened(f"customer: {words}", readings={})).any()


def test_what_an_agent_writes_is_never_contempt_of_a_customer():
    """Only what was done to the person who had to read it is counted."""
    assert not belittled(opened("agent a-bob: do you even work there", readings={})).any()
