"""Walks in a browser: first thanks after weeks, a customer's by a code, the wall, a keepsake."""

import re
from dataclasses import replace
from datetime import timedelta
from unittest.mock import patch

import pytest
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Browser, expect

from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.thanks.actions import give
from fiftytwo.programme.subjects.kudos import jobs, public
from fiftytwo.programme.subjects.kudos.actions import make_place
from fiftytwo.programme.subjects.kudos.judged import Judged
from fiftytwo.programme.subjects.kudos.models import Kudos
from tests.programme.cast import Cast
from tests.programme.face.conftest import Visit
from tests.programme.found import QUOTE, brief, found

PHONE = {"width": 390, "height": 844}
WORDS = "You stayed on the line until the lock opened, and rang back to be sure."
SAID = "You rang me back at one in the morning. Nobody ever did that."


def test_a_night_agents_first_thanks_in_41_days(cast: Cast, visit: Visit) -> None:
    """Her lead finds her first on the brief and writes; she reads it, says yes; it hangs."""
    page_of_alice = brief()
    [thank] = page_of_alice.thank
    told = replace(page_of_alice, thank=(replace(thank, last_thanked_days=41),))
    publish(replace(found(), briefs=(told,)))
    lead = visit("lead")
    lead.goto("/brief/")
    expect(lead.get_by_text("41 days ago")).to_be_visible()
    lead.locator(".thank article a", has_text="Thank").first.click()
    lead.get_by_label("What do you thank them for?").fill(WORDS)
    lead.get_by_label("Everyone in the company").check()
    lead.get_by_role("button", name="Send it").click()
    lead.wait_for_url(re.compile("/brief/"))

    agent = visit("agent", viewport=PHONE)
    agent.goto("/")
    expect(agent.get_by_text(WORDS)).to_be_visible()
    agent.goto(reverse("my_thanks"))
    agent.get_by_role("link", name="or choose who sees it").first.click()
    agent.locator("#answer-yes").check()
    agent.get_by_role("button", name="Save it").click()

    # An executive, in passing.
    executive = visit("executive", viewport={"width": 1920, "height": 1080})
    executive.goto("/wall/")
    expect(executive.get_by_text(WORDS)).to_be_visible()
    # The words are hers to release; the customer's beside them she did not.
    expect(executive.get_by_text(QUOTE)).to_have_count(0)


def test_a_customer_thanks_by_the_code(
    cast: Cast,
    visit: Visit,
    chromium: Browser,
    address: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """From the code on a lead's table to the page of whom it names, and back to the customer."""
    cache.clear()
    monkeypatch.setattr(public, "SOONEST_S", 0)
    place = make_place(
        "The night desk", team=cast.person("bob").team, person=None, by=cast.users["lead"]
    )
    lead = visit("lead")
    lead.goto(reverse("kudos_code", args=[place.pk]))
    there = lead.get_by_role("link", name="See it as customers do").get_attribute("href")
    assert there is not None

    stranger = chromium.new_context(viewport=PHONE, java_script_enabled=False)
    page = stranger.new_page()
    page.goto(there)
    page.get_by_label("What did they do for you?").fill(SAID)
    page.get_by_label("Who was it, if you know?").fill("Bob")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("heading", name="Thank you for saying it")).to_be_visible()
    assert stranger.cookies() == []
    kudos = Kudos.objects.get()
    plain = Judged(SAID, "Bob", is_known=True, is_harassment=False, danger=False)
    with patch.object(jobs, "judge", lambda words, whom: plain):
        jobs.read_kudos.func(str(kudos.pk))

    agent = visit("agent", viewport=PHONE)
    agent.goto("/me/")
    expect(agent.get_by_text(SAID).first).to_be_visible()
    agent.get_by_text("Answer them").first.click()
    agent.get_by_label("Your words").first.fill("That made my night.")
    agent.get_by_role("button", name="Answer", exact=True).first.click()
    page.reload()
    expect(page.get_by_text("That made my night.")).to_be_visible()
    stranger.close()


def test_a_works_council_reads_what_is_stored(cast: Cast, visit: Visit) -> None:
    """Kinds, terms and switches; of persons nothing, not even whether there are any."""
    publish(found())
    give([cast.person("bob")], by=cast.users["lead"], words=WORDS)
    council = visit("works_council")
    council.goto("/stored/")
    expect(council.get_by_text("What was said to somebody in such a message")).to_be_visible()
    for name in ("Bob", "Alice", WORDS, QUOTE):
        expect(council.get_by_text(name)).to_have_count(0)
    for path in ("/people/", "/me/", "/seen/", "/care/", "/brief/"):
        answer = council.goto(path)
        assert answer is not None
        assert answer.status == 404, path


def test_a_leaver_takes_a_keepsake(cast: Cast, visit: Visit) -> None:
    """A book of what was said; and a page of the same. Nothing of what was hard is in either."""
    publish(found())
    bob = cast.person("bob")
    give([bob], by=cast.users["lead"], words=WORDS, audience=Audience.TEAM)
    Person.objects.filter(pk=bob.pk).update(ends=timezone.localdate() + timedelta(days=3))
    agent = visit("agent")
    agent.goto("/me/")
    agent.locator('main a[href*="keepsake"]').first.click()
    with agent.expect_download() as book:
        agent.get_by_role("button", name="As a book to print (PDF)").click()
    assert book.value.path().read_bytes().startswith(b"%PDF")
    with agent.expect_download() as leaf:
        agent.get_by_role("button", name="As a page (HTML)").click()
    html = leaf.value.path().read_text()
    assert WORDS in html
    assert "busive" not in html
