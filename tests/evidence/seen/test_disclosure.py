"""Nothing about fewer than five people follows from the groups that are shown together."""

import random
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fiftytwo.evidence.seen.disclosure import safe_to_show

ALL = "all"


def crowd(*groups):
    """So many people of each description: (10, "A", "Hamburg") are ten of team A in Hamburg."""
    return [(ALL, *values) for count, *values in groups for _ in range(count)]


def shown(people, split):
    return "".join(sorted(str(value) for number, value in safe_to_show(people) if number == split))


def test_groups_of_five_are_shown_and_smaller_ones_are_not():
    """Ten and five; without a total or another split nothing gives the four away."""
    people = [("A",)] * 10 + [("B",)] * 5 + [("C",)] * 4
    assert safe_to_show(people) == {(0, "A"), (0, "B")}


def test_one_small_group_takes_the_next_smallest_with_it():
    """27 in all, less 10, 8 and 6, would be the three of B: the six of C are hidden, too."""
    assert shown(crowd((10, "A"), (3, "B"), (6, "C"), (8, "D")), 1) == "AD"


def test_two_small_groups_hide_one_another_if_they_are_five_together():
    """Three and three are six people of whom nobody knows which; two and two are four."""
    assert shown(crowd((10, "A"), (3, "B"), (3, "C"), (8, "D")), 1) == "AD"
    assert shown(crowd((10, "A"), (2, "B"), (2, "C"), (8, "D")), 1) == "A"


def test_the_total_goes_where_nothing_else_helps():
    """Two groups, six and three: with the total the six are the three. The total stays."""
    assert safe_to_show(crowd((6, "A"), (3, "B"))) == {(0, ALL)}


def test_a_small_group_in_a_site_takes_another_of_the_site_with_it():
    """B and F are six together, but Hamburg less A is B; D in Lisbon gives nobody away."""
    people = crowd(
        (10, "A", "Hamburg"), (3, "B", "Hamburg"),
        (9, "D", "Lisbon"), (8, "E", "Lisbon"), (3, "F", "Lisbon"),
    )  # fmt: skip
    assert shown(people, 1) == "D"
    assert shown(people, 2) == "HamburgLisbon"


def test_two_groups_that_nearly_coincide_are_not_both_shown():
    """Team A and the nights share six people; A has one more and they have two more."""
    people = crowd((6, "A", "night"), (1, "A", "day"), (2, "B", "night"), (9, "B", "day"))
    together = safe_to_show(people)
    assert not {(1, "A"), (2, "night")} <= together
    assert (0, ALL) in together


def test_the_same_people_under_two_names_are_shown():
    """A site of one team: nothing new is learnt from the second."""
    people = crowd((6, "A", "Hamburg"), (7, "B", "Lisbon"))
    assert safe_to_show(people) == {
        (0, ALL), (1, "A"), (1, "B"), (2, "Hamburg"), (2, "Lisbon")
    }  # fmt: skip


def test_those_of_whom_it_is_not_told_are_a_group_like_any():
    """Four without a shift would be had by difference."""
    people = crowd((10, "A"), (7, "B"), (4, None))
    assert shown(people, 1) == "A"
    assert (1, None) in safe_to_show(crowd((10, "A"), (7, "B"), (5, None)))


def test_only_what_may_be_shown_is():
    """A was hidden elsewhere; the others would give it away, so the total goes or one of them."""
    people = crowd((10, "A"), (7, "B"), (6, "C"))
    among = frozenset({(1, "B"), (1, "C")})
    assert safe_to_show(people, among) == among


@pytest.mark.parametrize("people", [[], [()], crowd((4, "A"))])
def test_of_nobody_or_few_nothing_is_shown(people):
    """Not even the total."""
    assert safe_to_show(people) == frozenset()


def test_large_crowds_lose_little():
    """Six hundred people in forty teams: all groups of five or more are there."""
    chance = random.Random(52)
    people = []
    for _ in range(600):
        team = chance.randrange(40)
        shift, channel = chance.choice("ELN"), chance.choice("PCM")
        people.append((ALL, f"t{team}", f"s{team % 5}", shift, channel))
    groups = {(split, row[split]) for row in people for split in range(5)}
    large = {g for g in groups if sum(row[g[0]] == g[1] for row in people) >= 5}
    assert len(safe_to_show(people)) == len(large)


@st.composite
def crowds(draw):
    """Eight to twelve people in one to three splits, which often nearly coincide."""
    size = draw(st.integers(8, 12))
    first = draw(st.lists(st.sampled_from("ABC"), min_size=size, max_size=size))
    splits = [first]
    for _ in range(draw(st.integers(0, 2))):
        moved = draw(st.dictionaries(st.integers(0, size - 1), st.sampled_from("ABCDE")))
        splits.append([moved.get(n, value) for n, value in enumerate(first)])
    return [(ALL, *row) for row in zip(*splits, strict=True)]


def sums(people, groups):
    """One row a group: who is in it."""
    return np.array([[float(row[split] == value) for row in people] for split, value in groups])


@settings(max_examples=60)
@given(crowds())
def test_no_weighing_of_what_is_shown_rests_on_fewer_than_five(people):
    """By another method: without any four people what is shown must be as rich as with them."""
    groups = sorted(safe_to_show(people))
    if not groups:
        return
    told = sums(people, groups)
    assert told.sum(axis=1).min() >= 5
    rank = np.linalg.matrix_rank(told)
    for few in combinations(range(len(people)), 4):
        # If a sum of rows rested on these four alone, it would vanish with them.
        assert np.linalg.matrix_rank(np.delete(told, few, axis=1)) == rank


@settings(max_examples=60)
@given(crowds())
def test_sums_of_what_is_shown_never_reveal_a_hidden_group(people):
    """No hidden group below five, nor several of one split, is a weighing of those shown."""
    together = safe_to_show(people)
    if not together:
        return
    told = sums(people, sorted(together))
    rank = np.linalg.matrix_rank(told)
    for split in range(len(people[0])):
        hidden = sorted({row[split] for row in people if (split, row[split]) not in together})
        for width in range(1, len(hidden) + 1):
            for some in combinations(hidden, width):
                who = np.array([[float(row[split] in some) for row in people]])
                if who.sum() < 5:
                    assert np.linalg.matrix_rank(np.vstack([told, who])) == rank + 1


@settings(max_examples=40)
@given(crowds(), st.integers(0, 5))
def test_the_order_of_people_changes_nothing(people, seed):
    """Shuffled."""
    mixed = random.Random(seed).sample(people, len(people))
    assert safe_to_show(mixed) == safe_to_show(people)
