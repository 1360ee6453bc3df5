"""Handles, and a tweet's words without those it is addressed to."""

import pytest

from fiftytwo.evidence.sources.social_threads.mentions import (
    leading_mentions,
    mentions,
    said,
    without_leftovers,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("@OrchidCare my parcel", "my parcel"),
        ("@4711 @OrchidCare my parcel", "my parcel"),
        (".@OrchidCare my parcel", "my parcel"),
        ("@OrchidCare, my parcel", "my parcel"),
        ("@OrchidCare's parcel", "@OrchidCare's parcel"),
        ("my parcel @OrchidCare", "my parcel @OrchidCare"),
        ("fish &amp; chips &gt;&gt;", "fish & chips >>"),
        ("@OrchidCare", ""),
        ("@OrchidCare\nmy parcel", "my parcel"),
        ("@ home", "@ home"),
    ],
)
def test_it_cuts_those_a_tweet_is_addressed_to(text: str, words: str) -> None:
    """From the start only; inside a sentence a handle is a word."""
    assert said([text]) == [words]


def test_it_finds_leading_and_all_handles() -> None:
    """An e-mail address is no handle."""
    text = "@4711 @OrchidCare ask @LilyHelp or ana@example.com"
    assert leading_mentions(text) == ["4711", "OrchidCare"]
    assert mentions(text) == ["4711", "OrchidCare", "LilyHelp"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("and then we gtgt", "and then we"),
        ("amp the other thing", "the other thing"),
        ("my guitar amp is broken", "my guitar amp is broken"),
        ("gt gt go on amp", "go on"),
        ("champ", "champ"),
        ("", ""),
    ],
)
def test_it_trims_what_entities_leave_at_the_ends(text: str, words: str) -> None:
    """Only at the ends: in the middle it may be a word."""
    assert without_leftovers(text) == words
