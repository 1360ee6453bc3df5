"""People over the API: the same as on the pages."""

from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from fiftytwo.programme.foundation.people.models import Upload
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn
from tests.programme.people.conftest import DoJobs


def test_a_roster_comes_in_over_the_api(cast: Cast, administrator: Client, do_jobs: DoJobs) -> None:
    """Brought, shown, confirmed."""
    text = "person_id,name,team\nbob,Robert,Night\ndana,Dana,Day\n"
    made = administrator.post(
        f"{reverse('api:bring_upload')}?kind=roster", text, content_type="text/csv"
    )
    assert (made.status_code, made.json()["state"]) == (201, "waiting")
    do_jobs()
    named = {"upload": made.json()["id"]}
    shown = administrator.get(reverse("api:get_one_upload", kwargs=named)).json()
    assert shown["came"] == [{"person_id": "dana", "name": "Dana"}]
    assert [each["person_id"] for each in shown["changed"]] == ["bob"]
    assert "name" in shown["changed"][0]["fields"]
    assert sorted(each["person_id"] for each in shown["gone"]) == [
        "alice",
        "charlie",
        "vera",
        "zoe",
    ]
    confirmed = administrator.post(reverse("api:confirm_upload", kwargs=named))
    assert confirmed.json()["state"] == "confirmed"
    assert cast.person("bob").name == "Robert"
    again = administrator.post(reverse("api:confirm_upload", kwargs=named))
    assert again.status_code == 409


@pytest.mark.parametrize(("kind", "text"), [("salaries", "x"), ("roster", " ")])
def test_what_cannot_be_taken_is_refused(administrator: Client, kind: str, text: str) -> None:
    address = f"{reverse('api:bring_upload')}?kind={kind}"
    assert administrator.post(address, text, content_type="text/csv").status_code == 422
    assert not Upload.objects.exists()


def test_a_large_body_is_refused(administrator: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fiftytwo.programme.foundation.people.actions.uploads.MOST_BYTES", 10)
    address = f"{reverse('api:bring_upload')}?kind=roster"
    assert administrator.post(address, "x" * 11, content_type="text/csv").status_code == 413


def test_a_person_has_clients_and_aliases_and_no_count(cast: Cast, sign_in: SignIn) -> None:
    named = {"person": cast.person("bob").pk}
    told = sign_in("lead").get(reverse("api:get_person", kwargs=named)).json()
    assert [client["code"] for client in told["clients"]] == ["Orchid"]
    assert [alias["text"] for alias in told["aliases"]] == ["^BO"]
    assert told["lead"]["name"] == "Alice"
    assert not [
        name
        for name, value in told.items()
        if isinstance(value, int | float) and not isinstance(value, bool)
    ]


def test_lists_are_of_those_whom_one_may_see(cast: Cast, sign_in: SignIn) -> None:
    lead = sign_in("lead")
    people = lead.get(reverse("api:list_people")).json()["items"]
    assert {person["name"] for person in people} == {"Alice", "Bob"}
    teams = lead.get(reverse("api:list_teams")).json()["items"]
    assert [team["name"] for team in teams] == ["Night"]
    sites = lead.get(reverse("api:list_sites")).json()["items"]
    assert [(site["name"], site["time_zone"]) for site in sites] == [("Halle", "Europe/Berlin")]


def test_what_is_not_there_is_not_there(administrator: Client) -> None:
    for name in ("confirm_upload", "get_one_upload"):
        address = reverse(f"api:{name}", kwargs={"upload": uuid4()})
        ask = administrator.post if name == "confirm_upload" else administrator.get
        assert ask(address).status_code == 404
