"""Notes between colleagues: which one helped, and which ones show a team in a storm."""

import pytest

from tests.evidence.moments.test_kinds import found

HELP = "helped_a_colleague"
ANSWER = "agent a-bob: it stands in the shed, we bring it to you"


def helpers(*lines):
    return [(kind, who) for kind, who, _ in found(*lines, readings={}) if kind == HELP]


def test_a_note_that_was_asked_for_helps_in_whatever_words_it_is_passed_on():
    """ "Yes" at its beginning is no mere nod where it explains."""
    asked = ("customer: where is my pot", "~agent a-bob: ⟨handle⟩ pot for 40 Fern Lane, seen it?")
    note = "~agent a-cleo: Yes, potting bench, third from the left, label fell off, Monday's hand"
    assert helpers(*asked, note, ANSWER) == [(HELP, "cleo")]


def test_a_note_that_was_waited_for_or_calls_its_reader_helps_too():
    """The agent had told the customer that they would ask; or the note begins with their name."""
    waits = ("customer: where is my pot", "agent a-bob: let me ask the nursery, one moment")
    note = "Found on the potting bench, third from the left"
    assert helpers(*waits, f"~agent a-cleo: {note}", ANSWER) == [(HELP, "cleo")]
    plain = ("customer: where is my pot", "agent a-bob: good morning")
    assert helpers(*plain, f"~agent a-cleo: {note}", ANSWER) == []
    assert helpers(*plain, f"~agent a-cleo: Bob, {note}", ANSWER) == [(HELP, "cleo")]


@pytest.mark.parametrize(
    "note",
    [
        "No idea, I had two of these today as well, ask the office",
        "Looks like it to me. Up to you, go ahead.",
        "£20 granted, it is on the nursery's own sheet",
        "For all: nobody waters bench 4 today, thank you",
    ],
)
def test_not_knowing_leave_and_word_to_all_are_no_help(note):
    """Though the colleague had asked."""
    note = note.replace("For all", "To all")
    asked = ("customer: where is my pot", "~agent a-bob: pot for 40 Fern Lane, anybody?")
    assert helpers(*asked, f"~agent a-cleo: {note}", ANSWER) == []


def test_who_hands_a_customer_over_has_not_helped_who_takes_over():
    """Neither by asking them to, nor where only the writer had been there before."""
    first = ("customer: where is my pot", "agent a-cleo: I look in the shed for it")
    note = (
        "~agent a-cleo: {} order 4711 stands in the shed behind bench nine, customer rings at two"
    )
    answer = "agent a-bob: order 4711 stands in the shed behind bench nine"
    assert helpers(*first, note.format("⟨handle⟩"), answer) == []
    assert helpers(*first, note.format("For the file:"), answer) == []


def test_colleagues_who_carry_each_other_through_an_outage_are_a_team():
    """The conversation tells of the storm where the count of the day does not."""
    lines = (
        "customer: your page has been down since six",
        "~agent a-cleo: 40 waiting. I take your next two, Bob, go and eat something first",
        "~agent a-bob: good, kettle is on for all of us, the paper list hangs by the door",
        "agent a-bob: we write it down by hand, yours is number twelve",
    )
    team = [each for each in found(*lines, readings={}) if each[0] == "weathered_together"]
    assert team == [("weathered_together", "Orchid", "1")]
    calm = (lines[0].replace("down since six", "hard to read"), *lines[2:])
    calm = tuple(each.replace("paper list", "plan").replace("by hand", "") for each in calm)
    assert [kind for kind, _, _ in found(*calm, readings={})] == []
