"""The journal in plain words, with names for whoever may see them, and for nobody else."""

import re

import pytest
from django.db import transaction
from django.urls import reverse
from django.utils.translation import override

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.journal.telling import told
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.pages_of import ON_A_PAGE
from fiftytwo.programme.foundation.people.models import Client, User
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn


@pytest.fixture
def _done(cast: Cast) -> None:
    """Alice brought in a roster; somebody gave Bob access."""
    alice, admin = cast.users["lead"].pk, cast.users["administrator"].pk
    with transaction.atomic():
        counts = {"came": 12, "changed": 3, "gone": 1}
        journal("roster_brought_in", by=alice, facts=counts)
        journal("grant_given", by=admin, of=cast.users["agent"].pk, facts={"role": "lead"})


pytestmark = pytest.mark.usefixtures("_done")


def lines(reader: User) -> list[str]:
    """As somebody reads them, newest first."""
    entries = told(Entry.objects.order_by("-at", "-id")[:2], reader)
    return [f"{one.who} {one.said} ({one.of}): {', '.join(one.facts)}" for one in entries]


def test_it_says_who_did_what_to_whom(cast: Cast) -> None:
    """With numbers in words; a code that is for machines is left out."""
    assert lines(cast.users["administrator"]) == [
        "administrator gave somebody access (Bob): ",
        "Alice brought in a roster (): 12 came, 3 changed, 1 gone",
    ]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", ["1 moment", "2 briefs"]), ("de", ["1 Moment", "2 Briefe"])],
)
def test_one_is_not_many(cast: Cast, language: str, said: list[str]) -> None:
    """It says numbers as the language does."""
    with transaction.atomic():
        journal("run_published", by=None, facts={"moments": 1, "briefs": 2})
    newest = Entry.objects.order_by("-at", "-id")[:1]
    with override(language):
        assert list(told(newest, cast.users["administrator"])[0].facts) == said


def test_a_page_shows_it_with_its_time(sign_in: SignIn) -> None:
    """In the words of the page."""
    page = sign_in("administrator").get(reverse("journal")).content.decode()
    assert "<bdi>Alice</bdi> brought in a roster: 12 came, 3 changed, 1 gone" in page
    assert re.search(r"<td><time[^>]*>\d{1,2} \w+ 20\d\d, \d\d:\d\d</time>", page)


def test_whoever_may_not_see_them_reads_no_name(cast: Cast) -> None:
    """A programme manager of the other client learns that something was done."""
    manager = cast.users["programme_manager"]
    Grant.objects.filter(user=manager).update(client=Client.objects.get(code="Birch"))
    cast.person("alice").clients.add(Client.objects.get(code="Orchid"))
    said = lines(User.objects.get(pk=manager.pk))
    assert said[0] == "administrator gave somebody access (): "
    assert said[1].startswith("Somebody brought in a roster")


def test_whoever_was_forgotten_has_no_name_and_the_entry_stays(cast: Cast) -> None:
    """It says that something was done."""
    cast.users["lead"].delete()
    assert lines(cast.users["administrator"])[1].startswith("Somebody brought in a roster")


def test_one_verb_alone_can_be_read(sign_in: SignIn) -> None:
    """On the page and for programs."""
    administrator = sign_in("administrator")
    page = administrator.get(reverse("journal"), {"did": "grant_given"}).content.decode()
    table = page.partition("<tbody>")[2]
    assert "gave somebody access" in table
    assert "brought in a roster" not in table
    items = administrator.get("/api/journal", {"did": "roster_brought_in"}).json()["items"]
    assert {item["did"] for item in items} == {"roster_brought_in"}
    assert items[0]["facts"] == ["12 came", "3 changed", "1 gone"]


def test_many_entries_come_in_pages(cast: Cast, sign_in: SignIn) -> None:
    """Fifty and the rest; none twice, none lost."""
    with transaction.atomic():
        for _ in range(ON_A_PAGE + 5):
            journal("language_chosen", by=cast.users["agent"].pk)
    asked = {"did": "language_chosen"}
    first = sign_in("administrator").get("/api/journal", asked).json()
    second = sign_in("administrator").get("/api/journal", asked | {"page": 2}).json()
    ids = [item["id"] for page in (first, second) for item in page["items"]]
    assert len(ids) == len(set(ids)) == ON_A_PAGE + 5
    assert (first["next"], second["next"]) == (2, None)
    page = sign_in("administrator").get(reverse("journal"), asked).content.decode()
    assert "?did=language_chosen&amp;page=2" in page


def test_i_read_what_was_done_to_me(sign_in: SignIn) -> None:
    """And not what others did to others."""
    page = sign_in("agent").get(reverse("my_journal")).content.decode()
    assert "gave somebody access" in page
    assert "brought in a roster" not in page
