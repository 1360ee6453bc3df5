"""The brief as a page: all that the press has to say, and care only where an app brings it."""

import pytest
from django.template.loader import select_template

from fiftytwo.programme.foundation.published.content import of_brief
from fiftytwo.programme.foundation.published.models import Brief
from fiftytwo.programme.press.page import page_of
from tests.programme.conftest import SignIn
from tests.programme.press.full import full


@pytest.mark.parametrize("language", ["en", "de"])
def test_says_all_that_stands_in_the_brief(language: str, sign_in: SignIn) -> None:
    """It has every name, quote, note and line of the press's page, in the reader's language."""
    client = sign_in("lead")
    brief = full(language)
    Brief.objects.create(week="2026-W47", lead_id="alice", place=0, content=of_brief(brief))
    client.post("/language/", {"language": language})
    html = client.get("/brief/").content.decode()
    page = page_of(brief)
    said = [*page.heading, *page.summary, page.thank_heading, *page.to_the_lead]
    for thanks in page.thanks:
        said += [thanks.name, thanks.why, thanks.facts, *(words.quote for words in thanks.words)]
    for line in page.everyone_else:
        said += [*line.names, *line.asides, line.note]
    for part in page.parts:
        said += [part.heading, *part.lines]
    shown = html.replace("&#x27;", "'").replace("&quot;", '"').replace("&amp;", "&")
    assert [text for text in said if text not in shown] == []


def test_is_in_the_colours_of_its_own_week(sign_in: SignIn) -> None:
    """It keeps them when the year has gone on."""
    Brief.objects.create(week="2026-W47", lead_id="alice", place=0, content=of_brief(full()))
    html = sign_in("lead").get("/brief/").content.decode()
    assert f'data-week="{full().week.number}"' in html


def test_care_is_left_to_the_app_that_logs_who_looks() -> None:
    """It has a place for care, and something to stand there where no app fills it."""
    assert select_template(["brief/care.html"])
