"""Nothing crosses clients without a grant: every page and list that names people, asked over HTTP.

One reader of each role has a grant for Orchid alone. Bob serves Orchid, Charlie Birch.
"""

import re

import pytest
from django.http import HttpResponse
from django.test import Client as Browser
from django.urls import reverse

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.access.roles import MAY, Act, Role
from fiftytwo.programme.foundation.people.models import Client, Person
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

SEES_PEOPLE = [role for role in Role if Act.SEE_PEOPLE in MAY[role]]
OTHERS = [role for role in Role if role not in SEES_PEOPLE]
PAGES = ("person", "api:get_person")
LISTS = ("people", "api:list_people", "api:list_teams")


@pytest.fixture
def of_orchid(cast: Cast, sign_in: SignIn) -> Browser:
    """Somebody who is nobody of the roster; their grant is given by each test."""
    return sign_in("nobody")


def give(cast: Cast, role: Role) -> None:
    orchid = Client.objects.get(code="Orchid")
    Grant.objects.create(user=cast.users["nobody"], role=role, client=orchid)


def without_tokens(page: HttpResponse) -> bytes:
    """What the page says, without the token of its forms, which is another each time."""
    return re.sub(rb'name="csrfmiddlewaretoken" value="\w+"', b"", page.content)


@pytest.mark.parametrize("role", SEES_PEOPLE)
def test_people_of_the_other_client_are_not_there(
    cast: Cast, of_orchid: Browser, role: Role
) -> None:
    """On their own pages, in no list, and not told apart from who never was."""
    give(cast, role)
    for name in PAGES:
        bob = of_orchid.get(reverse(name, kwargs={"person": cast.person("bob").pk}))
        assert bob.status_code == 200
        charlie = of_orchid.get(reverse(name, kwargs={"person": cast.person("charlie").pk}))
        nobody = of_orchid.get(reverse(name, kwargs={"person": cast.users["guest"].pk}))
        assert (charlie.status_code, nobody.status_code) == (404, 404)
        assert without_tokens(charlie) == without_tokens(nobody)
    for name in LISTS:
        shown = of_orchid.get(reverse(name)).content.decode()
        assert "Charlie" not in shown
        assert "Birch" not in shown


@pytest.mark.parametrize("role", OTHERS)
def test_who_sees_no_people_sees_none_of_their_own_client_either(
    cast: Cast, of_orchid: Browser, role: Role
) -> None:
    give(cast, role)
    for name in PAGES:
        bob = of_orchid.get(reverse(name, kwargs={"person": cast.person("bob").pk}))
        assert bob.status_code == 404
    for name in LISTS:
        assert of_orchid.get(reverse(name)).status_code == 404


def test_the_second_client_of_a_colleague_is_not_named(cast: Cast, of_orchid: Browser) -> None:
    """Bob also serves Birch now; a reader of Orchid is told Orchid."""
    give(cast, Role.LEAD)
    cast.person("bob").clients.add(Client.objects.get(code="Birch"))
    for name in (*PAGES, *LISTS):
        named = {"person": cast.person("bob").pk} if name in PAGES else {}
        shown = of_orchid.get(reverse(name, kwargs=named)).content.decode()
        assert "Birch" not in shown
    assert (
        "Orchid"
        in of_orchid.get(
            reverse("person", kwargs={"person": cast.person("bob").pk})
        ).content.decode()
    )


OF_THE_WHOLE = (
    *("users", "invite", "groups", "bring_people", "matching", "signing_in"),
    *("jobs", "outbox", "webhooks", "keeping", "forgetting"),
    *("api:list_users", "api:list_webhooks", "api:list_schedules", "api:list_erasures"),
)


@pytest.mark.parametrize("name", OF_THE_WHOLE)
def test_an_administrator_of_one_client_does_not_change_the_whole(
    cast: Cast, of_orchid: Browser, name: str
) -> None:
    """Roster, users, groups, settings and customers are everybody's."""
    give(cast, Role.ADMINISTRATOR)
    assert of_orchid.get(reverse(name)).status_code == 404
    Grant.objects.create(user=cast.users["nobody"], role=Role.ADMINISTRATOR)
    assert of_orchid.get(reverse(name)).status_code == 200


@pytest.mark.parametrize("role", Role)
def test_menu_and_first_page_lead_nowhere_that_is_not_theirs(
    cast: Cast, of_orchid: Browser, role: Role
) -> None:
    """They ask what the pages ask, of a grant for one client too."""
    give(cast, role)
    home = of_orchid.get("/").content.decode()
    # The brief is a lead's own page: this one is nobody of the roster.
    ways = set(re.findall(r'href="(/(?!static/|brief/)[^"#]*)"', home))
    assert "/notices/" in ways
    assert {way for way in ways if of_orchid.get(way).status_code == 404} == set()


def test_a_team_in_the_address_opens_no_wall(cast: Cast, of_orchid: Browser) -> None:
    """Asking for Charlie's team shows who of it serves Orchid or everyone, and no more."""
    give(cast, Role.HEAD)
    day = Person.objects.get(person_id="charlie").team
    assert day is not None
    page = of_orchid.get(reverse("people"), {"team": str(day.pk)}).content.decode()
    assert "Zoe" in page
    assert "Charlie" not in page
