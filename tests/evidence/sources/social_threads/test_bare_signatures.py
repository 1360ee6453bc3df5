"""Bare tails: believed where they recur within the account, and hardly stand elsewhere."""

import pytest

from fiftytwo.evidence.sources.signatures import Signatures, Signed, learn
from fiftytwo.evidence.sources.tails import bare_tails
from fiftytwo.terms.conversation import SignatureMark

ACCOUNT = "OrchidCare"


def learnt(*texts: str, account: str = ACCOUNT) -> Signatures:
    """Each text in a conversation of its own."""
    return learn((account, f"t{n}", text) for n, text in enumerate(texts))


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("Your parcel is on its way. Floi", "Floi", "Your parcel is on its way."),
        ("Is it plugged in? JL", "JL", "Is it plugged in?"),
        ("Is it plugged in? 2 JL", "JL", "Is it plugged in? 2"),
        ("Is it plugged in. HPA 12", "HPA", "Is it plugged in. 12"),
        ("It is on its way. Thanks, Sha", "Sha", "It is on its way. Thanks,"),
        ("It is on its way .Thanks-Emir", "Emir", "It is on its way .Thanks-"),
        ("It is on its way. Thanks Khairul", "Khairul", "It is on its way. Thanks"),
        ("It is on its way ThanksSha", "Sha", "It is on its way Thanks"),
        ("We will be in touch shortly.BZ", "BZ", "We will be in touch shortly."),
        ("Share your number12Rgds,Darshan.", "Darshan", "Share your number12Rgds,"),
        ("Here you are <LINK> Naomi", "Naomi", "Here you are <LINK>"),
        ("No worries 🙂 Yana", "Yana", "No worries 🙂"),
        ("We will look. Mary Ann", "Mary Ann", "We will look."),
    ],
)
def test_it_takes_a_tail_that_recurs(text: str, name: str, rest: str) -> None:
    """Three messages in three conversations make a habit."""
    others = [f"Sorry about that. {name}", f"We will look into it. {name}"]
    signed = learnt(*others, text).read(ACCOUNT, text)
    assert signed == Signed(rest, name, SignatureMark.BARE)


def test_it_leaves_a_tail_that_comes_twice() -> None:
    """Twice may be chance."""
    text = "We will look into it. Floi"
    assert learnt(text, "Sorry about that. Floi").read(ACCOUNT, text) == Signed(text)


def test_it_leaves_a_tail_of_one_conversation() -> None:
    """One thread repeats what it is about."""
    texts = ["Sure. Floi", "Right. Floi", "Done. Floi", "Yes. Floi"]
    signatures = learn((ACCOUNT, "t1", text) for text in texts)
    assert signatures.read(ACCOUNT, texts[0]) == Signed(texts[0])


def test_it_leaves_a_tail_of_another_account() -> None:
    """Initials are reused from brand to brand."""
    texts = ["Sure. JL", "Right. JL", "Done. JL"]
    assert learnt(*texts).read("LilyHelp", "Sure. JL") == Signed("Sure. JL")


def test_it_learns_nothing_where_the_account_is_unknown() -> None:
    """Unknown accounts are several brands in one."""
    texts = ["Sure. JL", "Right. JL", "Done. JL"]
    signatures = learn((None, f"t{n}", text) for n, text in enumerate(texts))
    assert signatures.read("-", "Sure. JL") == Signed("Sure. JL")


@pytest.mark.parametrize(
    ("word", "elsewhere"),
    [
        ("DM", ["Send us a DM please", "By DM we can do more", "Open a DM now"]),
        ("TV", ["Is the TV on", "Restart the TV first", "Your TV needs that"]),
        ("Enjoy", ["we hope you enjoy it"] * 4),
        ("Support", ["our support team is here"] * 4),
        (
            "Windows",
            ["On Windows it does", "Is Windows new", "Windows needs it", "Any Windows will do"],
        ),
        ("Thanks", []),
        ("Saludos", []),
        ("Orchid", []),  # the account's own name
    ],
)
def test_it_leaves_words_that_also_stand_elsewhere(word: str, elsewhere: list[str]) -> None:
    """A word ends messages too, but not only messages."""
    texts = [f"We can help. {word}", f"Try again. {word}", f"Let us know. {word}"]
    signatures = learnt(*texts, *elsewhere)
    assert signatures.read(ACCOUNT, texts[0]) == Signed(texts[0])


def test_it_leaves_a_customer_who_is_addressed_by_an_agents_name() -> None:
    """After a comma, or with "!" behind, it is whom one speaks to."""
    signatures = learnt("Right. Sarah", "Done. Sarah", "Sorry. Sarah")
    for text in ("Have a nice day, Sarah", "You are welcome Sarah", "Thanks, Sarah!"):
        assert signatures.read(ACCOUNT, text) == Signed(text)


def test_it_takes_initials_without_a_full_stop_once_they_are_known() -> None:
    """Mirrors drop the mark, and agents the full stop: "keep us posted NY"."""
    texts = ["Keep us posted NY", "Any luck? NY", "Let us know NY"]
    assert learnt(*texts).read(ACCOUNT, texts[0]).signature == "NY"


def test_it_takes_a_bare_tail_that_the_account_also_marks() -> None:
    """Who signs "-Floi" three times is Floi without the dash too."""
    signatures = learnt("Sure. -Floi", "Right. -Floi", "Done. -Floi", "Sorry. Floi")
    assert signatures.read(ACCOUNT, "Sorry. Floi") == Signed("Sorry.", "Floi", SignatureMark.BARE)


def test_it_keeps_the_most_common_spelling() -> None:
    """`^ab` and `^AB` are one person."""
    signatures = learnt("Sure. ^AB", "Right. ^AB", "Done. ^ab")
    assert signatures.read(ACCOUNT, "Done. ^ab").signature == "AB"


@pytest.mark.parametrize("text", ["", "12", "Please hold", "iOS 11", "See you, B", "Thanks"])
def test_it_sees_no_tail_that_cannot_be_a_name(text: str) -> None:
    """Part numbers, small words and closings are not names."""
    assert bare_tails(text) == []
