"""Thanks are written in a browser: by clicks on facts, with Enter, and by a thumb."""

from django.urls import reverse
from playwright.sync_api import expect

from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.thanks.models import How, Recognition
from tests.programme.cast import Cast
from tests.programme.face.conftest import Visit
from tests.programme.found import found


def test_a_fact_puts_itself_into_the_words(cast: Cast, visit: Visit) -> None:
    """Where the writer is, with the keyboard too; then it is sent."""
    publish(found())
    page = visit("lead")
    page.goto(f"{reverse('thank')}?moment=m-1")
    words = page.get_by_label("What do you thank them for?")
    words.fill("You stayed until the lock opened")
    page.get_by_role("button", name="after 3 messages").press("Enter")
    expect(words).to_have_value("You stayed until the lock opened after 3 messages")
    expect(words).to_be_focused()
    page.get_by_role("button", name="Send it").click()
    expect(page.get_by_text("It is on its way to Bob.")).to_be_visible()
    assert Recognition.objects.get().words == "You stayed until the lock opened after 3 messages"


def test_enter_in_the_name_chooses_and_removes_nobody(cast: Cast, visit: Visit) -> None:
    """The first button of a form is what Enter presses."""
    page = visit("head")
    page.goto(f"{reverse('thank')}?to={cast.person('bob').pk}")
    page.get_by_label("And whom else?").fill("Zoe")
    page.get_by_label("And whom else?").press("Enter")
    expect(page.get_by_role("button", name="Not Bob")).to_be_visible()
    expect(page.get_by_role("button", name="Not Zoe")).to_be_visible()


def test_ten_seconds_on_a_phone(cast: Cast, visit: Visit) -> None:
    """A name, a line, Enter; what is pressed is as large as a thumb."""
    page = visit("guest", viewport={"width": 360, "height": 740})
    page.goto(reverse("thank_seen"))
    for part in (page.get_by_label("Name"), page.get_by_role("button", name="Send it")):
        box = part.bounding_box()
        assert box is not None
        assert box["height"] >= 48
    page.get_by_label("Name").fill("Bob")
    page.get_by_label("What did you see?").fill("Carried the chairs up by himself.")
    page.get_by_label("What did you see?").press("Enter")
    expect(page.get_by_text("It is on its way to Bob.")).to_be_visible()
    assert Recognition.objects.get().how == How.WITNESSED
