"""People see what is kept of them, take it with them, and say what may be shown."""

import io
import json
import zipfile

import pytest
from django.urls import reverse

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.privacy.queries import consent_of, may_be_shown
from fiftytwo.programme.foundation.published.actions import publish
from tests.programme import found as made
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn


@pytest.fixture
def _published(cast: Cast) -> None:
    publish(made.found())


pytestmark = pytest.mark.usefixtures("_published")


def shown(sign_in: SignIn, role: str, name: str = "me") -> str:
    return sign_in(role).get(reverse(name)).content.decode()


def test_my_page_has_the_customers_words(sign_in: SignIn) -> None:
    """And only mine: Alice's page has nothing of Bob's."""
    assert made.QUOTE in shown(sign_in, "agent")
    assert made.QUOTE in shown(sign_in, "agent", "my_moments")
    assert made.QUOTE not in shown(sign_in, "lead")


def test_my_page_says_what_i_had_to_read_without_its_words(sign_in: SignIn) -> None:
    """Of what kind and when, by the clock on his wall: in Berlin it was half past ten."""
    page = shown(sign_in, "agent", "my_exposures")
    assert "abusive" in page
    assert 'datetime="2026-11-19T10:30:00+01:00"' in page


def test_the_file_has_everything_and_nothing_of_others(sign_in: SignIn) -> None:
    """For machines and for eyes; it is journalled that it was taken."""
    answer = sign_in("agent").post(reverse("everything"))
    assert "bob" not in answer["Content-Disposition"].casefold()
    file = zipfile.ZipFile(io.BytesIO(answer.content))
    kept = {each["kind"]: each["rows"] for each in json.loads(file.read("everything.json"))["kept"]}
    assert kept["people.person"][0]["name"] == "Bob"
    assert kept["people.alias"] == [{"text": "^BO"}]
    assert kept["people.user"][0]["email"] == "agent@tests.invalid"
    assert kept["access.grant"][0]["role"] == "agent"
    assert kept["published.moment"][0]["quote"] == made.QUOTE
    assert kept["published.exposure"] == [
        {"at": "2026-11-19T09:30:00Z", "kinds": ["hostile", "abusive"]}
    ]
    assert kept["published.care"][0]["kind"] == "abuse"
    assert made.QUOTE in file.read("everything.html").decode()
    everything = file.read("everything.json").decode()
    assert "md5$" not in everything
    assert "Charlie" not in everything
    assert Entry.objects.filter(did="everything_taken").count() == 1


def test_who_never_chose_is_shown_to_nobody_else(cast: Cast) -> None:
    """Private is where everybody begins."""
    assert may_be_shown(cast.person("bob"), Audience.PRIVATE)
    assert not may_be_shown(cast.person("bob"), Audience.TEAM)


def test_what_i_choose_holds(cast: Cast, sign_in: SignIn) -> None:
    """On the page and for programs, as far as it goes and no further."""
    bob = sign_in("agent")
    bob.post(reverse("my_consent"), {"audience": "everyone", "quotes": "on"})
    assert may_be_shown(cast.person("bob"), Audience.TEAM)
    assert not may_be_shown(cast.person("bob"), Audience.PRINTABLE)
    assert bob.get("/api/me/consent").json() == {"audience": "everyone", "quotes": True}
    bob.put("/api/me/consent", {"audience": "team", "quotes": False}, "application/json")
    assert consent_of(cast.person("bob")).audience == Audience.TEAM
    assert not consent_of(cast.person("bob")).quotes
    assert Entry.objects.filter(did="consent_chosen", of=cast.person("bob").pk).count() == 2


def test_a_choice_that_is_none_is_refused(cast: Cast, sign_in: SignIn) -> None:
    """Nothing is kept of it."""
    answer = sign_in("agent").post(reverse("my_consent"), {"audience": "the_world"})
    assert answer.status_code == 422
    assert consent_of(cast.person("bob")).audience == Audience.PRIVATE


def test_no_number_of_things_stands_on_my_page(sign_in: SignIn) -> None:
    """What customers said is a list, never a score."""
    answer = sign_in("agent").get("/api/me/moments").json()
    assert set(answer) == {"items", "next"}
