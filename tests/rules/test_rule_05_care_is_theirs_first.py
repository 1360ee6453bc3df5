"""An agent sees what their lead sees, no later; words are closed; it meets no performance data."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from django.apps import apps
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from fiftytwo.programme.foundation.access.roles import MAY, Act, Role
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.published.models import Care, Exposure, ExposureWords
from fiftytwo.programme.site.api import api
from fiftytwo.programme.subjects.care.watch import LookAfter
from fiftytwo.terms.exposure import ExposureWords as Said
from tests.programme.care.conftest import THREAT, WORDS, threat, with_words
from tests.programme.cast import EVERY_ROLE, make_cast

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
LATER = [f"01a21875-4841-7f3b-a6f4-63904694682{end}" for end in "cde"]
"""Ids of runs after the first."""
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
OF_CARE = {"published", "care"}
"""Apps whose tables say what somebody absorbed."""
MAY_BE_JOINED = OF_CARE | {"people", "access", "privacy", "journal", "notices", "tokens", "api"}
"""Who somebody is, and what they may see: of these apps' tables a query of care may read."""
PERFORMANCE = re.compile(
    r"(^|_)(csat|ces|nps|score|scores|rating|handle|aht|duration|occupancy|adherence|qa|quality|"
    r"volume|contacts|handled|productivity|target|wait|talk|wrap|resolved|reopens?)(_|$)"
)
"""Names of columns by which how somebody works is measured."""


@pytest.fixture
def cast(db, monkeypatch):
    """Bob took abuse; nobody has looked yet."""
    monkeypatch.setenv("FIFTYTWO_NOW", MONDAY.isoformat())
    made = make_cast()
    publish(with_words())
    return made


@pytest.fixture
def client_of(cast):
    """Role -> a browser."""

    def client(role):
        made = Client()
        made.force_login(cast.users[role], BACKEND)
        return made

    return client


def _reached(model):
    """Tables that a table points to."""
    fields = [*model._meta.concrete_fields, *model._meta.many_to_many]
    return {field.related_model for field in fields if field.related_model}


def _models_of_care():
    found = [*apps.get_app_config("care").get_models(), Exposure, ExposureWords, Care]
    assert len(found) > 8
    return found


@pytest.mark.parametrize("model", _models_of_care(), ids=lambda model: model._meta.label)
def test_exposure_is_joined_to_no_performance_data(model):
    """No column of it measures work, and it points to people and to care alone."""
    columns = [field.name for field in model._meta.concrete_fields]
    assert [name for name in columns if PERFORMANCE.search(name)] == []
    allowed = {*_models_of_care(), Person, User}
    if model is Care:
        # Whose page it is on; the page is read without it.
        allowed.add(apps.get_model("published.Brief"))
    assert _reached(model) <= allowed


def test_no_query_of_care_reads_performance(cast, client_of):
    """Of all tables that its pages and lists ask, none is another subject's or a thanks."""
    LookAfter()(MONDAY)
    tables = {model._meta.db_table: model for model in apps.get_models()}
    asked = set()
    for role, names in {
        "agent": ("care", "care_incidents", "api:list_absorbed", "api:list_told"),
        "lead": ("care_team", "care_danger", "care_incidents", "api:list_prompts"),
        "head": ("care_queues", "api:get_how_soon"),
    }.items():
        client = client_of(role)
        for name in names:
            with CaptureQueriesContext(connection) as seen:
                assert client.get(reverse(name)).status_code == 200
            joined = [q["sql"] for q in seen if _tables(q["sql"], tables) & _care_tables()]
            asked |= {table for sql in joined for table in _tables(sql, tables)}
    apps_asked = {tables[table]._meta.app_label for table in asked}
    assert "care" in apps_asked
    assert apps_asked <= MAY_BE_JOINED
    assert {tables[table]._meta.label for table in asked} & {"published.Moment"} == set()


def _tables(sql, tables):
    return {name for name in re.findall(r'"(\w+)"', sql) if name in tables}


def _care_tables():
    return {model._meta.db_table for model in _models_of_care()}


def test_no_answer_of_the_api_puts_care_beside_performance():
    """Of all answers that speak of care, none has a field of that kind."""
    schema = api.get_openapi_schema()
    answers = [
        (path, operation)
        for path, operations in schema["paths"].items()
        if "/care/" in path
        for operation in operations.values()
    ]
    assert len(answers) > 20
    fields = {
        field
        for _path, operation in answers
        for name in re.findall(r"schemas/(\w+)", str(operation["responses"].get(200, {})))
        for field in schema["components"]["schemas"][name].get("properties", {})
    }
    assert "kinds" in fields
    assert {field for field in fields if PERFORMANCE.search(field)} == set()


def test_the_check_can_fail():
    """It sees a column that measures work."""
    assert PERFORMANCE.search("csat")
    assert PERFORMANCE.search("handle_time_s")
    assert not PERFORMANCE.search("acknowledged_at")


def test_an_agent_sees_no_later_than_the_lead(cast, client_of):
    """Whatever the lead's pages have of them at any time, theirs has: the moment it is published,
    and when the lead is asked."""

    def sees(role, *names):
        client = client_of(role)
        return "".join(client.get(reverse(name)).content.decode() for name in names)

    assert "abusive" in sees("lead", "brief", "care_team")
    assert "Abusive" in sees("agent", "care").partition("What you had to read")[0]
    publish(with_words(run_id=LATER[0]))
    LookAfter()(MONDAY)
    assert "<bdi>Bob</bdi>" in sees("lead", "care_team")
    assert "Abusive" in sees("agent", "care").partition("What you had to read")[0]
    # An alert: before anybody was shown it, whose it is may see it.
    publish(with_words(exposures=(threat(MONDAY),), run_id=LATER[1]))
    LookAfter()(MONDAY)
    assert "A danger" in sees("agent", "care").partition("What you had to read")[0]


def test_words_are_closed_until_opened(cast, client_of):
    """Not on a page, nor in a list of the API, nor for a lead: until they open them, by a POST."""
    bob, alice = client_of("agent"), client_of("lead")
    LookAfter()(MONDAY)

    def everything():
        lists = ("care", "me", "my_exposures", "api:list_absorbed", "api:list_my_exposures")
        shown = [bob.get(reverse(name)).content.decode() for name in (*lists, "api:list_told")]
        shown += [alice.get(reverse(n)).content.decode() for n in ("brief", "care_team")]
        return "".join(shown)

    assert WORDS not in everything()
    opened = bob.post("/api/care/mine/open", {"item_id": "c2-1"}, "application/json")
    assert opened.json() == {"item_id": "c2-1", "words": WORDS}
    assert WORDS in bob.get(reverse("care")).content.decode()
    assert WORDS not in alice.get(reverse("care_team")).content.decode()
    assert WORDS not in bob.get(reverse("api:list_absorbed")).content.decode()


def test_words_open_by_themselves_in_danger_only(cast, client_of):
    """For whoever is asked to look; abuse beside it stays closed."""
    hour = timedelta(hours=1)
    both = (threat(MONDAY - hour), *with_words().exposures)
    words = (Said("c7-1", THREAT), Said("c2-1", WORDS))
    publish(replace(with_words(run_id=LATER[2]), exposures=both, words=words))
    LookAfter()(MONDAY)
    shown = client_of("lead").get(reverse("care_danger")).content.decode()
    assert THREAT in shown
    assert WORDS not in shown


def test_administrators_never_see_care(cast, client_of):
    """No act of care is theirs, no page of it opens, and no page of theirs has any of it."""
    acts = {Act.SEE_BRIEF, Act.SEE_DANGER, Act.ANSWER_INCIDENTS, Act.SEE_HEADS_PAGE}
    assert not acts & MAY[Role.ADMINISTRATOR]
    publish(with_words(exposures=(threat(MONDAY),)))
    LookAfter()(MONDAY)
    client = client_of("administrator")
    shown = ""
    for name in ("care", "care_team", "care_queues", "care_danger", "care_strip"):
        assert client.get(reverse(name)).status_code == 404
    for name in (
        "home",
        "notices",
        "journal",
        "outbox",
        "jobs",
        "care_incidents",
        "api:list_entries",
    ):
        shown += client.get(reverse(name)).content.decode()
    assert "Somebody may be in danger." not in shown
    assert WORDS not in shown
    assert [line for line in shown.split("<tr>") if "Bob" in line and "signed in" not in line] == []


@pytest.mark.parametrize("role", EVERY_ROLE)
def test_who_sees_danger_leads_somebody(role):
    """A shift, a team or the service."""
    leads = {Role.LEAD, Role.DUTY_LEAD, Role.HEAD}
    assert (Act.SEE_DANGER in MAY[Role(role)]) == (Role(role) in leads)
