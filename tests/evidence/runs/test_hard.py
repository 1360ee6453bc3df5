"""What made a week hard, and what a team went through: groups of five or more."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pyarrow as pa

from fiftytwo.evidence.exposure.care import QueuePrompt
from fiftytwo.evidence.runs import hard
from fiftytwo.evidence.tables.contacts import CONTACTS
from fiftytwo.terms.brief import Line, Says
from tests.builders.people import person

MONDAY = datetime(2026, 11, 16, tzinfo=UTC)
WEEK = (MONDAY, MONDAY + timedelta(days=7))


def contacts(*rows):
    """(person, queue, angry, hostile, hours after Monday) as tables/contacts.py."""
    return CONTACTS.from_rows(
        [
            {
                "conversation_id": f"own:-:{n}",
                "month": "2026-11",
                "bucket": 0,
                "client": "shop",
                "queue": queue,
                "channel": "chat",
                "actor_key": f"a-{who}",
                "person_id": who,
                "name": who,
                "account": None,
                "at": MONDAY + timedelta(hours=hour),
                "last_at": MONDAY + timedelta(hours=hour),
                "has_text": True,
                "is_read": True,
                "angry": angry,
                "hostile": hostile,
            }
            for n, (who, queue, angry, hostile, hour) in enumerate(rows)
        ]
    )


def at(queue, people, many, angry):
    """`many` contacts of as many `people`, of which `angry` are."""
    return [(f"p{n % people}", queue, n < angry, False, n % 24) for n in range(many)]


def test_the_queue_with_angrier_contacts_than_elsewhere_is_told():
    """Twenty of forty against four of forty."""
    rows = at("claims", 6, 40, 20) + at("orders", 6, 40, 4)
    [line] = hard.angry(contacts(*rows))
    assert line == Line(Says.ANGRY_LOAD, {"queue": "claims", "share": 0.5})


def test_nothing_is_said_of_a_queue_of_four_or_of_chance():
    """Four people would be pointed at; three in forty more are no difference."""
    assert hard.angry(contacts(*at("claims", 4, 40, 20), *at("orders", 6, 40, 4))) == []
    assert hard.angry(contacts(*at("claims", 6, 40, 7), *at("orders", 6, 40, 4))) == []
    assert hard.angry(contacts()) == []


def test_hours_worked_for_each_angry_contact_by_team():
    """Five people of eight hours each, ten angry contacts: one in four hours; hostile ones not."""
    people = [person(f"p{n}", team="Orchid") for n in range(5)]
    people += [person(f"q{n}", team="Tiny") for n in range(4)]
    shift = [(MONDAY + timedelta(hours=8), MONDAY + timedelta(hours=16))]
    shifts = {one.person_id: shift for one in people}
    rows = [(f"p{n % 5}", "claims", True, False, 9) for n in range(10)]
    rows += [("p0", "claims", True, True, 9), ("q0", "claims", True, False, 9)]
    [line] = hard.loads(contacts(*rows), people, shifts, WEEK)
    assert line == Line(Says.LOADS, {"teams": ["Orchid"], "hours": [4.0]})
    assert hard.loads(contacts(*rows), people, {}, WEEK) == []


def test_a_hard_queue_is_told_by_its_name_and_without_one_by_the_client():
    """One line each."""
    prompts = [QueuePrompt("shop", "claims", 6, 5), QueuePrompt("coach", None, 7, None)]
    assert hard.hard_queues(prompts) == [
        Line(Says.HARD_QUEUE, {"queue": "claims"}),
        Line(Says.HARD_QUEUE, {"queue": "coach"}),
    ]


def test_a_day_is_that_of_the_clock_on_the_wall():
    """Sunday 23:30 in UTC is Monday in Berlin."""
    table = pa.table({"at": pa.array([MONDAY - timedelta(minutes=30)], pa.timestamp("us", "UTC"))})
    assert list(hard._contacts_by_day(table, ZoneInfo("Europe/Berlin"))) == [MONDAY.date()]
