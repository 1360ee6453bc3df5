"""What is around every page, and what is said where there is no page."""

import re

import pytest
from django.test import Client
from django.utils import timezone

from fiftytwo.programme.foundation.notices.models import Notice
from fiftytwo.programme.foundation.people.models import Organisation
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.site.at_home import COMES_FOR, _until_the_week
from fiftytwo.terms.week import Week
from tests.programme.cast import EVERY_ROLE, Cast
from tests.programme.conftest import SignIn
from tests.programme.face.addresses import pages
from tests.programme.found import QUOTE, found

INVENTED = "Everybody here is invented."


def test_every_page_of_a_demo_says_so(cast: Cast, sign_in: SignIn) -> None:
    """It stands on each page, refusals included, and nowhere else than in a demo."""
    every = list(pages(cast))
    shown = [sign_in(role).get(path) for role, path in every]
    assert not any(INVENTED in answer.content.decode() for answer in shown)
    Organisation.objects.update(is_demo=True)
    for role, path in every:
        assert INVENTED in sign_in(role).get(path).content.decode(), path


def test_no_page_brings_style_or_script_of_its_own(cast: Cast, sign_in: SignIn) -> None:
    """It holds to the policy: nothing inline, nothing from elsewhere."""
    for role, path in pages(cast):
        html = sign_in(role).get(path).content.decode()
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=", html), path
        assert not re.search(r"<script(?![^>]*(src=\"/|application/json))", html), path
        assert not re.search(r"(?:src|href)=\"(?:https?:)?//", html), path


@pytest.mark.parametrize("role", EVERY_ROLE)
def test_home_says_to_each_why_they_come(role: str, sign_in: SignIn) -> None:
    """It has a sentence for each role, and their name."""
    html = sign_in(role).get("/").content.decode()
    assert str(COMES_FOR[next(each for each in COMES_FOR if each == role)]) in html.replace(
        "&#x27;", "'"
    )
    assert "Hello, " in html


def test_home_leads_to_what_one_may_do_and_nothing_else(sign_in: SignIn) -> None:
    """It has doors for the administrator that the agent does not see."""
    assert 'href="/journal/"' in sign_in("administrator").get("/").content.decode()
    assert 'href="/journal/"' not in sign_in("agent").get("/").content.decode()


def test_home_has_what_customers_said_about_the_reader(cast: Cast, sign_in: SignIn) -> None:
    """It says what will stand there until something does; of others it has nothing."""
    assert "Nothing was found yet" in sign_in("agent").get("/").content.decode()
    publish(found())
    assert QUOTE in sign_in("agent").get("/").content.decode()
    assert QUOTE not in sign_in("lead").get("/").content.decode()


def test_home_and_menu_say_that_there_is_news(cast: Cast, sign_in: SignIn) -> None:
    """It names what was not read yet, and no more once it is read."""
    Notice.objects.create(user=cast.users["agent"], kind="access_given", at=timezone.now())
    client = sign_in("agent")
    assert "New for you" in client.get("/").content.decode()
    assert 'class="new"' in client.get("/language/").content.decode()
    client.post("/notices/read/")
    assert "New for you" not in client.get("/").content.decode()
    assert 'class="new"' not in client.get("/language/").content.decode()


def test_the_menu_marks_one_place(sign_in: SignIn) -> None:
    """It is in the outbox, which stands below the notices, and not in both."""
    html = sign_in("administrator").get("/notices/outbox/").content.decode()
    assert html.count("aria-current") == 1
    assert '<a href="/notices/outbox/" aria-current="page">' in html


def test_what_is_not_theirs_looks_like_what_is_not_there(cast: Cast, sign_in: SignIn) -> None:
    """It gives the same answer to the byte, but for the token that is new each time."""
    client = sign_in("agent")
    theirs, nobodys = client.get("/journal/"), client.get("/nothing/")
    assert theirs.status_code == nobodys.status_code == 404
    assert _without_token(theirs.content) == _without_token(nobodys.content)


def test_whoever_has_no_part_yet_is_told_whom_to_ask(sign_in: SignIn) -> None:
    """It does not lead in a circle to a first page that they may not see either."""
    html = sign_in("nobody").get("/").content.decode()
    assert "Ask whoever invited you." in html
    assert "To your first page" not in html


def test_a_form_that_was_open_too_long_is_asked_for_again(cast: Cast) -> None:
    """It says what to do, not what a token is."""
    answer = Client(enforce_csrf_checks=True).post("/language/", {"language": "de"})
    assert answer.status_code == 403
    assert "send it once more" in answer.content.decode()


def test_our_mistake_is_called_that(
    cast: Cast, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is a page like the others even where nothing else works any more."""

    def fails(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("fiftytwo.programme.site.pages.home_of", fails)
    client = sign_in("lead")
    client.raise_request_exception = False
    answer = client.get("/")
    assert answer.status_code == 500
    assert "Our mistake" in answer.content.decode()


def test_counts_the_weeks_to_the_week() -> None:
    """It counts from Monday to Monday, is 0 in the Week itself, and then begins again."""
    assert _until_the_week(Week(2026, 40))["weeks_left"] == 1
    assert _until_the_week(Week(2026, 41))["weeks_left"] == 0
    # 12 October 2026 to 4 October 2027: 357 days.
    assert _until_the_week(Week(2026, 42))["weeks_left"] == 51


def _without_token(html: bytes) -> bytes:
    return re.sub(rb'name="csrfmiddlewaretoken" value="\w+"', b"", html)


def test_a_request_for_another_host_is_refused_in_words(client: Client, db: None) -> None:
    """It is refused before anybody has asked who sends it."""
    refused = client.get("/", headers={"Host": "elsewhere.invalid"})
    assert refused.status_code == 400
    assert "Fiftytwo" in refused.content.decode()
