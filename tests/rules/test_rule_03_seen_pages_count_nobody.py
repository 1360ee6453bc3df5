"""Who is unseen is told in days and by name to their lead; how often anybody was thanked, never."""

import re
from dataclasses import replace

import pytest
from django.test import Client
from django.urls import reverse

from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.published.models import Alike, Standing
from fiftytwo.programme.foundation.thanks.actions import give
from fiftytwo.programme.subjects.keepsake.content import keepsake_of
from fiftytwo.terms.moments import MomentKind
from fiftytwo.terms.standing import Kept
from tests.programme import found as made
from tests.programme.cast import ROSTER, make_cast, someone
from tests.rules.conftest import ABUSE

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
TEAM = ("cleo", "dora", "emil")
DAYS = 17
THANKS = 23
"""A number that stands on a page can only be one of these."""


@pytest.fixture
def cast(db):
    """Alice leads four; Bob was thanked many times, and is past the alarm all the same."""
    made_ = make_cast()
    people = (*ROSTER, *(someone(each, team="Night", lead_id="alice") for each in TEAM))
    bring_in_roster(people, by=None)
    rows = [made.standing(each, days=DAYS, kept=Kept.ALARM) for each in ("bob", *TEAM)]
    for number in range(THANKS):
        at = made.THURSDAY.replace(year=2025)
        give([made_.person("bob")], by=made_.users["head"], words=f"Thank you, {number}.", at=at)
    publish(replace(made.found(), people=people, standing=tuple(rows)))
    return made_


@pytest.fixture
def read(cast):
    """Role and address -> what is read there; markup and addresses are left out."""

    def as_(role, address):
        client = Client()
        client.force_login(cast.users[role], BACKEND)
        answer = client.get(address)
        assert answer.status_code == 200, address
        page = answer.content.decode()
        main = re.search(r"<main.*</main>", page, re.DOTALL)
        return re.sub(r"<[^>]*>", " ", main[0]) if main else page

    return as_


PAGES = ("seen", "missed", "speech", "api:list_seen", "api:list_missed", "api:get_speech")


@pytest.mark.parametrize("name", PAGES)
def test_no_count_of_thanks_stands_beside_a_name(read, name):
    """Days at work since, and no number besides: not how often, not by how many."""
    shown = read("lead", reverse(name))
    assert "Bob" in shown
    assert not re.search(rf"\b{THANKS}\b", shown)
    fields = set(re.findall(r'"(\w+)":', shown))
    assert not {field for field in fields if re.search("count|givers|total|kept|rank", field)}


def test_no_column_holds_how_many_thanked_them():
    """So no export and no query can tell it."""
    assert {field.name for field in Standing._meta.concrete_fields} == {
        *("person_id", "week", "state", "last_at", "days", "unit", "kept"),
        *("from_one_alone", "reasons"),
    }


@pytest.mark.parametrize("name", ["seen_groups", "missed"])
def test_a_head_reads_of_groups_and_no_agents_name(cast, read, name):
    """Only their own leads have names for them."""
    shown = read("head", reverse(name))
    assert "Night" in shown
    assert not re.search("Bob|Cleo|Dora|Emil|Charlie", shown)


def test_a_group_under_five_reaches_no_page(home, cast, read):
    """Of a company with a team of six and one of three: what is published names the three nowhere.

    Evidence leaves them out, so there is no row from which a page could make them.
    """
    from fiftytwo.evidence.publish import found

    told = found(home.running)
    assert told.alike
    publish(replace(told, people=()))
    stored = str(list(Alike.objects.values_list("content", flat=True)))
    assert "Birch" not in stored
    sizes = [int(of) for of in re.findall(r"'of': (\d+)", stored)]
    assert sizes
    assert min(sizes) >= 5


def test_a_leavers_keepsake_holds_nothing_of_care(cast):
    """Neither abuse, nor that they stayed courteous in it, nor who was asked to speak to them."""
    poise = replace(
        made.moment("m-3", quote="I will help you all the same."),
        kind=MomentKind.KEPT_POISE,
        before=ABUSE,
        facts={"spoken_by": "agent"},
    )
    turned = replace(made.moment("m-4"), kind=MomentKind.TURNED_AROUND, before="worst company ever")
    publish(replace(made.found(made.SECOND_RUN), moments=(poise, turned)))
    told = str(keepsake_of(cast.person("bob")))
    assert made.QUOTE in told
    assert "all the same" not in told
    assert ABUSE not in told
    assert "worst company ever" not in told
    assert not re.search("abus|hostil|danger|distress|care", told.casefold())
