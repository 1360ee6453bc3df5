"""What many conversations were told alike is a saved reply; what people type is not."""

import random

import pyarrow as pa

from fiftytwo.evidence.credit.canned import canned, sketch

REPLY = (
    "Hello {name}, thank you for your message. We are sorry that parcel {number} has not arrived "
    "yet, {name}, and have asked the carrier to look for it. You will hear from us soon."
)


def table(texts, conversations=None):
    ids = [f"m{number}" for number in range(len(texts))]
    conversations = conversations or [f"c{number}" for number in range(len(texts))]
    return pa.table({"item_id": ids, "conversation_id": conversations, "text": texts})


def replies(times):
    names = ("Ann", "Bo", "Charlotte", "⟨K⟩", "Dr. Example")
    return [REPLY.format(name=names[n % 5], number=1000 + n) for n in range(times)]


def test_near_copies_in_five_conversations_are_saved_replies():
    """Names, numbers and masks differ; four copies are not enough."""
    assert canned([sketch(table(replies(5)))]) == {"m0", "m1", "m2", "m3", "m4"}
    assert canned([sketch(table(replies(4)))]) == frozenset()


def test_copies_within_one_conversation_count_once():
    """An agent who repeats herself to one customer pastes nothing."""
    assert canned([sketch(table(replies(6), ["c"] * 6))]) == frozenset()


def test_what_is_short_or_said_in_own_words_is_not():
    """Formulas of politeness; five answers to the same question."""
    own = [
        "I have looked for your parcel and it is on its way to you, sorry for the wait.",
        "So sorry you had to wait! I called the carrier, and they bring it tomorrow morning.",
        "The parcel was at the wrong depot. I sent a new one to you by express today.",
        "Your neighbour has taken it, the carrier says; could you ask there, please?",
        "I am afraid it is lost. Shall I send the money back, or rather a new one?",
    ]
    assert canned([sketch(table(["You're welcome, have a nice day!"] * 9))]) == frozenset()
    assert canned([sketch(table(own))]) == frozenset()


def test_the_order_and_the_splitting_of_messages_change_nothing():
    """Shuffled, and in parts of any size."""
    chance = random.Random(52)
    words = [f"w{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}" for n in range(400)]
    texts = [" ".join(chance.choices(words, k=20)) for _ in range(200)] + replies(12)
    whole = table(texts)
    found = canned([sketch(whole)])
    assert found == {f"m{number}" for number in range(200, 212)}
    shuffled = whole.take(pa.array(chance.sample(range(212), 212)))
    assert canned([sketch(shuffled[:7]), sketch(shuffled[7:90]), sketch(shuffled[90:])]) == found


def test_nothing_is_found_in_nothing():
    """No messages, and only empty ones."""
    assert canned([]) == frozenset()
    assert canned([sketch(table([])), sketch(table(["", "…"]))]) == frozenset()
