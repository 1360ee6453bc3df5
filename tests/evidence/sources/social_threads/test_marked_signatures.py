"""Signatures behind a mark."""

import pytest

from fiftytwo.evidence.sources.signatures import read_marked
from fiftytwo.terms.conversation import SignatureMark

SIGNED = [
    ("We can help with that. ^AB", "We can help with that.", "AB"),
    ("We can help with that /MO", "We can help with that", "MO"),
    ("Please try again.  *TL", "Please try again.", "TL"),
    ("Sorry about the wait! -Tara", "Sorry about the wait!", "Tara"),
    ("Sorry about the wait. ~ Olivia", "Sorry about the wait.", "Olivia"),
    ("Sorry about the wait.~ Olivia", "Sorry about the wait.", "Olivia"),
    ("Sorry about the wait. –Jeh", "Sorry about the wait.", "Jeh"),
    ("Part one ^AB 1/2", "Part one 1/2", "AB"),
    ("Part one (1/2) ^AB", "Part one (1/2)", "AB"),
    ("Part one. ^AB(1/2)", "Part one. (1/2)", "AB"),
    ("Thanks.^Kartika", "Thanks.", "Kartika"),
    ("All sorted. -AA", "All sorted.", "AA"),
    ("All sorted. -AA.", "All sorted.", "AA"),
    ("Look here /RK https://example.com/x", "Look here https://example.com/x", "RK"),
    ("Look here *MS <LINK>", "Look here <LINK>", "MS"),
    ("See you soon! -Brian #care", "See you soon! #care", "Brian"),
    ("More to come ^MB >>", "More to come >>", "MB"),
    ("See you soon ^DaniH 😊", "See you soon 😊", "DaniH"),
    ("Happy to check. ^ab", "Happy to check.", "ab"),
    ("Tell us more ^Jen K.", "Tell us more", "Jen K"),
    ("We like it too. ^Mary Ann", "We like it too.", "Mary Ann"),
    ("Thanks - Khairul", "Thanks", "Khairul"),
    ("See you!\n– Anwar", "See you!", "Anwar"),
    ("what we are doing - Mindy", "what we are doing", "Mindy"),
    ("^JK Hello, what can we do?", "Hello, what can we do?", "JK"),
    ("*JK: Hello there", "Hello there", "JK"),
    ("Is it on? ^K", "Is it on?", "K"),
    ("^AB", "", "AB"),
]


@pytest.mark.parametrize(("text", "rest", "signature"), SIGNED)
def test_it_cuts_the_signature_and_keeps_what_stands_behind_it(
    text: str, rest: str, signature: str
) -> None:
    """The mark and the name go; links, part numbers and hashtags stay."""
    signed = read_marked(text)
    assert (signed.text, signed.signature) == (rest, signature)
    assert signed.mark is SignatureMark.MARKED


UNSIGNED = [
    "We are open 24/7",
    "Use the app and/or the site",
    "Send us an e-mail",
    "Send us a private message -",
    "Please call ASAP",
    "Send us a DM",
    "Well done 🎉",
    "See https://example.com/care/AB",
    "See www.example.com/AB",
    "Read more /here",
    "It costs 12",
    "It is 5*3",
    "It works on iOS/Android",
    "The train Delhi - Mumbai",
    "You need Windows 10 - Pro",
    "Please tell us: -Name -Phone",
    "Please tell us: - Name - Phone",
    "We are here to help -DM",
    "Sorry to hear that - Thanks",
    "That made us smile ^_^",
    "Cheers *thumbs up*",
    "Part one 1/2",
    "-",
    "",
    "   ",
    "\x00",
]


@pytest.mark.parametrize("text", UNSIGNED)
def test_it_leaves_an_unsigned_message_as_it_is(text: str) -> None:
    """What looks like a mark is often a slash, a dash, a list or a link."""
    signed = read_marked(text)
    assert (signed.text, signed.signature, signed.mark) == (text, None, None)


def test_it_reads_only_the_end_of_a_message_of_ten_megabytes() -> None:
    """The signature stands at the end; the rest is not searched, so this takes no time."""
    text = "a-/*" * 2_500_000 + " done. ^AB"
    assert read_marked(text).signature == "AB"
    assert read_marked("x" * 10_000_000).signature is None
