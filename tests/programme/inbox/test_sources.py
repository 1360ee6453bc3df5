"""Administrators connect helpdesks; secrets go in, and never come out again."""

from typing import Any

import pytest
from django.urls import reverse

from fiftytwo.programme.foundation.inbox.models import Source
from fiftytwo.programme.foundation.inbox.sealed import secret_of, token_of
from fiftytwo.programme.foundation.journal.models import Entry
from tests.programme.conftest import SignIn
from tests.programme.inbox.calls import SECRET, THANKED, body_of, post

ZENDESK = {"kind": "zendesk", "name": "zendesk-orchid", "secret": SECRET, "client": "Orchid"}


def test_adds_a_helpdesk_and_shows_its_address(sign_in: SignIn) -> None:
    """The secret that was typed in stands on no page."""
    admin = sign_in("administrator")
    answer = admin.post(reverse("add_source"), ZENDESK)
    assert answer.status_code == 201
    assert "/hooks/zendesk-orchid<" in answer.content.decode()
    row = Source.objects.get()
    assert (secret_of(row), row.client, row.is_fetched) == (SECRET, "Orchid", False)
    for page in (answer, admin.get(reverse("hooks")), admin.get(reverse("api:list_sources"))):
        assert SECRET not in page.content.decode()


def test_makes_a_secret_for_a_program_of_ones_own(sign_in: SignIn) -> None:
    """Shown once; with it a call is taken."""
    answer = sign_in("administrator").post(
        reverse("api:add_source"), {"kind": "own", "name": "own"}, content_type="application/json"
    )
    assert answer.status_code == 201
    told = answer.json()
    assert told["address"].endswith("/hooks/own")
    assert post(body_of(THANKED), secret=told["secret"]).status_code == 202
    assert told["secret"] not in sign_in("administrator").get(reverse("hooks")).content.decode()


def test_keeps_the_token_sealed(sign_in: SignIn, settings: Any) -> None:
    """With an address in reach and a token, whole conversations are asked for."""
    settings.WEBHOOK_PRIVATE = True
    told = ZENDESK | {"api_url": "http://127.0.0.1:9/", "api_token": "maren@example.com/token:t"}
    assert sign_in("administrator").post(reverse("add_source"), told).status_code == 201
    row = Source.objects.get()
    assert row.is_fetched
    assert token_of(row) == "maren@example.com/token:t"
    assert b"maren" not in bytes(row.api_token or b"")


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"secret": ""}, "secret"),
        ({"name": "two words"}, "name"),
        ({"api_url": "https://192.0.2.1"}, "api_token"),
        ({"api_token": "t"}, "api_url"),
        ({"api_url": "https://127.0.0.1", "api_token": "t"}, "api_url"),
        ({"kind": "own", "api_url": "https://192.0.2.1", "api_token": "t"}, "api_url"),
    ],
)
def test_says_what_is_wrong(wrong: dict[str, str], field: str, sign_in: SignIn) -> None:
    """Beside the field; nothing was added."""
    answer = sign_in("administrator").post(reverse("add_source"), ZENDESK | wrong)
    assert answer.status_code == 422
    assert f'id="id_{field}_error"' in answer.content.decode()
    assert not Source.objects.exists()


def test_a_name_is_used_once(sign_in: SignIn) -> None:
    admin = sign_in("administrator")
    admin.post(reverse("add_source"), ZENDESK)
    answer = admin.post(reverse("add_source"), ZENDESK)
    assert answer.status_code == 422
    assert "Another helpdesk has this name" in answer.content.decode()


def test_an_ended_helpdesk_calls_in_vain(sign_in: SignIn) -> None:
    """That it was added and ended is in the journal; that it called is not."""
    admin = sign_in("administrator")
    told = admin.post(reverse("add_source"), {"kind": "own", "name": "own"}).context
    assert post(body_of(THANKED), secret=told["secret"]).status_code == 202
    row = Source.objects.get()
    assert admin.post(reverse("end_source", args=[row.pk])).status_code == 302
    assert post(body_of(THANKED), secret=told["secret"]).status_code == 404
    did = [(e.did, e.facts) for e in Entry.objects.filter(did__startswith="source_").order_by("at")]
    assert did == [
        ("source_added", {"kind": "own", "fetched": False}),
        ("source_ended", {"kind": "own"}),
    ]
