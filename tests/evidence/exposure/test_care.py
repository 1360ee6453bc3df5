"""Whom a lead is asked to speak to, and which queues the head hears of."""

from dataclasses import fields

import numpy as np
import pytest

from fiftytwo.evidence.exposure.care import (
    Colleague,
    Handled,
    Judging,
    Met,
    Prompt,
    Queue,
    QueuePrompt,
    care_of_week,
)
from fiftytwo.evidence.exposure.dose import DAY_US
from fiftytwo.evidence.exposure.expectation import Cells, learn_rates
from fiftytwo.evidence.exposure.limits import Limits
from fiftytwo.terms.brief import CareKind

STARTS, ENDS = 100 * DAY_US, 107 * DAY_US
MONDAY, TUESDAY, FRIDAY = 100.5, 101.5, 104.5
QUEUES = [Queue("shop", "returns"), Queue("shop", "billing")]
KINDS = [field.name for field in fields(Met)[3:]]


def team(*names, lead="alice"):
    return [Colleague(name, lead) for name in names]


TEAM = team("bob", "charlie", "dora", "emil", "fay", "gus")
BOB, CHARLIE, DORA = 0, 1, 2
OURS = Limits()


def met(*rows):
    """Messages of (person, day, what they were) or (person, day, what they were, queue)."""
    whole = [(*row, 0)[:4] for row in rows]
    flags = [np.array([kind in what for _, _, what, _ in whole], bool) for kind in KINDS]
    person, queue = (np.array([row[n] for row in whole], np.int64) for n in (0, 3))
    return Met(person, queue, np.array([int(row[1] * DAY_US) for row in whole], np.int64), *flags)


def handled(n_contacts=20, queue=0, people=range(6)):
    """Everyone's contacts of the week in one queue."""
    person = np.repeat(np.array(people, np.int64), n_contacts)
    same = np.full(len(person), queue, np.int64)
    return Handled(person, same, same)


def judging(rude=10, limits=OURS):
    """After 500 contacts in each of the two queues, `rude` of which were."""
    cells = Cells(*(np.array(part) for part in ([0, 0], [0, 1], [0, 0], [0, 0])))
    weight = np.zeros(1000, np.int64)
    weight[:rude] = weight[500 : 500 + rude] = 1
    rates = learn_rates(cells, np.repeat([0, 1], 500), weight, limits)
    return Judging(STARTS, ENDS, cells, rates, limits)


def care(messages, contacts=None, people=TEAM, by=None, seed=52):
    """Prompts as (person, kind), and the queues that the head is told of."""
    prompts, queues = care_of_week(
        messages,
        contacts or handled(),
        people,
        QUEUES,
        by or judging(),
        seed=seed,
        purpose="2026-W47",
    )
    return [(prompt.person, prompt.kind.value) for prompt in prompts], queues


def test_one_abusive_message_is_enough():
    """With when, of what kind and for whom; nothing of the words, no dose."""
    prompts, queues = care_of_week(
        met((BOB, MONDAY, "abusive")),
        handled(),
        TEAM,
        QUEUES,
        judging(),
        seed=1,
        purpose="2026-W47",
    )
    [prompt] = prompts
    assert prompt == Prompt("bob", "alice", CareKind.ABUSE, prompt.at)
    assert prompt.at.isoformat() == "1970-04-11T12:00:00+00:00"  # day 100.5
    assert queues == []


def test_a_higher_threshold_asks_for_more():
    """The organisation may set it: then one is not enough, and two within a day are."""
    six = judging(limits=Limits(dose_from=5))
    assert care(met((BOB, MONDAY, "abusive")), by=six)[0] == []
    two = met((BOB, MONDAY, "abusive"), (BOB, TUESDAY, "abusive"))
    assert care(two, by=six)[0] == [("bob", "abuse")]


def test_one_hostile_message_is_none():
    """Four on one day are."""
    assert care(met((BOB, MONDAY, "hostile")))[0] == []
    assert care(met(*[(BOB, MONDAY, "hostile")] * 4))[0] == [("bob", "hostility")]


def test_what_was_told_last_week_is_not_told_again():
    """Abused on Sunday: the dose is high on Monday, and it was on last week's page."""
    sunday = (BOB, 99.9, "abusive")
    assert care(met(sunday))[0] == []
    assert care(met(sunday, (BOB, MONDAY, "hostile")))[0] == [("bob", "hostility")]


def test_a_week_out_of_line_is_enough_without_a_dose():
    """Four hostile messages, days apart, where one in fifty contacts brings any: 0.4 expected."""
    spread = met(*((BOB, day, "hostile") for day in (100.1, 102.3, 104.5, 106.9)))
    assert care(spread)[0] == [("bob", "hostility")]
    # Where every fifth contact does, that is an ordinary week: 4 expected.
    assert care(spread, by=judging(rude=100))[0] == []


def test_at_most_two_a_lead_the_most_urgent_first():
    """Abuse before hostility before distress; twice abused before once."""
    messages = met(
        (BOB, MONDAY, "distressing"),
        (CHARLIE, MONDAY, "abusive"),
        (DORA, MONDAY, "abusive"),
        (DORA, TUESDAY, "abusive"),
        *[(3, MONDAY, "hostile")] * 5,
    )
    assert care(messages)[0] == [("dora", "abuse"), ("charlie", "abuse")]
    two_leads = [*team("bob"), *team("charlie", "dora", "emil", lead="zoe"), *team("fay", "gus")]
    assert care(messages, people=two_leads)[0] == [
        ("bob", "distress"),
        ("dora", "abuse"),
        ("charlie", "abuse"),
    ]


def test_all_of_a_dose_counts_in_the_order():
    """6 + 3 before 6 + 2 before 6: not abusive messages alone."""
    messages = met(
        *((person, MONDAY, "abusive") for person in (BOB, CHARLIE, DORA) for _ in range(2)),
        *[(DORA, MONDAY, "hostile")] * 3,
        *[(BOB, MONDAY, "hostile")] * 2,
    )
    assert care(messages)[0] == [("dora", "abuse"), ("bob", "abuse")]


def test_danger_is_always_there_and_takes_no_place():
    """Three in danger, and the two other prompts all the same; each person once."""
    messages = met(
        *((person, FRIDAY, "danger abusive hostile") for person in (3, 4, 5)),
        *((person, MONDAY, "distressing") for person in (BOB, CHARLIE, DORA)),
        (3, TUESDAY, "distressing"),
    )
    prompts, _ = care(messages)
    assert sorted(prompts[:3]) == [("emil", "danger"), ("fay", "danger"), ("gus", "danger")]
    assert [kind for _, kind in prompts[3:]] == ["distress", "distress"]


def test_distress_is_what_was_told_without_hostility():
    """Whoever swears while telling it has made it something else."""
    assert care(met((BOB, MONDAY, "distressing")))[0] == [("bob", "distress")]
    assert care(met((BOB, MONDAY, "distressing hostile")))[0] == []


def test_ties_follow_the_seed_and_not_the_alphabet():
    """The same seed gives the same page; over seeds everyone comes up."""
    messages = met(*((person, MONDAY, "distressing") for person in range(6)))
    assert care(messages, seed=7) == care(messages, seed=7)
    shown = {name for seed in range(20) for name, _ in care(messages, seed=seed)[0]}
    assert shown == {colleague.person for colleague in TEAM}


def test_over_half_a_queue_is_one_prompt_for_the_head():
    """Four of six abused in returns: change the rota. Whom it hit stays unsaid below five."""
    messages = met(*((person, MONDAY, "abusive") for person in range(4)))
    prompts, queues = care(messages)
    assert prompts == []
    assert queues == [QueuePrompt("shop", "returns", people=6, people_affected=None)]
    messages = met(*((person, MONDAY, "abusive") for person in range(5)))
    assert care(messages)[1] == [QueuePrompt("shop", "returns", people=6, people_affected=5)]


def test_half_a_queue_is_not_over_half():
    """Three of six are three people, two of whom the lead is asked to speak to."""
    prompts, queues = care(met(*((person, MONDAY, "abusive") for person in range(3))))
    assert len(prompts) == 2
    assert queues == []


def test_a_queue_of_four_is_never_judged():
    """It would tell of persons; they have their own prompts."""
    messages = met(*((person, MONDAY, "abusive") for person in range(4)))
    prompts, queues = care(messages, handled(people=range(4)))
    assert len(prompts) == 2
    assert queues == []


ALL_OF_RETURNS = [(person, MONDAY, "abusive") for person in range(6)]


def test_what_came_from_a_hard_queue_opens_nobodys_own_prompt():
    """Distress told there is part of it; what came from another queue counts for itself."""
    elsewhere = (CHARLIE, TUESDAY, "distressing", 1)
    messages = met(*ALL_OF_RETURNS, (BOB, TUESDAY, "distressing"), elsewhere)
    prompts, queues = care(messages)
    assert prompts == [("charlie", "distress")]
    assert [told.queue for told in queues] == ["returns"]


@pytest.mark.parametrize(
    ("more", "prompt"),
    [
        ((DORA, TUESDAY, "danger"), ("dora", "danger")),
        ((DORA, TUESDAY, "abusive"), ("dora", "abuse")),  # the second within two days
    ],
)
def test_danger_and_abuse_at_its_worst_are_told_all_the_same(more, prompt):
    """However hard the queue was for everyone."""
    assert care(met(*ALL_OF_RETURNS, more))[0] == [prompt]


def test_a_calm_week_says_nothing():
    """No contacts, no messages: no prompt and no error."""
    assert care(met(), handled(0)) == ([], [])
    assert care(met()) == ([], [])
