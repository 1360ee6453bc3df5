"""Who is seen, for programs: what the pages show, to whom they show it."""

from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Schema
from ninja.pagination import paginate

from fiftytwo.programme.foundation.access.doors import user_of
from fiftytwo.programme.foundation.access.may import require
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.subjects.seen import queries
from fiftytwo.programme.subjects.seen.queries import Row
from fiftytwo.terms.standing import Alike, SeenGroup, Share

router = Router(tags=["seen"])


class SeenOut(Schema):
    person: UUID
    name: str
    where: str
    """at_work, few_days, new, on_leave, first_run or not_told."""
    last_thanked_on: date | None
    days_since: int | None
    """To the end of the newest week; null: not known, or thanked since."""
    unit: str
    """days_at_work, or calendar_days where these are not on file."""
    by_one_alone: bool


class MissedOut(SeenOut):
    reasons: list[str]
    """calls_only, no_words, few_shifts, on_leave; none: a customer did write of their work."""


class ShareOut(Schema):
    """A share of the people of a group, from 0 to 1, with its 95 % interval."""

    share: float
    low: float
    high: float
    stands_out: str | None


class GroupOut(Schema):
    """Five people or more."""

    by: str
    name: str | None
    people: int
    had_a_moment: ShareOut
    thanked_lately: ShareOut | None
    missed: ShareOut | None


class GroupsOut(Schema):
    week: str
    aim_days: int
    alarm_days: int
    groups: list[GroupOut]
    hidden: list[str]
    """By what some groups are not shown."""
    by_calendar: bool


@router.get("/seen", response=list[SeenOut], summary="Your people, and when each was thanked")
@paginate
def list_seen(request: HttpRequest) -> list[SeenOut]:
    user = user_of(request)
    require(user, Act.READ_BRIEF)
    return [SeenOut(**_row(row)) for row in queries.seen_by(user, longest_first=False)]


@router.get("/seen/missed", response=list[MissedOut], summary="Who was missed, and why")
@paginate
def list_missed(request: HttpRequest) -> list[MissedOut]:
    user = user_of(request)
    require(user, Act.READ_BRIEF)
    return [
        MissedOut(**_row(row), reasons=[str(reason) for reason in row.reasons])
        for row in queries.missed_by(user)
    ]


@router.get("/seen/groups", response=GroupsOut, summary="Is everyone seen alike? Groups of five")
def get_seen_groups(request: HttpRequest) -> GroupsOut:
    user = user_of(request)
    require(user, Act.SEE_HEADS_PAGE)
    alike = queries.groups_for(user)
    if alike is None:
        raise NotFound
    return GroupsOut(
        week=str(alike.week),
        aim_days=alike.aim_days,
        alarm_days=alike.alarm_days,
        groups=_groups(alike),
        hidden=list(alike.hidden),
        by_calendar=alike.by_calendar,
    )


def _row(row: Row) -> dict[str, Any]:
    return {
        "person": row.person.pk,
        "name": row.person.name,
        "where": str(row.where),
        "last_thanked_on": row.last_on,
        "days_since": row.days,
        "unit": str(row.unit),
        "by_one_alone": row.from_one_alone,
    }


def _groups(alike: Alike) -> list[GroupOut]:
    everyone = [_group("everyone", alike.everyone)] if alike.everyone else []
    return everyone + [_group(by, one) for by, groups in alike.groups.items() for one in groups]


def _group(by: str, group: SeenGroup) -> GroupOut:
    return GroupOut(
        by=by,
        name=group.name,
        people=group.had_a_moment.of,
        had_a_moment=_share(group.had_a_moment),
        thanked_lately=_share(group.lately) if group.lately else None,
        missed=_share(group.missed) if group.missed else None,
    )


def _share(share: Share) -> ShareOut:
    return ShareOut(
        share=round(share.n / share.of, 3),
        low=share.low,
        high=share.high,
        stands_out=share.stands_out,
    )
