"""Without a mouse, and without JavaScript."""

from playwright.sync_api import Page, expect

from tests.programme.face.conftest import Visit

PHONE = {"width": 360, "height": 740}
REACHABLE = """() => [...document.querySelectorAll(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
)].filter(e => e.checkVisibility()).length"""
FOCUSED = """() => {
    const e = document.activeElement, s = getComputedStyle(e);
    return [e.tagName + '#' + (e.textContent || e.name || '').trim().slice(0, 30),
            s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2];
}"""


def _walked(page: Page) -> list[str]:
    """What Tab comes by, in order, until it leaves the page; each is seen to be focused."""
    names = []
    for _ in range(page.evaluate(REACHABLE)):
        page.keyboard.press("Tab")
        name, is_seen = page.evaluate(FOCUSED)
        assert is_seen, f"one does not see that {name} has the focus"
        names.append(name)
    return names


def test_tab_reaches_everything_in_reading_order(visit: Visit) -> None:
    """It comes by every link and button once: the way past the frame first, then the menu."""
    page = visit("administrator", viewport={"width": 1280, "height": 800})
    page.goto("/")
    names = _walked(page)
    assert names[0] == "A#To the page"
    assert not any(name.startswith("BODY") for name in names)
    menu = [name for name in names if name in ("A#Home", "A#People", "A#Journal")]
    assert menu == ["A#Home", "A#People", "A#Journal"]


def test_tab_reaches_every_field_of_sign_in(visit: Visit) -> None:
    """It goes from field to field to the button."""
    page = visit("stranger")
    page.goto("/account/login/")
    names = _walked(page)
    assert [name.split("#")[0] for name in names].count("INPUT") == 3
    assert names.index("INPUT#password") < names.index("BUTTON#Sign in")


def test_the_first_tab_leads_past_the_frame(visit: Visit) -> None:
    """It is seen only when it has the focus, and Enter goes to the page itself."""
    page = visit("lead")
    page.goto("/people/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_the_menu_opens_without_script_on_a_telephone(visit: Visit) -> None:
    """It is one button, and behind it is everything."""
    page = visit("lead", viewport=PHONE, java_script_enabled=False)
    page.goto("/")
    link = page.get_by_role("navigation").get_by_role("link", name="People")
    expect(link).to_be_hidden()
    page.get_by_text("Menu", exact=True).click()
    link.click()
    expect(page).to_have_title("People · Fiftytwo")


def test_the_menu_is_open_where_there_is_room(visit: Visit) -> None:
    """It needs no button then."""
    page = visit("lead", viewport={"width": 1280, "height": 800}, java_script_enabled=False)
    page.goto("/")
    expect(page.get_by_text("Menu", exact=True)).to_be_hidden()
    expect(page.get_by_role("navigation").get_by_role("link", name="People")).to_be_visible()


def test_signs_out_without_script(visit: Visit) -> None:
    """It is a form like any other, and afterwards one is a stranger."""
    page = visit("lead", viewport={"width": 1280, "height": 800}, java_script_enabled=False)
    page.goto("/")
    page.get_by_role("button", name="Sign out").click()
    expect(page).to_have_title("Sign in · Fiftytwo")


def test_chooses_a_language_without_script(visit: Visit) -> None:
    """It speaks German from then on, to somebody who is not signed in either."""
    page = visit("stranger", java_script_enabled=False)
    page.goto("/account/login/")
    page.get_by_role("link", name="Language").click()
    page.get_by_label("Deutsch").check()
    page.get_by_role("button").click()
    expect(page).to_have_title("Anmelden · Fiftytwo")


def test_right_to_left_is_the_same_page_mirrored(visit: Visit) -> None:
    """It has its frame at the right then, and fits all the same."""
    page = visit("lead", viewport={"width": 1280, "height": 800})
    page.goto("/people/")
    page.evaluate("document.documentElement.dir = 'rtl'")
    frame, main = page.locator(".frame").bounding_box(), page.locator("main").bounding_box()
    assert frame is not None
    assert main is not None
    assert frame["x"] > main["x"] + main["width"]
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")


def test_paper_has_the_page_and_not_the_frame(visit: Visit) -> None:
    """It prints in black on white, without menu and buttons, whatever the screen is set to."""
    page = visit("lead", color_scheme="dark")
    page.goto("/people/")
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name="People")).to_be_visible()
    expect(page.locator(".menu")).to_be_hidden()
    ink = page.evaluate("getComputedStyle(document.querySelector('h1')).color")
    assert max(int(part) for part in ink.strip("rgb()").split(",")) < 80
