"""What is masked only because somebody had asked for it. All persons are invented."""

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from fiftytwo.evidence.redact.asked import MAY_ASK, Asked, asked_in, names_answered
from fiftytwo.evidence.redact.mask import mask_column, mask_text

QUESTIONS = [
    ("And your date of birth please?", {Asked.BIRTHDAY}),
    ("When were you born?", {Asked.BIRTHDAY}),
    ("Nennen Sie mir bitte noch das Geburtsdatum.", {Asked.BIRTHDAY}),
    ("What is the memorable word on the account?", {Asked.SECRET}),
    ("I have texted you a code, can you read it to me?", {Asked.SECRET}),
    ("Und Ihr Kundenkennwort, bitte?", {Asked.SECRET}),
    ("Can I take the registration?", {Asked.PLATE}),
    ("Wie ist das Kennzeichen?", {Asked.PLATE}),
    ("Which name is it under?", {Asked.NAME}),
    ("Auf welchen Namen läuft die Buchung?", {Asked.NAME}),
    ("Full name and date of birth please.", {Asked.NAME, Asked.BIRTHDAY}),
    ("And the first line of your address?", {Asked.ADDRESS}),
    ("Wie ist Ihre Adresse, bitte?", {Asked.ADDRESS}),
]
NO_QUESTIONS = [
    "Did you change your password?",
    "Can you reset your password with the code we sent?",
    "We never ask for your PIN.",
    "What is the name of the product?",
    "Your registration is complete.",
    "Happy birthday!",
    "What is your email address?",
]
ANSWERED = [
    ("14.3.81", Asked.BIRTHDAY, "⟨birthday⟩"),
    ("third of March eighty one", Asked.BIRTHDAY, "⟨birthday⟩"),
    ("dritter März einundachtzig", Asked.BIRTHDAY, "⟨birthday⟩"),
    ("Bluebell", Asked.SECRET, "⟨token⟩"),
    ("yes it's bluebell.", Asked.SECRET, "yes it's ⟨token⟩."),
    ("448120", Asked.SECRET, "⟨token⟩"),
    ("qf21 klx, a silver golf", Asked.PLATE, "⟨number⟩, a silver golf"),
    ("Q F two one K L X", Asked.PLATE, "⟨number⟩"),
    ("7 Larch Bank. two cats", Asked.ADDRESS, "⟨address⟩. two cats"),
    ("Quarrel Cottage, Ambly", Asked.ADDRESS, "⟨address⟩"),
    ("Quillen, Q U I L L E N", Asked.NAME, "Quillen, ⟨name⟩"),  # of names knows `Who`
]
NO_ANSWERS = [
    ("I never set one", Asked.SECRET),
    ("no", Asked.SECRET),
    ("thanks, that worked", Asked.SECRET),
    ("why do you need it?", Asked.BIRTHDAY),
    ("the blue one with two doors", Asked.PLATE),
    ("2 Parcels, on 12 May", Asked.ADDRESS),
]


@pytest.mark.parametrize(("text", "asked"), QUESTIONS)
def test_it_knows_what_is_asked_for(text: str, asked: set[Asked]) -> None:
    """A question, or a request; and Arrow passes it on."""
    assert asked_in(text) == asked
    assert pc.all(pc.match_substring_regex(pa.array([text]), MAY_ASK)).as_py()


@pytest.mark.parametrize("text", NO_QUESTIONS)
def test_it_knows_what_is_no_question_for_personal_data(text: str) -> None:
    """Who is told to do something with a password was not asked for it."""
    assert asked_in(text) == frozenset()


@pytest.mark.parametrize(("text", "asked", "masked"), ANSWERED)
def test_it_masks_the_answer_and_only_as_an_answer(text: str, asked: Asked, masked: str) -> None:
    """The rest of the answer stays, and so does all of it where nothing was asked."""
    assert mask_text(text, asked_for=frozenset({asked})) == masked


@pytest.mark.parametrize(("text", "asked"), NO_ANSWERS)
def test_it_leaves_what_is_no_answer(text: str, asked: Asked) -> None:
    """People also answer that they do not know."""
    assert mask_text(text, asked_for=frozenset({asked})) == text


def test_a_word_stays_where_nothing_was_asked() -> None:
    """A column knows for each row by itself what was asked."""
    masked = mask_column(
        pa.array(["Bluebell", "Bluebell", None]),
        asked_for=[frozenset({Asked.SECRET}), frozenset(), frozenset({Asked.SECRET})],
    )
    assert masked.to_pylist() == ["⟨token⟩", "Bluebell", None]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ottilie Quarrel", ["Ottilie Quarrel"]),
        ("its under my mums name, Ottilie Quarrel.", ["Ottilie Quarrel"]),
        ("Tönnes, Wiebke", ["Tönnes Wiebke"]),
        ("Na auf mich, Wiebke Tönnes.", ["Wiebke Tönnes"]),
        ("Yes I can", []),
        ("Communication is that slow", []),
        ("Will DM you", []),
    ],
)
def test_it_reads_the_name_in_an_answer(text: str, names: list[str]) -> None:
    """After words such as "it's under my", before the end of the clause."""
    assert names_answered(text) == names
