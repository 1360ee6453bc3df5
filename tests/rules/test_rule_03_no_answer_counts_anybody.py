"""What a lead sets aside is nobody's mark: no page, no program and no log counts or tells it."""

import pytest
from django.test import Client

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.subjects.brief.models import Answered
from tests.programme.brief import weeks
from tests.programme.cast import make_cast

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@pytest.fixture
def cast(db):
    """Alice called what was picked for Bob wrong, and set Dora's aside."""
    cast = make_cast()
    weeks.publish_week()
    alice = client_of(cast, "lead")
    for who, told in (
        ("bob", {"answer": "wrong", "why": "other"}),
        ("dora", {"answer": "not_now"}),
    ):
        alice.post("/brief/aside/", {"week": weeks.WEEK, "moment": f"m-{who}"} | told)
    assert Answered.objects.count() == 2
    return cast


def client_of(cast, role):
    client = Client()
    client.force_login(cast.users[role], BACKEND)
    return client


def numbers_in(told):
    """Every number anywhere in JSON."""
    if isinstance(told, dict):
        told = list(told.values())
    if isinstance(told, list):
        return [number for one in told for number in numbers_in(one)]
    return [told] if isinstance(told, int | float) and not isinstance(told, bool) else []


def test_a_program_is_told_no_number_of_anybody(cast):
    """There is none in the brief as JSON from which a list could be made."""
    assert numbers_in(client_of(cast, "lead").get("/api/brief").json()) == []


def test_the_journal_names_nobody_and_no_reason(cast):
    """It has that something was answered: not of whom, and not what."""
    people = {cast.person(one).pk for one in weeks.TEAM}
    for entry in Entry.objects.filter(did="pick_set_aside"):
        assert entry.of not in people
        assert entry.facts == {}


@pytest.mark.parametrize("role", ["head", "programme_manager", "administrator", "works_council"])
def test_nobody_else_is_shown_what_was_set_aside(cast, role):
    """The head reads of the leads, and of no answer of theirs."""
    client = client_of(cast, role)
    for path in ("/brief/", "/people/", "/journal/", "/stored/", "/api/brief"):
        assert "aside: something else" not in client.get(path).content.decode()
        assert '"why_wrong": "other"' not in client.get(path).content.decode()


def test_everyone_stands_on_the_page_by_name_with_a_way_to_be_seen(cast):
    """Answered or not, picked or not."""
    html = client_of(cast, "lead").get(f"/brief/{weeks.WEEK}/").content.decode()
    for who in weeks.TEAM:
        assert f"<bdi>{who.title()}</bdi>" in html
    for who in weeks.TEAM[4:]:
        assert f"/thank/?to={cast.person(who).pk}" in html
        assert f"/thank/seen/?to={cast.person(who).pk}" in html
