"""Coming in through the company's identity provider: the whole way, against a real one."""

from typing import Any

import pytest
from allauth.socialaccount.models import SocialAccount, SocialToken
from django.test import Client

from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.access.may import roles_of
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.signing_in.models import SecondStep
from fiftytwo.programme.site.identity import identity_provider
from tests.programme.cast import Cast
from tests.programme.signing_in.identity import issuer, vouched

__all__ = ["issuer"]

LOGIN = "/account/oidc/company/login/"


@pytest.fixture
def company(issuer: str, cast: Cast, settings: Any) -> str:
    """The programme, set up by the environment as an administrator would."""
    told = read_settings(
        {
            "FIFTYTWO_OIDC_ISSUER": issuer,
            "FIFTYTWO_OIDC_CLIENT_ID": "fiftytwo",
            "FIFTYTWO_OIDC_CLIENT_SECRET": "of-tests",
        }
    )
    settings.SOCIALACCOUNT_PROVIDERS = identity_provider(told)
    return issuer


def come_in(who: str, client: Client | None = None) -> tuple[Client, Any]:
    """A browser after that person came back from the provider, and what it got."""
    client = client or Client()
    there = client.get(LOGIN)
    assert there.status_code == 302, there.content[:500]
    return client, client.get(vouched(there["Location"], who))


def test_whoever_is_known_by_address_is_who_they_are(company: str, cast: Cast) -> None:
    """Vera's address is confirmed there, in other capitals: she is the head here."""
    client, answer = come_in("vera")
    assert answer.status_code == 302
    assert client.session["_auth_user_id"] == str(cast.users["head"].pk)
    assert client.get("/people/").status_code == 200


def test_whoever_is_new_gets_a_user_who_may_do_nothing(company: str) -> None:
    """Named as there; a role is given here, by somebody."""
    client, _ = come_in("newcomer")
    user = User.objects.get(email="newcomer@tests.invalid")
    assert user.name == "New Comer"
    assert client.session["_auth_user_id"] == str(user.pk)
    assert roles_of(user) == frozenset()
    assert not user.has_usable_password()
    assert client.get("/people/").status_code == 404


def test_the_second_time_is_the_same_user(company: str) -> None:
    """By the provider's own id: an address may change."""
    come_in("newcomer")
    User.objects.filter(email="newcomer@tests.invalid").update(email="married@tests.invalid")
    client, _ = come_in("newcomer")
    user = User.objects.get(email="married@tests.invalid")
    assert client.session["_auth_user_id"] == str(user.pk)
    assert Entry.objects.filter(did="user_made_at_sign_in").count() == 1


def test_an_address_that_is_not_confirmed_opens_nothing(company: str, cast: Cast) -> None:
    """Else anybody could write the administrator's into their profile there."""
    client, answer = come_in("doubtful")
    assert answer.status_code == 403
    assert "confirmed" in answer.content.decode()
    assert "_auth_user_id" not in client.session
    assert not SocialAccount.objects.exists()


def test_it_knows_the_groups(company: str, cast: Cast) -> None:
    """Those it names now and no others; who is in none it names keeps what they have."""
    head = cast.users["head"]
    come_in("vera")
    assert set(head.groups.values_list("name", flat=True)) == {"heads", "night"}
    come_in("newcomer")
    newcomer = User.objects.get(email="newcomer@tests.invalid")
    assert not newcomer.groups.exists()
    come_in("vera")
    assert Entry.objects.filter(did="groups_told").count() == 1


def test_who_was_deactivated_stays_out(company: str, cast: Cast) -> None:
    """Leaving the programme is not undone by the provider."""
    User.objects.filter(pk=cast.users["head"].pk).update(is_active=False)
    client, _ = come_in("vera")
    assert "_auth_user_id" not in client.session


def test_it_counts_as_a_second_step(company: str) -> None:
    """What the company asks for at its own door is the company's."""
    SecondStep.objects.create(role="head")
    client, _ = come_in("vera")
    assert client.get("/people/").status_code == 200


def test_nothing_else_that_it_tells_is_kept(company: str) -> None:
    """No profile, no token of the provider's."""
    come_in("vera")
    assert SocialAccount.objects.get().extra_data == {"sub": "vera"}
    come_in("vera")
    assert SocialAccount.objects.get().extra_data == {"sub": "vera"}
    assert not SocialToken.objects.exists()


def test_it_is_journalled(company: str, cast: Cast) -> None:
    """With ids only."""
    come_in("vera")
    entries = Entry.objects.filter(by=cast.users["head"].pk)
    assert "signed_in" in set(entries.values_list("did", flat=True))
    assert "Vera" not in str(list(entries.values()))


def test_a_reply_that_nobody_asked_for_opens_nothing(company: str) -> None:
    """Another browser's answer is no good in this one."""
    there = Client().get(LOGIN)
    client = Client()
    client.get(vouched(there["Location"], "vera"))
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("missing", ["ISSUER", "CLIENT_ID", "CLIENT_SECRET"])
def test_half_a_setting_stops_the_start(missing: str) -> None:
    """And says which belong together."""
    told = {f"FIFTYTWO_OIDC_{name}": "x" for name in ("ISSUER", "CLIENT_ID", "CLIENT_SECRET")}
    told.pop(f"FIFTYTWO_OIDC_{missing}")
    with pytest.raises(WrongUse, match="must be set together"):
        identity_provider(read_settings(told))


def test_without_a_setting_there_is_no_such_door() -> None:
    assert identity_provider(read_settings({})) == {}
