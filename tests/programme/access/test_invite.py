"""Inviting: a user, perhaps a first role, and a link that sets a password once."""

from urllib.parse import urlsplit

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from fiftytwo.programme.foundation.access.may import roles_of
from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.access.roles import Role
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.models import Team, User
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

PASSWORD = "quiet-orchids-at-night"


@pytest.fixture
def administrator(sign_in: SignIn) -> Client:
    return sign_in("administrator")


def invite(browser: Client, **told: str) -> tuple[int, str]:
    answer = browser.post(reverse("invite"), {"email": "new@tests.invalid", "name": "New"} | told)
    return answer.status_code, answer.content.decode()


def link_in(page: str) -> str:
    """The path of the link that the page shows."""
    link = page.partition('id="link"')[2].partition('value="')[2].partition('"')[0]
    assert link.startswith("http://testserver/")
    return urlsplit(link).path


def set_password(link: str, password: str) -> bool:
    """Whether the link let somebody set it."""
    browser = Client()
    page = browser.get(link, follow=True)
    form = page.request["PATH_INFO"]
    browser.post(form, {"password1": password, "password2": password})
    return Client().login(email="new@tests.invalid", password=password)


def test_the_link_sets_a_password_once(administrator: Client) -> None:
    """With the first use it is over, whoever has it."""
    status, page = invite(administrator)
    assert status == 200
    link = link_in(page)
    assert set_password(link, PASSWORD)
    assert not set_password(link, "another-long-password")
    assert Client().login(email="new@tests.invalid", password=PASSWORD)


def test_a_new_link_is_journalled_and_needs_an_administrator(
    cast: Cast, administrator: Client
) -> None:
    """Whoever makes one could use it: it can be seen that they did."""
    user = cast.users["lead"]
    page = administrator.post(reverse("user_link", kwargs={"user": user.pk}))
    assert "/account/password/reset/key/" in link_in(page.content.decode())
    entry = Entry.objects.get(did="link_made")
    assert (entry.by, entry.of) == (cast.users["administrator"].pk, user.pk)
    plain = administrator.get(reverse("user", kwargs={"user": user.pk})).content.decode()
    assert "password/reset" not in plain


def test_a_person_of_the_roster_is_invited_with_what_they_are(
    cast: Cast, administrator: Client
) -> None:
    """Name, role and team are those of the roster; they can be changed before."""
    charlie = cast.person("charlie")
    form = administrator.get(reverse("invite"), {"person": str(charlie.pk)}).content.decode()
    assert "Invite Charlie" in form
    assert f'<option value="{charlie.team_id}" selected>' in form
    assert '<option value="agent" selected>' in form
    invite(administrator, person=str(charlie.pk), role="agent", team=str(charlie.team_id))
    user = User.objects.get(email="new@tests.invalid")
    assert (user.name, user.person) == ("Charlie", charlie)
    grant = Grant.objects.get(user=user)
    assert (grant.role, grant.team) == ("agent", Team.objects.get(name="Day"))


def test_without_a_role_they_may_nothing_yet(administrator: Client) -> None:
    invite(administrator)
    assert roles_of(User.objects.get(email="new@tests.invalid")) == frozenset()


@pytest.mark.parametrize(
    ("told", "status", "said"),
    [
        ({"email": "no address"}, 422, "no e-mail address"),
        ({"name": " "}, 422, "name is missing"),
        ({"email": "LEAD@tests.invalid "}, 409, "among the users already"),
        ({"role": "guest"}, 422, "needs a last day"),
        ({"role": "king"}, 422, "not there any more"),
        ({"role": "lead", "team": "x"}, 422, "not there any more"),
        ({"role": "lead", "last_day": "31.12.2099"}, 422, "not there any more"),
        ({"role": "lead", "last_day": "2020-01-01"}, 422, "over already"),
    ],
)
def test_what_is_wrong_is_said_and_nobody_is_invited(
    cast: Cast, administrator: Client, told: dict[str, str], status: int, said: str
) -> None:
    """What was typed stays in the form."""
    before = User.objects.count(), Entry.objects.count()
    got, page = invite(administrator, **told)
    assert (got, said in page) == (status, True)
    assert (User.objects.count(), Entry.objects.count()) == before
    if told.get("name") is None:
        assert 'value="New"' in page


def test_a_person_is_invited_once(cast: Cast, administrator: Client) -> None:
    status, page = invite(administrator, person=str(cast.person("bob").pk))
    assert (status, "is a user already" in page) == (409, True)


def test_a_closed_account_is_signed_out_at_once(
    cast: Cast, administrator: Client, sign_in: SignIn
) -> None:
    lead = sign_in("lead")
    assert lead.get(reverse("people")).status_code == 200
    user = cast.users["lead"]
    administrator.post(reverse("user_deactivate", kwargs={"user": user.pk}))
    assert lead.get(reverse("people")).status_code == 302
    assert "closed" in administrator.get(reverse("users")).content.decode()


def test_the_last_administrator_is_told_why_they_stay(cast: Cast, administrator: Client) -> None:
    user = cast.users["administrator"]
    answer = administrator.post(reverse("user_deactivate", kwargs={"user": user.pk}))
    assert answer.status_code == 409
    assert "Make somebody else an administrator first" in answer.content.decode()


def test_it_works_over_the_api(cast: Cast, administrator: Client) -> None:
    """A user, a first role, the link; then a group with a role of its own."""
    told = {"email": "new@tests.invalid", "name": "New", "grant": {"role": "lead"}}
    made = administrator.post(reverse("api:invite_user"), told, "application/json").json()
    assert [grant["role"] for grant in made["user"]["grants"]] == ["lead"]
    assert set_password(urlsplit(made["link"]).path, PASSWORD)
    group = administrator.post(
        reverse("api:make_group"), {"name": "Heads"}, "application/json"
    ).json()
    named = {"group": group["id"]}
    administrator.put(reverse("api:put_in_group", kwargs=named | {"user": made["user"]["id"]}))
    administrator.post(
        reverse("api:give_group_grant", kwargs=named), {"role": "head"}, "application/json"
    )
    assert roles_of(User.objects.get(email="new@tests.invalid")) == {Role.LEAD, Role.HEAD}
    users = administrator.get(reverse("api:list_users_of_group", kwargs=named)).json()
    assert [user["email"] for user in users["items"]] == ["new@tests.invalid"]


def test_a_refusal_over_the_api_undoes_the_invitation(administrator: Client) -> None:
    told = {"email": "new@tests.invalid", "name": "New", "grant": {"role": "guest"}}
    answer = administrator.post(reverse("api:invite_user"), told, "application/json")
    assert answer.status_code == 422
    assert not User.objects.filter(email="new@tests.invalid").exists()


def test_users_are_listed_with_few_questions(
    cast: Cast, administrator: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for n in range(60):
        user = User.objects.create_user(f"u{n}@tests.invalid", name=f"U{n}")
        Grant.objects.create(user=user, role=Role.AGENT, team=Team.objects.first())
    with django_assert_max_num_queries(14):
        assert administrator.get(reverse("users")).status_code == 200
