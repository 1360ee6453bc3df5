"""Care is on the lead's screen alone, and whose it is sees who looked."""

from dataclasses import replace

import pytest
from django.test import Client
from django.urls import reverse

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.access.roles import MAY, Act, Role
from fiftytwo.programme.foundation.errors import ProgrammeError
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.privacy.models import Look
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.terms.brief import Care, CareKind
from tests.programme import found as made
from tests.programme.cast import EVERY_ROLE, make_cast

HEADING = "Care first"
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@pytest.fixture
def cast(db):
    """Everyone, and what a run found: Bob took abuse."""
    made_ = make_cast()
    publish(made.found())
    return made_


@pytest.fixture
def see(cast):
    """(role, name of a page) -> what somebody of that role is shown there."""

    def shown(role, name):
        client = Client()
        client.force_login(cast.users[role], BACKEND)
        return client.get(reverse(name)).content.decode()

    return shown


def test_the_lead_reads_that_it_happened_before_anything_else(see):
    """Who, of what kind, when; no words."""
    page = see("lead", "brief")
    assert page.index(HEADING) < page.index("Bob") < page.index(made.QUOTE)
    assert "abusive" in page
    assert "The words are theirs to show you." in page


def test_paper_omits_it(see):
    """The style sheet for print takes it away."""
    page = see("lead", "brief")
    assert 'media="print" href="/static/privacy/care_print.css"' in page
    sheet = b"".join(Client().get("/static/privacy/care_print.css").streaming_content)
    assert b".care { display: none; }" in sheet


def test_no_other_role_has_a_page_with_care():
    """Administrators and heads least of all; a head's brief is about the leads alone."""
    assert [role for role in Role if Act.SEE_BRIEF in MAY[role]] == [Role.LEAD]


@pytest.mark.parametrize("role", [role for role in EVERY_ROLE if role != "lead"])
def test_nobody_else_is_shown_it(see, role):
    """Wherever they look; and nothing is written down of a look that there was not."""
    for name in ("brief", "home", "people", "journal", "stored", "keeping", "forgetting"):
        assert HEADING not in see(role, name)
    assert not Look.objects.exists()


def test_a_lead_reads_nothing_of_somebody_whom_they_may_not_see(cast, see):
    """A page that names one of another client: that one is left out, the others stay."""
    charlie = Care("charlie", "Charlie", CareKind.ABUSE, None, words_open=False)
    page = made.brief(care=(made.CARE, charlie))
    publish(replace(made.found(made.SECOND_RUN), briefs=(page,)))
    care = see("lead", "brief").partition(HEADING)[2].partition("</section>")[0]
    assert "Bob" in care
    assert "Charlie" not in care


def test_each_look_is_written_down(cast, see):
    """Who, whose, when; twice is two looks, and the journal that others read has none of it."""
    see("lead", "brief")
    see("lead", "brief")
    looks = list(Look.objects.values_list("by", "of"))
    assert looks == [(cast.users["lead"].pk, cast.person("bob").pk)] * 2
    assert not Entry.objects.filter(of=cast.person("bob").pk).exists()


def test_whose_it_is_sees_who_looked(see):
    """Before the look: nobody. After it: by whom."""
    assert "Nobody looked" in see("agent", "me")
    see("lead", "brief")
    assert "<bdi>Alice</bdi>" in see("agent", "me").partition("Who looked")[2]
    assert "<bdi>Alice</bdi>" in see("agent", "my_looks")


def test_whose_it_is_sees_what_the_lead_was_told(see):
    """No later than the lead: from the same rows."""
    told = see("agent", "me").partition("What your lead was told")[2].partition("</ul>")[0]
    assert "Abusive, week 47 of 2026" in told


def test_whose_it_is_reads_what_the_leads_page_says_of_them(see):
    """The very line; and nothing of colleagues."""
    section = see("agent", "me").partition("page says of you")[2].partition("</section>")[0]
    assert "Week 47: " in section
    assert "Dora" not in section


def test_the_log_is_neither_changed_nor_cut(see):
    """By no code of ours that has a row or many in its hands."""
    see("lead", "brief")
    look = Look.objects.get()
    for change in (
        look.save,
        look.delete,
        Look.objects.all().delete,
        lambda: Look.objects.update(by=look.of),
    ):
        with pytest.raises(ProgrammeError, match="never changed"):
            change()
    assert Look.objects.count() == 1


def test_somebody_whose_access_was_taken_looks_no_more(cast, see):
    """Nor is anything written down."""
    Grant.objects.filter(user=cast.users["lead"]).delete()
    assert HEADING not in see("lead", "brief")
    assert not Look.objects.exists()
