"""A lead reads what customers said to their own people, and nothing across clients."""

import pytest

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.people.models import Client, Person
from fiftytwo.programme.subjects.kudos.models import Kudos
from fiftytwo.programme.subjects.kudos.queries import kudos_for
from tests.programme.cast import ROSTER, Cast, someone
from tests.programme.conftest import SignIn
from tests.programme.kudos.conftest import WORDS, Say


@pytest.fixture
def two_clients(cast: Cast) -> Cast:
    """Dora of the night team serves Birch, which is Zoe's to read; Alice may read of Orchid."""
    dora = someone("dora", team="Night", lead_id="zoe", client="Birch")
    bring_in_roster([*ROSTER, dora], by=None)
    orchid, birch = (Client.objects.get(code=code) for code in ("Orchid", "Birch"))
    Grant.objects.filter(user=cast.users["lead"]).update(client=orchid)
    Grant.objects.create(user=cast.users["duty_lead"], role="lead", client=birch)
    return cast


def test_what_landed_with_another_clients_is_not_read(two_clients: Cast, say: Say) -> None:
    assert say(whom="Dora")
    assert not kudos_for(two_clients.users["lead"]).exists()
    assert kudos_for(two_clients.users["duty_lead"]).exists()


def test_what_landed_with_ones_own_is(two_clients: Cast, say: Say) -> None:
    assert say(whom="Bob")
    assert kudos_for(two_clients.users["lead"]).exists()


def test_what_is_nobodys_yet_is_read_by_who_reads_of_all(two_clients: Cast, say: Say) -> None:
    """It may be the other client's."""
    assert say()
    lead = two_clients.users["lead"]
    assert not kudos_for(lead).exists()
    assert not kudos_for(two_clients.users["duty_lead"]).exists()
    Grant.objects.filter(user=lead).update(client=None)
    assert kudos_for(lead).exists()


def test_a_team_of_one_client_is_read_by_any_lead_of_it(cast: Cast, say: Say) -> None:
    """Though somebody in it has another lead."""
    bring_in_roster([*ROSTER, someone("dora", team="Night", client="Orchid")], by=None)
    Grant.objects.filter(user=cast.users["lead"]).update(team=cast.person("zoe").team)
    assert say()
    assert kudos_for(cast.users["lead"]).exists()


def test_it_is_passed_on_to_ones_own_alone(cast: Cast, say: Say, sign_in: SignIn) -> None:
    """Dora has another lead; Alice is offered Bob, and everybody means her own."""
    bring_in_roster([*ROSTER, someone("dora", team="Night", lead_id="zoe")], by=None)
    Grant.objects.filter(user=cast.users["lead"]).update(team=cast.person("zoe").team)
    kudos = say()
    assert kudos
    lead = sign_in("lead")
    page = lead.get("/kudos/").content.decode()
    assert WORDS in page
    assert "<bdi>Dora</bdi>" not in page.partition("What they said")[2].partition("Where they")[0]
    lead.post(f"/kudos/{kudos.pk}/pass-on/", {"everyone": "1"})
    kudos.refresh_from_db()
    assert kudos.state == Kudos.State.LANDED
    got = Person.objects.filter(received__recognition=kudos.recognition)
    assert not got.filter(person_id="dora").exists()
    assert got.filter(person_id="bob").exists()
