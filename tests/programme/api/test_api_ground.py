"""What holds for every operation: problems, pages, idempotency keys, limits, ETags."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.api.limits import wait_s
from fiftytwo.programme.foundation.api.models import Answer
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.tokens.actions import make_token
from fiftytwo.programme.foundation.tokens.models import Token
from fiftytwo.programme.foundation.webhooks.models import Call, Subscription
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

TOKENS = "/api/tokens"
BODY = {"name": "script", "acts": ["see_self"]}


def post(client: Client, body: Any = None, address: str = TOKENS, **headers: str) -> Any:
    told = BODY if body is None else body
    return client.post(address, told, content_type="application/json", headers=headers)


@pytest.mark.parametrize(
    ("method", "address", "told", "status"),
    [
        ("get", "/api/nowhere", {}, 404),
        ("get", f"{TOKENS}/none", {}, 405),
        ("put", TOKENS, {}, 405),
        ("post", TOKENS, {"data": "{", "content_type": "application/json"}, 400),
        ("post", TOKENS, {"data": "a=b", "content_type": "text/plain"}, 415),
        ("post", TOKENS, {"data": {}, "content_type": "application/json"}, 422),
        ("get", f"{TOKENS}?limit=101", {}, 422),
        ("get", f"{TOKENS}?cursor=none", {}, 422),
        ("get", "/api/webhooks", {}, 404),
    ],
)
def test_every_error_is_a_problem(
    sign_in: SignIn, method: str, address: str, told: dict[str, Any], status: int
) -> None:
    """RFC 9457: a type that names the kind, the status again, and what to do."""
    answer = getattr(sign_in("agent"), method)(address, **told)
    assert answer.status_code == status
    assert answer["Content-Type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == status
    assert problem["type"].startswith("urn:fiftytwo:problem:")
    assert problem["detail"]
    assert ("Allow" in answer) == (status == 405)


def test_a_wrong_field_is_named(sign_in: SignIn) -> None:
    """Where it stands and what was expected, not what was sent."""
    answer = post(sign_in("agent"), {"name": "Maren Secret" * 20, "acts": ["fly"]})
    told = {each["where"]: each["what"] for each in answer.json()["errors"]}
    assert set(told) == {"body.name", "body.acts.0"}
    assert "Maren" not in answer.content.decode()


def test_a_surprise_says_nothing_of_anybody(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A 500 tells that it was our fault; what the exception quotes stays inside."""

    def broken(user: object) -> None:
        raise RuntimeError("Maren Holt, 0151 234567")

    monkeypatch.setattr("fiftytwo.programme.foundation.tokens.queries.tokens_of", broken)
    answer = sign_in("agent").get(TOKENS)
    assert answer.status_code == 500
    assert answer["Content-Type"] == "application/problem+json"
    assert "Maren" not in answer.content.decode()


def test_a_session_needs_the_csrf_token(cast: Cast) -> None:
    """Another site's page cannot write here with somebody's cookie."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.users["agent"], "allauth.account.auth_backends.AuthenticationBackend")
    assert post(client).status_code == 403
    assert not Token.objects.exists()
    client.get(reverse("tokens"))
    token = client.cookies["csrftoken"].value
    assert post(client, **{"X-CSRFToken": token}).status_code == 201


# Pages


def _tokens(cast: Cast, how_many: int) -> None:
    for number in range(how_many):
        make_token(
            cast.users["agent"], name=str(number), acts=[Act.SEE_SELF], may_write=False, days=9
        )


def test_pages_join_without_a_gap(cast: Cast, sign_in: SignIn) -> None:
    """Every row comes once, newest first, though one comes meanwhile."""
    _tokens(cast, 5)
    client = sign_in("agent")
    address, names = f"{TOKENS}?limit=2", []
    for _ in range(3):
        page = client.get(address).json()
        names += [each["name"] for each in page["items"]]
        if len(names) == 2:
            _tokens(cast, 1)
        address = f"{TOKENS}?limit=2&cursor={page['next']}"
    assert names == ["4", "3", "2", "1", "0"]
    assert page["next"] is None


def test_a_page_links_to_the_next(cast: Cast, sign_in: SignIn) -> None:
    """RFC 8288; the last page has no such link."""
    _tokens(cast, 3)
    client = sign_in("agent")
    first = client.get(f"{TOKENS}?limit=2")
    target, _, relation = first["Link"].partition(">; ")
    assert relation == 'rel="next"'
    last = client.get(target.removeprefix("<"))
    assert [each["name"] for each in last.json()["items"]] == ["0"]
    assert "Link" not in last


def test_rows_of_one_moment_are_told_apart(cast: Cast, sign_in: SignIn) -> None:
    """A hundred rows of the same time still come once each."""
    subscription = Subscription.objects.create(url="https://x", verbs=[], made_at=timezone.now())
    at = timezone.now().replace(microsecond=123456)
    Call.objects.bulk_create(
        Call(subscription=subscription, body=str(n), made_at=at) for n in range(7)
    )
    client = sign_in("administrator")
    address = reverse("api:list_webhook_calls", args=[subscription.pk])
    ids, cursor = [], ""
    while cursor is not None:
        page = client.get(f"{address}?limit=3&cursor={cursor}").json()
        ids += [each["id"] for each in page["items"]]
        cursor = page["next"]
    assert len(ids) == len(set(ids)) == 7


@pytest.mark.parametrize("cursor", ["!", "bnVsbA", "W10", "WyJ4Il0", "WzEsMl0", "e30", "W3t9XQ"])
def test_a_cursor_of_ones_own_making_is_refused(sign_in: SignIn, cursor: str) -> None:
    """It says so, and does not fail: null, [], ["x"], [1, 2], {}, [{}]."""
    assert sign_in("agent").get(f"{TOKENS}?cursor={cursor}").status_code == 422


def test_a_list_counts_nothing(cast: Cast, sign_in: SignIn) -> None:
    """A page says what is on it and how to go on, not how many there are."""
    _tokens(cast, 2)
    assert set(sign_in("agent").get(TOKENS).json()) == {"items", "next"}


# Idempotency keys


@pytest.fixture
def hook(cast: Cast) -> str:
    """The address of a trial call: it writes, and its answer holds no secret."""
    row = Subscription.objects.create(url="https://x", verbs=[], made_at=timezone.now())
    return reverse("api:try_webhook", args=[row.pk])


def test_a_post_that_comes_twice_is_done_once(sign_in: SignIn, hook: str) -> None:
    """And answered as the first time."""
    client = sign_in("administrator")
    key = {"Idempotency-Key": "7"}
    first, second = (post(client, {}, hook, **key) for _ in range(2))
    assert first.status_code == second.status_code == 202
    assert first.json() == second.json()
    assert second["Idempotent-Replayed"] == "true"
    assert Call.objects.count() == 1
    assert Entry.objects.filter(did="webhook_tried").count() == 1


def test_without_a_key_it_is_done_twice(sign_in: SignIn, hook: str) -> None:
    client = sign_in("administrator")
    for _ in range(2):
        post(client, {}, hook)
    assert Call.objects.count() == 2


def test_a_key_belongs_to_one_body(sign_in: SignIn) -> None:
    """The same key with another body is somebody's mistake, and said to be."""
    client = sign_in("agent")
    post(client, **{"Idempotency-Key": "7"})
    answer = post(client, {**BODY, "name": "other"}, **{"Idempotency-Key": "7"})
    assert answer.status_code == 422
    assert answer.json()["type"] == "urn:fiftytwo:problem:KeyUsedOtherwise"
    assert Token.objects.count() == 1


def test_a_secret_is_not_kept_for_a_second_answer(sign_in: SignIn) -> None:
    """The second one hears that it was done."""
    client = sign_in("agent")
    secret = post(client, **{"Idempotency-Key": "7"}).json()["secret"]
    assert post(client, **{"Idempotency-Key": "7"}).status_code == 409
    assert secret not in str(list(Answer.objects.values()))
    assert Token.objects.count() == 1


def test_a_key_is_ones_own(sign_in: SignIn) -> None:
    """Two people may have the same idea of a key."""
    key = {"Idempotency-Key": "7"}
    assert post(sign_in("agent"), **key).status_code == 201
    assert post(sign_in("lead"), **key).status_code == 201
    assert Token.objects.count() == 2


def test_an_error_may_be_tried_again(sign_in: SignIn) -> None:
    """What was refused left nothing behind, the key included."""
    client = sign_in("agent")
    key = {"Idempotency-Key": "7"}
    assert post(client, {"name": ""}, **key).status_code == 422
    assert post(client, **key).status_code == 201


def test_a_key_is_forgotten_after_a_day(sign_in: SignIn, hook: str) -> None:
    """What is kept for a day is gone after it."""
    client = sign_in("administrator")
    key = {"Idempotency-Key": "7"}
    post(client, {}, hook, **key)
    Answer.objects.update(at=timezone.now() - timedelta(hours=25))
    assert "Idempotent-Replayed" not in post(client, {}, hook, **key)
    assert Call.objects.count() == 2


def test_a_long_key_is_refused(sign_in: SignIn) -> None:
    assert post(sign_in("agent"), **{"Idempotency-Key": "7" * 201}).status_code == 422


def test_a_key_of_a_stranger_opens_nothing(db: None) -> None:
    """Nothing is kept for who is not known."""
    assert post(Client(), **{"Idempotency-Key": "7"}).status_code == 401
    assert not Answer.objects.exists()


# Limits


def test_who_asks_too_often_waits(sign_in: SignIn, settings: Any) -> None:
    """As long as Retry-After says, and nobody else does."""
    settings.API_A_MINUTE = {"caller": 2, "address": 1_000_000}
    agent = sign_in("agent")
    # A minute may end between two of them.
    answers = [agent.get(TOKENS) for _ in range(6)]
    late = [answer for answer in answers if answer.status_code == 429]
    assert late
    assert 1 <= int(late[0]["Retry-After"]) <= 60
    assert late[0]["Content-Type"] == "application/problem+json"
    assert sign_in("lead").get(TOKENS).status_code == 200


@pytest.mark.parametrize(
    ("asked", "now", "wait"),
    # The window of a minute began at 600 s and ends at 660 s.
    [(2, 601.5, 0), (3, 601.5, 59), (3, 659.0, 1)],
)
def test_a_limit_counts_by_the_minute(asked: int, now: float, wait: int) -> None:
    who = f"somebody {asked} {now}"
    assert [wait_s(who, 2, now) for _ in range(asked)][-1] == wait
    assert wait_s(who, 2, 660.0) == 0


# ETags


def test_what_has_not_changed_is_not_sent_again(cast: Cast, sign_in: SignIn) -> None:
    """Whoever asks again with the ETag gets 304, until there is something new."""
    client = sign_in("agent")
    first = client.get(TOKENS)
    again = {"If-None-Match": first["ETag"]}
    assert client.get(TOKENS, headers=again).status_code == 304
    _tokens(cast, 1)
    assert client.get(TOKENS, headers=again).status_code == 200


def test_a_longer_page_asks_the_database_no_more(cast: Cast, sign_in: SignIn) -> None:
    """Twenty rows cost what one costs."""
    client, queries = sign_in("agent"), []
    for how_many in (0, 1, 18):
        _tokens(cast, how_many)
        with CaptureQueriesContext(connection) as asked:
            client.get(TOKENS)
        queries.append(len(asked))
    # The first one of a session notes the session.
    assert queries[1] == queries[2]
