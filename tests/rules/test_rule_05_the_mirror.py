"""The lead sees that something happened, when and of what kind; the words are the agent's."""

import pytest

from fiftytwo.evidence.tables.contacts import CONTACTS
from fiftytwo.evidence.tables.exposures import EXPOSURES
from fiftytwo.programme.press.brief_html import brief_as_html
from fiftytwo.programme.press.brief_json import brief_as_json
from fiftytwo.programme.press.brief_text import brief_as_text
from tests.rules.conftest import ABUSE

PERFORMANCE = ("csat", "score", "rating", "handle", "aht", "duration", "adherence", "qa", "volume")


@pytest.mark.parametrize("press", [brief_as_text, brief_as_html, lambda b: str(brief_as_json(b))])
def test_care_tells_that_it_happened_and_never_the_words(pages, press):
    """Emil's lead reads when and of what kind."""
    brief = pages["Alice"]
    assert [(one.name, one.words_open) for one in brief.care] == [("Emil", False)]
    shown = press(brief)
    assert "Emil" in shown
    assert not any(word in shown for word in ("fucking", "idiot"))
    assert ABUSE not in shown


def test_it_is_on_nobody_elses_page(pages):
    """Neither another lead's nor, by name, the head's."""
    assert pages["Zoe"].care == pages["Vera"].care == ()


@pytest.mark.parametrize("table", [CONTACTS, EXPOSURES], ids=lambda table: table.name)
def test_exposure_is_joined_to_no_performance_data(table):
    """There is no column to join it with."""
    columns = [column.name for column in table.columns]
    assert [name for name in columns if any(word in name for word in PERFORMANCE)] == []
