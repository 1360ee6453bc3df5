"""The description of the API is true, whole, and promises nothing that counts a person."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.apps import apps
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections, models
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.specs.openapi.checks import ignored_auth, positive_data_acceptance

from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.tokens.models import Token
from fiftytwo.programme.site.api import api
from tests.programme.api.roles_of_api import ASKING
from tests.programme.api.test_tokens import made
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

APPLICATION = get_wsgi_application()
EXAMPLES = {"agent": 5, "lead": 5, "administrator": 5}
"""Role -> of each operation; more find the same and take longer."""
FEWER = 2
"""For the others, who are refused at most doors, or let in by the same code."""
NOT_TOLD = [
    # Who is let in with which token or session is what test_tokens and the matrix are about.
    ignored_auth,
    # No description can tell a cursor of ours from a text, or a host that is there from one that
    # is not.
    positive_data_acceptance,
]
METHODS = ("get", "post", "put", "patch", "delete")

COUNTING = re.compile(
    r"(^|_)(count|counts|counter|total|totals|sum|number|number_of|num|n|amount|average|mean|score|"
    r"scores|rank|ranking|rating|points|level|refusals?|unaware|reopens?|volume|dose|load|csat|aht|"
    r"handle_time|adherence|qa|strength|exposures)(_|$)"
)
"""Names of what is counted, or measured against others."""

MAY_COUNT: dict[str, str] = {
    "webhooks.Call.attempts": "of a call over the network; no person in it",
}
"""app.Model.column or Schema.field -> why it says nothing countable about a named person."""


def _schema() -> dict[str, Any]:
    return dict(api.get_openapi_schema())


def _operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, operations in _schema()["paths"].items():
        for method in METHODS:
            if method in operations:
                yield path, method, operations[method]


def test_it_is_openapi_3_1(sign_in: SignIn) -> None:
    """And open to whoever writes a client."""
    told = sign_in("stranger").get(reverse("api:openapi-json")).json()
    assert told["openapi"].startswith("3.1")
    schemes = told["components"]["securitySchemes"]
    assert {scheme["type"] for scheme in schemes.values()} == {"http", "apiKey"}


def test_each_operation_has_a_name_and_says_what_it_does() -> None:
    """Names are words that a client's function can have, each only once."""
    names = [operation["operationId"] for _, _, operation in _operations()]
    assert len(names) == len(set(names))
    assert [name for name in names if not re.fullmatch(r"[a-z]+(_[a-z]+)*", name)] == []
    for _, _, operation in _operations():
        assert operation["summary"]
        assert operation["tags"]


def test_each_operation_says_how_it_refuses() -> None:
    """Every refusal is a problem; who needs to be known is told 401."""
    for path, method, operation in _operations():
        refusals = {int(s): each for s, each in operation["responses"].items() if int(s) >= 400}
        assert {404, 422, 429, 500} <= set(refusals), f"{method} {path}"
        assert (401 in refusals) == bool(operation.get("security"))
        for refusal in refusals.values():
            assert set(refusal["content"]) == {"application/problem+json"}


def test_a_token_without_acts_reads_nothing(cast: Cast) -> None:
    """Every operation asks for an act: one that does not would be open to any token."""
    user = cast.users["administrator"]
    secret = made(user, may_write=True)
    Token.objects.update(acts=[])
    headers = {"Authorization": f"Bearer {secret}"}
    for path, method, operation in _operations():
        if operation.get("security") and method == "get":
            address = re.sub(r"{[^}]+}", str(user.pk), path)
            answer = Client().get(address, headers=headers)
            assert answer.status_code == 404, f"{operation['operationId']}: {answer.status_code}"


# Rule 3 of what we stand for: nothing countable about a named person can be asked for.


def _fields(schema: dict[str, Any]) -> Iterator[str]:
    """Names of all fields that any answer may have, with the object that has them."""
    for name, told in schema["components"]["schemas"].items():
        for field in told.get("properties", {}):
            yield f"{name}.{field}"


def _columns_of_people() -> Iterator[str]:
    """Columns of ours that stand in a row with a person."""
    for model in apps.get_models():
        if not model.__module__.startswith("fiftytwo."):
            continue
        if _names_somebody(model):
            for column in model._meta.concrete_fields:
                yield f"{model._meta.app_label}.{model.__name__}.{column.name}"


def _names_somebody(model: type[models.Model]) -> bool:
    if model in (Person, User):
        return True
    return any(
        column.name.endswith("person_id") or column.related_model in (Person, User)
        for column in model._meta.concrete_fields
    )


def _counting(names: Iterator[str]) -> list[str]:
    return [
        name for name in names if COUNTING.search(name.rpartition(".")[2]) and name not in MAY_COUNT
    ]


@pytest.mark.parametrize(
    "name", ["Person.refusals", "Person.n_thanks", "a.B.total_score", "X.rank"]
)
def test_it_sees_what_counts(name: str) -> None:
    """The check itself can tell."""
    assert _counting(iter([name])) == [name]


@pytest.mark.parametrize("name", ["Person.name", "Person.country", "a.B.ends_on", "X.ranked_list"])
def test_it_does_not_see_what_does_not_count(name: str) -> None:
    assert _counting(iter([name])) == []


def test_no_answer_counts_a_person() -> None:
    """A new field with such a name fails, until somebody writes down why it is no person's."""
    assert _counting(_fields(_schema())) == []


def test_no_row_with_a_person_counts() -> None:
    """Nor does a column: what is not kept cannot be exported."""
    assert "access.Grant.role" in set(_columns_of_people())
    assert _counting(_columns_of_people()) == []


def test_each_exception_is_still_needed() -> None:
    """What is allowed is there."""
    there = set(_fields(_schema())) | {
        f"{model._meta.app_label}.{model.__name__}.{column.name}"
        for model in apps.get_models()
        for column in model._meta.concrete_fields
    }
    assert set(MAY_COUNT) <= there


# Every operation, asked whatever its description allows, and what it does not.


@pytest.fixture
def _one_connection() -> Iterator[None]:
    """The test's own transaction is in it: a request must not close it, as a server's would."""
    request_started.disconnect(close_old_connections)
    request_finished.disconnect(close_old_connections)
    yield
    request_started.connect(close_old_connections)
    request_finished.connect(close_old_connections)


@pytest.mark.slow
@pytest.mark.usefixtures("_one_connection")
@pytest.mark.parametrize("role", ASKING)
def test_whatever_is_asked_it_answers_as_described(role: str, sign_in: SignIn) -> None:
    """No error of ours, no status and no form that the description does not tell."""
    # A page of our own sends both halves of the CSRF token.
    token = "a" * 32
    cookies = {name: each.value for name, each in sign_in(role).cookies.items()}
    told = {"headers": {"X-CSRFToken": token}, "cookies": {**cookies, "csrftoken": token}}
    described = schemathesis.openapi.from_wsgi(
        reverse("api:openapi-json"), _with_address, headers={"Host": "testserver"}
    )
    for found in described.get_all_operations():
        _ask_of_everything(found.ok(), told, EXAMPLES.get(role, FEWER))


def _with_address(environ: dict[str, Any], start: Any) -> Any:
    """As of a server, which always knows who calls."""
    return APPLICATION(environ | {"REMOTE_ADDR": "127.0.0.1"}, start)


def _ask_of_everything(operation: Any, told: dict[str, Any], examples: int) -> None:
    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def asked(case: schemathesis.Case) -> None:
        case.call_and_validate(**told, excluded_checks=NOT_TOLD)

    asked()
