"""Moments are found where a customer's words thank someone for help that we can see."""

import json

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from fiftytwo.evidence.credit.hands import signing_of
from fiftytwo.evidence.moments.find import find_moments
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.evidence.talk.bars import Bars
from tests.builders.conversations import conversations, signals, survey, talk
from tests.builders.people import person

BARS = Bars(
    praise=0.5,
    thanks=0.5,
    frustration=0.6,
    hostility=0.6,
    abuse=0.6,
    danger=0.9,
    ownership=0.6,
    boundary=0.6,
    refusal=0.9,
)
PEOPLE = [person("bob", aliases=("a-bob",)), person("charlie", aliases=("a-charlie",))]
PRAISE = {"thanks": 0.9, "praise": 0.8}
THANKS = {"thanks": 0.9, "praise": 0.1}


def found(items, readings, *, surveys=None, **conversation):
    """The moments of one conversation, with their JSON columns read."""
    rows = find_moments(
        conversations(items, **conversation),
        items,
        surveys if surveys is not None else SURVEYS.empty(),
        signals(readings),
        PEOPLE,
        signing_of(items.filter(pc.equal(items["author_role"], "agent"))),
        bars=BARS,
        scorer="test@1",
    ).to_pylist()
    return [row | {"facts": json.loads(row["facts"])} for row in rows]


def test_praise_is_credited_to_the_author_of_the_help():
    """The last person who wrote to the customer before the words, not the assignee."""
    items = talk("customer: help", "agent a-charlie: hm", "agent a-bob: done", "customer: star!")
    [moment] = found(items, {"own:-:1#3": PRAISE}, assignee_id="a-charlie")
    assert (moment["kind"], moment["person_id"], moment["quote"]) == ("praised", "bob", "star!")
    assert moment["message_ids"] == ["own:-:1#3", "own:-:1#2"]


def test_thanks_before_any_help_thank_nobody():
    """An opening message can only thank in advance."""
    assert found(talk("customer: thanks!", "agent a-bob: done"), {"own:-:1#0": THANKS}) == []


@pytest.mark.parametrize("helper", ["~agent a-bob", "auto agent a-bob", "bot a-bob", "system x"])
def test_notes_machines_and_bots_are_not_thanked(helper):
    """Only what a person wrote and the customer could read is the help."""
    assert (
        found(talk("customer: help", f"{helper}: x", "customer: ta"), {"own:-:1#2": THANKS}) == []
    )


def test_a_saved_reply_is_nobodys_help():
    """Who pasted it has the credit for what they had typed before; nobody else has it."""
    items = talk(
        "customer: help", "agent a-bob: hm", "agent a-bob: pasted", "customer: so kind, ta"
    )
    place = items.column_names.index("canned")
    is_canned = pc.equal(items["text"], "pasted")
    items = items.set_column(place, items.schema.field(place), is_canned)
    [moment] = found(items, {"own:-:1#3": THANKS})
    assert moment["person_id"] == "bob"
    assert found(items.filter(pc.not_equal(items["text"], "hm")), {"own:-:1#3": THANKS}) == []


def test_a_message_is_used_once_and_the_strongest_kind_wins():
    """Praise is also thanks; it is told as praise."""
    items = talk("customer: help", "agent a-bob: done", "customer: star!")
    assert [m["kind"] for m in found(items, {"own:-:1#2": PRAISE})] == ["praised"]


def test_one_help_is_thanked_once():
    """Of several thanks to the same hand in a conversation the strongest stays."""
    items = talk("customer: help", "agent a-bob: done", "customer: ta", "customer: you are a star")
    [moment] = found(items, {"own:-:1#2": THANKS, "own:-:1#3": PRAISE})
    assert moment["quote"] == "you are a star"


@pytest.mark.parametrize("sour", [{"hostility": 0.7}, {"frustration": 0.7}])
def test_words_that_thank_and_complain_at_once_are_left_out(sour):
    """Irony looks like that, and is never shown as praise."""
    items = talk("customer: help", "agent a-bob: done", "customer: great job losing it")
    assert found(items, {"own:-:1#2": PRAISE | sour}) == []


def test_an_unsigned_reply_of_a_shared_account_thanks_nobody():
    """We do not know whose hand it was, so nobody is named."""
    items = talk("customer: help", "agent Acme: done", "customer: star!")
    assert found(items, {"own:-:1#2": PRAISE}, account="Acme") == []


def test_a_survey_comment_credits_the_agent_who_was_rated():
    """The customer said whom they rate, though somebody else wrote last."""
    items = talk("customer: help", "agent a-charlie: done", "agent a-bob: closed")
    rows = survey("star!", agent_id="a-charlie")
    [moment] = found(items, {"own:-:1#survey-1": PRAISE}, surveys=rows)
    assert (moment["person_id"], moment["quote"]) == ("charlie", "star!")


def test_a_rated_agent_who_wrote_nothing_there_is_not_credited():
    """The helpdesk rates whoever it was assigned to; the hand that did it was Bob's."""
    items = talk("customer: help", "agent a-bob: done")
    rows = survey("star!", agent_id="a-charlie")
    [moment] = found(items, {"own:-:1#survey-1": PRAISE}, surveys=rows)
    assert moment["person_id"] == "bob"


def test_a_survey_comment_without_an_agent_credits_the_last_helper():
    """The same rule as for a message at the end of the conversation."""
    items = talk("customer: help", "agent a-bob: done")
    [moment] = found(items, {"own:-:1#survey-1": PRAISE}, surveys=survey("star!"))
    assert moment["person_id"] == "bob"


def test_the_facts_say_how_long_the_customer_waited():
    """Bob's answer came after a minute, Charlie's, who is thanked, after two."""
    items = talk("customer: a", "agent a-bob: b", "agent a-charlie: c", "customer: star!")
    [moment] = found(items, {"own:-:1#3": PRAISE})
    assert moment["facts"]["waited_s"] == 120
    assert moment["facts"]["messages"] == 3
    assert moment["facts"]["agents"] == 2


def test_undated_conversations_have_moments_without_waits():
    """No time is no time; nothing is invented."""
    items = talk("customer: a", "agent a-bob: b", "customer: star!", at=None)
    [moment] = found(items, {"own:-:1#2": PRAISE})
    assert moment["at"] is None
    assert "waited_s" not in moment["facts"]


def test_a_quote_with_masked_personal_data_is_unfit_to_hang():
    """A mask says that there was something about someone."""
    items = talk("customer: a", "agent a-bob: b", "customer: star! call ⟨phone⟩")
    [moment] = found(items, {"own:-:1#2": PRAISE})
    assert moment["unfit"] == ["personal_data"]


def test_the_id_depends_on_what_is_thanked_and_nothing_else():
    """The same conversation among others, in another order, has the same id."""
    one = talk("customer: a", "agent a-bob: b", "customer: star!")
    other = talk("customer: a", "agent a-bob: b", "customer: star!", conversation="own:-:2")
    alone = found(one, {"own:-:1#2": PRAISE})
    both = found(pa.concat_tables([other, one]), {"own:-:2#2": PRAISE, "own:-:1#2": PRAISE})
    assert alone[0]["moment_id"] in {m["moment_id"] for m in both}
    assert len({m["moment_id"] for m in both}) == 2


def test_nothing_said_is_no_moment():
    """Empty tables are a quiet week, not an error."""
    assert found(talk(), {}) == []
