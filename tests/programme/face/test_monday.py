"""Monday of a lead, by keyboard alone: care first, each pick answered, and everyone else."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import Resolver404, resolve
from playwright.sync_api import Page, expect

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.actions import give
from fiftytwo.programme.foundation.thanks.models import How
from fiftytwo.programme.foundation.thanks.queries import thanked_moments
from fiftytwo.programme.subjects.brief.models import Answered
from tests.programme.brief.weeks import WEEK, publish_week
from tests.programme.cast import Cast
from tests.programme.face.conftest import Visit
from tests.programme.face.test_every_page import AA

PAGE = f"/brief/{WEEK}/"
WORDS = "Bob, you stayed on the line until the lock opened, and rang back to be sure that it held."


@pytest.fixture(autouse=True)
def monday(cast: Cast) -> None:
    """Alice has a week to work through; Zoe leads as well."""
    publish_week()
    day = cast.person("zoe").team
    Grant.objects.create(user=cast.users["duty_lead"], role="lead", team=day)


def _is_there(path: str) -> bool:
    try:
        return bool(resolve(path))
    except Resolver404:
        return False


def _tab_to(page: Page, name: str) -> None:
    """Forward by Tab until what has the focus is called so, as it is read aloud."""
    for _ in range(40):
        page.keyboard.press("Tab")
        said = page.evaluate("document.activeElement.textContent.trim().replace(/\\s+/g, ' ')")
        if said == name:
            return
    raise AssertionError(f"Tab never comes by {name}")


def _thank(page: Page, cast: Cast, who: str, how: How, words: str = "") -> None:
    """As the composer does it; it comes back to the card after that one."""
    moment = Moment.objects.get(pk=f"m-{who}")
    give([cast.person(who)], by=cast.users["lead"], how=how, words=words, moment=moment)
    page.goto(f"{PAGE}?after=m-{who}")


def _stands_at(page: Page, place: str) -> None:
    expect(page.locator(f"#{place}")).to_be_focused()


def test_works_through_the_brief_by_keyboard(visit: Visit, cast: Cast) -> None:
    """It reaches the end without a mouse, and after each answer stands at the next card."""
    page = visit("lead", viewport={"width": 1280, "height": 800})
    faults: list[str] = []
    page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    page.goto("/brief/")
    headings = page.locator("main h2").all_inner_texts()
    assert headings[:3] == ["Care first", "Thank (4)", "Everyone else"]
    _tab_to(page, "Care first")
    _tab_to(page, "Thank")
    page.keyboard.press("Enter")
    page.keyboard.press("j")
    _stands_at(page, "m-m-bob")
    _tab_to(page, "Thank Bob")
    expect(page.locator(":focus")).to_have_attribute("href", f"/thank/?{_asked(cast, 'bob')}")

    if _is_there("/thank/"):
        page.keyboard.press("Enter")
        page.locator("textarea[name=words]").fill(WORDS)
        page.locator("button[value=send]").press("Enter")
    else:
        _thank(page, cast, "bob", How.WRITTEN, WORDS)
    _stands_at(page, "m-m-dora")
    expect(page.get_by_text("1 of 4 thanked or set aside; then everyone else")).to_be_visible()
    # She has seen care as it stands: whoever comes back goes on where they were.
    page.goto("/brief/")
    _stands_at(page, "m-m-dora")

    if _is_there("/thank/said/"):
        _tab_to(page, "Said it in person")
        page.keyboard.press("Enter")
    else:
        _thank(page, cast, "dora", How.SAID)
    _stands_at(page, "m-m-emil")

    _tab_to(page, "Not now")
    page.keyboard.press("Enter")
    _stands_at(page, "m-m-fay")
    assert page.url.endswith("#m-m-fay")

    _tab_to(page, "Wrong")
    page.keyboard.press("Enter")
    _tab_to(page, "It was somebody else")
    page.keyboard.press("Enter")
    _stands_at(page, "everyone_else")
    expect(page.get_by_text("set aside: it was somebody else")).to_be_visible()

    page.keyboard.press("k")
    _stands_at(page, "m-m-fay")
    _tab_to(page, "Take it back: Fay")
    page.keyboard.press("Enter")
    expect(page.locator("#m-m-fay")).to_have_attribute("data-stop", "open")
    _stands_at(page, "m-m-fay")
    _tab_to(page, "Pass to a colleague")
    page.keyboard.press("Enter")
    page.wait_for_url("**/brief/pass/**")
    assert not Axe().run(page, options=AA).response["violations"]
    page.get_by_label("Colleague").select_option("Zoe")
    _tab_to(page, "Pass it on")
    page.keyboard.press("Enter")
    _stands_at(page, "everyone_else")
    expect(page.get_by_text("passed to Zoe")).to_be_visible()
    expect(page.get_by_text("Done: each is thanked or set aside.")).to_be_visible()

    for name in ("Hal", "Ida", "Gus"):
        page.keyboard.press("j")
        expect(page.locator(":focus")).to_contain_text(name)
    _tab_to(page, "Seen in passing: Gus")
    assert not Axe().run(page, options=AA).response["violations"]
    assert faults == []
    assert thanked_moments(["m-bob", "m-dora", "m-emil"]) == {"m-bob", "m-dora"}
    told = {row.moment_id: (row.answer, row.why) for row in Answered.objects.all()}
    assert told == {"m-emil": ("not_now", ""), "m-fay": ("passed", "")}


def _asked(cast: Cast, who: str) -> str:
    back = f"%2Fbrief%2F{WEEK}%2F%3Fafter%3Dm-{who}"
    return f"to={cast.person(who).pk}&moment=m-{who}&back={back}"


def test_without_script_each_answer_loads_the_next_card(visit: Visit) -> None:
    """It needs no more than forms and anchors."""
    page = visit("lead", viewport={"width": 390, "height": 844}, java_script_enabled=False)
    page.goto("/brief/")
    page.locator("#m-m-bob").get_by_role("button", name="Not now").click()
    assert page.url.endswith(f"{PAGE}#m-m-dora")
    expect(page.locator("#m-m-dora")).to_be_in_viewport()
    page.locator("#m-m-dora").get_by_text("Wrong", exact=True).click()
    page.locator("#m-m-dora").get_by_role("button", name="These are no thanks").click()
    assert page.url.endswith("#m-m-emil")
    page.locator("#m-m-bob").get_by_role("button", name="Take it back").click()
    assert page.url.endswith("#m-m-bob")
    expect(page.locator("#m-m-bob").get_by_role("button", name="Not now")).to_be_visible()


def test_who_was_signed_out_meanwhile_is_sent_to_sign_in(visit: Visit) -> None:
    """Nothing vanishes from the page without a word."""
    page = visit("lead")
    page.goto("/brief/")
    page.context.clear_cookies(name="sessionid")
    page.locator("#m-m-bob").get_by_role("button", name="Not now").click()
    page.wait_for_url("**/account/login/**")


def test_paper_has_the_picks_and_nothing_to_press(visit: Visit) -> None:
    """Neither care nor buttons nor what was answered."""
    page = visit("lead")
    page.goto("/brief/")
    page.emulate_media(media="print")
    expect(page.get_by_text("Bob, you stayed till it worked.")).to_be_visible()
    for name in ("Not now", "Said it in person", "Take it back"):
        expect(page.get_by_role("button", name=name)).to_have_count(0)
    expect(page.get_by_role("link", name="Seen in passing")).to_have_count(0)
    expect(page.get_by_role("heading", name="Care first")).to_be_hidden()
