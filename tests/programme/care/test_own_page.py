"""An agent's own page: the mirror first, words closed until opened, what one says stands beside."""

from datetime import timedelta

import pytest
from django.urls import reverse

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.privacy.models import Correction, Look
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.subjects.care.models import Opened, Prompt, Report
from tests.programme import found as made
from tests.programme.care.conftest import MONDAY, WORDS, At, mine, page, with_words
from tests.programme.care.conftest import Look as Looking
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

pytestmark = pytest.mark.usefixtures("found_abuse")


def test_what_the_lead_sees_comes_first(sign_in: SignIn) -> None:
    """Then what was absorbed."""
    shown = page(sign_in, "agent", "care")
    assert shown.index("What your lead sees") < shown.index("Abusive")
    assert shown.index("Abusive") < shown.index("What you had to read")


def test_opened_hidden_and_opened_again(sign_in: SignIn) -> None:
    """An agent opens, corrects and hides an exposure."""
    bob = sign_in("agent")
    assert WORDS not in page(sign_in, "agent", "care")
    mine(bob, "open")
    assert WORDS in page(sign_in, "agent", "care")
    mine(bob, "worse")
    assert "You say: worse" in page(sign_in, "agent", "care")
    mine(bob, "hide")
    assert WORDS not in page(sign_in, "agent", "care")
    assert "You say: worse" in page(sign_in, "agent", "care")
    assert Opened.objects.count() == 1


def test_htmx_gets_the_one_message(sign_in: SignIn) -> None:
    """The rest of the page stays as it is."""
    told = {"item": "c2-1", "do": "open"}
    shown = sign_in("agent").post(reverse("care_mine"), told, headers={"HX-Request": "true"})
    assert shown.content.decode().lstrip().startswith("<li id=")
    assert WORDS in shown.content.decode()


def test_what_was_never_read_is_not_corrected_nor_shown(sign_in: SignIn) -> None:
    for do in ("worse", "share", "hide"):
        assert mine(sign_in("agent"), do).status_code == 409
    assert not Correction.objects.exists()


def test_nobody_opens_what_is_somebody_elses(sign_in: SignIn) -> None:
    """It is as if it were not there."""
    for role in ("lead", "head", "duty_lead"):
        assert mine(sign_in(role), "open").status_code == 404
    assert not Opened.objects.exists()


def test_a_correction_is_kept_with_what_it_corrects(sign_in: SignIn) -> None:
    """By which versions it was read, and as what; the newest holds."""
    bob = sign_in("agent")
    mine(bob, "open")
    mine(bob, "not_so_bad")
    mine(bob, "worse")
    rows = Correction.objects.order_by("id")
    assert [row.said for row in rows] == ["not_so_bad", "worse"]
    assert rows[0].stages == {"moments": 7}
    assert rows[0].kinds == ["abusive", "hostile"]


def test_not_about_me_is_told_to_no_lead(cast: Cast, sign_in: SignIn, look: Looking) -> None:
    """Neither on the brief nor asked; nor by a later run; taken back, it is told again."""
    look()
    assert "Bob" in page(sign_in, "lead", "care_team")
    bob = sign_in("agent")
    mine(bob, "open")
    mine(bob, "not_mine")
    look()
    assert "Bob" not in page(sign_in, "lead", "care_team")
    assert "Care first" not in page(sign_in, "lead", "brief")
    assert "Abusive, week 47" not in page(sign_in, "agent", "me")
    publish(with_words(run_id=made.SECOND_RUN))
    look()
    assert not Prompt.objects.exists()
    mine(bob, "as_read")
    look()
    assert Prompt.objects.filter(person=cast.person("bob")).exists()


def test_the_lead_reads_words_while_they_are_let(sign_in: SignIn, look: Looking) -> None:
    """And not a moment longer."""
    look()
    bob = sign_in("agent")
    mine(bob, "open")
    assert WORDS not in page(sign_in, "lead", "care_team")
    mine(bob, "share")
    assert WORDS in page(sign_in, "lead", "care_team")
    mine(bob, "unshare")
    assert WORDS not in page(sign_in, "lead", "care_team")


def test_a_phone_agent_reports_in_two_taps(sign_in: SignIn, cast: Cast, look: Looking) -> None:
    """The button, and what it was: it was now, and the lead is asked for a word."""
    bob = sign_in("agent")
    assert reverse("care_report") in page(sign_in, "agent", "care")
    bob.post(reverse("care_report"), {"kind": "hostility"})
    row = Report.objects.get()
    assert (row.kind, row.words, row.is_shared) == ("hostility", "", False)
    look()
    assert "They reported it." in page(sign_in, "lead", "care_team")


def test_words_of_a_report_are_the_agents(sign_in: SignIn, look: Looking, at: At) -> None:
    """Until they let their lead read them."""
    bob = sign_in("agent")
    told = {"kind": "abuse", "words": "He shouted.", "at": "2026-11-23T09:15"}
    bob.post(reverse("care_report"), told)
    row = Report.objects.get()
    assert row.at.isoformat() == "2026-11-23T08:15:00+00:00"
    look()
    assert "He shouted." in page(sign_in, "agent", "care")
    assert "He shouted." not in page(sign_in, "lead", "care_team")
    bob.post(reverse("care_share_report", args=[row.pk]), {"do": "share"})
    assert "He shouted." in page(sign_in, "lead", "care_team")


def test_a_report_that_is_shared_is_told_like_a_message(
    sign_in: SignIn, cast: Cast, at: At
) -> None:
    """Once, and read until it is taken back: weeks later as well."""
    sign_in("agent").post(reverse("care_report"), {"kind": "abuse", "words": "He shouted."})
    address = reverse("care_share_report", args=[Report.objects.get().pk])
    for do in ("share", "share"):
        sign_in("agent").post(address, {"do": do})
    alice = str(cast.users["lead"].pk)
    told = Entry.objects.filter(did="words_shared").order_by("at")
    assert [entry.facts for entry in told] == [{"tells": [alice]}, {}]
    at(MONDAY + timedelta(days=30))
    assert "He shouted." in page(sign_in, "lead", "care_team")


@pytest.mark.parametrize("told", [{"kind": "queue"}, {"kind": "abuse", "at": "2026-11-24T09:00"}])
def test_a_report_of_no_kind_or_time_is_refused(sign_in: SignIn, told: dict[str, str]) -> None:
    """Nothing of it is kept."""
    assert sign_in("agent").post(reverse("care_report"), told).status_code == 422
    assert not Report.objects.exists()


def test_where_care_is_off_nothing_is_reported(sign_in: SignIn) -> None:
    sign_in("administrator").post(reverse("turn_function", args=["care"]), {"on": "0"})
    assert sign_in("agent").post(reverse("care_report"), {"kind": "abuse"}).status_code == 409


def test_the_journal_names_nobody(sign_in: SignIn, look: Looking) -> None:
    """Whoever reads it learns neither who read, corrected or reported, nor whose lead was asked."""
    bob = sign_in("agent")
    for do in ("open", "worse", "share", "unshare", "hide"):
        mine(bob, do)
    bob.post(reverse("care_report"), {"kind": "abuse"})
    look()
    ours = Entry.objects.filter(did__regex="^(care|exposure|words)_")
    assert {"exposure_opened", "care_reported", "care_asked"} <= set(
        ours.values_list("did", flat=True)
    )
    assert set(ours.values_list("by", flat=True)) == {None}
    rows = page(sign_in, "administrator", "journal").split("<tr>")
    assert any("opened words" in row for row in rows)
    assert [row for row in rows if "Bob" in row and "signed in" not in row] == []


def test_own_looks_are_none(sign_in: SignIn) -> None:
    page(sign_in, "agent", "care")
    assert not Look.objects.exists()


def test_a_long_list_costs_as_many_queries_as_a_short_one(
    cast: Cast, sign_in: SignIn, django_assert_max_num_queries: object
) -> None:
    """Twenty on a page, however many there are."""
    many = tuple(made.exposure(f"c{n}-1") for n in range(60))
    publish(with_words(exposures=many))
    bob = sign_in("agent")
    with django_assert_max_num_queries(26):  # type: ignore[operator]  # a fixture's callable
        shown = bob.get(reverse("care")).content.decode()
    assert shown.count(">Read it<") == 20
