"""Somebody of each role comes in, goes wherever the menu leads, and signs out."""

import pytest
from playwright.sync_api import Page, expect

from fiftytwo.programme.foundation.published.actions import publish
from tests.programme.cast import EVERY_ROLE
from tests.programme.face.conftest import Visit
from tests.programme.found import found

PHONE = {"width": 390, "height": 844}
IS_WIDE = "document.documentElement.scrollWidth > innerWidth"


@pytest.mark.slow
@pytest.mark.parametrize("role", EVERY_ROLE)
def test_walks_through_the_menu_and_out(role: str, visit: Visit) -> None:
    """It finds each place of the menu: none is refused, complains or scrolls sideways."""
    publish(found())
    page = visit(role, viewport=PHONE)
    faults: list[str] = []
    page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    page.on(
        "response",
        lambda got: faults.append(f"{got.status} {got.url}") if got.status >= 400 else None,
    )
    page.goto("/")
    places = page.locator(".menu nav a, .who a").evaluate_all("all => all.map(a => a.pathname)")
    assert places[0] == "/"
    for place in places:
        _go(page, place)
        expect(page.locator("h1")).to_have_count(1)
        if page.evaluate(IS_WIDE):
            faults.append(f"{place} is wider than a telephone")
    page.get_by_text("Menu", exact=True).click()
    page.get_by_role("button", name="Sign out").click()
    expect(page).to_have_title("Sign in · Fiftytwo")
    assert faults == []


def _go(page: Page, place: str) -> None:
    """By the menu, as people do."""
    page.get_by_text("Menu", exact=True).click()
    page.locator(f'.menu a[href="{place}"]').click()
    page.wait_for_url(f"**{place}")
