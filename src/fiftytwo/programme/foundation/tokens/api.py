"""Tokens by the API; for whoever is signed in, never for a token."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from ninja import Router, Schema
from ninja.pagination import paginate
from pydantic import Field

from fiftytwo.programme.foundation.access.doors import user_of
from fiftytwo.programme.foundation.access.may import require
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.api.callers import refuse_tokens
from fiftytwo.programme.foundation.api.paging import Paging
from fiftytwo.programme.foundation.tokens import actions, queries

router = Router(tags=["Tokens"])


class TokenOut(Schema):
    id: UUID
    name: str
    acts: list[str] = Field(description="What it may do, as far as you may.")
    may_write: bool = Field(description="False: it may only read.")
    made_at: datetime
    ends_on: date = Field(description="The last day on which it works, UTC.")
    used_on: date | None = Field(description="The last day on which it was used.")


class TokenIn(Schema):
    name: str = Field(min_length=1, max_length=100, pattern=r"^[^\x00]*$")
    acts: list[Act] = Field(min_length=1, max_length=100)
    may_write: bool = False
    days: int = Field(90, ge=1, le=actions.LONGEST_DAYS)


class TokenMade(TokenOut):
    secret: str = Field(description="Send it as `Authorization: Bearer ft_…`. Shown this once.")


@router.get("", response=list[TokenOut], summary="Your tokens")
@paginate(Paging, order=("-id",))
def list_tokens(request: HttpRequest) -> Any:
    require(user_of(request), Act.MAKE_TOKENS)
    return queries.tokens_of(user_of(request))


@router.post("", response={201: TokenMade}, summary="Make a token")
def make_token(request: HttpRequest, response: HttpResponse, told: TokenIn) -> Any:
    user = user_of(request)
    require(user, Act.MAKE_TOKENS)
    refuse_tokens(request)
    token, secret = actions.make_token(user, **told.model_dump())
    response["Cache-Control"] = "no-store"
    return TokenMade.model_construct(**TokenOut.from_orm(token).model_dump(), secret=secret)


@router.delete("/{token_id}", response={204: None}, summary="Revoke a token")
def revoke_token(request: HttpRequest, token_id: UUID) -> None:
    user = user_of(request)
    require(user, Act.MAKE_TOKENS)
    refuse_tokens(request)
    actions.revoke_token(queries.get_token(user, token_id), by=user)
