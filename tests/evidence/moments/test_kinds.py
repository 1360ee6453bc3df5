"""Each kind of moment: what makes one, and what looks like one and is none."""

import json

import pyarrow.compute as pc

from fiftytwo.evidence.credit.hands import signing_of
from fiftytwo.evidence.moments.find import find_moments
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.evidence.talk.bars import Bars
from tests.builders.conversations import conversations, signals, survey, talk
from tests.builders.people import person

BARS = Bars(
    praise=0.5,
    frustration=0.6,
    hostility=0.6,
    abuse=0.6,
    danger=0.9,
    ownership=0.6,
    boundary=0.6,
    refusal=0.6,
)
PEOPLE = [
    person("bob", "Bob Marsh", aliases=("a-bob",)),
    person("cleo", "Cleo Tarn", aliases=("a-cleo",)),
    person("dora", "Dora Venn", aliases=("a-dora",), team="Fern"),
]
THANKS = {"thanks": 0.9, "praise": 0.1}
ANGRY = {"frustration": 0.9}
ABUSE = {"frustration": 0.9, "hostility": 0.95, "abuse": 0.9}
OWNS = {"ownership": 0.9}
SOLVED = {"status": "solved"}


def found(*lines, readings, comment=None, busy=False, contacts=1, **conversation):
    """(kind, who, evidence's place) of each moment of one conversation, by kind."""
    return sorted(
        (row["kind"], row["person_id"] or row["name"], row["message_ids"][0].rpartition("#")[2])
        for row in rows(
            *lines,
            readings=readings,
            comment=comment,
            busy=busy,
            contacts=contacts,
            **conversation,
        )
    )


def rows(*lines, readings, comment=None, busy=False, contacts=1, **conversation):
    items = talk(*lines)
    told = conversations(items, **conversation)
    told = told.append_column("contacts", [[contacts]]).append_column("busy", [[busy]])
    moments = find_moments(
        told,
        items,
        comment if comment is not None else SURVEYS.empty(),
        signals({f"own:-:1#{place}": reading for place, reading in readings.items()}),
        PEOPLE,
        signing_of(items.filter(pc.equal(items["author_role"], "agent"))),
        bars=BARS,
        scorer="test@1",
    ).to_pylist()
    return [row | {"facts": json.loads(row["facts"])} for row in moments]


# ── turned_around ────────────────────────────────────────────────────────────────────────────────


def test_upset_at_first_and_thankful_at_last_is_turned_around():
    """Both ends are told: how they came and how they left."""
    [moment] = rows(
        "customer: useless",
        "agent a-bob: let me look",
        "customer: fair play, ta",
        readings={0: ANGRY, 2: THANKS},
    )
    assert (moment["kind"], moment["person_id"]) == ("turned_around", "bob")
    assert (moment["before"], moment["quote"]) == ("useless", "fair play, ta")


def test_who_grows_angry_again_was_not_turned_around():
    """A relapse at the end takes it back, and the thanks of the same day with it."""
    kinds = found(
        "customer: useless",
        "agent a-bob: there",
        "customer: oh, thanks",
        "agent a-bob: bye",
        "customer: it is broken again!",
        readings={0: ANGRY, 2: THANKS, 4: ANGRY},
    )
    assert kinds == []


def test_the_one_who_helped_after_the_anger_turned_it():
    """Who wrote only before it did not."""
    kinds = found(
        "agent a-bob: hello",
        "customer: useless",
        "agent a-cleo: it leaves tonight, I have it here",
        "customer: ta, that is a relief",
        readings={1: ANGRY, 3: THANKS},
    )
    assert kinds == [("turned_around", "cleo", "3")]


# ── kept_poise, set_a_boundary ───────────────────────────────────────────────────────────────────


def test_courteous_to_the_end_after_abuse():
    """The agent's own words are shown, not the abuse."""
    [moment] = rows(
        "customer: where is it",
        "agent a-bob: looking",
        "customer: you cretin",
        "agent a-bob: it is at the depot, I have put it on tonight's van",
        "agent a-bob: the driver rings you before he comes, you need not wait in",
        readings={2: ABUSE},
    )
    assert (moment["kind"], moment["person_id"]) == ("kept_poise", "bob")
    assert "cretin" not in moment["quote"]
    assert moment["before"] is None


def test_who_snaps_back_has_no_moment_and_nothing_is_shown_of_it():
    """DESIGN 2.3: nothing negative about a named person."""
    lines = ("customer: you cretin", "agent a-bob: learn to read, it is in the mail")
    assert found(*lines, readings={0: ABUSE}) == []


def test_a_colleague_who_took_over_kept_poise_not_the_one_who_was_abused_before():
    """To the end of the conversation: whoever wrote last."""
    kinds = found(
        "customer: you cretin",
        "agent a-bob: one moment please",
        "agent a-cleo: I have it here now, it leaves tonight",
        "agent a-cleo: and the driver rings you first",
        readings={0: ABUSE},
    )
    assert kinds == [("kept_poise", "cleo", "2")]


def test_a_calm_limit_after_hostile_words_is_a_boundary():
    """By the signal or by its words; without hostility before it, it is none."""
    lines = (
        "customer: you cretin",
        "agent a-bob: Please do not call me that. Your bag is in Leeds.",
    )
    kinds = found(*lines, readings={0: ABUSE})
    assert ("set_a_boundary", "bob", "1") in kinds
    assert found("customer: hi", lines[1], readings={}) == []


def test_a_limit_that_insults_is_none():
    """Within policy means without paying back."""
    lines = ("customer: you cretin", "agent a-bob: Please do not call me that, you idiot.")
    assert found(*lines, readings={0: ABUSE}) == []


# ── went_beyond, untangled, steady ───────────────────────────────────────────────────────────────


def test_taking_it_on_and_a_good_end_went_beyond():
    """The agent's words are the evidence; the customer's thanks are another moment."""
    lines = ("customer: help", "agent a-bob: I rang the depot for you", "customer: thank you")
    kinds = found(*lines, readings={1: OWNS, 2: THANKS})
    assert kinds == [("thanked", "bob", "2"), ("went_beyond", "bob", "1")]


def closing(*lines, readings):
    """How `went_beyond` ends, in the customer's words."""
    [moment] = [row for row in rows(*lines, readings=readings) if row["kind"] == "went_beyond"]
    return moment["facts"].get("closing"), moment["message_ids"], moment["unfit"]


def test_it_closes_with_the_customers_thanks_for_the_same_hand():
    """Thanks before content words; what answers somebody else's help is not shown."""
    lines = ("customer: help", "agent a-bob: I rang the depot for you", "customer: fine by me")
    thanked = (*lines, "agent a-bob: it comes at nine", "customer: thank you, the cancer ward too")
    words, ids, unfit = closing(*thanked, readings={1: OWNS, 4: THANKS})
    assert words == "thank you, the cancer ward too"
    assert ids == ["own:-:1#1", "own:-:1#4"]
    assert "health" in unfit
    others = (*lines[:2], "agent a-cleo: and I have sent the key", "customer: thank you Cleo")
    assert closing(*others, readings={1: OWNS, 3: THANKS})[0] is None


def test_taking_it_on_without_a_good_end_did_not():
    """Neither solved nor thanked for, or upset at the end."""
    lines = ("customer: help", "agent a-bob: I rang the depot for you")
    assert found(*lines, readings={1: OWNS}) == []
    assert found(*lines, "customer: useless!", readings={1: OWNS, 2: ANGRY}, **SOLVED) == []


def test_taking_it_on_in_plain_words_needs_a_content_customer():
    """Ringing others, or a time that is kept; not merely a case that was closed."""
    lines = (
        "customer: help",
        "agent a-bob: I've rung the depot, they hold it for you till nine",
        "customer: thank you",
    )
    kinds = found(*lines, readings={2: THANKS}, **SOLVED)
    assert ("went_beyond", "bob", "1") in kinds
    assert "went_beyond" not in [kind for kind, _, _ in found(*lines[:2], readings={}, **SOLVED)]


def test_many_contacts_solved_at_last_were_untangled():
    """Contacts are counted, or told by the customer; one short answer does not untangle."""
    lines = (
        "customer: again me",
        "agent a-bob: I have read all of it now",
        "agent a-bob: both refunds went out today",
        "customer: finally, it is in my account, thank you",
    )
    assert found(*lines, readings={3: THANKS}, contacts=4) == [("untangled", "bob", "3")]
    assert found(*lines, readings={3: THANKS}) == [("thanked", "bob", "3")]
    told = ("customer: my fourth call about this", *lines[1:])
    assert found(*told, readings={3: THANKS}) == [("untangled", "bob", "3")]


def test_quiet_work_that_is_solved_and_was_not_reopened_is_steady():
    """Nobody upset, nobody thanking, one person, an answer that says something."""
    answer = "agent a-bob: your card ran out on the first, renew it in the app under cards and it "
    answer += "keeps its number"
    assert found("customer: how?", answer, readings={}, **SOLVED) == [("steady", "bob", "1")]
    assert found("customer: how?", answer, readings={}) == []
    assert found("customer: how?", answer, "system: reopened", readings={}, **SOLVED) == []


def test_who_came_cross_and_left_calm_was_served_steadily_too():
    """Not who is still upset at the end, nor who was refused and minds."""
    answer = "agent a-bob: your card ran out on the first, renew it in the app under cards and it "
    answer += "keeps its number"
    lines = ("customer: the gate will not open for me again!", answer, "customer: ok it opens")
    assert found(*lines, readings={0: ANGRY}, **SOLVED) == [("steady", "bob", "1")]
    assert found(*lines, readings={2: ANGRY}, **SOLVED) == []
    refused = (*lines[:2], "customer: so I pay again, do I", "customer: whatever")
    assert found(*refused, readings={1: {"refusal": 0.9}, 2: ANGRY}, **SOLVED) == []


# ── colleagues ───────────────────────────────────────────────────────────────────────────────────


def test_a_note_that_comes_back_in_the_answer_helped_a_colleague():
    """Credited as assist, with the note as evidence."""
    [moment] = rows(
        "customer: the bolts are too short",
        "~agent a-cleo: batch 26 is packed wrong, the M45 are in bay 7, send two",
        "agent a-bob: two M45 from bay 7 leave today",
        readings={},
    )
    assert (moment["kind"], moment["person_id"]) == ("helped_a_colleague", "cleo")
    assert (moment["credited_as"], moment["facts"]["spoken_by"]) == ("assist", "colleague")
    assert moment["facts"]["answered"] == "with_it"


def test_a_note_that_was_asked_for_is_not_said_to_be_the_answer():
    """The customer was answered after it, in other words; or not in what we can read."""
    lines = (
        "customer: the bolts are too short",
        "~agent a-bob: does anybody know which are in the box?",
        "~agent a-cleo: look in the drawer under the till there",
    )
    [moment] = rows(*lines, "agent a-bob: two longer ones leave today", readings={})
    assert moment["facts"]["answered"] == "after_it"
    [moment] = rows(*lines, "~agent a-bob: found them, posted, told her on the phone", readings={})
    assert "answered" not in moment["facts"]


def test_leave_to_do_it_and_a_note_of_ones_own_are_no_help_to_a_colleague():
    """An approval was asked for; a note to oneself helps nobody else."""
    answer = "agent a-bob: two M45 from bay 7 leave today"
    asked = "customer: the bolts are too short"
    note = "batch 26 is packed wrong, the M45 are in bay 7, send two"
    assert found(asked, f"~agent a-cleo: Approved, {note}", answer, readings={}) == []
    assert found(asked, f"~agent a-bob: {note}", answer, readings={}) == []


def test_who_sat_beside_it_and_tells_has_witnessed():
    """The one who is named is credited, and who saw it is told."""
    lines = (
        "customer: hello?",
        "agent a-bob: which coach are you on?",
        "~agent a-cleo: Sat next to Bob. He kept the line open for the boy till the driver came.",
    )
    [moment] = rows(*lines, readings={})
    assert (moment["kind"], moment["person_id"]) == ("witnessed", "bob")
    assert moment["facts"]["seen_by"] == "Cleo Tarn"


def test_a_team_on_a_hard_day():
    """Two of a team who share the work in notes, on a day with far more contacts than usual."""
    lines = (
        "customer: is it running?",
        "~agent a-cleo: I take your next four, Bob, you stay with the long ones",
        "~agent a-bob: good, the driver list is on the pillar, row 31 is yours",
        "agent a-bob: it runs at ten to six",
    )
    assert found(*lines, readings={}, busy=True) == [("weathered_together", "Orchid", "1")]
    assert found(*lines, readings={}) == []


# ── whom the words are for ───────────────────────────────────────────────────────────────────────


def test_who_is_named_among_those_who_wrote_is_thanked():
    """Not the one who happened to write last."""
    lines = (
        "customer: help",
        "agent a-cleo: I found it in bay seven for you",
        "agent a-bob: anything else I can do today?",
        "customer: thanks Cleo",
    )
    assert found(*lines, readings={3: THANKS}) == [("thanked", "cleo", "3")]


def test_a_colleague_who_did_not_write_here_is_named_and_unmatched():
    """Said so, and credited to nobody of the roster."""
    lines = ("customer: hi", "agent a-bob: hello", "customer: tell Dora thanks, she was so patient")
    [moment] = rows(*lines, readings={2: THANKS})
    assert (moment["person_id"], moment["name"]) == (None, "Dora")
    assert moment["facts"]["named_unmatched"] is True


def test_a_greeting_does_not_earn_the_thanks_of_whoever_solved_it():
    """Who has hardly written anything has passed it on."""
    lines = (
        "customer: help",
        "agent a-cleo: I moved you both to row four, no charge, it is on your ticket",
        "agent a-bob: Bob here, hello",
        "customer: thank you so much",
    )
    assert found(*lines, readings={3: THANKS}) == [("thanked", "cleo", "3")]


def test_praise_of_the_driver_is_not_told_to_the_agent():
    """Neither thanked nor praised: the words are for somebody else."""
    for words in (
        "Your driver was lovely, thank him for me",
        "Bitte danken Sie dem Fahrer, super nett",
    ):
        lines = ("customer: hi", "agent a-bob: it came at nine", f"customer: {words}")
        assert found(*lines, readings={2: {"thanks": 0.9, "praise": 0.9}}) == []


def test_a_survey_comment_is_a_customers_message_like_any_other():
    """It stands at the end of its conversation, and thanks whom it rates."""
    comment = survey("Bob got it back for me", agent_id="a-bob")
    kinds = found(
        "customer: lost it",
        "agent a-bob: found it",
        "agent a-cleo: and posted it",
        readings={"survey-1": THANKS},
        comment=comment,
    )
    assert kinds == [("thanked", "bob", "survey-1")]
