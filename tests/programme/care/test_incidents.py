"""The incident register: an answer within one working day, and who is told when there is none."""

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.privacy.models import Look
from fiftytwo.programme.subjects.care.models import Incident, Prompt
from fiftytwo.programme.subjects.care.working_days import one_working_day_after
from tests.programme.care.conftest import MONDAY, At, page
from tests.programme.care.conftest import Look as Looking
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

pytestmark = pytest.mark.usefixtures("found_abuse")


@pytest.mark.parametrize(
    ("filed", "due"),
    [
        # By the clock of Halle, which is an hour ahead of UTC in winter and two in summer.
        ("2026-11-23T09:00", "2026-11-24T09:00"),  # Monday -> Tuesday
        ("2026-11-27T14:00", "2026-11-30T14:00"),  # Friday -> Monday
        ("2026-11-27T23:30", "2026-11-30T23:00"),  # Saturday 00:30 there -> when Tuesday begins
        ("2026-11-28T10:00", "2026-11-30T23:00"),  # Saturday
        ("2026-11-29T22:59", "2026-11-30T23:00"),  # Sunday 23:59 there
        ("2026-11-29T23:01", "2026-11-30T23:01"),  # Monday 00:01 there
        ("2026-10-23T08:00", "2026-10-26T09:00"),  # Friday, 10:00; the clocks go back on Sunday
    ],
)
def test_an_answer_is_due_in_one_working_day(filed: str, due: str) -> None:
    there = datetime.fromisoformat(filed).replace(tzinfo=UTC)
    expected = datetime.fromisoformat(due).replace(tzinfo=UTC)
    assert one_working_day_after(there, "Europe/Berlin") == expected


@pytest.fixture
def filed(sign_in: SignIn) -> Incident:
    """Bob put it in the register on Monday."""
    told = {"item": "c2-1", "words": "He calls every week."}
    assert sign_in("agent").post(reverse("care_file_incident"), told).status_code == 302
    return Incident.objects.get()


def told_of(did: str) -> list[str]:
    return Entry.objects.get(did=did).facts.get("tells", [])


def test_filed_answered_and_read(sign_in: SignIn, cast: Cast, filed: Incident) -> None:
    """The lead is told, answers, and Bob reads it; the look at it is his to see."""
    assert (filed.kind, filed.due_at) == ("abuse", MONDAY + timedelta(days=1))
    assert told_of("incident_filed") == [str(cast.users["lead"].pk)]
    assert "The answer is due by" in page(sign_in, "agent", "care_incidents")
    address = reverse("care_incident", args=[filed.pk])
    assert "He calls every week." in page(sign_in, "lead", "care_incident", incident_id=filed.pk)
    assert Look.objects.filter(of=cast.person("bob").pk).exists()
    assert sign_in("agent").post(address, {"answer": "Mine."}).status_code == 404
    assert sign_in("lead").post(address, {"answer": ""}).status_code == 422
    assert sign_in("lead").post(address, {"answer": "He is barred."}).status_code == 302
    assert sign_in("head").post(address, {"answer": "Again."}).status_code == 409
    assert told_of("incident_answered") == [str(cast.users["agent"].pk)]
    assert "He is barred." in page(sign_in, "agent", "care_incident", incident_id=filed.pk)


def test_an_overdue_one_is_said_to_the_head_once(
    sign_in: SignIn, cast: Cast, filed: Incident, at: At, look: Looking
) -> None:
    at(MONDAY + timedelta(hours=23))
    look()
    assert not Entry.objects.filter(did="incident_overdue").exists()
    at(MONDAY + timedelta(days=1))
    look()
    look()
    assert told_of("incident_overdue") == [str(cast.users["head"].pk)]
    assert "overdue" in page(sign_in, "head", "care_incidents")


def test_what_a_lead_files_heads_answer(sign_in: SignIn, cast: Cast, look: Looking) -> None:
    """About what the lead is asked; Bob reads it too."""
    look()
    told = {"prompt": str(Prompt.objects.get().pk), "words": "Bar him."}
    sign_in("lead").post(reverse("care_file_incident"), told)
    assert told_of("incident_filed") == [str(cast.users["head"].pk)]
    row = Incident.objects.get()
    assert "Bar him." in page(sign_in, "agent", "care_incident", incident_id=row.pk)


def test_nobody_files_about_what_is_not_theirs(sign_in: SignIn) -> None:
    told = {"item": "c2-1", "words": "Whose?"}
    for role in ("lead", "head", "administrator"):
        assert sign_in(role).post(reverse("care_file_incident"), told).status_code == 404


@pytest.mark.parametrize("role", ["duty_lead", "administrator", "executive", "works_council"])
def test_it_is_read_by_lead_and_head_alone(sign_in: SignIn, filed: Incident, role: str) -> None:
    answer = sign_in(role).get(reverse("care_incident", args=[filed.pk]))
    assert answer.status_code == 404
