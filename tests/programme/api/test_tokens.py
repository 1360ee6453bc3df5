"""Tokens: a program asks in somebody's name, for less than they may, for a while."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from fiftytwo.programme.foundation.access.may import may, people_for
from fiftytwo.programme.foundation.access.narrow import narrow
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.tokens.actions import MOST, make_token
from fiftytwo.programme.foundation.tokens.errors import MoreThanYouMay, TooManyTokens
from fiftytwo.programme.foundation.tokens.models import Token
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

Ask = Callable[..., HttpResponse]


def made(user: User, *acts: Act, may_write: bool = False) -> str:
    """The secret of a new token."""
    chosen = acts or (Act.MAKE_TOKENS,)
    return make_token(user, name="script", acts=chosen, may_write=may_write, days=30)[1]


def ask(secret: str, name: str = "api:list_tokens", method: str = "get", **told: Any) -> Any:
    """What a program with that token gets."""
    headers = {"Authorization": f"Bearer {secret}"}
    return getattr(Client(), method)(reverse(name), headers=headers, **told)


def test_it_speaks_for_its_user(cast: Cast) -> None:
    """No browser, no cookie: the token alone says whose tokens are listed."""
    secret = made(cast.users["agent"])
    made(cast.users["lead"])
    answer = ask(secret)
    assert [each["name"] for each in answer.json()["items"]] == ["script"]
    assert secret not in answer.content.decode()


def test_the_secret_is_kept_nowhere(cast: Cast) -> None:
    """Whoever reads the database cannot use what they find."""
    secret = made(cast.users["agent"])
    row = Token.objects.values().get()
    assert secret not in str(row)


@pytest.mark.parametrize("secret", ["ft_guess", "", "x" * 5_000, "ft_\x00"])
def test_it_does_not_open_for_a_guess(cast: Cast, secret: str) -> None:
    """Whatever is sent, it is a 401 in the form of every problem."""
    answer = ask(secret)
    assert answer.status_code == 401
    assert answer["Content-Type"] == "application/problem+json"


def test_a_bad_token_is_not_helped_by_a_session(sign_in: SignIn) -> None:
    """A script whose token ended must not go on as whoever sits at the machine."""
    headers = {"Authorization": "Bearer ft_ended"}
    assert sign_in("agent").get(reverse("api:list_tokens"), headers=headers).status_code == 401


def test_it_may_only_read_where_it_was_made_so(cast: Cast) -> None:
    """The answer says what to do about it."""
    body = {"name": "x", "acts": ["see_self"]}
    secret = made(cast.users["agent"])
    answer = ask(secret, method="post", data=body, content_type="application/json")
    assert answer.status_code == 403
    assert "may read only" in answer.json()["detail"]


def test_it_makes_no_other_token(cast: Cast) -> None:
    """One that leaked must not outlive its end through a child of its own."""
    secret = made(cast.users["agent"], may_write=True)
    body = {"name": "x", "acts": ["see_self"]}
    answer = ask(secret, method="post", data=body, content_type="application/json")
    assert answer.status_code == 403
    assert Token.objects.count() == 1


def test_it_does_no_more_than_it_was_given(cast: Cast) -> None:
    """An administrator's token that reads its own tokens sees no webhooks."""
    secret = made(cast.users["administrator"])
    assert ask(secret).status_code == 200
    assert ask(secret, "api:list_webhooks").status_code == 404


def test_narrowing_reaches_every_question_of_access(cast: Cast) -> None:
    """Whether and for whom: both are asked within what the token was given."""
    lead = cast.users["lead"]
    assert may(lead, Act.SEE_PEOPLE)
    assert people_for(lead, Act.SEE_PEOPLE).exists()
    narrow(lead, [Act.SEE_BRIEF])
    assert may(lead, Act.SEE_BRIEF)
    assert not may(lead, Act.SEE_PEOPLE)
    assert not people_for(lead, Act.SEE_PEOPLE).exists()


def test_it_does_no_more_than_its_user_may_now(cast: Cast) -> None:
    """Who loses a role loses it for their programs."""
    administrator = cast.users["administrator"]
    secret = made(administrator, Act.CHANGE_SETTINGS)
    assert ask(secret, "api:list_webhooks").status_code == 200
    administrator.grants.all().delete()
    assert ask(secret, "api:list_webhooks").status_code == 404


def test_nobody_gives_a_token_more_than_they_have(cast: Cast) -> None:
    """An agent's token cannot be for settings."""
    with pytest.raises(MoreThanYouMay):
        made(cast.users["agent"], Act.CHANGE_SETTINGS)


@pytest.mark.parametrize("end", ["ended", "revoked", "user gone"])
def test_it_ends(cast: Cast, end: str) -> None:
    """On its last day it still works; the day after, or revoked, or without its user, no more."""
    user = cast.users["agent"]
    secret = made(user)
    token = Token.objects.get()
    today = datetime.now(UTC).date()
    Token.objects.update(ends_on=today)
    assert ask(secret).status_code == 200
    if end == "ended":
        Token.objects.update(ends_on=today - timedelta(days=1))
    elif end == "revoked":
        client = Client()
        client.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
        client.post(reverse("revoke_token", args=[token.pk]))
    else:
        User.objects.filter(pk=user.pk).update(is_active=False)
    assert ask(secret).status_code == 401


def test_its_use_is_known_by_the_day(cast: Cast) -> None:
    """So that a token nobody uses is found, and nobody's hours are."""
    secret = made(cast.users["agent"])
    ask(secret)
    assert Token.objects.get().used_on == datetime.now(UTC).date()


def test_there_are_not_endlessly_many(cast: Cast) -> None:
    """A script that makes one at each start is told to stop."""
    for _ in range(MOST):
        made(cast.users["agent"])
    with pytest.raises(TooManyTokens):
        made(cast.users["agent"])


def test_the_page_shows_the_secret_once(sign_in: SignIn) -> None:
    """After making; never again."""
    client = sign_in("agent")
    told = {"name": "roster script", "acts": ["see_self"], "days": 30}
    page = client.post(reverse("make_token"), told).content.decode()
    assert "ft_" in page
    later = client.get(reverse("tokens")).content.decode()
    assert "roster script" in later
    assert "ft_" not in later


def test_the_page_says_what_is_missing(sign_in: SignIn) -> None:
    """A token for nothing is refused at the field."""
    answer = sign_in("agent").post(reverse("make_token"), {"name": "x", "days": 30})
    assert answer.status_code == 422
    assert 'id="acts-error"' in answer.content.decode()


def test_nobody_revokes_another_ones(cast: Cast, sign_in: SignIn) -> None:
    """It is not there for anybody else."""
    made(cast.users["agent"])
    address = reverse("revoke_token", args=[Token.objects.get().pk])
    assert sign_in("administrator").post(address).status_code == 404
    assert Token.objects.exists()


def test_making_and_revoking_are_journalled(cast: Cast, sign_in: SignIn) -> None:
    """One entry each, without the name that its user gave it."""
    client = sign_in("agent")
    told = {"name": "roster script", "acts": ["see_self"], "days": 30}
    client.post(reverse("make_token"), told)
    client.post(reverse("revoke_token", args=[Token.objects.get().pk]))
    entries = Entry.objects.filter(did__startswith="token_").order_by("at")
    assert [entry.did for entry in entries] == ["token_made", "token_revoked"]
    assert "roster" not in str([entry.facts for entry in entries])
