"""Whoever thanks us from outside meets an alias: no surname, site or shift, and nobody's cookie."""

import pytest
from django.test import Client

from fiftytwo.programme.foundation.people.models import Person, Site
from fiftytwo.programme.subjects.kudos.actions import answer, make_place
from fiftytwo.programme.subjects.kudos.errors import HoldsSurname
from fiftytwo.programme.subjects.kudos.models import Kudos
from fiftytwo.programme.subjects.kudos.secret import hash_of
from tests.programme.cast import make_cast

SECRET = "their-own-link"


@pytest.fixture
def cast(db):
    """Bob, whose whole name, site and shift stand on the roster."""
    made = make_cast()
    site, _ = Site.objects.get_or_create(name="Gateshead", defaults={"time_zone": "Europe/London"})
    Person.objects.filter(person_id="bob").update(name="Bob Winter", shift="night", site=site)
    return made


def test_no_page_is_made_under_a_surname(cast):
    for team, person in ((cast.person("bob").team, None), (None, cast.person("bob"))):
        with pytest.raises(HoldsSurname):
            make_place("Bob Winter", team=team, person=person, by=cast.users["lead"])


def test_a_customer_reads_the_alias_alone(cast):
    """On the page where they write, and on the one where they read an answer."""
    place = make_place("Bobby", team=None, person=cast.person("bob"), by=cast.users["lead"])
    told = Kudos.objects.create(
        place=place, at=place.made_at, words="Thank you.", state="landed", secret=hash_of(SECRET)
    )
    answer(told, "It was a pleasure.", by=cast.users["agent"])
    for path in (f"/t/{place.token}/", f"/t/{place.token}/{SECRET}/"):
        page = Client().get(path)
        assert page.status_code == 200, path
        assert "Bobby" in page.content.decode()
        for never in ("Winter", "Gateshead", "night", "<img"):
            assert never not in page.content.decode(), (path, never)
        assert not page.cookies
    assert "It was a pleasure." in page.content.decode()
