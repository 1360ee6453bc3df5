"""A message in parts, signed on the last."""

import pytest

from fiftytwo.evidence.sources.signatures import Signed, carry_back, part_of
from fiftytwo.terms.conversation import SignatureMark

AB = Signed("and that is it 2/2", "AB", SignatureMark.MARKED)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("first this 1/2", (1, 2)),
        ("first this (1/3)", (1, 3)),
        ("1/2 first this", (1, 2)),
        ("2/2 then that https://example.com/a", (2, 2)),
        ("first this 12", (1, 2)),
        ("22 then that", (2, 2)),
        ("we are open 24/7", None),
        ("five of them 5/2", None),
        ("it costs 12.50", None),
        ("", None),
    ],
)
def test_it_reads_the_part_number(text: str, part: tuple[int, int] | None) -> None:
    """At the start or the end, also where the slash was lost."""
    assert part_of(text) == part


def test_it_gives_earlier_parts_the_signature_of_the_last() -> None:
    """1/3 and 2/3 are unsigned, 3/3 is signed: all three are AB's."""
    signed = [Signed("a 1/3"), Signed("b 2/3"), Signed("c 3/3", "AB", SignatureMark.MARKED)]
    done = carry_back(signed, [(1, 3), (2, 3), (3, 3)], [False, True, True])
    assert [one.signature for one in done] == ["AB", "AB", "AB"]
    assert [one.text for one in done] == ["a 1/3", "b 2/3", "c 3/3"]


@pytest.mark.parametrize(
    ("parts", "follows"),
    [
        ([(1, 2), (2, 2)], [False, False]),  # another account or thread stands between
        ([(1, 3), (2, 2)], [False, True]),  # parts of different messages
        ([(1, 2), None], [False, True]),
        ([None, (2, 2)], [False, True]),
    ],
)
def test_it_gives_nothing_to_a_message_that_is_not_continued(
    parts: list[tuple[int, int] | None], follows: list[bool]
) -> None:
    """Only the next part, of the same message, directly after."""
    assert carry_back([Signed("first"), AB], parts, follows)[0].signature is None


def test_it_keeps_a_signature_that_is_there() -> None:
    """Two agents may share a message."""
    first = Signed("first 1/2", "CD", SignatureMark.MARKED)
    assert carry_back([first, AB], [(1, 2), (2, 2)], [False, True])[0] == first
