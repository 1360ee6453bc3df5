"""On the page of the app as well: whose words, where they stand, and why it was picked."""

from dataclasses import replace

import pytest
from django.test import Client

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.terms.moments import MomentKind
from tests.programme.brief import weeks
from tests.programme.cast import make_cast

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
EVIDENCE = (
    "Bob, you stayed till it worked.",
    "Customer, Thu 10:30",
    "Conversation c1.",
    "Did more than was asked, and it ended well.",
)


@pytest.fixture
def cast(db):
    """Bob went beyond; Zoe leads as well."""
    cast = make_cast()
    weeks.bring_in_roster(weeks.PEOPLE, by=None)
    found = weeks.week_of_alice()
    facts = {"messages": 3, "zone": "Europe/Berlin"}
    bob = replace(weeks.moment_of("bob"), kind=MomentKind.WENT_BEYOND, facts=facts)
    page = found.briefs[0]
    thank = (replace(page.thank[0], moment=bob),)
    publish(replace(found, moments=(bob,), briefs=(replace(page, thank=thank),)))
    day = cast.person("zoe").team
    Grant.objects.create(user=cast.users["duty_lead"], role="lead", team=day)
    return cast


def client_of(cast, role):
    client = Client()
    client.force_login(cast.users[role], BACKEND)
    return client


def page_of(client):
    return client.get("/brief/", follow=True).content.decode()


def test_a_card_shows_whose_words_where_and_why(cast):
    """Open, and folded once it was answered."""
    alice = client_of(cast, "lead")
    assert [text for text in EVIDENCE if text not in page_of(alice)] == []
    told = {"week": weeks.WEEK, "moment": "m-bob"}
    alice.post("/brief/aside/", told | {"answer": "not_now"})
    assert [text for text in EVIDENCE if text not in page_of(alice)] == []


def test_what_is_passed_on_comes_with_it(cast):
    """The colleague who is to thank sees the same."""
    told = {"week": weeks.WEEK, "moment": "m-bob", "to": str(cast.person("zoe").pk)}
    client_of(cast, "lead").post("/brief/pass/", told)
    assert [text for text in EVIDENCE if text not in page_of(client_of(cast, "duty_lead"))] == []
