"""Who of a conversation is masked, and who stays."""

import pytest

from fiftytwo.evidence.redact.mask import mask_text
from fiftytwo.evidence.redact.who import Who


def test_the_same_person_is_the_same_letter() -> None:
    """First name, surname, account and the agent's greeting are one; the next customer is B."""
    who = Who()
    who.customer_writes(("ak77x", "Anna Kern", None), "Regards, Anna Kern")
    who.agent_writes(("a-bob", "Bob Hill"), "Dear Mrs Kern,\nit is done.\nBest,\nBob")
    who.customer_writes(("c-2", "Tom Reilly", None), "I am Tom, her husband")
    masked = [
        mask_text(text, names=who.hidden())
        for text in ("Dear Mrs Kern", "thanks Bob, anna", "ak77x", "Tom and Anna Kern")
    ]
    assert masked == ["Dear Mrs ⟨A⟩", "thanks Bob, ⟨A⟩", "⟨A⟩", "⟨B⟩ and ⟨A⟩"]


@pytest.mark.parametrize(
    "text",
    [
        "Please quote, for the attention of Mrs D. Quarrel.",
        "We act in the estate of the late Mr A. Quarrel.",
        "Attn: Dana Quarrel",
    ],
)
def test_a_person_who_is_written_in_full_is_masked(text: str) -> None:
    """Letters name people with title and initial; whoever they are, they are not of ours."""
    who = Who()
    who.customer_writes(("c-1", None, None), text)
    assert "Quarrel" not in mask_text(text, names=who.hidden())
    who.agent_writes(("a-1", "Dana Quarrel"), "I am on it.")
    assert "Quarrel" in mask_text(text, names=who.hidden())


def test_whom_the_customer_greets_is_an_agent() -> None:
    """A name that a source does not give stays when the customer writes to it."""
    who = Who()
    who.customer_writes(("c-1", None, None), "Hi Tom,\nthanks again!\nRegards,\nIngrid")
    assert who.hidden() == [("c-1",), "Ingrid"]


def test_an_agents_signature_is_kept_when_a_customer_has_thanked_by_it() -> None:
    """ "Thanks, Tom" at the end of a customer's message thanks Tom."""
    who = Who()
    who.agent_writes(("support", None), "It is on its way.\nBest wishes,\nTom")
    who.customer_writes(("c-1", None, None), "Great!\nThanks\nTom")
    assert "Tom" not in who.hidden()


def test_a_first_name_of_customer_and_agent_stays_and_the_surname_goes() -> None:
    """Whom to thank must stay readable."""
    who = Who()
    who.customer_writes(("c-1", "Anna Keller", None), "hello")
    who.agent_writes(("a-1", "Anna Smith"), "hello")
    assert mask_text("Thanks Anna! Anna Keller", names=who.hidden()) == "Thanks Anna! Anna ⟨A⟩"


def test_the_letters_go_on_after_z() -> None:
    """A group of thirty customers has thirty letters."""
    names = [f"Cust{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(30)]
    assert mask_text(names[29], names=names) == "⟨D2⟩"
    assert mask_text("⟨D2⟩", names=names) == "⟨D2⟩"
