"""Files about people: brought, read, shown, taken in, handed on, dropped."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.actions.roster import counts_of, make_roster
from fiftytwo.programme.foundation.people.actions.tell import read_soon, tell_the_lake_soon
from fiftytwo.programme.foundation.people.errors import (
    AlreadyConfirmed,
    NoFile,
    NoSuchKind,
    NotReadYet,
    TooLarge,
    WasRefused,
)
from fiftytwo.programme.foundation.people.models import Absence, Person, Shift, Upload
from fiftytwo.programme.foundation.people.rows import people_of

MOST_BYTES = 32 * 1024 * 1024
KEPT = timedelta(days=1)
"""What nobody takes in for so long is dropped: it holds names and addresses."""
AT_ONCE = 1_000


@transaction.atomic
def bring_upload(kind: str, content: bytes, *, by: UUID | None) -> Upload:
    """Keep a file and have it read. Raises NoSuchKind, NoFile, TooLarge."""
    if kind not in Upload.Kind.values:
        raise NoSuchKind
    if not content.strip():
        raise NoFile
    if len(content) > MOST_BYTES:
        raise TooLarge
    forgotten = Upload.objects.exclude(state=Upload.State.CONFIRMED)
    forgotten.filter(at__lt=timezone.now() - KEPT).delete()
    upload = Upload.objects.create(kind=kind, content=content, by=by)
    journal("upload_brought", by=by, of=upload.pk, facts={"kind": kind})
    read_soon(str(upload.pk))
    return upload


@transaction.atomic
def upload_was_read(
    upload_id: UUID,
    *,
    rows: Sequence[Mapping[str, Any]],
    rejects: Sequence[tuple[str, str]],
    notes: Sequence[str],
) -> None:
    """What a waiting file says; one that was withdrawn meanwhile stays withdrawn."""
    upload = _locked(upload_id)
    if upload is None or upload.state != Upload.State.WAITING:
        return
    upload.state = Upload.State.READ
    upload.rows, upload.notes = list(rows), list(notes)
    upload.rejects = [list(reject) for reject in rejects]
    upload.save(update_fields=["state", "rows", "rejects", "notes"])
    facts = {"rows": len(rows), "rejected": len(rejects)}
    journal("upload_read", by=None, of=upload.pk, facts=facts)


@transaction.atomic
def upload_was_refused(upload_id: UUID, why: str) -> None:
    """Why nothing can be made of it. The file itself is dropped."""
    upload = _locked(upload_id)
    if upload is None or upload.state == Upload.State.REFUSED:
        return
    upload.state, upload.why, upload.content = Upload.State.REFUSED, why, b""
    upload.save(update_fields=["state", "why", "content"])
    journal("upload_refused", by=None, of=upload.pk)


@transaction.atomic
def withdraw_upload(upload: Upload, *, by: UUID | None) -> None:
    """Put it aside; nothing of it was taken in. Raises AlreadyConfirmed."""
    found = _locked(upload.pk)
    if found is None:
        raise NotFound
    if found.state == Upload.State.CONFIRMED:
        raise AlreadyConfirmed
    journal("upload_withdrawn", by=by, of=found.pk)
    found.delete()


@transaction.atomic
def confirm_upload(upload: Upload, *, by: UUID | None) -> None:
    """Make true what the file says, and hand it on to evidence.

    Raises NotReadYet, WasRefused, AlreadyConfirmed.
    """
    found = _locked(upload.pk)
    if found is None:
        raise NotFound
    _refuse_unless_read(found)
    _TAKE_IN[Upload.Kind(found.kind)](found, by)
    # From here on only the file is wanted.
    found.state, found.rows, found.rejects = Upload.State.CONFIRMED, [], []
    found.save(update_fields=["state", "rows", "rejects"])
    tell_the_lake_soon()


@transaction.atomic
def lake_has(upload_id: UUID) -> None:
    """Evidence has the file: it is dropped here."""
    upload = _locked(upload_id)
    if upload is not None:
        journal("lake_told", by=None, of=upload.pk, facts={"kind": upload.kind})
        upload.delete()


def _locked(upload_id: UUID) -> Upload | None:
    return Upload.objects.select_for_update().filter(pk=upload_id).first()


def _refuse_unless_read(upload: Upload) -> None:
    refusals = {
        Upload.State.WAITING: NotReadYet,
        Upload.State.REFUSED: WasRefused,
        Upload.State.CONFIRMED: AlreadyConfirmed,
    }
    refusal = refusals.get(Upload.State(upload.state))
    if refusal:
        raise refusal


def _take_in_roster(upload: Upload, by: UUID | None) -> None:
    made = make_roster(people_of(upload.rows), with_accounts=False)
    journal("roster_brought_in", by=by, of=upload.pk, facts=counts_of(made))


def _take_in_absences(upload: Upload, by: UUID | None) -> None:
    found = (
        Absence(person_id=of, first=date.fromisoformat(r["from"]), last=date.fromisoformat(r["to"]))
        for of, r in _known(upload)
    )
    _replace(Absence, found)
    journal("absences_brought_in", by=by, of=upload.pk)


def _take_in_shifts(upload: Upload, by: UUID | None) -> None:
    read = datetime.fromisoformat
    found = (
        Shift(person_id=of, starts_at=read(r["starts_at"]), ends_at=read(r["ends_at"]))
        for of, r in _known(upload)
    )
    _replace(Shift, found)
    journal("shifts_brought_in", by=by, of=upload.pk)


def _replace(model: type[Absence] | type[Shift], rows: Iterable[Any]) -> None:
    """A new file says all there is: what stood there before goes."""
    model.objects.all().delete()
    model.objects.bulk_create(rows, batch_size=AT_ONCE)


def _known(upload: Upload) -> Iterator[tuple[UUID, dict[str, str]]]:
    """Rows about people of the roster, each with whose it is."""
    people = dict(Person.objects.values_list("person_id", "pk"))
    return ((people[r["person_id"]], r) for r in upload.rows if r["person_id"] in people)


_TAKE_IN = {
    Upload.Kind.ROSTER: _take_in_roster,
    Upload.Kind.ABSENCES: _take_in_absences,
    Upload.Kind.SHIFTS: _take_in_shifts,
}
