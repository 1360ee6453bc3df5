"""Webhooks by the API; for administrators."""

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
from fiftytwo.programme.foundation.webhooks import actions, queries
from fiftytwo.programme.foundation.webhooks.words import OFFERED

router = Router(tags=["Webhooks"])
Verb = Literal[OFFERED]  # type: ignore[valid-type]  # of a tuple, as pydantic reads it


class WebhookOut(Schema):
    id: UUID
    url: str
    verbs: list[str] = Field(description="What it is called for: verbs of the journal.")
    made_at: datetime


class WebhookIn(Schema):
    url: str = Field(max_length=500, description="https, and in no private network.")
    verbs: list[Verb] = Field(min_length=1, max_length=len(OFFERED))


class WebhookMade(WebhookOut):
    secret: str = Field(description="Checks who calls (Standard Webhooks). Shown this once.")


class CallOut(Schema):
    id: UUID
    state: str = Field(description="waiting, done or dead")
    attempts: int
    status: int | None = Field(description="HTTP status of the last answer; null: none came.")
    fault: str
    made_at: datetime
    tried_at: datetime | None


@router.get("", response=list[WebhookOut], summary="Addresses that are called")
@paginate(Paging, order=("-id",))
def list_webhooks(request: HttpRequest) -> Any:
    require(user_of(request), Act.CHANGE_SETTINGS)
    return queries.subscriptions()


@router.post("", response={201: WebhookMade}, summary="Have an address called")
def make_webhook(request: HttpRequest, response: HttpResponse, told: WebhookIn) -> Any:
    user = user_of(request)
    require(user, Act.CHANGE_SETTINGS)
    made, secret = actions.make_subscription(told.url, set(told.verbs), by=user)
    response["Cache-Control"] = "no-store"
    return WebhookMade.model_construct(**WebhookOut.from_orm(made).model_dump(), secret=secret)


@router.delete("/{webhook_id}", response={204: None}, summary="Have it called no longer")
def end_webhook(request: HttpRequest, webhook_id: UUID) -> None:
    user = user_of(request)
    require(user, Act.CHANGE_SETTINGS)
    actions.end_subscription(queries.get_subscription(webhook_id), by=user)


@router.get("/{webhook_id}/calls", response=list[CallOut], summary="How its calls went")
@paginate(Paging, order=("-made_at", "-id"))
def list_webhook_calls(request: HttpRequest, webhook_id: UUID) -> Any:
    require(user_of(request), Act.CHANGE_SETTINGS)
    return queries.get_subscription(webhook_id).calls.all()


@router.post("/{webhook_id}/try", response={202: CallOut}, summary="Make a trial call")
def try_webhook(request: HttpRequest, webhook_id: UUID) -> Any:
    user = user_of(request)
    require(user, Act.CHANGE_SETTINGS)
    return actions.try_subscription(queries.get_subscription(webhook_id), by=user)
