"""A place where customers thank, and what evidence would say of their words."""

from collections.abc import Callable
from unittest.mock import patch

import pytest
from django.core.cache import cache
from django.test import Client

from fiftytwo.programme.subjects.kudos import jobs
from fiftytwo.programme.subjects.kudos.actions import make_place
from fiftytwo.programme.subjects.kudos.judged import Judged
from fiftytwo.programme.subjects.kudos.models import Kudos, Place
from tests.programme.cast import Cast

WORDS = "You rang me back at one in the morning. Nobody ever did that."


@pytest.fixture(autouse=True)
def _nobody_has_written() -> None:
    """What is counted of who wrote how often lives longer than a test."""
    cache.clear()


@pytest.fixture
def place(cast: Cast) -> Place:
    """The night team's."""
    lead = cast.users["lead"]
    return make_place("The night desk", team=cast.person("bob").team, person=None, by=lead)


Say = Callable[..., Kudos | None]


@pytest.fixture
def say(place: Place, monkeypatch: pytest.MonkeyPatch) -> Say:
    """Write as a customer does, and let it be read; None: it was not kept."""
    monkeypatch.setattr("fiftytwo.programme.subjects.kudos.public.SOONEST_S", 0)

    def as_a_customer(words: str = WORDS, **told: str) -> Kudos | None:
        judged = told.pop("judged", None)
        client = Client()
        form = client.get(f"/t/{place.token}/").context["form_sign"]
        answer = client.post(f"/t/{place.token}/", {"words": words, "form": form, **told})
        assert answer.status_code == 302, answer.content
        kudos = Kudos.objects.filter(place=place).order_by("-at").first()
        if kudos is None:
            return None

        def judge(words: str, whom: str) -> Judged:
            """judged, or else: nothing is wrong with what arrived."""
            fine = Judged(words, whom, is_known=True, is_harassment=False, danger=False)
            return judged or fine

        with patch.object(jobs, "judge", judge):
            jobs.read_kudos.func(str(kudos.pk))
        return Kudos.objects.filter(pk=kudos.pk).first()

    return as_a_customer
