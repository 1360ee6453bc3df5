"""What somebody was thanked for is theirs to take along, also when they have left."""

import io
import zipfile
from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.privacy.actions import retain, set_term
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks import actions as thanks
from fiftytwo.programme.foundation.thanks.models import Receipt, Recognition
from fiftytwo.programme.subjects.keepsake import actions
from fiftytwo.programme.subjects.keepsake.content import keepsake_of
from fiftytwo.programme.subjects.keepsake.errors import StaysHere
from fiftytwo.programme.subjects.keepsake.jobs import tell_leavers
from fiftytwo.programme.subjects.keepsake.models import Link
from fiftytwo.terms.moments import Unfit
from tests.programme import found as made
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

WORDS = "You rang back to be sure, and nobody had asked you to."


@pytest.fixture
def bob(cast: Cast) -> Person:
    """A customer thanked him; Alice thanked him for that."""
    publish(made.found())
    person = cast.person("bob")
    thanks.give([person], by=cast.users["lead"], words=WORDS, moment=Moment.objects.get())
    return person


def leaves(person: Person, day: date) -> None:
    person.ends = day
    person.save(update_fields=["ends"])


def made_link(person: Person, cast: Cast) -> str:
    return f"/keepsake/{actions.make_link(person, by=cast.users['lead'])}/"


def test_it_holds_who_said_what_and_when(cast: Cast, bob: Person) -> None:
    """What was thanked for stands once: with the thanks, not a second time as a moment."""
    thanks.land_from_customer([bob], words="Bob was lovely.", audience=Audience.PRIVATE)
    told = [(one.how, one.by, one.words, one.quote) for one in keepsake_of(bob).entries]
    assert told == [
        ("written", "Alice", WORDS, made.QUOTE),
        ("customer", "", "", "Bob was lovely."),
    ]


def test_what_was_thanked_for_stays_when_the_moment_goes_with_its_age(
    cast: Cast, bob: Person
) -> None:
    """Moments go after two years; his thanks are his for ever."""
    set_term("published.moment", 1, by=cast.users["administrator"].pk)
    retain(timezone.now(), dry_run=False)
    assert not Moment.objects.exists()
    assert [one.quote for one in keepsake_of(bob).entries] == [made.QUOTE]


def test_unfit_words_and_hollow_or_withdrawn_thanks_are_not_in_it(cast: Cast, bob: Person) -> None:
    """It is meant to be shown around, and to be glad of."""
    unfit = replace(made.moment("m-9", quote="What a voice!"), unfit=(str(Unfit.PERSONAL),))
    publish(replace(made.found(made.SECOND_RUN), moments=(unfit,)))
    thanks.withdraw(Receipt.objects.get().recognition, by=cast.users["lead"])
    thanks.give([bob], by=cast.users["lead"], words="Thanks for everything.")
    thanks.mark_hollow(Receipt.objects.latest("at"), True)
    assert keepsake_of(bob).entries == ()


def test_of_unfit_words_a_colleagues_stay(cast: Cast, bob: Person) -> None:
    """They were written to him; a customer's remark is nothing to show around."""
    thanks.land_from_customer([bob], words="Fancy a drink?", audience=Audience.PRIVATE)
    Recognition.objects.update(unfit=["personal"])
    assert [one.words for one in keepsake_of(bob).entries] == [WORDS]


@pytest.mark.parametrize(("form", "begins"), [("pdf", b"%PDF-"), ("html", b"<!doctype html>")])
def test_the_reader_takes_their_own(sign_in: SignIn, bob: Person, form: str, begins: bytes) -> None:
    """As a book and as a page, without a name on the file; that it was taken is journalled."""
    answer = sign_in("agent").post("/me/keepsake/", {"form": form})
    assert answer.content.startswith(begins)
    assert "bob" not in answer["Content-Disposition"].casefold()
    assert Entry.objects.filter(did="keepsake_taken").count() == 1
    assert sign_in("agent").post("/me/keepsake/", {"form": "doc"}).status_code == 422


def test_a_leaver_takes_it_by_a_link_once(cast: Cast, bob: Person) -> None:
    """Without an account; to look at the link, as mail programs do, does not use it up."""
    leaves(bob, timezone.localdate() - timedelta(days=40))
    link = made_link(bob, cast)
    stranger = Client()
    assert stranger.get(link).status_code == 200
    answer = stranger.post(link)
    file = zipfile.ZipFile(io.BytesIO(answer.content))
    assert sorted(file.namelist()) == ["keepsake.html", "keepsake.pdf"]
    assert WORDS in file.read("keepsake.html").decode()
    assert stranger.post(link).status_code == stranger.get(link).status_code == 404
    assert [entry.of for entry in Entry.objects.filter(did="keepsake_taken")] == [bob.pk]


def test_a_file_that_cannot_be_made_costs_no_link(
    cast: Cast, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The link opens once: it is used when the file is there, and by one of two presses alone."""
    leaves(bob, timezone.localdate())
    link = made_link(bob, cast)
    stranger = Client(raise_request_exception=False)
    with monkeypatch.context() as broken:
        broken.setattr("fiftytwo.programme.subjects.keepsake.pages.keepsake_as_pdf", None)
        assert stranger.post(link).status_code == 500
    assert stranger.post(link).status_code == 200
    assert stranger.post(link).status_code == 404


def test_a_link_ends_and_a_new_one_ends_the_old(cast: Cast, bob: Person) -> None:
    """After thirty days nothing is there; only a hash of its secret was kept."""
    leaves(bob, timezone.localdate())
    first, second = made_link(bob, cast), made_link(bob, cast)
    assert Client().get(first).status_code == 404
    assert Client().get(second).status_code == 200
    assert Link.objects.get().digest not in second
    Link.objects.update(ends_at=timezone.now())
    assert Client().post(second).status_code == 404


def test_whoever_stays_needs_no_link(cast: Cast, bob: Person) -> None:
    """Nor is there one for the people of another lead."""
    with pytest.raises(StaysHere):
        actions.make_link(bob, by=cast.users["lead"])
    leaves(bob, timezone.localdate() + timedelta(days=30))
    with pytest.raises(StaysHere):
        actions.make_link(bob, by=cast.users["lead"])
    assert not Link.objects.exists()


def test_leavers_are_listed_for_their_lead_and_no_other(
    cast: Cast, sign_in: SignIn, bob: Person
) -> None:
    """Charlie left Zoe's team: Alice learns nothing of it, the administrator does."""
    for each in ("bob", "charlie"):
        leaves(cast.person(each), timezone.localdate())
    lead, administrator = (
        sign_in(role).get("/keepsakes/").content.decode() for role in ("lead", "administrator")
    )
    assert "Bob" in lead
    assert "Charlie" not in lead
    assert "Charlie" in administrator


def test_in_their_last_week_they_are_told_once(cast: Cast, bob: Person) -> None:
    """However often the job runs; who stays is told nothing."""
    leaves(bob, timezone.localdate() + timedelta(days=3))
    tell_leavers.func()
    assert tell_leavers.func() == "1 in their last week"
    assert Entry.objects.get(did="keepsake_offered").of == cast.users["agent"].pk
