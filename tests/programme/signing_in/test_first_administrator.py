"""The first administrator gets in by a link from the command line; the demo opens nothing real."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from fiftytwo.cli import admin
from fiftytwo.cli.main import _command_parser, main
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings, read_settings
from fiftytwo.programme.foundation.access.may import roles_of
from fiftytwo.programme.foundation.access.roles import Role
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.actions import set_up_organisation
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.people.queries import find_organisation
from fiftytwo.programme.site.demo.cast import NotADemo, set_up_cast
from tests.programme.cast import Cast
from tests.programme.signing_in.test_passwords import OTHER, set_by_link, sign_in_as


@pytest.fixture
def told(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A home of its own; the database is the tests' already."""
    monkeypatch.setattr("fiftytwo.programme.site.start.start", lambda: None)
    return read_settings({"FIFTYTWO_HOME": str(tmp_path)})


def run(told: Settings, *given: str) -> int:
    return admin.run(_command_parser("admin", admin).parse_args(given), told)


def test_the_first_administrator_gets_in(
    db: None, told: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    """From an empty home to signed in: organisation, user, role and link in one command."""
    given = ("Ada@example.com", "--name", "Ada", "--organisation", "Pellwater")
    assert run(told, *given, "--at", "http://testserver/") == 0
    link = capsys.readouterr().out.strip()
    assert link.startswith("http://testserver/account/")
    set_by_link(link)
    user = User.objects.get(email="ada@example.com")
    assert roles_of(user) == {Role.ADMINISTRATOR}
    assert str(find_organisation().name) == "Pellwater"  # type: ignore[union-attr]  # it is there
    client = sign_in_as(user, OTHER)
    # An administrator adds a second step before anything else.
    assert client.get(reverse("home"))["Location"] == reverse("mfa_index")


def test_it_helps_one_who_cannot_get_in_any_more(
    cast: Cast, told: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same user with a new password; the organisation keeps its name."""
    administrator = cast.users["administrator"]
    for _ in range(2):
        assert run(told, administrator.email, "--at", "http://testserver") == 0
    set_by_link(capsys.readouterr().out.split()[-1])
    administrator.refresh_from_db()
    assert administrator.check_password(OTHER)
    assert administrator.grants.count() == 1
    assert find_organisation().name == "Tests & Daughters"  # type: ignore[union-attr]  # it is there
    assert Entry.objects.filter(did="administrator_invited").count() == 2


@pytest.mark.parametrize(
    ("hosts", "start"),
    [("", "http://127.0.0.1:5252/"), ("localhost,52.example.com", "https://52.example.com/")],
)
def test_the_link_leads_to_where_people_open_it(
    db: None, told: Settings, capsys: pytest.CaptureFixture[str], hosts: str, start: str
) -> None:
    """As FIFTYTWO_HOSTS says."""
    told = read_settings({"FIFTYTWO_HOME": str(told.home), "FIFTYTWO_HOSTS": hosts})
    run(told, "ada@example.com")
    assert capsys.readouterr().out.startswith(start)


def test_an_address_that_is_none_is_refused(db: None, told: Settings) -> None:
    with pytest.raises(WrongUse, match=r"ada@example\.com"):
        run(told, "ada")
    assert not User.objects.exists()


def test_the_demo_has_no_administrator_of_ones_own(db: None, told: Settings) -> None:
    """A real one would live among invented people."""
    set_up_organisation("Pellwater", is_demo=True)
    with pytest.raises(WrongUse, match="demo"):
        run(told, "ada@example.com")


def test_help_knows_it(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["admin", "--help"])
    assert "link" in capsys.readouterr().out


# The demo's way in


@pytest.mark.parametrize(
    ("machine", "organisation", "status"),
    [(True, True, 302), (True, False, 404), (False, True, 404), (False, False, 404)],
)
def test_a_click_is_enough_in_the_demo_only(
    db: None, settings: Any, machine: bool, organisation: bool, status: int
) -> None:
    """Both the environment and the database must say that everybody is invented."""
    set_up_organisation("Pellwater", is_demo=True)
    set_up_cast()
    set_up_organisation("Pellwater", is_demo=organisation)
    settings.DEMO = machine
    client = Client()
    assert client.get(reverse("demo")).status_code == (200 if status == 302 else 404)
    assert client.post(reverse("demo_come_in"), {"role": "administrator"}).status_code == status
    assert ("_auth_user_id" in client.session) == (status == 302)


def test_in_the_demo_nobody_needs_a_second_step(db: None, settings: Any) -> None:
    """Administrator and head as well."""
    set_up_cast()
    settings.DEMO = True
    client = Client()
    client.post(reverse("demo_come_in"), {"role": "administrator"})
    assert client.get(reverse("home")).status_code == 200


def test_a_real_organisation_is_never_made_a_demo(cast: Cast) -> None:
    """FIFTYTWO_DEMO=1 by mistake would open it to everybody."""
    with pytest.raises(NotADemo):
        set_up_cast()
    assert find_organisation().is_demo is False  # type: ignore[union-attr]  # it is there
    assert not User.objects.filter(email__endswith="@demo.invalid").exists()
