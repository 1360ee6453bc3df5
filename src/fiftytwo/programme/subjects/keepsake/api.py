"""One's own keepsake as data, and links for leavers."""

from datetime import date
from uuid import UUID

from django.http import HttpRequest
from django.urls import reverse
from ninja import Router, Schema, Status

from fiftytwo.programme.foundation.access.doors import user_of
from fiftytwo.programme.foundation.access.may import require
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.subjects.keepsake import actions, queries
from fiftytwo.programme.subjects.keepsake.content import keepsake_of

router = Router(tags=["keepsake"])


class KeptOut(Schema):
    on: date | None
    how: str
    """said, written, witnessed or customer."""
    by: str
    words: str
    quote: str
    """A customer's masked words; empty: none."""


class KeepsakeLinkOut(Schema):
    """Told once, kept nowhere: hand it over by a way that nobody else reads."""

    link: str


@router.get("/me/keepsake", response=list[KeptOut], summary="What you were thanked for")
def get_my_keepsake(request: HttpRequest) -> list[KeptOut]:
    user = user_of(request)
    require(user, Act.SEE_SELF)
    if user.person is None:
        raise NotFound
    actions.take(by=user)
    return [KeptOut(**vars(entry)) for entry in keepsake_of(user.person).entries]


@router.post(
    "/keepsakes/{uuid:person_id}/link",
    response={201: KeepsakeLinkOut},
    summary="Make a leaver a link to their keepsake",
)
def make_keepsake_link(request: HttpRequest, person_id: UUID) -> Status[KeepsakeLinkOut]:
    user = user_of(request)
    require(user, Act.HAND_KEEPSAKE)
    secret = actions.make_link(queries.get_for(user, person_id), by=user)
    path = reverse("keepsake_by_link", kwargs={"secret": secret})
    return Status(201, KeepsakeLinkOut(link=request.build_absolute_uri(path)))
