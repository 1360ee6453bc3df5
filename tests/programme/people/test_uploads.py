"""A file about people: shown before anything changes, then taken in here and by evidence."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from fiftytwo.evidence.lake.home import open_home
from fiftytwo.evidence.lake.lake import open_lake
from fiftytwo.evidence.runs.people import read_roster
from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.actions import uploads as bring
from fiftytwo.programme.foundation.people.evidence import Read, in_own_process, read_file
from fiftytwo.programme.foundation.people.models import Absence, Person, Shift, Upload
from tests.programme.cast import Cast
from tests.programme.people.conftest import DoJobs

HEAD = "person_id,name,email,role,team,site,time_zone,shift,lead_id,starts,ends,aliases,clients\n"
ROSTER = (
    HEAD
    + "vera,Vera,vera@example.com,head,,Halle,Europe/Berlin,early,,,,^VE,\n"
    + "alice,Alice,alice@example.com,lead,Night,Halle,Europe/Berlin,early,vera,,,^AL,\n"
    + "bob,Robert,bob@example.com,agent,Day,Halle,Europe/Berlin,early,alice,,,^BO,Orchid\n"
    + "zoe,Zoe,zoe@example.com,lead,Day,Halle,Europe/Berlin,early,vera,,,^ZO,\n"
    + "dana,Dana,dana@example.com,agent,Day,Halle,Europe/Berlin,early,zoe,,,^DA,Birch\n"
    + "eve,Eve,eve@example.com,agent,Day,Halle,Mars/Olympus,early,zoe,,,^EV,Birch\n"
)
"""Bob is called otherwise and has moved, Dana comes, Charlie goes, Eve cannot be read."""


def upload(browser: Client, text: str, kind: str = "roster") -> str:
    """The address of its page."""
    file = SimpleUploadedFile("anything.csv", text.encode())
    answer = browser.post(reverse("bring_people"), {"kind": kind, "file": file})
    assert answer.status_code == 302, answer.content.decode()
    return str(answer["Location"])


def lake_names() -> list[str]:
    settings = read_settings()
    with open_lake(open_home(settings.home), clock=settings.clock, wait_s=5) as lake:
        return sorted(person.name for person in read_roster(lake))


def test_a_roster_is_shown_confirmed_and_reaches_evidence(
    cast: Cast, administrator: Client, do_jobs: DoJobs
) -> None:
    page = upload(administrator, ROSTER)
    waiting = administrator.get(page)
    assert "being read" in waiting.content.decode()
    # It looks again by itself, without script.
    assert waiting["Refresh"] == "2"
    assert do_jobs() == ["read_upload"]

    shown = administrator.get(page).content.decode()
    assert "1 person comes" in shown
    assert "Dana" in shown
    assert "1 person changes" in shown
    assert "Robert" in shown
    assert "1 person goes" in shown
    assert "Charlie" in shown
    assert "1 row cannot be read" in shown
    assert "row 7" in shown
    assert "time_zone is not known" in shown
    assert cast.person("bob").name == "Bob"
    assert not Person.objects.filter(person_id="dana").exists()

    assert administrator.post(f"{page}confirm/").status_code == 302
    assert cast.person("bob").name == "Robert"
    assert not cast.person("charlie").is_on_roster
    entry = Entry.objects.filter(did="roster_brought_in").latest("at")
    assert entry.facts == {"came": 1, "changed": 1, "gone": 1}
    assert entry.by == cast.users["administrator"].pk

    assert do_jobs() == ["tell_the_lake"]
    assert lake_names() == ["Alice", "Dana", "Robert", "Vera", "Zoe"]
    assert not Upload.objects.exists()
    assert administrator.get(page).status_code == 404


def test_no_address_of_the_roster_is_kept_readable_beside_the_file(
    cast: Cast, administrator: Client, do_jobs: DoJobs
) -> None:
    """Of a row everything is kept but the address; of the file nothing once evidence has it."""
    upload(administrator, ROSTER)
    do_jobs()
    assert "example.com" not in str(Upload.objects.values("rows", "rejects", "notes", "why"))


def test_telling_evidence_twice_is_telling_it_once(
    cast: Cast, administrator: Client, do_jobs: DoJobs
) -> None:
    """A worker that was killed after evidence had it does it again."""
    page = upload(administrator, ROSTER)
    do_jobs()
    administrator.post(f"{page}confirm/")
    kept = Upload.objects.get()
    do_jobs()
    kept.save(force_insert=True)
    bring.tell_the_lake_soon()
    do_jobs()
    assert lake_names() == ["Alice", "Dana", "Robert", "Vera", "Zoe"]
    assert not Upload.objects.exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("team,site\nNight,Halle\n", "no column person_id, name"),
        ("person_id,name\n,Nobody\n", "no usable row"),
        ("\x00\x01\x02\x03", "The file"),
    ],
)
def test_a_file_that_is_none_says_what_was_expected_and_nothing_is_lost(
    cast: Cast, administrator: Client, do_jobs: DoJobs, text: str, said: str
) -> None:
    page = upload(administrator, text)
    do_jobs()
    shown = administrator.get(page).content.decode()
    assert "could not be read" in shown
    assert said in shown
    assert "/tmp" not in shown
    assert Person.objects.filter(is_on_roster=True).count() == 5
    refused = administrator.post(f"{page}confirm/")
    assert refused.status_code == 409
    assert not bytes(Upload.objects.get().content)


@pytest.mark.parametrize(
    ("told", "status", "said"),
    [
        ({"kind": "roster"}, 422, "No file came"),
        ({"kind": "roster", "file": SimpleUploadedFile("a.csv", b" \n")}, 422, "empty one"),
        ({"kind": "salaries", "file": SimpleUploadedFile("a.csv", b"x")}, 422, "Say what"),
    ],
)
def test_without_a_file_or_kind_the_form_comes_back_and_says_so(
    administrator: Client, told: dict[str, object], status: int, said: str
) -> None:
    answer = administrator.post(reverse("bring_people"), told)
    assert answer.status_code == status
    assert said in answer.content.decode()


def test_a_file_that_is_too_large_is_refused_unread(
    administrator: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bring, "MOST_BYTES", 10)
    file = SimpleUploadedFile("a.csv", b"x" * 11)
    answer = administrator.post(reverse("bring_people"), {"kind": "roster", "file": file})
    assert answer.status_code == 413
    assert not Upload.objects.exists()


def test_it_cannot_be_confirmed_before_it_was_read_nor_twice(
    cast: Cast, administrator: Client, do_jobs: DoJobs
) -> None:
    page = upload(administrator, ROSTER)
    early = administrator.post(f"{page}confirm/")
    assert (early.status_code, "being read" in early.content.decode()) == (409, True)
    do_jobs()
    administrator.post(f"{page}confirm/")
    assert administrator.post(f"{page}confirm/").status_code == 409
    assert Entry.objects.filter(did="roster_brought_in", by=None).count() == 1
    assert Entry.objects.filter(did="roster_brought_in").exclude(by=None).count() == 1


def test_what_is_put_aside_is_gone_and_changes_nothing(
    cast: Cast, administrator: Client, do_jobs: DoJobs
) -> None:
    page = upload(administrator, ROSTER)
    administrator.post(f"{page}withdraw/")
    assert do_jobs() == ["read_upload"]
    assert not Upload.objects.exists()
    assert cast.person("bob").name == "Bob"


def test_what_nobody_confirmed_in_a_day_is_dropped(
    cast: Cast, administrator: Client, do_jobs: DoJobs
) -> None:
    upload(administrator, ROSTER)
    Upload.objects.update(at=timezone.now() - timedelta(days=1, minutes=1))
    upload(administrator, "person_id,name\nbob,Bob\n")
    assert len(Upload.objects.all()) == 1


def test_a_part_of_a_roster_is_warned_of(
    cast: Cast, administrator: Client, do_jobs: DoJobs
) -> None:
    page = upload(administrator, "person_id,name\nbob,Bob\n")
    do_jobs()
    assert "Is this the whole roster?" in administrator.get(page).content.decode()


def test_absences_replace_those_before_and_strangers_are_left_out(
    cast: Cast, administrator: Client, do_jobs: DoJobs
) -> None:
    Absence.objects.create(person=cast.person("zoe"), first=date(2026, 1, 1), last=date(2026, 1, 2))
    rows = "bob,2026-11-23,2026-11-27\nx9,2026-11-23,2026-11-27\n"
    page = upload(administrator, f"person_id,from,to\n{rows}", "absences")
    do_jobs()
    shown = administrator.get(page).content.decode()
    assert "Bob" in shown
    assert "x9" in shown
    administrator.post(f"{page}confirm/")
    (absence,) = Absence.objects.all()
    assert (absence.person, absence.last) == (cast.person("bob"), date(2026, 11, 27))
    assert do_jobs() == ["tell_the_lake"]
    assert not Upload.objects.exists()


def test_shifts_come_in_with_their_offsets(
    cast: Cast, administrator: Client, do_jobs: DoJobs
) -> None:
    row = "bob,2026-11-23T22:00:00+01:00,2026-11-24T06:00:00+01:00\n"
    page = upload(administrator, f"person_id,starts_at,ends_at\n{row}", "shifts")
    do_jobs()
    administrator.post(f"{page}confirm/")
    (shift,) = Shift.objects.all()
    assert shift.starts_at.isoformat() == "2026-11-23T21:00:00+00:00"


def test_a_roster_takes_no_account_that_bears_an_address(
    cast: Cast, administrator: Client, do_jobs: DoJobs
) -> None:
    """A run found it; the file cannot know it, so it is no change."""
    cast.person("alice").aliases.create(text="4711", origin="account")
    page = upload(administrator, ROSTER)
    do_jobs()
    assert "1 person changes" in administrator.get(page).content.decode()
    administrator.post(f"{page}confirm/")
    assert cast.person("alice").aliases.filter(text="4711").exists()


def test_own_process_reads_like_this_one(tmp_path: Path) -> None:
    """Evidence is imported there and nowhere else."""
    read = in_own_process(read_file, ROSTER.encode(), "roster")
    assert isinstance(read, Read)
    assert read == read_file(ROSTER.encode(), "roster")
    assert [row["name"] for row in read.rows] == ["Vera", "Alice", "Robert", "Zoe", "Dana"]
