"""People over the API: what the pages can do. No counts of anybody, no reasons of absence."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.http import HttpRequest
from ninja import Router, Schema, Status
from ninja.pagination import paginate

from fiftytwo.programme.foundation.access.doors import user_of
from fiftytwo.programme.foundation.access.may import require
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.people.actions import matching, uploads
from fiftytwo.programme.foundation.people.models import (
    Alias,
    NotOurs,
    Person,
    Site,
    Team,
    Unmatched,
    Upload,
)
from fiftytwo.programme.foundation.people.preview import preview_of
from fiftytwo.programme.foundation.people.queries import (
    aliases_of,
    chosen_person,
    get_alias,
    get_not_ours,
    get_unmatched,
    get_upload,
    not_ours,
    unmatched,
)
from fiftytwo.programme.foundation.people.queries import uploads as all_uploads
from fiftytwo.programme.foundation.people.shown import get_shown, sight_of

router = Router(tags=["people"])


class Named(Schema):
    """A team, a client or a lead."""

    id: UUID
    name: str


class SiteOut(Named):
    time_zone: str


class PersonInList(Schema):
    id: UUID
    person_id: str
    name: str
    team: Named | None
    site: Named | None
    shift: str


class ClientOut(Schema):
    id: UUID
    code: str


class AliasOut(Schema):
    id: UUID
    text: str


class PersonOut(PersonInList):
    """Who somebody is. Clients are those that the reader may know of."""

    role: str
    lead: Named | None
    time_zone: str
    starts: date | None
    ends: date | None
    likes: str
    is_on_roster: bool
    clients: list[ClientOut]
    aliases: list[AliasOut]


@router.get("/people", response=list[PersonInList], summary="Who works here, or has left")
@paginate
def list_people(
    request: HttpRequest,
    team: UUID | None = None,
    site: UUID | None = None,
    has_left: bool = False,
) -> QuerySet[Person]:
    require(user_of(request), Act.SEE_PEOPLE)
    return sight_of(user_of(request)).people(team=team, site=site, has_left=has_left)


@router.get("/people/{uuid:person}", response=PersonOut, summary="One person")
def get_person(request: HttpRequest, person: UUID) -> dict[str, Any]:
    require(user_of(request), Act.SEE_SELF)
    shown = get_shown(user_of(request), person)
    told = {name: getattr(shown.person, name) for name in PersonOut.model_fields}
    return told | {"clients": list(shown.clients), "aliases": list(aliases_of(shown.person))}


@router.get("/teams", response=list[Named], summary="Teams of the people one may see")
@paginate
def list_teams(request: HttpRequest) -> QuerySet[Team]:
    require(user_of(request), Act.SEE_PEOPLE)
    return sight_of(user_of(request)).teams()


@router.get("/sites", response=list[SiteOut], summary="Sites of the people one may see")
@paginate
def list_sites(request: HttpRequest) -> QuerySet[Site]:
    require(user_of(request), Act.SEE_PEOPLE)
    return sight_of(user_of(request)).sites()


class UploadOut(Schema):
    """A file about people. `waiting`: it is being read; ask again in a second."""

    id: UUID
    kind: Upload.Kind
    state: Upload.State
    at: datetime
    why: str


class PersonIdentified(Schema):
    person_id: str
    name: str


class PersonChanged(PersonIdentified):
    fields: list[str]


class Reject(Schema):
    place: str
    reason: str


class UploadShown(UploadOut):
    """With what it would change: nothing is changed before it is confirmed."""

    came: list[PersonIdentified]
    changed: list[PersonChanged]
    gone: list[PersonIdentified]
    strangers: list[str]
    """Of absences and shifts: ids that are nobody's on the roster."""
    rejects: list[Reject]
    notes: list[str]


_A_FILE = {
    "requestBody": {
        "required": True,
        "description": "The file itself, at most 32 MB.",
        "content": {"text/csv": {"schema": {"type": "string", "minLength": 1}}},
    }
}


@router.post("/uploads", response={201: UploadOut}, summary="Bring a file", openapi_extra=_A_FILE)
def bring_upload(request: HttpRequest, kind: Upload.Kind) -> Status[Any]:
    """It is read by a job; then GET it to see what it would change, and confirm it."""
    user = _changes_people(request)
    # Django holds bodies that it reads itself to two megabytes; one byte more than allowed tells.
    content = request.read(uploads.MOST_BYTES + 1)
    return Status(201, uploads.bring_upload(kind, content, by=user))


@router.get("/uploads", response=list[UploadOut], summary="Files that are on their way")
@paginate
def list_uploads(request: HttpRequest) -> QuerySet[Upload]:
    _changes_people(request)
    return all_uploads()


@router.get("/uploads/{uuid:upload}", response=UploadShown, summary="What a file would change")
def get_one_upload(request: HttpRequest, upload: UUID) -> dict[str, Any]:
    _changes_people(request)
    return _shown(get_upload(upload))


@router.post("/uploads/{uuid:upload}/confirm", response=UploadOut, summary="Take a file in")
def confirm_upload(request: HttpRequest, upload: UUID) -> Upload:
    user = _changes_people(request)
    uploads.confirm_upload(get_upload(upload), by=user)
    return get_upload(upload)


@router.delete("/uploads/{uuid:upload}", response={204: None}, summary="Put a file aside")
def withdraw_upload(request: HttpRequest, upload: UUID) -> Status[Any]:
    user = _changes_people(request)
    uploads.withdraw_upload(get_upload(upload), by=user)
    return Status(204, None)


class UnmatchedOut(Schema):
    """An account or signature that answered customers and is nobody's."""

    id: UUID
    alias: str
    name: str
    account: str
    last: date | None


class NotOursOut(Schema):
    id: UUID
    alias: str
    name: str


class WhoseIn(Schema):
    person: str
    """Id on the roster, or a full name that one person alone has."""


@router.get("/unmatched", response=list[UnmatchedOut], summary="Accounts that are nobody's")
@paginate
def list_unmatched(request: HttpRequest) -> QuerySet[Unmatched]:
    _changes_people(request)
    return unmatched()


@router.post("/unmatched/{uuid:row}/give", response=AliasOut, summary="Say whose it is")
def give_unmatched(request: HttpRequest, row: UUID, whose: WhoseIn) -> Alias:
    user = _changes_people(request)
    found = get_unmatched(row)
    return matching.give_unmatched(found, chosen_person(whose.person), by=user)


@router.post(
    "/unmatched/{uuid:row}/not-ours", response=NotOursOut, summary="Say it is nobody of ours"
)
def say_not_ours(request: HttpRequest, row: UUID) -> NotOurs:
    user = _changes_people(request)
    return matching.say_not_ours(get_unmatched(row), by=user)


@router.get("/not-ours", response=list[NotOursOut], summary="Accounts said to be nobody of ours")
@paginate
def list_not_ours(request: HttpRequest) -> QuerySet[NotOurs]:
    _changes_people(request)
    return not_ours()


@router.delete("/not-ours/{uuid:row}", response={204: None}, summary="It is one of ours after all")
def say_ours(request: HttpRequest, row: UUID) -> Status[Any]:
    user = _changes_people(request)
    matching.say_ours_after_all(get_not_ours(row), by=user)
    return Status(204, None)


@router.delete("/aliases/{uuid:alias}", response={204: None}, summary="It is not theirs")
def take_alias(request: HttpRequest, alias: UUID) -> Status[Any]:
    user = _changes_people(request)
    matching.take_alias(get_alias(alias), by=user)
    return Status(204, None)


def _changes_people(request: HttpRequest) -> UUID:
    """The id of the user, who may. Raises NotFound."""
    user = user_of(request)
    require(user, Act.CHANGE_PEOPLE)
    return user.pk


def _shown(upload: Upload) -> dict[str, Any]:
    preview = preview_of(upload)
    changed = [
        {"person_id": each.after.person_id, "name": each.after.name, "fields": list(each.fields)}
        for each in preview.difference.changed
    ]
    return {name: getattr(upload, name) for name in UploadOut.model_fields} | {
        "came": list(preview.difference.came),
        "changed": changed,
        "gone": list(preview.difference.gone),
        "strangers": list(preview.strangers),
        "rejects": [{"place": place, "reason": reason} for place, reason in upload.rejects],
        "notes": upload.notes,
    }
