"""Care for programs: what the pages can do. No list holds words; each look at others is logged."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from django.db import models
from django.http import HttpRequest
from ninja import Router, Schema, Status
from pydantic import AwareDatetime, Field

from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.access.doors import user_of
from fiftytwo.programme.foundation.access.may import may_everywhere, require
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.journal.api import PageNumber
from fiftytwo.programme.foundation.pages_of import page_of
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.privacy.kinds import exposure_kinds
from fiftytwo.programme.foundation.privacy.models import Said
from fiftytwo.programme.press.warning import warning_letter
from fiftytwo.programme.subjects.care import actions, queries
from fiftytwo.programme.subjects.care.letter import facts_of
from fiftytwo.programme.subjects.care.models import (
    LONGEST_ITEM_ID,
    Alert,
    Incident,
    Prompt,
    Report,
    What,
)
from fiftytwo.terms.brief import CareKind

router = Router(tags=["care"])

ItemId = Annotated[str, Field(max_length=LONGEST_ITEM_ID)]
Words = Annotated[str, Field(max_length=500)]
Long = Annotated[str, Field(max_length=2_000)]
Language = Literal["en", "de"]


class Kind(models.TextChoices):
    """What was done to somebody."""

    DANGER = CareKind.DANGER
    ABUSE = CareKind.ABUSE
    HOSTILITY = CareKind.HOSTILITY
    DISTRESS = CareKind.DISTRESS


class Doing(models.TextChoices):
    """What a lead notes."""

    WORD = What.WORD
    BREAK = What.BREAK
    SWAP = What.SWAP
    WARNING = What.WARNING


def _now() -> datetime:
    return read_settings().clock()


def _asking(request: HttpRequest, act: Act) -> User:
    user = user_of(request)
    require(user, act)
    return user


def _me(request: HttpRequest) -> Person:
    user = _asking(request, Act.SEE_SELF)
    if user.person is None:
        raise NotFound
    return user.person


# One's own.


class AbsorbedOut(Schema):
    item_id: str
    at: datetime | None
    kinds: list[str]
    is_open: bool
    is_shared: bool
    """Whether your lead may read the words."""
    said: str
    """not_so_bad, worse or not_mine; empty: nothing."""


class AbsorbedPage(Schema):
    items: list[AbsorbedOut]
    next: int | None


class ItemIn(Schema):
    item_id: ItemId


class WordsOut(Schema):
    item_id: str
    words: str
    """Masked; empty: not kept any more."""


class CorrectionIn(ItemIn):
    said: Said


class ShareIn(Schema):
    is_shared: bool


class ShareItemIn(ItemIn, ShareIn):
    pass


@router.get("/mine", response=AbsorbedPage, summary="What you had to read, without its words")
def list_absorbed(request: HttpRequest, page: PageNumber = 1) -> AbsorbedPage:
    person = _me(request)
    rows, following = page_of(queries.absorbed(person), page)
    found = queries.with_state(rows, person, words=False)
    return AbsorbedPage(items=[_absorbed(one) for one in found], next=following)


@router.post("/mine/open", response=WordsOut, summary="Open the words of one")
def open_words(request: HttpRequest, wanted: ItemIn) -> WordsOut:
    person = _me(request)
    exposure = queries.get_exposure(person, wanted.item_id)
    actions.open_words(exposure, of=person, now=_now())
    return WordsOut(item_id=exposure.pk, words=queries.words_of(exposure.pk))


@router.post("/mine/hide", response=AbsorbedOut, summary="Close the words again")
def hide_words(request: HttpRequest, wanted: ItemIn) -> AbsorbedOut:
    person = _me(request)
    actions.hide_words(queries.get_exposure(person, wanted.item_id), of=person)
    return _one(person, wanted.item_id)


@router.post("/mine/correct", response=AbsorbedOut, summary="Say what it was to you")
def correct_absorbed(request: HttpRequest, told: CorrectionIn) -> AbsorbedOut:
    person = _me(request)
    actions.correct(queries.get_exposure(person, told.item_id), told.said, of=person)
    return _one(person, told.item_id)


@router.post("/mine/share", response=AbsorbedOut, summary="Let your lead read it, or no more")
def share_words(request: HttpRequest, told: ShareItemIn) -> AbsorbedOut:
    person = _me(request)
    exposure = queries.get_exposure(person, told.item_id)
    actions.let_lead_read(exposure, told.is_shared, of=person)
    return _one(person, told.item_id)


def _one(person: Person, item_id: str) -> AbsorbedOut:
    exposure = queries.get_exposure(person, item_id)
    return _absorbed(queries.with_state([exposure], person, words=False)[0])


def _absorbed(one: queries.Absorbed) -> AbsorbedOut:
    return AbsorbedOut(
        item_id=one.exposure.pk,
        at=one.exposure.at,
        kinds=exposure_kinds(one.exposure),
        is_open=one.is_open,
        is_shared=one.is_shared,
        said=one.said,
    )


class ReportIn(Schema):
    kind: Kind
    at: AwareDatetime | None = None
    """null: now"""
    words: Words = ""
    """For yourself."""
    is_shared: bool = False
    """Whether your lead may read them."""


class ReportOut(Schema):
    id: UUID
    kind: str
    at: datetime
    is_shared: bool


class Reports(Schema):
    items: list[ReportOut]
    next: int | None


@router.get("/reports", response=Reports, summary="What you reported, without its words")
def list_reports(request: HttpRequest, page: PageNumber = 1) -> Reports:
    rows, following = page_of(queries.reports_of(_me(request)), page)
    return Reports(items=[_report(row) for row in rows], next=following)


@router.post("/reports", response={201: ReportOut}, summary="Report what stands in no text")
def make_report(request: HttpRequest, told: ReportIn) -> Status[ReportOut]:
    row = actions.report(
        told.kind,
        of=_me(request),
        at=told.at,
        words=told.words,
        is_shared=told.is_shared,
        now=_now(),
    )
    return Status(201, _report(row))


@router.put(
    "/reports/{uuid:report_id}", response=ReportOut, summary="Let your lead read it, or no more"
)
def share_report(request: HttpRequest, report_id: UUID, told: ShareIn) -> ReportOut:
    row = queries.get_report(_me(request), report_id)
    return _report(actions.let_lead_read_report(row, told.is_shared))


def _report(row: Report) -> ReportOut:
    return ReportOut(id=row.pk, kind=row.kind, at=row.at, is_shared=row.is_shared)


# What leads and heads are asked.


class StepOut(Schema):
    what: str
    at: datetime
    by: str
    """A name; empty: of somebody who is not here any more."""
    changed: str
    """Of a queue: what is different."""


class PromptOut(Schema):
    id: UUID
    name: str
    """Of whom; or the queue's."""
    kind: str
    at: datetime | None
    week: str
    opened_at: datetime
    closed_at: datetime | None
    steps: list[StepOut]


class LetReadOut(Schema):
    at: datetime | None
    words: str


class StepIn(Schema):
    what: Doing
    at: AwareDatetime | None = None
    """null: now"""


class ChangedIn(Schema):
    changed: Words


class LetterOut(Schema):
    letter: str


@router.get("/told", response=list[PromptOut], summary="What your lead sees about you")
def list_told(request: HttpRequest) -> list[PromptOut]:
    return _prompts(queries.prompts_about(_me(request))[:LISTED])


@router.get("/prompts", response=list[PromptOut], summary="Whom you are asked to say a word to")
def list_prompts(request: HttpRequest) -> list[PromptOut]:
    return _prompts(actions.see_team(_asking(request, Act.SEE_BRIEF), _now()).open)


LISTED = 50


@router.get(
    "/prompts/{uuid:prompt_id}/words",
    response=list[LetReadOut],
    summary="What they let you read",
)
def get_shared_words(request: HttpRequest, prompt_id: UUID) -> list[LetReadOut]:
    user = _asking(request, Act.SEE_BRIEF)
    prompt = queries.get_prompt(user, prompt_id)
    seen = actions.see_team(user, _now())
    return [
        LetReadOut(at=one.at, words=one.words)
        for one in seen.let_read
        if one.person_id == prompt.person_id
    ]


@router.post("/prompts/{uuid:prompt_id}/steps", response=PromptOut, summary="Note what you did")
def note_step(request: HttpRequest, prompt_id: UUID, told: StepIn) -> PromptOut:
    user = _asking(request, Act.SEE_BRIEF)
    prompt = queries.get_prompt(user, prompt_id)
    actions.note_step(prompt, told.what, at=told.at, by=user, now=_now())
    return _prompts([actions.see_prompt(user, prompt_id)])[0]


@router.post("/prompts/{uuid:prompt_id}/done", response=PromptOut, summary="Close it")
def close_prompt(request: HttpRequest, prompt_id: UUID) -> PromptOut:
    user = _asking(request, Act.SEE_BRIEF)
    actions.close(queries.get_prompt(user, prompt_id), now=_now())
    return _prompts([actions.see_prompt(user, prompt_id)])[0]


@router.post(
    "/prompts/{uuid:prompt_id}/warning",
    response=LetterOut,
    summary="Draft a warning to the customer; nothing is sent",
)
def draft_warning(request: HttpRequest, prompt_id: UUID, language: Language = "en") -> LetterOut:
    user = _asking(request, Act.SEE_BRIEF)
    prompt = actions.see_prompt(user, prompt_id)
    actions.draft_warning(prompt, by=user, now=_now())
    return LetterOut(letter=warning_letter(facts_of(prompt), language))


@router.get("/queues", response=list[PromptOut], summary="Queues that are hard for most on them")
def list_queues(request: HttpRequest) -> list[PromptOut]:
    user = _asking(request, Act.SEE_HEADS_PAGE)
    return _prompts(queries.queues_for(user).order_by("-opened_at", "id")[:LISTED])


@router.post("/queues/{uuid:prompt_id}/done", response=PromptOut, summary="Say what was changed")
def close_queue(request: HttpRequest, prompt_id: UUID, told: ChangedIn) -> PromptOut:
    user = _asking(request, Act.SEE_HEADS_PAGE)
    prompt = queries.get_queue(user, prompt_id)
    actions.close_queue(prompt, told.changed, by=user, now=_now())
    return _prompts([queries.get_queue(user, prompt_id)])[0]


class HowSoon(Schema):
    hours: float | None
    """From a prompt to the human word, the median of all; null: not yet, or too few."""
    not_yet: bool
    """Half of them have not had it yet."""
    too_few: bool
    """Fewer than five leads were asked: it would point at one of them."""


@router.get("/how-soon", response=HowSoon, summary="How soon people get a word, all together")
def get_how_soon(request: HttpRequest) -> HowSoon:
    if not may_everywhere(user_of(request), Act.SEE_HEADS_PAGE):
        raise NotFound
    found = queries.how_soon(_now())
    hours = found.hours if found else None
    return HowSoon(hours=hours, not_yet=bool(found) and hours is None, too_few=found is None)


def _prompts(rows: "list[Prompt] | models.QuerySet[Prompt]") -> list[PromptOut]:
    rows = list(rows)
    names = queries.names_of(step.by for row in rows for step in row.steps.all())
    return [_prompt(row, names) for row in rows]


def _prompt(row: Prompt, names: dict[UUID, str]) -> PromptOut:
    return PromptOut(
        id=row.pk,
        name=row.person.name if row.person else row.queue,
        kind=row.kind,
        at=row.at,
        week=row.week,
        opened_at=row.opened_at,
        closed_at=row.closed_at,
        steps=[
            StepOut(what=step.what, at=step.at, by=names.get(step.by, ""), changed=step.changed)
            for step in queries.steps_done(row)
        ],
    )


# Danger.


class AlertOut(Schema):
    id: UUID
    name: str
    """Of whom; empty: nobody has answered."""
    at: datetime
    opened_at: datetime
    is_open: bool
    perhaps: bool
    """Nobody is sure that it is one."""
    conversation: str
    """As our ids have it; empty: it was reported."""
    taken_at: datetime | None
    taken_by: str


@router.get("/dangers", response=list[AlertOut], summary="What you are asked to look at")
def list_dangers(request: HttpRequest) -> list[AlertOut]:
    return _alerts(actions.see_alerts(_asking(request, Act.SEE_DANGER), _now()))


@router.get(
    "/dangers/{uuid:alert_id}/words", response=list[str], summary="What was said in a danger"
)
def get_danger_words(request: HttpRequest, alert_id: UUID) -> list[str]:
    user = _asking(request, Act.SEE_DANGER)
    return queries.alert_words(actions.see_alert(user, alert_id), user, _now())


@router.post("/dangers/{uuid:alert_id}/take", response=AlertOut, summary="You look after it")
def take_danger(request: HttpRequest, alert_id: UUID) -> AlertOut:
    user = _asking(request, Act.SEE_DANGER)
    actions.take(queries.get_alert(user, alert_id), by=user, now=_now())
    return _alerts([actions.see_alert(user, alert_id)])[0]


def _alerts(rows: list[Alert]) -> list[AlertOut]:
    names = queries.names_of(row.acknowledged_by for row in rows)
    return [
        AlertOut(
            id=row.pk,
            name=row.person.name if row.person else "",
            at=row.at,
            opened_at=row.opened_at,
            is_open=queries.is_open(row),
            perhaps=row.perhaps,
            conversation=row.conversation,
            taken_at=row.acknowledged_at,
            taken_by=names.get(row.acknowledged_by, "") if row.acknowledged_by else "",
        )
        for row in rows
    ]


# The incident register.


class IncidentIn(Schema):
    item_id: ItemId = ""
    report: UUID | None = None
    prompt: UUID | None = None
    """About one of these: a message or report of yours, or what you are asked as a lead."""
    words: Long


class AnswerIn(Schema):
    answer: Long


class IncidentInList(Schema):
    id: UUID
    name: str
    kind: str
    at: datetime | None
    filed_at: datetime
    due_at: datetime
    overdue: bool
    answered_at: datetime | None


class IncidentOut(IncidentInList):
    words: str
    answer: str


class Incidents(Schema):
    own: list[IncidentInList]
    to_answer: list[IncidentInList]


@router.get("/incidents", response=Incidents, summary="Yours, and those that you may answer")
def list_incidents(request: HttpRequest) -> Incidents:
    user = _asking(request, Act.SEE_SELF)
    own = list(queries.incidents_of(user.person)[: actions.LISTED]) if user.person else []
    return Incidents(
        own=[_in_list(row) for row in own],
        to_answer=[_in_list(row) for row in actions.see_incidents(user)],
    )


@router.post("/incidents", response={201: IncidentOut}, summary="Put something in the register")
def file_incident(request: HttpRequest, told: IncidentIn) -> Status[IncidentOut]:
    user = _asking(request, Act.SEE_SELF)
    about = actions.see_about(
        user,
        item=told.item_id,
        report=str(told.report or ""),
        prompt=str(told.prompt or ""),
    )
    row = actions.file_incident(
        of=about.person, kind=about.kind, at=about.at, words=told.words, by=user, now=_now()
    )
    return Status(201, _incident(row))


@router.get("/incidents/{uuid:incident_id}", response=IncidentOut, summary="One, with its answer")
def get_incident(request: HttpRequest, incident_id: UUID) -> IncidentOut:
    return _incident(actions.see_incident(_asking(request, Act.SEE_SELF), incident_id))


@router.post("/incidents/{uuid:incident_id}/answer", response=IncidentOut, summary="Answer it")
def answer_incident(request: HttpRequest, incident_id: UUID, told: AnswerIn) -> IncidentOut:
    user = _asking(request, Act.ANSWER_INCIDENTS)
    row = actions.see_incident(user, incident_id)
    if row.person_id == user.person_id:
        raise NotFound
    return _incident(actions.answer_incident(row, told.answer, by=user, now=_now()))


def _in_list(row: Incident) -> IncidentInList:
    return IncidentInList(
        id=row.pk,
        name=row.person.name,
        kind=row.kind,
        at=row.at,
        filed_at=row.filed_at,
        due_at=row.due_at,
        overdue=row.answered_at is None and row.due_at <= _now(),
        answered_at=row.answered_at,
    )


def _incident(row: Incident) -> IncidentOut:
    return IncidentOut(**_in_list(row).dict(), words=row.words, answer=row.answer)
