"""Long quotes are cut between sentences, and keep what they were picked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiftytwo.programme.press.quotes import ABOUT, CUT, SLACK, shortened

LONG = " ".join(f"This is sentence number {n} of a long letter." for n in range(40))


def test_it_leaves_a_short_quote_alone() -> None:
    """Nothing is cut that is short enough to read."""
    assert shortened("I'd given up. You stayed till it worked.") == (
        "I'd given up. You stayed till it worked."
    )


def test_it_begins_at_the_beginning_without_evidence() -> None:
    """Whole sentences from the start, and a sign that there was more."""
    cut = shortened(LONG)
    assert cut.startswith("This is sentence number 0 of a long letter. This is")
    assert cut.endswith(f"letter. {CUT}")
    assert len(cut) <= ABOUT + 4


@pytest.mark.parametrize(
    "why",
    [
        ({"text": "sentence number 20"},),
        (
            {
                "start": LONG.index("sentence number 20"),
                "end": LONG.index("sentence number 20") + 18,
            },
        ),
        ({"text": "is not in it"}, {"start": -3, "end": 9}, {"text": "sentence number 20"}),
    ],
)
def test_it_keeps_the_evidence(why: tuple[dict[str, object], ...]) -> None:
    """The span that carried the signal stands in what is left, with sentences around it."""
    cut = shortened(LONG, why)
    assert "sentence number 19" in cut
    assert "sentence number 20" in cut
    assert "sentence number 21" in cut
    assert cut.startswith(f"{CUT} This is")
    assert cut.endswith(f"letter. {CUT}")
    assert len(cut) <= ABOUT + 4


def test_it_never_cuts_inside_a_word() -> None:
    """One sentence that is too long in itself is cut between words."""
    words = [f"word{n}" for n in range(200)]
    cut = shortened(" ".join(words), ({"text": "word150"},))
    assert set(cut.split(" ")) <= {*words, CUT}
    assert "word150" in cut.split(" ")


def test_it_does_not_take_a_decimal_point_for_an_end() -> None:
    """3.5 is no end of a sentence."""
    cut = shortened("It took 3.5 hours and " + "so on and " * 30 + "so forth.", about=60)
    assert cut.startswith("It took 3.5 hours")


def test_it_cuts_japanese_between_sentences() -> None:
    """A script without spaces has its own full stop."""
    assert shortened("本当にありがとうございました。" * 30).endswith(f"ございました。 {CUT}")


def test_it_does_not_quote_a_quotation_twice() -> None:
    """Marks that the customer put around everything are ours to set."""
    assert shortened('"Best team ever"') == "Best team ever"
    assert shortened('"Best" and "kindest"') == '"Best" and "kindest"'


def test_it_bears_a_message_of_ten_million_characters() -> None:
    """Only the part around the evidence is looked at."""
    text = "noise " * 800_000 + "You saved my day. " + "noise " * 800_000
    assert "You saved my day." in shortened(text, ({"text": "You saved my day."},))


@given(st.text(alphabet="ab .!?。\n\x1b", max_size=900), st.integers(0, 800), st.integers(1, 90))
def test_it_keeps_to_its_length(text: str, start: int, length: int) -> None:
    """Whatever the text and the span: about as long as promised."""
    cut = shortened(text, ({"start": start, "end": start + length},))
    assert len(cut) <= ABOUT + max(SLACK, len(f"{CUT}  {CUT}"))
