"""`explain` tells what moments and exposures rest on: no verdict that the next line contradicts."""

import pytest

from fiftytwo.evidence.runs.explain import explain
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from tests.builders.company import ROSTER
from tests.builders.homes import at_home, write_csv, write_messages

TALKS = {
    "faint": [
        "my fern is late",
        "It leaves at noon, I put it aside.",
        "well, ta for finding it Bob, still cross about the price",
    ],
    "praised": [
        "my parcel is lost",
        "I have sent a new one today, it comes by noon.",
        "You're a star, Bob, thank you, you were amazing, and what a lovely voice!",
    ],
    "promised": ["my fern is late", "We'll look into it.", "Thank you so much!"],
    "contempt": ["where is my parcel, what use are you", "It leaves us at noon today.", "fine"],
    "danger": ["I know where you live and I will come for you", "I have told the lead.", "fine"],
}
"""Conversation -> what a customer wrote, Bob, and the customer again."""


@pytest.fixture(scope="module")
def lake(tmp_path_factory):
    """A home in which these have been read."""
    folder = tmp_path_factory.mktemp("explained")
    rows = [
        {
            "conversation_id": name,
            "message_id": f"{name}-{number}",
            "author_role": role,
            "author_id": "a-bob" if role == "agent" else f"cust-{name}",
            "text": text,
            "at": f"2026-11-18T1{number}:00:00Z",
        }
        for name, said in TALKS.items()
        for number, (role, text) in enumerate(
            zip(("customer", "agent", "customer"), said, strict=True)
        )
    ]
    with at_home(folder) as home:
        home.take_in(write_csv(folder / "roster.csv", ROSTER))
        home.take_in(write_messages(folder, rows))
        home.running.bring_up_to_date()
        yield home.lake


def line_of(lines, signal):
    """The line of a signal."""
    [line] = [each for each in lines if each.split()[:1] == [signal]]
    return line


def verdict(lines, signal):
    """What is said of a signal."""
    line = line_of(lines, signal)
    return "by words" if "by words" in line else "no" if "does not count" in line else "yes"


def test_what_a_moment_rests_on_counts_however_low_the_signal_is(lake):
    """Faint thanks that name who helped are believed by their words."""
    lines = explain(lake, "faint-2")
    assert verdict(lines, "thanks") == "by words"
    assert "It carries a moment: thanked, credited to Bob." in lines


def test_the_id_of_the_helpdesk_tells_of_the_moment_like_our_own(lake):
    """Whoever asks knows the one or the other."""
    [moment] = lake.read(MOMENTS, conversation_id="own:-:praised").to_pylist()
    ours = explain(lake, moment["message_ids"][0])
    assert ours[1:] == explain(lake, "praised-2")[1:]
    assert any(line.startswith("It carries a moment: praised") for line in ours)


def test_why_it_must_not_hang_is_told_with_the_moment(lake):
    """The signal for it is no part of that decision."""
    lines = explain(lake, "praised-2")
    assert verdict(lines, "unfit") == "by words"
    assert any(line.endswith("not for the wall: personal.") for line in lines)


def test_the_help_is_told_to_belong_to_the_moment(lake):
    """It is one of the moment's messages, too."""
    assert "It belongs to a moment: praised." in explain(lake, "praised-1")


def test_clear_thanks_without_a_moment_say_why(lake):
    """The signal counts, and yet nothing had been given."""
    lines = explain(lake, "promised-2")
    assert verdict(lines, "thanks") == "yes"
    assert any(line.startswith("It carries no moment") for line in lines)


@pytest.mark.parametrize(
    ("message", "signal", "kind"),
    [("contempt-0", "hostility", "hostile"), ("danger-0", "danger", "danger")],
)
def test_what_words_alone_made_somebody_s_burden_counts_too(lake, message, signal, kind):
    """A person was told of it, so it cannot be said not to count."""
    lines = explain(lake, message)
    assert verdict(lines, signal) == "by words"
    assert any(line.startswith("Somebody had to read it:") and kind in line for line in lines)


def test_the_probabilities_are_those_that_were_stored(lake):
    """What moments were found with, not another reading of today."""
    [stored] = lake.read(SIGNAL_ROWS, item_id="own:-:praised#praised-2").to_pylist()
    lines = explain(lake, "praised-2")
    assert stored["scorer"] in lines[0]
    for signal in ("thanks", "praise", "frustration"):
        assert f"{stored[signal]:.2f}" in line_of(lines, signal)
