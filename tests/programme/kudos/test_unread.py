"""What nobody could read yet is not lost, lies sealed for a day at most, and is in no backup."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone
from django_tasks import default_task_backend

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.site import keeping
from fiftytwo.programme.site.schedule import WATCHES
from fiftytwo.programme.subjects.kudos import public
from fiftytwo.programme.subjects.kudos.actions import take_up
from fiftytwo.programme.subjects.kudos.models import Kudos, Place
from tests.programme.cast import Cast
from tests.programme.kudos.conftest import WORDS, Say

HOUR = timedelta(hours=1)


@pytest.fixture
def unread(place: Place, monkeypatch: pytest.MonkeyPatch) -> Kudos:
    """Its job was given up."""
    monkeypatch.setattr(public, "SOONEST_S", 0)
    client = Client()
    form = client.get(f"/t/{place.token}/").context["form_sign"]
    client.post(f"/t/{place.token}/", {"words": WORDS, "form": form})
    default_task_backend.clear()
    return Kudos.objects.get()


@pytest.fixture
def take_up_at(unread: Kudos, django_capture_on_commit_callbacks):
    """Look around so long after it came; how many jobs that began."""

    def at(after: timedelta) -> int:
        with django_capture_on_commit_callbacks(execute=True):
            take_up(unread.at + after)
        return len(default_task_backend.results)

    return at


def test_it_is_read_after_all(take_up_at) -> None:
    """Once an hour; two workers that look begin one job."""
    assert take_up_at(HOUR / 2) == 0
    assert take_up_at(HOUR * 1.1) == 1
    assert take_up_at(HOUR * 1.1) == 1
    assert take_up_at(HOUR * 2) == 1
    assert take_up_at(HOUR * 2.2) == 2
    assert Entry.objects.filter(did="kudos_taken_up").count() == 2


def test_the_worker_looks_for_it() -> None:
    assert take_up in WATCHES


def test_what_nothing_could_read_for_a_day_goes(take_up_at) -> None:
    """Unmasked words lie nowhere for longer; that it was lost is written down."""
    assert take_up_at(timedelta(hours=24, seconds=1)) == 0
    assert not Kudos.objects.exists()
    assert Entry.objects.filter(did="kudos_unread").count() == 1


def test_what_was_read_stays(say: Say) -> None:
    assert say(whom="Bob")
    take_up(timezone.now() + timedelta(days=30))
    assert Kudos.objects.exists()


def test_no_backup_has_what_is_sealed(cast: Cast, unread: Kudos, say: Say, tmp_path: Path) -> None:
    """A backup is kept for longer than a day; what was read and masked is in it."""
    read = say(whom="Bob")
    assert read
    kept = keeping._write_table(tmp_path, Kudos).read_text(encoding="utf-8")
    assert str(read.pk) in kept
    assert str(unread.pk) not in kept
