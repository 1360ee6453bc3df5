"""What a contact is expected to bring, and how improbable it is to receive more."""

from math import exp, factorial

import numpy as np
import pyarrow as pa
import pytest

from fiftytwo.evidence.exposure.excess import out_of_line, tail_probability
from fiftytwo.evidence.exposure.expectation import (
    NO_HOUR,
    Cells,
    Expected,
    cells_of,
    expect,
    learn_rates,
)
from fiftytwo.evidence.exposure.limits import Limits

LIMITS = Limits()


def cells(*rows):
    """Cells of (client, queue, channel, block)."""
    return Cells(*np.array(rows, np.int64).T)


def rates(of, *history):
    """Rates learnt from (cell, contacts, how many of them brought 1, how many brought 3)."""
    cell, weight = [], []
    for place, n, ones, threes in history:
        cell += [place] * n
        weight += [1] * ones + [3] * threes + [0] * (n - ones - threes)
    return learn_rates(of, np.array(cell, np.int64), np.array(weight, np.int64), LIMITS)


ONE = cells((0, 0, 0, 0))
TWO_QUEUES = cells((0, 0, 0, 0), (0, 1, 0, 0))


def test_a_cell_is_client_queue_channel_and_part_of_the_day():
    """Four hours are one block; no queue and no time are cells of their own."""
    client = pa.array(["a", "a", "a", "a", "b", "a"])
    queue = pa.array(["q", "q", "q", None, "q", "q"])
    channel = pa.array(["chat"] * 6)
    found, cell = cells_of(client, queue, channel, np.array([8, 11, 12, 8, 8, NO_HOUR]))
    assert len(found) == 5
    assert cell[0] == cell[1]
    assert len(set(cell)) == 5
    assert found.block[cell].tolist() == [2, 2, 3, 2, 2, NO_HOUR]


def test_without_history_a_contact_brings_what_is_usual():
    """And that is not sure at all."""
    learnt = rates(ONE)
    assert learnt.weight.tolist() == [LIMITS.usual_weight]
    assert learnt.doubt[0] > 0.7


def test_a_long_history_speaks_for_itself():
    """2,000 contacts, 200 of which brought 1: 0.1, within a tenth, and rather sure."""
    learnt = rates(ONE, (0, 2000, 200, 0))
    assert learnt.weight[0] == pytest.approx(0.1, rel=0.1)
    assert learnt.doubt[0] < 0.1


def test_a_short_history_is_drawn_to_its_parent():
    """Three contacts, two rude: between what is usual in the client and two in three."""
    learnt = rates(TWO_QUEUES, (0, 2000, 40, 0), (1, 3, 2, 0))
    assert 0.02 < learnt.weight[1] < 0.1
    assert learnt.doubt[1] > 2 * learnt.doubt[0]


def test_a_queue_that_has_always_been_hard_is_expected_to_be():
    """Ten queues, one of them ten times as hard, each with a thousand contacts."""
    ten = cells(*((0, queue, 0, 0) for queue in range(10)))
    history = [(queue, 1000, 20, 0) for queue in range(9)]
    learnt = rates(ten, *history, (9, 1000, 200, 0))
    assert learnt.weight[9] == pytest.approx(0.2, rel=0.1)
    assert learnt.weight[0] == pytest.approx(0.02, rel=0.2)


def test_cells_that_differ_by_chance_alone_share_one_rate():
    """18, 20 and 22 rude contacts in a thousand each: less than chance makes of 20."""
    three = cells(*((0, queue, 0, 0) for queue in range(3)))
    learnt = rates(three, (0, 1000, 18, 0), (1, 1000, 20, 0), (2, 1000, 22, 0))
    assert np.ptp(learnt.weight) == pytest.approx(0, abs=1e-12)


def test_nothing_crosses_clients():
    """What happens at one client changes no number of another."""
    two_clients = cells((0, 0, 0, 0), (1, 1, 0, 0))
    calm = rates(two_clients, (0, 500, 5, 0), (1, 500, 5, 0))
    hard = rates(two_clients, (0, 500, 5, 0), (1, 500, 200, 50))
    assert hard.weight[0] == calm.weight[0]
    assert hard.doubt[0] == calm.doubt[0]
    assert hard.sizes[0].tolist() == pytest.approx([*calm.sizes[0]])


def test_expectations_add_up_over_contacts():
    """Whoever handled two contacts of one cell and one of another; nobody else's count."""
    learnt = rates(TWO_QUEUES, (0, 1000, 50, 0), (1, 1000, 10, 5))
    found = expect(learnt, TWO_QUEUES, np.array([0, 0, 0, 2]), np.array([0, 0, 1, 1]), 3)
    one, other = learnt.weight
    assert found.weight.tolist() == pytest.approx([2 * one + other, 0, other])
    sizes = np.arange(1, found.contacts.shape[1] + 1)
    assert (found.contacts @ sizes).tolist() == pytest.approx(found.weight.tolist())


def certain(ones, threes):
    """An expectation without doubt: so many contacts that bring 1, so many that bring 3."""
    contacts = np.array([[ones, 0.0, threes]])
    return Expected(np.array([ones + 3 * threes]), np.zeros(1), contacts)


def poisson(mean, n):
    return exp(-mean) * mean**n / factorial(n)


@pytest.mark.parametrize("received", [1, 3, 4, 7, 15])
def test_ones_and_threes_are_counted_exactly(received):
    """Against the sum over every number of hostile and of abusive contacts."""
    tail = sum(
        poisson(2.0, ones) * poisson(0.5, threes)
        for ones in range(60)
        for threes in range(30)
        if ones + 3 * threes >= received
    )
    [found] = tail_probability(np.array([received]), certain(2.0, 0.5))
    assert found == pytest.approx(tail, rel=1e-4)


def test_nothing_received_is_never_improbable():
    """However much was expected."""
    assert tail_probability(np.array([0]), certain(50.0, 3.0)).tolist() == [1.0]


def test_without_contacts_on_file_nothing_can_be_judged():
    """NaN, and not out of line."""
    tail = tail_probability(np.array([9]), certain(0.0, 0.0))
    assert np.isnan(tail[0])
    assert not out_of_line(np.array([9]), tail, LIMITS)[0]


def test_large_expectations_do_not_overflow():
    """4,000 expected: 4,000 is ordinary, 5,000 is not."""
    for received, ordinary in ((4000, True), (5000, False)):
        [tail] = tail_probability(np.array([received]), certain(4000.0, 0.0))
        assert bool(0.4 < tail < 0.6) is ordinary


def test_doubt_makes_more_seem_possible():
    """Ten where two were expected: improbable if two is sure, less so if it is a guess."""
    sure = certain(2.0, 0.0)
    guess = Expected(sure.weight, np.array([0.9]), sure.contacts)
    ten = np.array([10])
    assert tail_probability(ten, sure)[0] < 0.001 < 0.01 < tail_probability(ten, guess)[0]


def test_one_rude_message_is_no_hard_week():
    """In a queue where nothing ever happens it is improbable all the same."""
    tail = tail_probability(np.array([1]), certain(0.001, 0.0))
    assert tail[0] < LIMITS.tail
    assert not out_of_line(np.array([1]), tail, LIMITS)[0]


# Six queues of very different hardness, three channels, six parts of the day.
N_QUEUES, N_PEOPLE, N_CONTACTS = 6, 2000, 150
GRID = cells(*((0, q, c, b) for q in range(N_QUEUES) for c in range(3) for b in range(6)))


def weeks(chance, n_weeks, *, hardness, n_people=N_PEOPLE):
    """Contacts of so many weeks: person, cell and weight, drawn from what each cell brings."""
    person = np.repeat(np.arange(n_people), N_CONTACTS * n_weeks)
    home = chance.integers(0, N_QUEUES, n_people)
    cell = home[person] * 18 + chance.integers(0, 18, len(person))
    size = chance.choice([1, 2, 3, 4], p=[0.7, 0.1, 0.15, 0.05], size=len(person))
    return person, cell, np.where(chance.random(len(person)) < hardness[cell], size, 0)


def flagged(history, week, n_people=N_PEOPLE):
    """Whose week is out of line, and what had been expected of it."""
    person, cell, weight = week
    learnt = learn_rates(GRID, *history, LIMITS)
    expected = expect(learnt, GRID, person, cell, n_people)
    received = np.bincount(person, weights=weight, minlength=n_people).astype(np.int64)
    return out_of_line(received, tail_probability(received, expected), LIMITS), expected


def hardness_of(chance):
    queue = 0.03 * chance.gamma(1, 1, N_QUEUES)
    return queue[GRID.queue] * chance.gamma(4, 0.25, len(GRID))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_without_excess_about_the_nominal_share_is_flagged(seed):
    """One in a hundred at most; not nearly none, or it would not see much either."""
    chance = np.random.default_rng(seed)
    hardness = hardness_of(chance)
    _, *history = weeks(chance, 4, hardness=hardness, n_people=500)
    out, _ = flagged(history, weeks(chance, 1, hardness=hardness))
    assert 0.002 <= out.mean() <= 0.012


def test_a_hard_queue_is_flagged_until_its_history_is_known():
    """The same week, five times as hard in one queue: news at first, then that queue's normal."""
    chance = np.random.default_rng(4)
    calm = np.full(len(GRID), 0.02)
    hard = np.where(GRID.queue == 0, 0.1, calm)
    week = weeks(chance, 1, hardness=hard)
    in_queue = np.isin(np.arange(N_PEOPLE), week[0][GRID.queue[week[1]] == 0])
    _, *before = weeks(chance, 4, hardness=calm, n_people=500)
    _, *since = weeks(chance, 4, hardness=hard, n_people=500)
    assert flagged(before, week)[0][in_queue].mean() > 0.5
    # 340 people work there: one in a hundred is three or four of them.
    assert flagged(since, week)[0][in_queue].mean() < 0.03


def test_a_hard_week_is_seen_among_ordinary_ones():
    """One person in twenty receives four times what the others do: most are found."""
    chance = np.random.default_rng(5)
    hardness = np.full(len(GRID), 0.03)
    _, *history = weeks(chance, 4, hardness=hardness, n_people=500)
    person, cell, weight = weeks(chance, 1, hardness=hardness)
    unlucky = person % 20 == 0
    _, _, more = weeks(chance, 1, hardness=hardness * 4)
    out, _ = flagged(history, (person, cell, np.where(unlucky, more, weight)))
    assert out[::20].mean() > 0.8
