"""Whoever has a page open hears of their own, of their people's thanks, of danger: nobody else."""

from dataclasses import replace
from typing import Any

import pytest
from django.test import RequestFactory
from django.utils import timezone

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.published.hearing import hear
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.published.queries import heard_since
from fiftytwo.programme.site.live import _ears_at, _ears_of, _Event, _look
from fiftytwo.programme.subjects.care.models import Alert, Asked
from fiftytwo.programme.subjects.care.queries import asked_since
from tests.programme.cast import EVERY_ROLE, Cast
from tests.programme.conftest import SignIn
from tests.programme.found import exposure, moment

HEAR = {
    "moment": {"agent", "lead"},
    "hostile": {"agent"},
    "danger": {"agent", "lead"},
}
"""Of Bob, whom Alice leads; the agent is Bob. Who leads the shift is asked, and hears of that."""


@pytest.mark.parametrize("what", HEAR)
def test_only_whom_it_concerns_is_told(what: str, cast: Cast) -> None:
    began = timezone.now()
    if what == "moment":
        hear(["own:t:c1"], [moment()], [])
    else:
        hear(["own:t:c2"], [], [replace(exposure(), danger=what == "danger")])
    [heard] = heard_since(began)
    news = _Event(is_published=False, heard=[heard])
    ears = {role: _ears_of(cast.users[role]) for role in EVERY_ROLE}
    assert {role for role, each in ears.items() if each and each.hear(news)} == HEAR[what]


def test_whoever_is_asked_about_a_danger_hears_of_it(cast: Cast) -> None:
    """Also where nobody has answered the customer yet, so that it is nobody's."""
    began = timezone.now()
    alert = Alert.objects.create(about="exposure e9", at=began, opened_at=began)
    Asked.objects.create(alert=alert, user=cast.users["duty_lead"], at=timezone.now())
    news = _Event(is_published=False, asked=frozenset(user for _a, user in asked_since(began)))
    ears = {role: _ears_of(cast.users[role]) for role in EVERY_ROLE}
    assert {role for role, each in ears.items() if each and each.hear(news)} == {"duty_lead"}


def test_who_is_nobody_hears_nothing(cast: Cast) -> None:
    assert _ears_of(cast.users["nobody"]) is None


def test_who_signs_out_hears_no_more(cast: Cast, sign_in: SignIn) -> None:
    """A stream that is open asks again who is there."""
    client = sign_in("lead")
    request = RequestFactory().get("/live/")
    request.session = client.session
    assert _ears_at(request)
    Grant.objects.filter(user=cast.users["lead"]).delete()
    assert _ears_at(request) is None
    request.session.flush()
    assert _ears_at(request) is None


def test_looking_is_cheap(
    cast: Cast, django_assert_num_queries: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Four times a second, for all who listen together."""
    monkeypatch.setattr("fiftytwo.programme.site.live.close_old_connections", lambda: None)
    with django_assert_num_queries(8):
        _look(None)


def test_the_lead_reads_what_just_came(cast: Cast, sign_in: SignIn) -> None:
    """On the first page, in the customer's words; others than the team's lead do not."""
    hear(["own:t:c1"], [moment()], [])
    words = moment().quote
    assert words in sign_in("lead").get("/").content.decode()
    for role in ("duty_lead", "head", "administrator"):
        assert words not in sign_in(role).get("/").content.decode()
    Moment.objects.update(heard_at=None)
    assert words not in sign_in("lead").get("/").content.decode()


def test_the_agent_reads_it_and_that_it_is_not_confirmed(cast: Cast, sign_in: SignIn) -> None:
    """We say what we do not know yet."""
    hear(["own:t:c1"], [moment()], [])
    page = sign_in("agent").get("/me/").content.decode()
    assert moment().quote in page
    assert "confirms it" in page
    Moment.objects.update(heard_at=None)
    assert "confirms it" not in sign_in("agent").get("/me/").content.decode()


def test_what_is_turned_off_is_not_heard(cast: Cast) -> None:
    """Moments and exposures each by their own switch."""
    from fiftytwo.programme.foundation.privacy.models import Switch

    Switch.objects.create(function="moments", is_on=False)
    new = hear(["own:t:c1", "own:t:c2"], [moment()], [exposure()])
    assert (len(new.moments), len(new.exposures)) == (0, 1)
