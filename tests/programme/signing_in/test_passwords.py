"""Signing in with a password: in, out, wrong, too often, changed, forgotten."""

from typing import Any

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.signing_in.models import SecondStep
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

PASSWORD = "a long enough one, 52"
OTHER = "another one that is long"


@pytest.fixture
def bob(cast: Cast) -> User:
    """With a password. Guesses of other tests are forgotten."""
    cache.clear()
    user = cast.users["agent"]
    user.set_password(PASSWORD)
    user.save(update_fields=["password"])
    return user


def sign_in_as(user: User, password: str = PASSWORD, client: Client | None = None) -> Client:
    """A browser after that form was sent."""
    client = client or Client()
    client.post(reverse("account_login"), {"login": user.email, "password": password})
    return client


def is_in(client: Client) -> bool:
    return client.get(reverse("home")).status_code == 200


def said(user: User) -> list[str]:
    """What the journal has of that user, oldest first."""
    return list(Entry.objects.filter(of=user.pk).order_by("at").values_list("did", flat=True))


def test_it_lets_in_and_out(bob: User) -> None:
    """Each with an entry of the journal."""
    client = sign_in_as(bob)
    assert is_in(client)
    client.post(reverse("account_logout"))
    assert not is_in(client)
    assert said(bob) == ["signed_in", "signed_out"]


def test_a_wrong_one_stays_out_and_is_journalled(bob: User) -> None:
    """Of an address that is ours; strangers' guesses of others leave nothing."""
    assert not is_in(sign_in_as(bob, "wrong"))
    Client().post(reverse("account_login"), {"login": "who@tests.invalid", "password": "wrong"})
    assert said(bob) == ["sign_in_failed"]
    entries = Entry.objects.filter(did="sign_in_failed")
    assert entries.count() == 1
    assert "tests.invalid" not in str(list(entries.values()))


def test_who_guesses_too_often_waits(bob: User) -> None:
    """After five wrong ones even the right one is not looked at for a while."""
    for _ in range(5):
        sign_in_as(bob, "wrong")
    assert not is_in(sign_in_as(bob))


def test_nobody_makes_an_account_for_themselves(cast: Cast) -> None:
    """Accounts come from an administrator or from the company."""
    told = {"email": "new@tests.invalid", "password1": PASSWORD}
    Client().post(reverse("account_signup"), told)
    assert not User.objects.filter(email="new@tests.invalid").exists()


def test_nobody_takes_another_ones_address(bob: User) -> None:
    """The library's page for it is not there."""
    client = sign_in_as(bob)
    told = {"email": "administrator@tests.invalid", "action_add": ""}
    assert client.post("/account/email/", told).status_code == 404
    assert client.get("/account/email/").status_code == 404


def test_one_changes_ones_password(bob: User) -> None:
    """The new one opens, the old one does not, and other browsers are signed out."""
    client, elsewhere = sign_in_as(bob), sign_in_as(bob)
    told = {"oldpassword": PASSWORD, "password1": OTHER, "password2": OTHER}
    assert client.post(reverse("account_change_password"), told).status_code == 302
    assert is_in(client)
    assert not is_in(elsewhere)
    assert "password_changed" in said(bob)
    bob.refresh_from_db()
    assert bob.check_password(OTHER)


def test_a_short_one_is_refused(bob: User) -> None:
    """Twelve characters at least."""
    client = sign_in_as(bob)
    told = {"oldpassword": PASSWORD, "password1": "short", "password2": "short"}
    assert client.post(reverse("account_change_password"), told).status_code == 200
    bob.refresh_from_db()
    assert bob.check_password(PASSWORD)


def set_by_link(link: str, password: str = OTHER) -> Client:
    """A browser that opened the link and sent the form."""
    client = Client()
    form = client.get(link.replace("http://testserver", ""))
    if form.status_code == 302:
        told = {"password1": password, "password2": password}
        client.post(form["Location"], told)
    return client


def test_who_forgot_it_gets_a_mail(bob: User) -> None:
    """Whose link works once."""
    Client().post(reverse("account_reset_password"), {"email": bob.email})
    assert mail.outbox[0].to == [bob.email]
    words = mail.outbox[0].body.split()
    link = next(word for word in words if "/account/password/reset/key/" in word)
    set_by_link(link)
    bob.refresh_from_db()
    assert bob.check_password(OTHER)
    set_by_link(link, "a third one that is long")
    bob.refresh_from_db()
    assert bob.check_password(OTHER)
    assert "password_changed" in said(bob)


def test_it_does_not_tell_whose_addresses_are_here(bob: User) -> None:
    """The same page for an address that is nobody's."""
    pages = [
        Client().post(reverse("account_reset_password"), {"email": email})
        for email in (bob.email, "who@tests.invalid")
    ]
    assert pages[0].status_code == pages[1].status_code
    assert pages[0]["Location"] == pages[1]["Location"]


def test_an_administrator_gives_a_way_in(bob: User, sign_in: SignIn) -> None:
    """Where no mail arrives: a link for once, told in person and journalled."""
    address = reverse("give_way_in")
    page = sign_in("administrator").post(address, {"email": bob.email.upper()})
    link = page.content.decode().partition("<code>")[2].partition("</code>")[0]
    assert link.startswith("http://testserver/account/")
    set_by_link(link)
    bob.refresh_from_db()
    assert bob.check_password(OTHER)
    assert said(bob)[0] == "way_in_given"


def test_a_way_in_for_nobody_is_said_to_be_none(sign_in: SignIn) -> None:
    answer = sign_in("administrator").post(reverse("give_way_in"), {"email": "who@x.invalid"})
    assert answer.status_code == 422
    assert 'id="email-error"' in answer.content.decode()


def test_sessions_are_listed_and_ended(bob: User) -> None:
    """One sees where one is signed in, and ends the others."""
    client, elsewhere = sign_in_as(bob), sign_in_as(bob)
    assert is_in(elsewhere)
    assert client.get(reverse("usersessions_list")).status_code == 200
    client.post(reverse("usersessions_list"))
    assert is_in(client)
    assert not is_in(elsewhere)


# The second step


def code_of(user: User) -> str:
    """What an authenticator app would show now."""
    from allauth.mfa.models import Authenticator
    from allauth.mfa.totp.internal.auth import (
        format_hotp_value,
        hotp_value,
        yield_hotp_counters_from_time,
    )
    from allauth.mfa.utils import decrypt

    kept = Authenticator.objects.get(user=user, type="totp").data["secret"]
    return format_hotp_value(hotp_value(decrypt(kept), next(yield_hotp_counters_from_time())))


def confirm(client: Client) -> None:
    """Type the password once more, as before every change of how one signs in."""
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})


def with_app(user: User) -> None:
    """Has an authenticator app."""
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    TOTP.activate(user, generate_totp_secret())


def test_with_an_app_the_password_is_not_enough(bob: User) -> None:
    """A wrong code is journalled, the right one opens."""
    with_app(bob)
    client = sign_in_as(bob)
    assert not is_in(client)
    client.post(reverse("mfa_authenticate"), {"code": "000000"})
    assert not is_in(client)
    client.post(reverse("mfa_authenticate"), {"code": code_of(bob)})
    assert is_in(client)
    assert said(bob) == ["sign_in_failed", "signed_in"]


def test_who_needs_one_and_has_none_adds_one_first(bob: User) -> None:
    """Until then every page leads there, and the API says why it refuses."""
    SecondStep.objects.create(role="agent")
    client = sign_in_as(bob)
    page = client.get(reverse("home"))
    assert (page.status_code, page["Location"]) == (302, reverse("mfa_index"))
    refused = client.get("/api/tokens")
    assert refused.status_code == 403
    assert refused.json()["type"] == "urn:fiftytwo:problem:SecondStepNeeded"
    assert client.get(reverse("mfa_index")).status_code == 200
    confirm(client)
    assert client.get(reverse("mfa_activate_totp")).status_code == 200
    with_app(bob)
    assert is_in(client)


def test_adding_one_is_journalled(bob: User, django_capture_on_commit_callbacks: Any) -> None:
    """By the library's own page, from secret to code; recovery codes come with it."""
    from allauth.mfa.totp.internal.auth import (
        SECRET_SESSION_KEY,
        format_hotp_value,
        hotp_value,
        yield_hotp_counters_from_time,
    )

    client = sign_in_as(bob)
    confirm(client)
    client.get(reverse("mfa_activate_totp"))
    secret = client.session[SECRET_SESSION_KEY]
    code = format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time())))
    with django_capture_on_commit_callbacks(execute=True):
        assert client.post(reverse("mfa_activate_totp"), {"code": code}).status_code == 302
    assert {"second_step_added", "recovery_codes_made"} <= set(said(bob))
    assert client.get(reverse("mfa_view_recovery_codes")).status_code == 200
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("mfa_deactivate_totp"))
    assert "second_step_removed" in said(bob)


def test_from_the_start_administrators_and_heads_need_one(db: None) -> None:
    """They reach the most."""
    assert set(SecondStep.objects.values_list("role", flat=True)) == {"administrator", "head"}


def test_an_administrator_says_who_needs_one(bob: User, sign_in: SignIn) -> None:
    """From the next page on; journalled."""
    client = sign_in("administrator")
    client.post(reverse("demand_second_step"), {"roles": ["agent", "lead", "pope"]})
    assert set(SecondStep.objects.values_list("role", flat=True)) == {"agent", "lead"}
    entry = Entry.objects.get(did="second_step_demanded")
    assert entry.facts == {"roles": ["agent", "lead"]}
    assert not is_in(sign_in_as(bob))


def test_who_lost_it_is_helped(bob: User, sign_in: SignIn) -> None:
    """The administrator takes it away, and the journal has it."""
    with_app(bob)
    told = {"email": bob.email, "lost_second_step": "on"}
    sign_in("administrator").post(reverse("give_way_in"), told)
    assert is_in(sign_in_as(bob))
    assert said(bob)[0] == "second_step_taken_away"


def test_a_token_needs_no_second_step(bob: User) -> None:
    """It was made by somebody who had one."""
    from tests.programme.api.test_tokens import ask, made

    secret = made(bob)
    SecondStep.objects.create(role="agent")
    answer: Any = ask(secret)
    assert answer.status_code == 200
