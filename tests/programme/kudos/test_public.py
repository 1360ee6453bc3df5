"""What a customer meets: no cookie, no script, no third party; machines are kept out."""

import re

import pytest
from django.test import Client

from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.subjects.kudos import public
from fiftytwo.programme.subjects.kudos.actions import end_place, make_place
from fiftytwo.programme.subjects.kudos.errors import HoldsSurname
from fiftytwo.programme.subjects.kudos.models import Kudos, Place
from fiftytwo.programme.subjects.kudos.queries import places
from tests.programme.cast import ROSTER, Cast
from tests.programme.kudos.conftest import WORDS


@pytest.fixture
def client_form(place: Place, monkeypatch: pytest.MonkeyPatch) -> tuple[Client, str, str]:
    """A customer with the form open long enough, its address and its sign."""
    monkeypatch.setattr(public, "SOONEST_S", 0)
    client, address = Client(enforce_csrf_checks=True), f"/t/{place.token}/"
    return client, address, client.get(address).context["form_sign"]


def test_no_cookie_no_script_nothing_from_elsewhere(place: Place) -> None:
    client = Client()
    shown = client.get(f"/t/{place.token}/")
    page = shown.content.decode()
    assert not client.cookies
    assert "<script" not in page
    assert not re.search(r"(?:src|href)=\"(?:https?:)?//", page)
    assert "no-cache" in shown["Cache-Control"]


def test_says_no_name_of_anybody(cast: Cast, place: Place) -> None:
    page = Client().get(f"/t/{place.token}/").content.decode()
    assert "The night desk" in page
    assert not any(each in page for each in ("Bob", "Alice", "Night<", "Halle"))


def test_too_fast_for_a_reader_is_asked_once_more_with_their_words(place: Place) -> None:
    """Whoever is asked again need not wait, and has lost nothing."""
    client, address = Client(), f"/t/{place.token}/"
    form = client.get(address).context["form_sign"]
    again = client.post(address, {"words": WORDS, "form": form})
    assert again.status_code == 422
    assert WORDS in again.content.decode()
    assert not Kudos.objects.exists()
    sent = client.post(address, {"words": WORDS, "form": again.context["form_sign"]})
    assert sent.status_code == 302


def test_what_only_machines_fill_in_is_thanked_and_not_kept(client_form) -> None:
    client, address, form = client_form
    answer = client.post(address, {"words": "Buy this", "website": "x", "form": form})
    assert answer.status_code == 302
    assert client.get(answer["Location"]).status_code == 200
    assert not Kudos.objects.exists()


@pytest.mark.parametrize("form", ["", "x", "abc/1:1:x"])
def test_a_form_that_is_not_ours_is_not_taken(client_form, form: str) -> None:
    client, address, _form = client_form
    assert client.post(address, {"words": WORDS, "form": form}).status_code == 422
    assert not Kudos.objects.exists()


@pytest.mark.parametrize("words", ["", "   ", "x" * 1_001])
def test_says_what_is_wrong_and_keeps_what_was_written(client_form, words: str) -> None:
    client, address, form = client_form
    answer = client.post(address, {"words": words, "form": form})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.content.decode()


def test_a_flood_is_asked_to_wait_and_loses_nothing(client_form) -> None:
    client, address, _form = client_form

    def send():
        form = client.get(address).context["form_sign"]
        return client.post(address, {"words": WORDS, "form": form})

    told = [send() for _ in range(6)]
    assert [each.status_code for each in told] == [302] * 5 + [429]
    assert told[-1]["Retry-After"] == "60"
    assert WORDS in told[-1].content.decode()
    assert Kudos.objects.count() == 5


def test_who_presses_twice_thanks_once_and_lands_on_the_same_page(client_form) -> None:
    """With the link on which an answer will stand; nothing of it is kept in the clear."""
    client, address, form = client_form
    told = [client.post(address, {"words": WORDS, "form": form}) for _ in range(2)]
    assert [each.status_code for each in told] == [302, 302]
    assert told[0]["Location"] == told[1]["Location"]
    kudos = Kudos.objects.get()
    secret = told[0]["Location"].strip("/").split("/")[-1]
    assert secret not in str(vars(kudos))


def test_a_form_is_taken_once(client_form) -> None:
    """Other words of the same form: asked once more, with the words; a new form takes them."""
    client, address, form = client_form
    client.post(address, {"words": WORDS, "form": form})
    again = client.post(address, {"words": "And you rang back!", "form": form})
    assert again.status_code == 409
    assert "And you rang back!" in again.content.decode()
    assert Kudos.objects.count() == 1
    form = again.context["form_sign"]
    assert client.post(address, {"words": "And you rang back!", "form": form}).status_code == 302
    assert Kudos.objects.count() == 2


def test_an_end_of_line_counts_once(client_form) -> None:
    """As the reader's own page counted it: 1,000 letters fit."""
    client, address, form = client_form
    words = "x" * 990 + "\r\n" * 5 + "y" * 5
    assert client.post(address, {"words": words, "form": form}).status_code == 302


def test_a_page_for_somebody_who_left_takes_no_more_and_can_be_ended(cast: Cast) -> None:
    """It thanks nobody any more; their lead finds it and takes it down."""
    lead = cast.users["lead"]
    own = make_place("Bobby", team=None, person=cast.person("bob"), by=lead)
    assert Client().get(f"/t/{own.token}/").status_code == 200
    bring_in_roster([one for one in ROSTER if one.person_id != "bob"], by=None)
    assert Client().get(f"/t/{own.token}/").status_code == 410
    assert own in places(lead)


@pytest.mark.parametrize(
    ("name", "shown_as"),
    [
        ("Bob Berger", "Bob Berger"),
        ("Bob Berger", "Team berger"),
        ("Berger, Bob", "The Berger desk"),
        ("Bob van der Berg", "Berg and friends"),
    ],
)
def test_a_family_name_stands_on_no_public_page(cast: Cast, name: str, shown_as: str) -> None:
    """Neither of whom it is for nor of anybody of the team."""
    Person.objects.filter(person_id="bob").update(name=name)
    bob, lead = cast.person("bob"), cast.users["lead"]
    with pytest.raises(HoldsSurname):
        make_place(shown_as, team=None, person=bob, by=lead)
    with pytest.raises(HoldsSurname):
        make_place(shown_as, team=bob.team, person=None, by=lead)


@pytest.mark.parametrize("shown_as", ["Bob", "Bob B.", "The night desk", "Van service"])
def test_an_alias_may_be_a_first_name(cast: Cast, shown_as: str) -> None:
    Person.objects.filter(person_id="bob").update(name="Bob van Berger")
    bob, lead = cast.person("bob"), cast.users["lead"]
    assert make_place(shown_as, team=None, person=bob, by=lead).shown_as == shown_as


def test_whoever_has_such_a_page_is_told(cast: Cast) -> None:
    """What their lead made of them stands on their own page."""
    lead = cast.users["lead"]
    own = make_place("Bobby", team=None, person=cast.person("bob"), by=lead)
    client = Client()
    client.force_login(cast.users["agent"], "allauth.account.auth_backends.AuthenticationBackend")
    page = client.get("/me/").content.decode()
    assert "Bobby" in page
    assert f"/t/{own.token}/" in page


def test_an_ended_page_says_so(cast: Cast, place: Place) -> None:
    end_place(place, by=cast.users["lead"])
    ended = Client().get(f"/t/{place.token}/")
    assert ended.status_code == 410
    assert "takes no more thanks" in ended.content.decode()


def test_words_are_shown_as_words(cast: Cast, place: Place) -> None:
    """What a customer wrote is no markup anywhere."""
    Kudos.objects.create(
        place=place,
        at="2026-11-20T10:00:00Z",
        state=Kudos.State.TO_LOOK,
        words="<script>alert(1)</script>",
        secret="0" * 64,
    )
    client = Client()
    client.force_login(cast.users["lead"], "allauth.account.auth_backends.AuthenticationBackend")
    assert "<script>alert" not in client.get("/kudos/").content.decode()


def test_the_code_leads_there(cast: Cast, place: Place) -> None:
    client = Client()
    client.force_login(cast.users["lead"], "allauth.account.auth_backends.AuthenticationBackend")
    page = client.get(f"/kudos/places/{place.pk}/").content.decode()
    assert f"http://testserver/t/{place.token}/" in page
    assert "<svg" in page
