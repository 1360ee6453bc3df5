"""Shifts and absences that never came through the app are there all the same."""

from dataclasses import replace
from datetime import date, timedelta

from fiftytwo.programme.foundation.people.models import Absence, Shift, Upload
from fiftytwo.programme.foundation.published.actions import publish
from tests.programme.cast import Cast
from tests.programme.found import THURSDAY, found

NIGHT = (THURSDAY, THURSDAY + timedelta(hours=8))
LONG_AGO = (THURSDAY - timedelta(days=40), THURSDAY - timedelta(days=39))
AWAY = (date(2026, 11, 9), date(2026, 11, 13))


def test_come_with_a_run_and_go_with_one(cast: Cast) -> None:
    """What is older than two weeks stays as it was; who is not on the roster is passed over."""
    bob = cast.person("bob")
    Shift.objects.create(person=bob, starts_at=LONG_AGO[0], ends_at=LONG_AGO[1])
    told = replace(found(), shifts={"bob": [NIGHT], "nobody": [NIGHT]}, absences={"bob": [AWAY]})
    publish(told)
    publish(told)
    assert list(Shift.objects.order_by("starts_at").values_list("person", "starts_at")) == [
        (bob.pk, LONG_AGO[0]),
        (bob.pk, NIGHT[0]),
    ]
    assert Absence.objects.get().last == AWAY[1]
    publish(replace(told, shifts={"alice": [NIGHT]}))
    tonight = Shift.objects.filter(starts_at=NIGHT[0])
    assert list(tonight.values_list("person__name", flat=True)) == ["Alice"]


def test_a_file_that_evidence_has_not_read_yet_is_newer(cast: Cast) -> None:
    """What somebody confirmed a minute ago is not taken back by a run that began before."""
    Shift.objects.create(person=cast.person("bob"), starts_at=NIGHT[0], ends_at=NIGHT[1])
    Upload.objects.create(kind="shifts", content=b"", state=Upload.State.CONFIRMED, at=THURSDAY)
    publish(replace(found(), shifts={"alice": [NIGHT]}))
    assert Shift.objects.get().person == cast.person("bob")
