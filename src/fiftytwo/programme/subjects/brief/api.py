"""The reader's own brief for programs, and what is answered to its picks.

Care is not here: it is for a screen, and every look at it is written down.
"""

from typing import Annotated, Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Path, Router, Schema, Status
from pydantic import Field

from fiftytwo.programme.foundation.access.doors import user_of
from fiftytwo.programme.foundation.access.may import require
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.published.queries import brief_of, weeks_of
from fiftytwo.programme.foundation.thanks.queries import get_moment
from fiftytwo.programme.subjects.brief import actions, queries
from fiftytwo.programme.subjects.brief.errors import NobodyToPassTo
from fiftytwo.programme.subjects.brief.models import Answer, Why
from fiftytwo.programme.subjects.brief.shown import Card, Work, passed_alone, work_of

router = Router(tags=["brief"])

MomentId = Annotated[str, Path(max_length=64)]


class WordsOut(Schema):
    label: str
    """Whose they are: "Customer, Wed 03:12"."""
    quote: str


class PickOut(Schema):
    moment: str
    person: UUID | None
    """Whom to thank; null: they are gone."""
    name: str
    about: list[str]
    words: list[WordsOut]
    why: str
    facts: str
    likes: str | None
    not_for_the_wall: str | None
    is_thanked: bool
    answer: Answer | None
    """What the lead answered otherwise; null: nothing."""
    why_wrong: Why | None
    passed_to: UUID | None
    passed_by: str | None


class ElseOut(Schema):
    person: UUID | None
    name: str
    note: str


class PartOut(Schema):
    name: str
    heading: str
    lines: list[str]


class BriefOut(Schema):
    week: str | None
    """null: the source has no times."""
    weeks: list[str]
    """Of which there is a page, newest first."""
    heading: list[str]
    summary: list[str]
    thank: list[PickOut]
    everyone_else: list[ElseOut]
    to_the_lead: list[str]
    parts: list[PartOut]
    passed: list[PickOut]
    """What colleagues passed to the reader."""


class AnswerIn(Schema):
    week: str = Field(max_length=10, description="Of the brief; empty: one without times.")
    answer: Answer
    why: Why | None = Field(None, description="What is wrong; needed where the answer is that.")
    to: UUID | None = Field(None, description="To whom it is passed; needed likewise.")


class ColleagueOut(Schema):
    id: UUID
    name: str


@router.get("", response=BriefOut, summary="My newest brief, without care")
def get_brief(request: HttpRequest) -> BriefOut:
    user, lead = _reader(request)
    week = queries.newest_week(lead)
    if week is None:
        return _brief(passed_alone(user, lead), [])
    return _of_week(user, lead, week)


@router.get("/weeks/{week}", response=BriefOut, summary="My brief of a week, without care")
def get_brief_of_week(request: HttpRequest, week: str) -> BriefOut:
    user, lead = _reader(request)
    return _of_week(user, lead, week)


@router.get(
    "/picks/{moment}/colleagues",
    response=list[ColleagueOut],
    summary="To whom a pick can be passed",
)
def list_colleagues(request: HttpRequest, moment: MomentId) -> list[ColleagueOut]:
    user, _lead = _reader(request)
    found, _about = queries.get_pick(user, moment)
    rows = queries.colleagues_for(user, found)
    return [ColleagueOut(id=row.pk, name=row.name) for row in rows]


@router.put("/picks/{moment}/answer", response={204: None}, summary="Set a pick aside, or pass it")
def answer_pick(request: HttpRequest, moment: MomentId, told: AnswerIn) -> Status[Any]:
    user, lead = _reader(request)
    week = queries.get_week(lead, told.week)
    found, about = queries.get_pick(user, moment)
    if told.answer == Answer.PASSED:
        if told.to is None:
            raise NobodyToPassTo
        to = queries.get_colleague(user, found, told.to)
        actions.pass_on(found.pk, about, week=week, to=to, by=user)
    else:
        why = told.why or ""
        actions.set_aside(found.pk, about, week=week, answer=told.answer, why=why, by=user)
    return Status(204, None)


@router.delete("/picks/{moment}/answer", response={204: None}, summary="Take an answer back")
def open_pick_again(request: HttpRequest, moment: MomentId) -> Status[Any]:
    user, _lead = _reader(request)
    actions.open_again(get_moment(user, moment).pk, by=user)
    return Status(204, None)


@router.delete("/passed/{moment}", response={204: None}, summary="Give back what was passed to me")
def hand_back_pick(request: HttpRequest, moment: MomentId) -> Status[Any]:
    user, lead = _reader(request)
    actions.hand_back(queries.get_passed(lead, moment), by=user)
    return Status(204, None)


def _reader(request: HttpRequest) -> tuple[User, Person]:
    user = user_of(request)
    require(user, Act.READ_BRIEF)
    return user, queries.lead_of(user)


def _of_week(user: User, lead: Person, week: str) -> BriefOut:
    row = brief_of(lead.person_id, week)
    if row is None:
        raise NotFound
    return _brief(work_of(user, lead, row), weeks_of(lead.person_id))


def _brief(work: Work, weeks: list[str]) -> BriefOut:
    page = work.page
    return BriefOut(
        week=work.week or None,
        weeks=[week for week in weeks if week],
        heading=list(page.heading) if weeks else [],
        summary=list(page.summary) if weeks else [],
        thank=[_pick(card) for card in (*work.cards, *work.before)],
        everyone_else=[
            ElseOut(person=one.person, name=one.name, note=_note(line.note, one.aside))
            for line in work.everyone_else
            for one in line.people
        ],
        to_the_lead=list(page.to_the_lead),
        parts=[
            PartOut(name=part.name, heading=part.heading, lines=list(part.lines))
            for part in page.parts
        ],
        passed=[_pick(card) for card in work.passed],
    )


def _note(note: str, aside: str) -> str:
    said = note.removesuffix(":")
    return f"{said} ({aside})" if aside else said


def _pick(card: Card) -> PickOut:
    thanks, answer = card.thanks, card.answer
    return PickOut(
        moment=thanks.moment_id,
        person=card.person,
        name=thanks.name,
        about=list(thanks.about),
        words=[WordsOut(label=said.label, quote=said.quote) for said in thanks.words],
        why=thanks.why,
        facts=thanks.facts,
        likes=thanks.likes,
        not_for_the_wall=thanks.not_for_the_wall,
        is_thanked=card.is_thanked,
        answer=Answer(answer.answer) if answer else None,
        why_wrong=Why(answer.why) if answer and answer.why else None,
        passed_to=answer.passed_to_id if answer else None,
        passed_by=card.passed_by or None,
    )
