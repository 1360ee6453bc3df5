"""Forgetting shows first what would go, then takes it, and nothing brings it back."""

import pytest
from django.test import Client
from django.urls import reverse

from fiftytwo.programme.foundation.access.errors import NobodyWouldAdminister
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.people.models import (
    Alias,
    NotOurs,
    Person,
    Unmatched,
    User,
)
from fiftytwo.programme.foundation.privacy import actions
from fiftytwo.programme.foundation.privacy.models import Erasure
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.published.models import Brief, Care, Exposure, Moment
from tests.programme import found as made
from tests.programme.cast import ROSTER, Cast
from tests.programme.conftest import SignIn


@pytest.fixture
def administrator(cast: Cast, sign_in: SignIn) -> Client:
    publish(made.found())
    return sign_in("administrator")


def ask(client: Client, **told: str) -> Erasure:
    """On the page; what the lake has is then looked up as the job does it."""
    answer = client.post(reverse("forgetting"), told)
    assert answer.status_code == 302
    erasure = Erasure.objects.get()
    assert answer["Location"] == reverse("erasure", kwargs={"erasure_id": erasure.pk})
    actions.looked_up(erasure.pk, {"items": 3})
    return erasure


def forget(client: Client, erasure: Erasure) -> int:
    address = reverse("erasure", kwargs={"erasure_id": erasure.pk})
    return client.post(address, {"do": "forget"}).status_code


def bob(cast: Cast) -> str:
    return str(cast.person("bob").pk)


def test_it_shows_first_and_changes_nothing(administrator: Client, cast: Cast) -> None:
    """Rows of the app by kind, tables of the lake, and what stays."""
    erasure = ask(administrator, about="person", person=bob(cast))
    page = administrator.get(reverse("erasure", kwargs={"erasure_id": erasure.pk}))
    shown = page.content.decode()
    assert "Bob" in shown
    assert "Accounts and signatures" in shown
    assert "<li>items</li>" in shown
    assert "stays given" in shown
    assert Alias.objects.filter(person__person_id="bob").exists()
    assert Moment.objects.filter(person_id="bob").exists()


def test_a_person_goes_and_the_row_stays_without_a_name(administrator: Client, cast: Cast) -> None:
    """With account, moments, exposures, care; on a colleague's page too."""
    pk = cast.person("bob").pk
    assert forget(administrator, ask(administrator, about="person", person=bob(cast))) == 302
    row = Person.objects.get(pk=pk)
    assert (row.name, row.likes, row.team, row.is_on_roster) == ("", "", None, False)
    assert not Person.objects.filter(person_id="bob").exists()
    assert not User.objects.filter(email="agent@tests.invalid").exists()
    assert not Alias.objects.filter(person=row).exists()
    for model in (Moment, Exposure, Care):
        assert not model.objects.filter(person_id="bob").exists()
    assert not any("Bob" in str(brief.content) for brief in Brief.objects.all())


def test_what_was_nobodys_and_is_theirs_goes_too(administrator: Client, cast: Cast) -> None:
    """By an account of theirs, or under their name; other people's stay."""
    for model in (Unmatched, NotOurs):
        model.objects.all().delete()
        model.objects.create(alias="^BO", name="")
        model.objects.create(alias="bob.private", name="Bob")
        model.objects.create(alias="kim", name="Kim")
    forget(administrator, ask(administrator, about="person", person=bob(cast)))
    for model in (Unmatched, NotOurs):
        assert list(model.objects.values_list("alias", flat=True)) == ["kim"]


def test_the_page_looks_again_while_something_goes_on(administrator: Client, cast: Cast) -> None:
    """By itself, or by a link; not any more once there is something to decide or all is done."""
    administrator.post(reverse("forgetting"), {"about": "person", "person": bob(cast)})
    erasure = Erasure.objects.get()
    address = reverse("erasure", kwargs={"erasure_id": erasure.pk})

    def is_looking() -> bool:
        page = administrator.get(address).content.decode()
        assert ('hx-trigger="every 2s"' in page) == (f'id="again" href="{address}"' in page)
        return "hx-trigger" in page

    assert is_looking()
    actions.looked_up(erasure.pk, {"items": 3})
    assert not is_looking()
    forget(administrator, erasure)
    assert is_looking()
    actions.erased(erasure.pk, {"items": 3})
    assert not is_looking()


def test_whoever_only_signs_in_goes_at_once(administrator: Client, cast: Cast) -> None:
    """Account, access and name; there is no file that holds anything of them."""
    guest = cast.users["guest"]
    administrator.post(reverse("forgetting"), {"about": "user", "user": str(guest.pk)})
    erasure = Erasure.objects.get()
    address = reverse("erasure", kwargs={"erasure_id": erasure.pk})
    assert guest.name in administrator.get(address).content.decode()
    assert forget(administrator, erasure) == 302
    assert not User.objects.filter(pk=guest.pk).exists()
    erasure.refresh_from_db()
    assert (erasure.state, erasure.who) == ("done", "")
    assert Entry.objects.filter(did="person_forgotten", of=guest.pk).exists()
    assert guest.name not in administrator.get(address).content.decode()


@pytest.mark.parametrize("role", ["administrator", "lead"])
def test_not_oneself_and_nobody_of_the_roster_that_way(
    administrator: Client, cast: Cast, role: str
) -> None:
    """Whoever is on the roster is in files too, and is forgotten as a person."""
    told = {"about": "user", "user": str(cast.users[role].pk)}
    assert administrator.post(reverse("forgetting"), told).status_code in (404, 409)
    assert User.objects.filter(pk=cast.users[role].pk).exists()
    assert not Erasure.objects.exists()


def test_somebody_is_left_who_administers(administrator: Client, cast: Cast) -> None:
    """Whoever forgets the only one who could give access is refused."""
    second = User.objects.create_user("second@tests.invalid", name="Second")
    erasure = actions.ask_to_forget_user(cast.users["administrator"], by=second)
    with pytest.raises(NobodyWouldAdminister):
        actions.forget(erasure.pk, by=second)
    assert User.objects.filter(pk=cast.users["administrator"].pk).exists()


def test_nobody_else_loses_anything(administrator: Client, cast: Cast) -> None:
    """Colleagues, their accounts and their grants stay as they were."""
    others = Person.objects.exclude(person_id="bob").order_by("person_id")
    before = list(others.values())
    forget(administrator, ask(administrator, about="person", person=bob(cast)))
    assert list(others.exclude(name="").values()) == before
    assert cast.users["lead"].grants.count() == 1


def test_neither_roster_nor_run_brings_them_back(administrator: Client, cast: Cast) -> None:
    """The lake may still have them: a run that was on its way lands without them."""
    forget(administrator, ask(administrator, about="person", person=bob(cast)))
    publish(made.found(made.SECOND_RUN))
    assert not Person.objects.filter(person_id="bob").exists()
    assert not Moment.objects.exists()
    assert not Exposure.objects.exists()
    assert not Care.objects.exists()
    assert Brief.objects.filter(lead_id="alice").exists()
    assert "bob" not in str(list(Brief.objects.values_list("content", flat=True)))


def test_the_journal_says_that_and_never_who(administrator: Client, cast: Cast) -> None:
    """Opaque ids; what was done before stays said."""
    before = Entry.objects.count()
    erasure = ask(administrator, about="person", person=bob(cast))
    forget(administrator, erasure)
    actions.erased(erasure.pk, {"items": 3})
    entries = Entry.objects.order_by("at", "id")[before:]
    assert [entry.did for entry in entries] == [
        "erasure_asked",
        "erasure_looked_up",
        "person_forgotten",
        "erasure_done",
    ]
    assert "bob" not in str([entry.facts for entry in entries]).casefold()


def test_what_they_were_called_goes_once_it_is_done(administrator: Client) -> None:
    """A customer's address is kept as long as the job needs it."""
    erasure = ask(administrator, about="customer", who="lena@example.com")
    assert forget(administrator, erasure) == 302
    actions.erased(erasure.pk, {"items": 3})
    row = Erasure.objects.get()
    assert (row.who, row.state) == ("", "done")
    page = administrator.get(reverse("erasure", kwargs={"erasure_id": row.pk}))
    assert b"lena" not in page.content
    assert "lena" not in str(list(Entry.objects.values_list("facts", flat=True)))


def test_nothing_goes_before_it_was_looked_up(administrator: Client, cast: Cast) -> None:
    """Whoever cannot see what would go cannot say that it may."""
    administrator.post(reverse("forgetting"), {"about": "person", "person": bob(cast)})
    assert forget(administrator, Erasure.objects.get()) == 409
    assert Moment.objects.filter(person_id="bob").exists()


def test_it_can_be_withdrawn(administrator: Client, cast: Cast) -> None:
    """Then nobody is named there any more, and nothing went."""
    erasure = ask(administrator, about="person", person=bob(cast))
    address = reverse("erasure", kwargs={"erasure_id": erasure.pk})
    administrator.post(address, {"do": "withdraw"})
    assert not Erasure.objects.exists()
    assert Person.objects.filter(person_id="bob").exists()


def test_it_happens_once(administrator: Client, cast: Cast) -> None:
    """A second click finds nothing to forget."""
    erasure = ask(administrator, about="person", person=bob(cast))
    assert forget(administrator, erasure) == 302
    assert forget(administrator, erasure) == 404


def test_nobody_forgets_themselves(administrator: Client, cast: Cast) -> None:
    """Somebody has to be there to answer for it."""
    cast.users["administrator"].person = cast.person("bob")
    User.objects.filter(person=cast.person("bob")).update(person=None)
    cast.users["administrator"].save()
    answer = administrator.post(reverse("forgetting"), {"about": "person", "person": bob(cast)})
    assert answer.status_code == 409
    assert "Another administrator" in answer.content.decode()


def test_programs_can_do_it_too(administrator: Client, cast: Cast) -> None:
    """Ask, look, forget."""
    asked = administrator.post("/api/erasures", {"person": bob(cast)}, "application/json")
    assert (asked.status_code, asked.json()["state"]) == (202, "looking")
    address = f"/api/erasures/{asked.json()['id']}"
    actions.looked_up(Erasure.objects.get().pk, {"items": 3})
    assert administrator.get(address).json()["tables"] == ["items"]
    assert administrator.post(f"{address}/forget").json()["state"] == "asked"
    assert not Person.objects.filter(person_id="bob").exists()


def test_a_roster_of_the_page_does_not_bring_them_back(administrator: Client, cast: Cast) -> None:
    """Whichever way it comes."""
    forget(administrator, ask(administrator, about="person", person=bob(cast)))
    bring_in_roster(ROSTER, by=None)
    assert not Person.objects.filter(person_id="bob").exists()
