"""The Week and the notes for its speeches, for programs."""

from datetime import date
from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Schema

from fiftytwo.programme.foundation.access.doors import user_of
from fiftytwo.programme.foundation.access.may import require
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.subjects.calendar.speech import OfTeam, notes_for
from fiftytwo.programme.subjects.calendar.year import next_week, own_days, today_here

router = Router(tags=["week"])


class WeekOut(Schema):
    monday: date
    friday: date
    days_left: int
    own_days: list[date]
    """Days of it on which a shift of yours begins; empty: none is on file yet."""


class LineOut(Schema):
    person: UUID
    name: str
    kind: str
    """quote, deed, ask (ask them first) or look (nothing is on file)."""
    because: str
    """Why it is no quote: no_quotes, unfit, no_words, calls_only or new."""
    quote: str
    deed: str


class TeamLinesOut(Schema):
    team: str | None
    line: str
    people: list[LineOut]


class SpeechOut(Schema):
    to: str
    """team or everyone: before whom it may be said so."""
    minutes: int
    """At 130 words a minute."""
    teams: list[TeamLinesOut]


@router.get("/week", response=WeekOut, summary="When Customer Service Week is")
def get_week(request: HttpRequest) -> WeekOut:
    user = user_of(request)
    require(user, Act.SEE_WALL)
    found = next_week(today_here())
    return WeekOut(
        monday=found.monday,
        friday=found.friday,
        days_left=found.days_left,
        own_days=own_days(user.person, found) if user.person else [],
    )


@router.get("/week/speech", response=SpeechOut, summary="A line for each of your people")
def get_speech(request: HttpRequest, team: UUID | None = None, to: str = "") -> SpeechOut:
    user = user_of(request)
    require(user, Act.READ_BRIEF)
    notes = notes_for(user, since=next_week(today_here()).since, to=to, team=team)
    return SpeechOut(
        to=str(notes.to), minutes=notes.minutes, teams=[_team(each) for each in notes.teams]
    )


def _team(each: OfTeam) -> TeamLinesOut:
    return TeamLinesOut(
        team=each.team.name if each.team else None,
        line=each.line,
        people=[
            LineOut(
                person=said.person.pk,
                name=said.person.name,
                kind=str(said.kind),
                because=str(said.because),
                quote=said.quote,
                deed=said.deed,
            )
            for said in each.people
        ],
    )
