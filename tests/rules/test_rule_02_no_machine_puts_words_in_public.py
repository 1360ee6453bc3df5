"""Fiftytwo lays out the facts; what must not hang as it stands is flagged wherever it is shown."""

import json

from fiftytwo.programme.press.brief_html import brief_as_html
from fiftytwo.programme.press.brief_json import brief_as_json
from fiftytwo.programme.press.brief_text import brief_as_text
from fiftytwo.terms.moments import Unfit


def test_unfit_words_are_flagged_in_every_form(pages):
    """A remark about looks is thanks all the same, and not for the wall."""
    brief = pages["Alice"]
    [dora] = [thank for thank in brief.thank if thank.name == "Dora"]
    assert set(dora.moment.unfit) & {Unfit.PERSONAL, Unfit.SEXUAL}
    for page in (brief_as_text(brief), brief_as_html(brief)):
        assert "Not for the wall" in page
    told = json.loads(json.dumps(brief_as_json(brief)))["thank"]
    assert [t["moment"]["unfit"] for t in told if t["name"] == "Dora"] == [list(dora.moment.unfit)]


def test_no_ready_made_praise_is_offered(pages):
    """Nothing on the page is addressed to an agent: the lead writes the words."""
    for brief in pages.values():
        shown = brief_as_text(brief)
        for thank in brief.thank:
            shown = shown.replace(thank.moment.quote, "")
        for opening in ("Dear ", "Hi ", "Well done", "Great job", "Thank you for"):
            assert opening not in shown
