"""Two walks of care in a browser: a night's threat is taken, and an agent has the last word."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.subjects.care.watch import LookAfter
from tests.programme.care.conftest import (
    MONDAY,
    NIGHT,
    THREAT,
    WORDS,
    on_shift,
    publish_threat,
    threat,
    with_words,
)
from tests.programme.cast import Cast
from tests.programme.face.conftest import Visit

PHONE = {"width": 390, "height": 844}
ASK = """htmx.ajax(
    "GET", "/care/danger/strip/?shown=", {target: "#pressing", swap: "outerHTML"})"""


def test_a_threat_at_0240_is_acknowledged_by_the_duty_lead(
    cast: Cast, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The strip comes to the page that is open; two taps later it is hers, and it is gone."""
    monkeypatch.setenv("FIFTYTWO_NOW", NIGHT.isoformat())
    on_shift(cast, "zoe", NIGHT)
    page = visit("duty_lead", viewport=PHONE)
    page.goto(reverse("people"))
    strip = page.get_by_role("alert")
    expect(strip).not_to_contain_text("danger")
    publish_threat(threat(NIGHT))
    LookAfter()(NIGHT)
    # What the page does by itself every quarter of a minute.
    page.evaluate(
        "htmx.ajax('GET', '/care/danger/strip/?shown=', {target: '#pressing', swap: 'outerHTML'})"
    )
    strip.get_by_role("link", name="Look now").click()
    expect(page.get_by_text(THREAT)).to_be_visible()
    page.get_by_role("button", name="I look after it").click()
    expect(page.get_by_text("It is yours now.")).to_be_visible()
    expect(page.get_by_role("alert")).not_to_contain_text("danger")


@pytest.mark.parametrize("javascript", [True, False])
def test_an_agent_opens_corrects_and_hides(cast: Cast, visit: Visit, javascript: bool) -> None:
    """With and without JavaScript."""
    publish(with_words())
    LookAfter()(MONDAY)
    page = visit("agent", viewport=PHONE, java_script_enabled=javascript)
    page.goto(reverse("care"))
    expect(page.get_by_text(WORDS)).to_have_count(0)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text(WORDS)).to_be_visible()
    page.get_by_role("button", name="Not about me").click()
    expect(page.get_by_text("You say: not about me")).to_be_visible()
    page.get_by_role("button", name="Hide again").click()
    expect(page.get_by_text(WORDS)).to_have_count(0)
    expect(page.get_by_text("You say: not about me")).to_be_visible()
