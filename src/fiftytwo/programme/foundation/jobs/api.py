"""What comes round, for programs of the administrator."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Schema, Status
from pydantic import StringConstraints

from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.access.doors import user_of
from fiftytwo.programme.foundation.access.may import require
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.api.times import WallTime
from fiftytwo.programme.foundation.jobs import actions
from fiftytwo.programme.foundation.jobs.models import Turn
from fiftytwo.programme.foundation.jobs.pages import find_schedule
from fiftytwo.programme.foundation.jobs.queries import Planned, planned, planned_one

router = Router(tags=["jobs"])


class TurnOut(Schema):
    id: UUID
    queued_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    outcome: str | None
    """done, refused, gave_up; null: not finished."""
    said: str | None


class ScheduleOut(Schema):
    id: UUID
    job: str
    time_zone: str
    at: WallTime
    days: str
    """ISO weekdays, 1 is Monday: `12345`."""
    is_on: bool
    next_at: datetime | None
    last: TurnOut | None


class ScheduleIn(Schema):
    at: WallTime
    days: Annotated[str, StringConstraints(pattern=r"^1?2?3?4?5?6?7?$")]
    is_on: bool


@router.get("/schedules", response=list[ScheduleOut], summary="What runs when, and what came of it")
def list_schedules(request: HttpRequest) -> list[ScheduleOut]:
    require(user_of(request), Act.CHANGE_SETTINGS)
    return [_shown(row) for row in planned(_now())]


@router.put("/schedules/{uuid:schedule_id}", response=ScheduleOut, summary="Change when it runs")
def change_schedule(request: HttpRequest, schedule_id: UUID, told: ScheduleIn) -> ScheduleOut:
    require(user_of(request), Act.CHANGE_SETTINGS)
    row = find_schedule(schedule_id)
    actions.change_schedule(
        row,
        at=told.at.replace(tzinfo=None, second=0, microsecond=0),
        days=told.days,
        is_on=told.is_on,
        by=user_of(request).pk,
        now=_now(),
    )
    return _shown(planned_one(row, _now()))


@router.post("/schedules/{uuid:schedule_id}/turns", response={201: TurnOut}, summary="Run it now")
def run_now(request: HttpRequest, schedule_id: UUID) -> Status[TurnOut]:
    require(user_of(request), Act.CHANGE_SETTINGS)
    turn = actions.run_now(find_schedule(schedule_id), by=user_of(request).pk, now=_now())
    return Status(201, _turn(turn))


def _shown(row: Planned) -> ScheduleOut:
    schedule = row.schedule
    return ScheduleOut(
        id=schedule.pk,
        job=schedule.name,
        time_zone=schedule.time_zone,
        at=schedule.at,
        days=schedule.days,
        is_on=schedule.is_on,
        next_at=row.next_at,
        last=_turn(row.last) if row.last else None,
    )


def _turn(turn: Turn) -> TurnOut:
    return TurnOut(
        id=turn.pk,
        queued_at=turn.queued_at,
        started_at=turn.started_at,
        finished_at=turn.finished_at,
        outcome=turn.outcome or None,
        said=turn.said or None,
    )


def _now() -> datetime:
    return read_settings().clock()
