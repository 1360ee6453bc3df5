"""Accounts and signatures that are nobody's: whose they are is said, kept and told on."""

from datetime import date
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people import evidence
from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.people.actions.matching import (
    give_unmatched,
    hold_unmatched,
    take_alias,
)
from fiftytwo.programme.foundation.people.errors import IsTheirAddress
from fiftytwo.programme.foundation.people.models import Alias, NotOurs, Origin, Unmatched
from fiftytwo.terms import people as terms
from tests.programme.cast import ROSTER, Cast
from tests.programme.people.conftest import DoJobs

INES = terms.Unmatched("a-17", "Ines", None, date(2026, 11, 20))
SIGNED = terms.Unmatched("desk/AB", "AB", "desk", None)


@pytest.fixture
def found(cast: Cast) -> Cast:
    hold_unmatched([INES, SIGNED])
    return cast


def give(browser: Client, person: str, name: str = "Ines") -> tuple[int, str]:
    row = Unmatched.objects.get(name=name)
    address = reverse("matching_give", kwargs={"unmatched": row.pk})
    answer = browser.post(address, {"person": person})
    return answer.status_code, answer.content.decode()


def test_it_shows_who_answered_and_is_nobodys(found: Cast, administrator: Client) -> None:
    shown = administrator.get(reverse("matching")).content.decode()
    assert "Ines" in shown
    assert "20 Nov" in shown or "Nov. 20, 2026" in shown
    assert "signs under the account desk" in shown


@pytest.mark.parametrize("said", ["bob", " bob ", "Bob", "BOB"])
def test_it_is_given_by_id_or_by_full_name(found: Cast, administrator: Client, said: str) -> None:
    assert give(administrator, said)[0] == 302
    alias = Alias.objects.get(text="a-17")
    assert (alias.person, alias.origin) == (found.person("bob"), Origin.GIVEN)
    entry = Entry.objects.get(did="alias_given")
    assert (entry.of, entry.facts) == (found.person("bob").pk, {"alias": str(alias.pk)})
    assert not Unmatched.objects.filter(name="Ines").exists()


@pytest.mark.parametrize("said", ["", "bo", "nobody"])
def test_who_is_not_on_the_roster_is_asked_again_beside_the_field(
    found: Cast, administrator: Client, said: str
) -> None:
    status, shown = give(administrator, said)
    assert status == 422
    assert "Nobody on the roster has this id" in shown
    assert Unmatched.objects.filter(name="Ines").exists()


def test_a_name_that_two_have_is_refused(found: Cast, administrator: Client) -> None:
    charlie = found.person("charlie")
    charlie.name = "Bob"
    charlie.save()
    assert give(administrator, "Bob")[0] == 422
    assert give(administrator, "charlie")[0] == 302


def test_evidence_is_told_whose_it_is(
    found: Cast, administrator: Client, do_jobs: DoJobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(evidence, "tell", lambda *said: told.append(said) or [])
    give(administrator, "bob")
    assert do_jobs() == ["tell_the_lake"]
    take_alias(Alias.objects.get(text="a-17"), by=uuid4())
    do_jobs()
    assert told == [([], {"bob": ["a-17"]}, {}), ([], {}, {"bob": ["a-17"]})]


def test_a_run_that_did_not_know_yet_does_not_ask_again(found: Cast, administrator: Client) -> None:
    """Nor does a roster take the alias away."""
    give(administrator, "bob")
    hold_unmatched([INES, SIGNED])
    assert [row.name for row in Unmatched.objects.all()] == ["AB"]
    bring_in_roster(ROSTER, by=None)
    assert Alias.objects.get(text="a-17").origin == Origin.GIVEN


def test_not_one_of_us_is_not_asked_again_until_it_is_taken_back(
    found: Cast, administrator: Client
) -> None:
    row = Unmatched.objects.get(name="Ines")
    administrator.post(reverse("matching_not_ours", kwargs={"unmatched": row.pk}))
    hold_unmatched([INES, SIGNED])
    assert [each.name for each in Unmatched.objects.all()] == ["AB"]
    said = NotOurs.objects.get()
    administrator.post(reverse("matching_ours", kwargs={"not_ours": said.pk}))
    assert sorted(each.name for each in Unmatched.objects.all()) == ["AB", "Ines"]


def test_the_same_run_again_keeps_rows_and_journals_nothing(found: Cast) -> None:
    before = set(Unmatched.objects.values_list("pk", flat=True)), Entry.objects.count()
    hold_unmatched([INES, SIGNED])
    assert (set(Unmatched.objects.values_list("pk", flat=True)), Entry.objects.count()) == before


def test_an_account_that_bears_their_address_cannot_be_taken(found: Cast) -> None:
    """Evidence would find it again; the address has to be mended."""
    alias = found.person("bob").aliases.create(text="4711", origin=Origin.ACCOUNT)
    with pytest.raises(IsTheirAddress, match="Change the address"):
        take_alias(alias, by=uuid4())


def test_the_journal_holds_no_name(found: Cast) -> None:
    give_unmatched(Unmatched.objects.get(name="Ines"), found.person("bob"), by=uuid4())
    told = str(list(Entry.objects.values("did", "facts")))
    assert "Ines" not in told
    assert "a-17" not in told
