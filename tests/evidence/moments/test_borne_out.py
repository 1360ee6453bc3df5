"""Thanks are told where a result, a judgement, their warmth or a deed bears them out."""

import pytest

from tests.evidence.moments.test_kinds import THANKS, found

ASKED = "customer: my fern arrived brown"
TELLS = "agent a-bob: Could you try standing it in water overnight? Let us know how it goes"
ANSWERS = "agent a-bob: Ferns are repotted in spring, once a year is enough for them."
REFUSES = "agent a-bob: Unfortunately we don't have tree ferns, and we can't order them."
REFERS = "agent a-bob: Please get in touch with the grower, they look after that themselves."
PROMISES = "agent a-bob: We'll pass it on to the depot and get back to you."
DOES = "agent a-bob: I have sent a second pot, it leaves on Tuesday."
SAGT = "agent a-bob: Versuchen Sie es bitte mit mehr Wasser und geben Sie uns Bescheid."
LEHNT_AB = "agent a-bob: Leider haben wir keine Baumfarne und können sie nicht bestellen."
VERSPRICHT = "agent a-bob: Ich frage im Lager nach und melde mich bei Ihnen."
ERKLÄRT = "agent a-bob: Farne werden im Frühjahr umgetopft, einmal im Jahr genügt ihnen."
TUT = "agent a-bob: Ich habe Ihnen heute einen zweiten Topf geschickt."


def kinds(reply, words, *after):
    lines = (ASKED, reply, f"customer: {words}", *after)
    return [kind for kind, _, _ in found(*lines, readings={2: THANKS})]


EARNED = [
    # It worked, came, is what they needed.
    (TELLS, "It's green again, that did the trick, thank you"),
    (TELLS, "thanks, the leaves have opened, so it worked"),
    (TELLS, "Works! Cheers"),
    (REFERS, "thank you, I've now got my money back"),
    (ANSWERS, "that's exactly what I wanted to know, thank you"),
    (ANSWERS, "thank you, now I don't have to throw it out"),
    (PROMISES, "the pot came this morning, thank you"),
    (SAGT, "Super, es hat geklappt, danke"),
    (SAGT, "Er ist wieder grün, der Tipp hat geholfen, danke Ihnen"),
    (VERSPRICHT, "Der Topf ist heute angekommen, vielen Dank"),
    (ERKLÄRT, "Genau das habe ich gesucht, danke"),
    # The help is judged.
    (PROMISES, "Thanks, you're a star"),
    (REFUSES, "thank you for being so kind about it"),
    (TELLS, "thank you, that was really quick"),
    (REFERS, "Thank you. Very helpful"),
    (LEHNT_AB, "Danke, Sie waren sehr freundlich"),
    (ERKLÄRT, "Danke, das ging aber schnell"),
    (SAGT, "vielen Dank für die tolle Beratung"),
    # It is thanked for warmly, or for something in particular.
    (ANSWERS, "thank you so much!"),
    (PROMISES, "thank you for chasing the depot about it"),
    (REFUSES, "thanks for explaining it so that I understand"),
    (ANSWERS, "thank you from the bottom of my heart"),
    (ERKLÄRT, "tausend Dank!"),
    (LEHNT_AB, "danke, dass Sie nachgesehen haben"),
    (VERSPRICHT, "vielen Dank für Ihre Geduld"),
    # Something was done; or who helped is named, for help.
    (DOES, "thank you"),
    (TUT, "vielen Dank"),
    (ANSWERS, "thanks a lot for your help with the pot, Bob"),
]
"""What they answer, and words that tell more than manners."""

NOT_EARNED = [
    # Advice that was not tried yet.
    (TELLS, "Right, thanks for your advice"),
    (TELLS, "alright, thank you ever so much"),
    (TELLS, "Thanks! I'll give it a go"),
    (TELLS, "thank you, will do that tonight and see if it works"),
    (SAGT, "Danke für die Hilfe, ich probiere es mal"),
    (SAGT, "ok, vielen Dank"),
    # A no, with good manners.
    (REFUSES, "Okay. Thanks for your help"),
    (REFUSES, "thank you so much"),
    (LEHNT_AB, "Ok, danke für die Auskunft"),
    # Somebody else is to help.
    (REFERS, "Thanks for the help, I'll ring them"),
    (REFERS, "thank you very much"),
    # Only a promise.
    (PROMISES, "lovely, thank you"),
    (PROMISES, "thank you Bob"),
    (VERSPRICHT, "danke Ihnen"),
    # Ticked off.
    (ANSWERS, "thank you!"),
    (ANSWERS, "Ok thanks for the info"),
    (ANSWERS, "Thanks for helping!"),
    (ERKLÄRT, "Alles klar, danke"),
    (ERKLÄRT, "vielen Dank für die Info"),
    # Lukewarm.
    (TELLS, "thanks, it sort of stands up again, it worked more or less"),
    (SAGT, "Danke, es klappt halbwegs"),
]
"""What they answer, and words that anybody would have written."""


@pytest.mark.parametrize(("reply", "words"), EARNED)
def test_thanks_that_say_how_it_went_are_told(reply, words):
    """After a promise or a referral as well."""
    assert kinds(reply, words) == ["thanked"]


@pytest.mark.parametrize(("reply", "words"), NOT_EARNED)
def test_good_manners_are_not_told(reply, words):
    """Nobody is pleased to be shown them."""
    assert kinds(reply, words) == []


@pytest.mark.parametrize("asks", ["And does it need feeding?", "Muss er auch gedüngt werden?"])
def test_thanks_that_stand_before_a_further_question_are_in_advance(asks):
    """The matter is open; where an agent has answered between, it is another one."""
    assert kinds(ANSWERS, "thank you so much", f"customer: {asks}") == []
    assert kinds(ANSWERS, "thank you so much", DOES, f"customer: {asks}") == ["thanked"]


def test_a_deed_before_counts_until_a_no_follows():
    """They thank for the whole; after a no they are polite."""
    lines = (ASKED, DOES, "customer: when will it be here")
    for reply, expected in ((ANSWERS, ["thanked"]), (REFUSES, [])):
        words = "customer: thank you"
        told = found(*lines, reply, words, readings={4: THANKS})
        assert [kind for kind, _, _ in told] == expected


def test_what_is_read_as_a_refusal_is_one_however_it_is_worded():
    """The signal knows more ways of saying no than a list of words."""
    reply = "agent a-bob: Tree ferns are something that other shops are better at."
    lines = (ASKED, reply, "customer: thank you so much")
    for refusal, expected in ((0.1, ["thanked"]), (0.9, [])):
        told = found(*lines, readings={1: {"refusal": refusal}, 2: THANKS})
        assert [kind for kind, _, _ in told] == expected
