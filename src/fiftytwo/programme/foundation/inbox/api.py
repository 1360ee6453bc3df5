"""Helpdesks that may call, by the API; for administrators."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from ninja import Router, Schema
from ninja.pagination import paginate
from pydantic import Field

from fiftytwo.programme.foundation.access.doors import user_of
from fiftytwo.programme.foundation.access.may import require
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.api.paging import Paging
from fiftytwo.programme.foundation.inbox import actions, queries
from fiftytwo.programme.foundation.inbox.errors import UnfitSource
from fiftytwo.programme.foundation.inbox.forms import LONGEST_SECRET, SourceForm
from fiftytwo.programme.foundation.inbox.pages import address_of

router = Router(tags=["Helpdesks that call"])
KindOf = Literal["zendesk", "chatwoot", "intercom", "own"]


class SourceOut(Schema):
    id: UUID
    name: str
    kind: str
    client: str
    api_url: str = Field(description="Where whole conversations are asked for; empty: nowhere.")
    made_at: datetime
    came_at: datetime | None = Field(description="When it last called; null: not yet.")
    fault: str = Field(description="Why its last call could not be used; empty: it could.")


class SourceIn(Schema):
    name: str = Field(max_length=40, description="The last part of its address: /hooks/name.")
    kind: KindOf
    secret: str = Field("", max_length=LONGEST_SECRET, description="Empty for `own`: we make it.")
    client: str = Field("", max_length=200)
    api_url: str = Field("", max_length=300)
    api_token: str = Field("", max_length=LONGEST_SECRET)


class SourceAdded(SourceOut):
    address: str = Field(description="What the helpdesk is to call.")
    secret: str = Field(description="Of `own`: with which calls are signed. Shown this once.")


@router.get("", response=list[SourceOut], summary="Helpdesks that may call")
@paginate(Paging, order=("name", "id"))
def list_sources(request: HttpRequest) -> Any:
    require(user_of(request), Act.CHANGE_SETTINGS)
    return queries.sources()


@router.post("", response={201: SourceAdded}, summary="Let a helpdesk call")
def add_source(request: HttpRequest, response: HttpResponse, told: SourceIn) -> Any:
    user = user_of(request)
    require(user, Act.CHANGE_SETTINGS)
    form = SourceForm(told.model_dump())
    if not form.is_valid():
        raise UnfitSource
    source, secret = actions.add_source(form.wanted(), by=user)
    response["Cache-Control"] = "no-store"
    shown = SourceOut.from_orm(source).model_dump()
    return SourceAdded.model_construct(**shown, address=address_of(request, source), secret=secret)


@router.delete("/{source_id}", response={204: None}, summary="Let it call no longer")
def end_source(request: HttpRequest, source_id: UUID) -> None:
    user = user_of(request)
    require(user, Act.CHANGE_SETTINGS)
    actions.end_source(queries.get_source(source_id), by=user)
