"""The list and a person's page: who somebody is, never how much they did or why they were away."""

import re
from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from pytest_django import DjangoAssertNumQueries

from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.people.models import Absence, Person
from fiftytwo.programme.foundation.people.words import in_words
from tests.programme.cast import ROSTER, Cast, someone
from tests.programme.conftest import SignIn


def page_of(cast: Cast, browser: Client, person_id: str) -> str:
    named = {"person": cast.person(person_id).pk}
    page = browser.get(reverse("person", kwargs=named)).content.decode()
    # Another one each time.
    return re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", page)


def test_a_person_is_shown_as_the_roster_tells_them(cast: Cast, sign_in: SignIn) -> None:
    Person.objects.filter(person_id="bob").update(starts=date(2024, 1, 8))
    shown = page_of(cast, sign_in("lead"), "bob")
    for told in ("Bob", "Night", "Halle", "Europe/Berlin", "Alice", "early", "^BO", "Orchid"):
        assert told in shown
    assert "2024" in shown


def test_nobody_is_told_that_somebody_was_away(cast: Cast, sign_in: SignIn) -> None:
    """The days are kept for the brief's sake; the page does not have them."""
    today = timezone.localdate()
    before = page_of(cast, sign_in("lead"), "bob")
    Absence.objects.create(person=cast.person("bob"), first=today, last=today + timedelta(days=9))
    assert page_of(cast, sign_in("lead"), "bob") == before


def test_a_lead_whom_the_reader_may_not_see_is_named_without_a_way_there(
    cast: Cast, sign_in: SignIn
) -> None:
    """Alice sees her own lead's name; Vera's page is not hers to open."""
    vera = reverse("person", kwargs={"person": cast.person("vera").pk})
    shown = page_of(cast, sign_in("lead"), "alice")
    assert "Vera" in shown
    assert vera not in shown
    assert vera in page_of(cast, sign_in("head"), "alice")


def test_whoever_has_left_is_on_their_own_list_only(cast: Cast, sign_in: SignIn) -> None:
    """By their last day, or because no roster names them."""
    yesterday = timezone.localdate() - timedelta(days=1)
    Person.objects.filter(person_id="bob").update(ends=yesterday)
    Person.objects.filter(person_id="charlie").update(is_on_roster=False)
    head = sign_in("head")
    here = head.get(reverse("people")).content.decode()
    left = head.get(reverse("people"), {"left": "1"}).content.decode()
    for person_id, is_here in (("bob", False), ("charlie", False), ("zoe", True)):
        link = reverse("person", kwargs={"person": cast.person(person_id).pk})
        assert (link in here, link in left) == (is_here, not is_here)
    assert "Last day here" in page_of(cast, head, "bob")
    assert "No longer on the roster" in page_of(cast, head, "charlie")


def test_the_list_is_paged_and_asks_few_questions(
    cast: Cast, sign_in: SignIn, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    """Fifty a page, however many there are."""
    bring_in_roster([*ROSTER, *(someone(f"p{n:03}", team="Night") for n in range(120))], by=None)
    head = sign_in("head")
    with django_assert_max_num_queries(14):
        first = head.get(reverse("people")).content.decode()
    assert first.count('<th scope="row">') == 50
    assert "Page 1" in first
    assert "?page=2" in first
    assert "?page=2" in first
    assert head.get(reverse("people"), {"page": "3"}).content.decode().count('scope="row"') == 25


def test_a_team_is_kept_while_paging(cast: Cast, sign_in: SignIn) -> None:
    bring_in_roster([*ROSTER, *(someone(f"p{n:03}", team="Night") for n in range(120))], by=None)
    team = cast.person("bob").team
    assert team is not None
    shown = sign_in("head").get(reverse("people"), {"team": str(team.pk)}).content.decode()
    assert f"?team={team.pk}&amp;page=2" in shown
    assert "Zoe" not in shown


@pytest.mark.parametrize("told", ["x", "00000000-0000-0000-0000-000000000000"])
def test_a_team_that_is_none_is_no_error(cast: Cast, sign_in: SignIn, told: str) -> None:
    assert sign_in("head").get(reverse("people"), {"team": told}).status_code == 200


def test_only_who_may_change_is_offered_to(cast: Cast, sign_in: SignIn) -> None:
    offered = {"people": reverse("bring_people"), "person": reverse("invite")}
    for role, is_offered in (("head", False), ("administrator", True)):
        shown = sign_in(role).get(reverse("people")).content.decode()
        assert (offered["people"] in shown) is is_offered
        assert (offered["person"] in page_of(cast, sign_in(role), "charlie")) is is_offered


def test_a_forgotten_person_is_not_there(cast: Cast, sign_in: SignIn) -> None:
    """Their row stays without a name; no list and no page has it."""
    Person.objects.filter(person_id="bob").update(name="", is_on_roster=False)
    head = sign_in("head")
    address = reverse("person", kwargs={"person": cast.person("bob").pk})
    assert address not in head.get(reverse("people"), {"left": "1"}).content.decode()
    assert head.get(address).status_code == 404


def test_roles_and_shifts_are_said_in_the_readers_language() -> None:
    """Those that rosters mostly name; what we do not know stays as it was written."""
    with override("de"):
        assert in_words("lead") == "Teamleitung"
        assert in_words("Kundendienst II") == "Kundendienst II"
    assert in_words("night") == "night"
