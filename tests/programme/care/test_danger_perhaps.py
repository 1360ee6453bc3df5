"""What may be a danger, and nobody is sure: a person looks, in working hours, and is not woken."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.notices.kinds import BY_VERB
from fiftytwo.programme.foundation.published.models import Exposure
from fiftytwo.programme.subjects.care import queries
from fiftytwo.programme.subjects.care.models import Alert, Asked
from fiftytwo.programme.subjects.care.working_days import in_working_hours
from tests.programme.care.conftest import (
    NIGHT,
    THREAT,
    At,
    Look,
    on_shift,
    page,
    publish_threat,
    threat,
)
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

HOUR = timedelta(hours=1)
EIGHT = datetime(2026, 11, 24, 7, tzinfo=UTC)
"""Tuesday 08:00 in Halle."""
PERHAPS = replace(threat(NIGHT), perhaps=True)


@pytest.fixture
def night(cast: Cast, at: At) -> Cast:
    """02:40; Zoe leads the night shift in Bob's building, and Bob answers."""
    at(NIGHT)
    on_shift(cast, "zoe", NIGHT)
    return cast


def asked() -> list[str]:
    """Who was asked, in the order in which they were."""
    return list(Asked.objects.order_by("at", "user__name").values_list("user__name", flat=True))


def test_it_waits_on_the_page_and_wakes_nobody(night: Cast, sign_in: SignIn, look: Look) -> None:
    """In a list of its own; no strip, no urgent notice; Bob sees it as they do."""
    publish_threat(PERHAPS)
    look()
    assert asked() == ["Zoe"]
    assert "Somebody may be in danger." not in page(sign_in, "duty_lead", "home")
    shown = page(sign_in, "duty_lead", "care_danger")
    assert "<h2>Nothing to look at</h2>" in shown
    assert THREAT in shown.partition("Perhaps danger")[2]
    assert not BY_VERB[Entry.objects.get(did="danger_perhaps").did].urgent
    assert not Entry.objects.filter(did="danger_told").exists()
    assert queries.asked_since(NIGHT - HOUR) == []
    assert "Nobody is sure that it is one" in page(sign_in, "agent", "care")


def test_the_next_are_asked_in_working_hours(night: Cast, at: At, look: Look) -> None:
    """Nobody at night; from eight on an hour each; then all of them once a day."""
    publish_threat(PERHAPS)
    look()
    at(EIGHT - timedelta(minutes=1))
    look()
    assert asked() == ["Zoe"]
    for hours in range(4):
        at(EIGHT + hours * HOUR)
        look()
    # At 08:00 Alice, at 09:00 Vera, at 10:00 all again.
    assert asked() == ["Zoe", "Alice", "Vera"]
    assert Alert.objects.get().next_at == EIGHT + timedelta(days=1, hours=2)


def test_it_is_taken_like_any_other(night: Cast, sign_in: SignIn, look: Look) -> None:
    publish_threat(PERHAPS)
    look()
    assert sign_in("duty_lead").post(reverse("care_take", args=[Alert.objects.get().pk]))
    assert not queries.is_open(Alert.objects.get())


def test_what_is_sure_later_is_asked_about_at_once(
    night: Cast, sign_in: SignIn, look: Look
) -> None:
    """The same message, read anew."""
    publish_threat(PERHAPS)
    look()
    publish_threat(threat(NIGHT))
    look()
    assert not Alert.objects.get().perhaps
    assert Entry.objects.filter(did="danger_told").exists()
    assert "Somebody may be in danger." in page(sign_in, "duty_lead", "home")


def test_a_sure_one_in_the_same_conversation_is_not_hidden(
    night: Cast, sign_in: SignIn, look: Look
) -> None:
    """And whoever takes it has seen to both."""
    publish_threat(PERHAPS)
    look()
    publish_threat(PERHAPS, threat(NIGHT, item_id="c7-2"))
    look()
    sure = Alert.objects.get(perhaps=False)
    assert sure.about == "c7-2"
    sign_in("duty_lead").post(reverse("care_take", args=[sure.pk]))
    assert [queries.is_open(alert) for alert in Alert.objects.all()] == [False, False]


def test_an_unsure_one_beside_a_sure_one_is_no_alert_of_its_own(night: Cast, look: Look) -> None:
    """Whoever is asked reads the conversation."""
    publish_threat(threat(NIGHT), replace(PERHAPS, item_id="c7-2"))
    look()
    assert [alert.perhaps for alert in Alert.objects.all()] == [False]


def test_programs_are_told_which_it_is(night: Cast, sign_in: SignIn, look: Look) -> None:
    publish_threat(PERHAPS)
    look()
    [one] = sign_in("duty_lead").get("/api/care/dangers").json()
    assert one["perhaps"] is True


def test_nothing_that_is_flagged_is_kept_from_whose_it_is(night: Cast) -> None:
    """It stands among what they had to read, as a danger."""
    publish_threat(PERHAPS)
    assert Exposure.objects.get(pk="c7-1").danger


@pytest.mark.parametrize(
    ("told", "begins"),
    [
        ("2026-11-24T09:30+01:00", "2026-11-24T09:30+01:00"),
        ("2026-11-24T07:59+01:00", "2026-11-24T08:00+01:00"),
        ("2026-11-24T18:00+01:00", "2026-11-25T08:00+01:00"),
        # A Friday evening, a Saturday, and the night in which clocks go back.
        ("2026-11-27T20:00+01:00", "2026-11-30T08:00+01:00"),
        ("2026-11-28T10:00+01:00", "2026-11-30T08:00+01:00"),
        ("2026-10-24T23:00+02:00", "2026-10-26T08:00+01:00"),
    ],
)
def test_working_hours_are_monday_to_friday_eight_to_six(told: str, begins: str) -> None:
    when = in_working_hours(datetime.fromisoformat(told), "Europe/Berlin")
    assert when == datetime.fromisoformat(begins)
