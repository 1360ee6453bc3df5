"""Near-copies of written thanks, told to their writer."""

import random
from datetime import UTC, datetime, timedelta

from fiftytwo.evidence.seen.copies import NearCopies, Written, near_copies

UNTIL = datetime(2026, 11, 23, tzinfo=UTC)
NAMES = {"ann": "Ann Keller", "bob": "Bob", "cleo": "Cleo"}
FRAME = "Thank you, {}! You stayed on the line with a man who had lost everything but his temper."


def before(days):
    return UNTIL - timedelta(days=days)


def wrote(to, words, days=3, giver="alice"):
    return Written(giver, to, before(days), words)


def found(*written, giver="alice"):
    return near_copies(giver, written, NAMES, until=UNTIL)


def test_the_same_words_with_another_name_are_near_copies():
    """Who received them, and when each was written."""
    copies = found(wrote("bob", FRAME.format("Bob"), 9), wrote("ann", FRAME.format("Ann"), 3))
    assert copies == (NearCopies("alice", ("bob", "ann"), (before(9), before(3))),)


def test_a_word_more_is_still_a_near_copy():
    """Long words with another ending."""
    assert found(wrote("bob", FRAME.format("Bob"), 9), wrote("ann", FRAME.format("Ann") + " Ta!"))


def test_own_words_are_no_copies():
    """The same frame with what it is for in it."""
    assert not found(
        wrote(
            "bob", "Thank you, Bob, for ringing the depot three times until the parcel was found"
        ),
        wrote("ann", "Thank you, Ann, for teaching Cleo the refund form on a Friday at ten to six"),
        wrote("cleo", "Thank you, Cleo."),
    )


def test_short_formulas_are_copies_too():
    """With and without the name, in any letters; masks are nobody's words."""
    [copies] = found(
        wrote("bob", "Thank you!", 9),
        wrote("ann", "thank you Ann", 5),
        wrote("ann", "THANK YOU ⟨name⟩"),
    )
    assert copies.receivers == ("bob", "ann")
    assert len(copies.times) == 3


def test_a_name_alone_is_no_words():
    """Nothing is left to compare."""
    assert not found(wrote("bob", "Bob!", 9), wrote("ann", "Ann Keller :)", 5))


def test_one_thanks_to_several_is_no_copy():
    """Written once, to two; once more to a third, it is."""
    both = [wrote("bob", "Well done, all", 5), wrote("ann", "Well done, all", 5)]
    assert not found(*both)
    [copies] = found(*both, wrote("cleo", "Well done, all", 3))
    assert set(copies.receivers) == {"ann", "bob", "cleo"}
    assert copies.times == (before(5), before(3))


def test_only_the_last_eight_weeks_count():
    """56 days ago is in them, the day before is not; nor is what was written after."""
    words = FRAME.format("")
    assert found(wrote("bob", words, 56), wrote("ann", words, 3))
    assert not found(wrote("bob", words, 57), wrote("ann", words, 3))
    assert not found(wrote("bob", words, 0), wrote("ann", words, 3))


def test_nobody_is_told_of_anothers_words():
    """Two givers with the same words: neither has copied from themselves."""
    words = FRAME.format("Bob")
    mine, theirs = wrote("bob", words, 9), wrote("ann", words, 3, giver="zoe")
    assert not found(mine, theirs) + found(mine, theirs, giver="zoe")


def test_what_is_near_to_one_of_them_is_told_with_them():
    """A chain of three, each with two words more; the order of what comes in changes nothing."""
    more = ("", " Really great work.", " Really great work. So kind, thank you.")
    written = [
        wrote(to, FRAME.format("") + end, days)
        for to, end, days in zip(("bob", "ann", "cleo"), more, (9, 5, 3), strict=True)
    ]
    expected = found(*written)
    assert [copies.receivers for copies in expected] == [("bob", "ann", "cleo")]
    chance = random.Random(52)
    assert {found(*chance.sample(written, 3)) for _ in range(6)} == {expected}
