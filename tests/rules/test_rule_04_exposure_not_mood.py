"""What was done to a person, from the customer's text; never what an agent feels."""

import re

import pytest

from fiftytwo.evidence.tables.exposures import EXPOSURES
from fiftytwo.programme.press.words import words_in
from fiftytwo.terms.brief import LANGUAGES
from tests.builders.homes import at_home, write_csv, write_messages
from tests.rules.conftest import messages, roster

FEELINGS = re.compile(
    r"(?i)\b(stress\w*|burn\w*[ -]?out|mood|unhappy|sad|tired|exhausted|feels?|feeling|seems?|"
    r"gestresst|überfordert|erschöpft|traurig|müde|fühlt|wirkt|stimmung|laune)\b"
)


def test_what_an_agent_writes_changes_no_exposure(tmp_path, home):
    """However upset the agents' own words are made: the same rows."""
    rows = [
        row | ({"text": "I cannot take this any more, I hate it"} if row["text"] else {})
        if row["author_role"] == "agent"
        else row
        for row in messages()
    ]
    with at_home(tmp_path) as other:
        other.take_in(write_csv(tmp_path / "roster.csv", roster()))
        other.take_in(write_messages(tmp_path, rows))
        other.running.bring_up_to_date()
        changed = other.lake.read(EXPOSURES).to_pylist()
    assert changed == home.lake.read(EXPOSURES).to_pylist()
    assert [row["person_id"] for row in changed] == ["emil"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_of_ours_names_a_feeling_of_an_agent(language):
    """Of what the page can say, in each language; customers may be upset, agents are not judged."""
    words = words_in(language)
    said = [
        value for name, value in vars(words).items() if isinstance(value, str) and name[0] != "_"
    ]
    said += [each for name in ("CARE", "WHY") for each in getattr(words, name).values()]
    assert [text for text in said if FEELINGS.search(text)] == []
