"""A security key, from being added to letting its owner in: with Chromium's own virtual one."""

import pytest
from playwright.sync_api import Page, expect
from pytest_django import Settings

from tests.programme.cast import Cast
from tests.programme.face.conftest import Visit

PASSWORD = "a long one, of nobody's"
KEY = {
    "protocol": "ctap2",
    "transport": "usb",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def alice(cast: Cast, visit: Visit, settings: Settings) -> Page:
    """Alice's browser, not signed in, with a key plugged in."""
    # The test's server speaks plain HTTP; a key otherwise answers to HTTPS alone.
    settings.MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
    user = cast.users["lead"]
    user.set_password(PASSWORD)
    user.save(update_fields=["password"])
    page = visit("stranger")
    page.set_default_timeout(8_000)
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})
    return page


def sign_in(page: Page) -> None:
    page.goto("/account/login/")
    page.locator("[name=login]").fill("lead@tests.invalid")
    page.locator("[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


@pytest.mark.slow
def test_a_key_that_was_added_is_the_second_step(alice: Page) -> None:
    """Nobody comes in with the password alone any more; touching the key is enough beside it."""
    faults: list[str] = []
    alice.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    sign_in(alice)
    expect(alice).to_have_url("/")
    alice.goto("/account/2fa/webauthn/add/")
    alice.locator("[name=password]").fill(PASSWORD)
    alice.get_by_role("button", name="It is me").click()
    alice.get_by_label("Name").fill("On my key ring")
    alice.get_by_role("button", name="Add it").click()
    # With the first key come codes for the day on which it is lost.
    alice.wait_for_url("**/recovery-codes/")
    alice.goto("/account/2fa/webauthn/")
    expect(alice.get_by_text("On my key ring")).to_be_visible()
    alice.context.clear_cookies()
    sign_in(alice)
    expect(alice).to_have_title("The second step · Fiftytwo")
    alice.goto("/")
    expect(alice).to_have_title("The second step · Fiftytwo")
    alice.get_by_role("button", name="Use a security key").click()
    expect(alice).to_have_url("/")
    assert faults == []
