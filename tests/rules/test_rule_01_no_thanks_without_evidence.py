"""Every suggestion shows the customer's own words, where they stand, and why it was picked."""

from html import unescape

from fiftytwo.evidence.running import Wanted
from fiftytwo.programme.press.brief_html import brief_as_html
from fiftytwo.programme.press.brief_text import brief_as_text
from fiftytwo.programme.press.sentences import native_number
from fiftytwo.terms.moments import MomentKind


def test_no_thanks_without_evidence(home, pages):
    """The quote is what the message says, and the page shows it with its conversation."""
    thanks = [(brief, thank) for brief in pages.values() for thank in brief.thank]
    texts = {item["native_item_id"]: item["text"] for item in home.running.items(Wanted())}
    assert {thank.name for _, thank in thanks} >= {"Bob", "Gus"}
    for brief, thank in thanks:
        moment = thank.moment
        assert moment.quote
        assert texts[moment.message_ids[0].rpartition("#")[2]] == moment.quote
        for page in (brief_as_text(brief), brief_as_html(brief)):
            assert moment.quote.split(",")[0] in unescape(page)
            assert native_number(moment.conversation_id) in page


def test_why_it_was_picked_is_shown(pages):
    """Words that carried it for what a customer said; a sentence for what a person did."""
    thanks = [thank for brief in pages.values() for thank in brief.thank]
    said = [t for t in thanks if t.moment.kind in (MomentKind.PRAISED, MomentKind.THANKED)]
    assert said
    assert all(thank.moment.why for thank in said)
