"""What pages, the API and the worker's look ask of care."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import inf
from statistics import median
from typing import TypeVar
from uuid import UUID

from django.db.models import Exists, F, Max, Min, Model, OuterRef, Q, QuerySet

from fiftytwo.programme.foundation.access.may import may, people_for
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.people.queries import on_boards
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.kinds import exposure_kinds
from fiftytwo.programme.foundation.privacy.models import Correction
from fiftytwo.programme.foundation.privacy.queries import exposures_of, is_on, said_of, still_told
from fiftytwo.programme.foundation.published.dangers import told_of
from fiftytwo.programme.foundation.published.models import Brief, Care, Exposure, ExposureWords
from fiftytwo.programme.foundation.published.queries import newest_run
from fiftytwo.programme.subjects.care.circles import may_see
from fiftytwo.programme.subjects.care.models import (
    Alert,
    Asked,
    Incident,
    Opened,
    Prompt,
    Report,
    Step,
    What,
)
from fiftytwo.terms.brief import CareKind

T = TypeVar("T", bound=Model)

FRESH = timedelta(hours=24)
"""A danger that is read for the first time so long after it was said is the brief's."""
LATELY = timedelta(days=14)
"""For so long what was done stays on the pages of whoever was asked."""
LISTED = 100
"""Dangers on a page."""
MIN_GROUP = 5
"""As everywhere: of fewer leads a time would point at one of them."""


# The agent's own.


@dataclass(frozen=True)
class Absorbed:
    """One exposure as its owner has it; its words only where they are open."""

    exposure: Exposure
    opened: Opened | None
    said: str
    """Of privacy's Said; empty: as it was read."""
    words: str | None
    """None: closed; empty: not kept any more."""

    @property
    def is_open(self) -> bool:
        return self.opened is not None and self.opened.is_open

    @property
    def is_shared(self) -> bool:
        return self.opened is not None and self.opened.is_shared


def absorbed(person: Person) -> QuerySet[Exposure]:
    """What they had to read, newest first; without its words."""
    return exposures_of(person)


def with_state(rows: Sequence[Exposure], person: Person, *, words: bool) -> list[Absorbed]:
    """These rows with what their owner did and said. words: read those that are open."""
    ids = [row.pk for row in rows]
    opened = {row.item_id: row for row in Opened.objects.filter(person=person, item_id__in=ids)}
    is_open = [item_id for item_id, row in opened.items() if row.is_open]
    texts = _words(is_open) if words and is_open else {}
    said = said_of([person.person_id]) if rows else {}
    return [
        Absorbed(
            row,
            opened.get(row.pk),
            said.get(row.pk, ""),
            texts.get(row.pk, "") if row.pk in is_open else None,
        )
        for row in rows
    ]


def get_exposure(person: Person, item_id: str) -> Exposure:
    """One of that person's. Raises NotFound."""
    row = Exposure.objects.filter(pk=item_id, person_id=person.person_id).first()
    if row is None:
        raise NotFound
    return row


def words_of(item_id: str) -> str:
    """Empty where they are not kept any more. Whose they are to read is the caller's question."""
    return _words([item_id]).get(item_id, "")


def _words(item_ids: Iterable[str]) -> dict[str, str]:
    rows = ExposureWords.objects.filter(exposure__in=list(item_ids))
    return dict(rows.values_list("exposure_id", "text"))


def reports_of(person: Person) -> QuerySet[Report]:
    """Newest first."""
    return Report.objects.filter(person=person).order_by("-at", "-id")


def get_report(person: Person, report_id: UUID) -> Report:
    """One of that person's. Raises NotFound."""
    return _got(Report.objects.filter(person=person, pk=report_id))


# What leads are told.


def prompts_about(person: Person) -> QuerySet[Prompt]:
    """Everything that was asked of anybody about them, newest first."""
    return _prompts().filter(person=person).order_by("-opened_at", "-id")


def cares_only_on_briefs(person: Person) -> list[Care]:
    """What stands about them on their lead's pages, and was asked nowhere else."""
    asked = set(Prompt.objects.filter(person=person).values_list("week", "conversation"))
    rows = Care.objects.filter(person_id=person.person_id).select_related("brief")
    told = still_told(rows.order_by("-brief__week", "place"))
    return [row for row in told if (row.brief.week, _conversation(row)) not in asked]


def others(user: User, act: Act) -> QuerySet[Person]:
    """People for whom the user may do this, but for themselves."""
    people = people_for(user, act)
    return people.exclude(pk=user.person_id) if user.person_id else people


def prompts_for(user: User) -> QuerySet[Prompt]:
    """Those about people for whom this user is asked, themselves left out."""
    mine = others(user, Act.SEE_BRIEF)
    return _prompts().filter(person__in=mine)


def open_ones(prompts: QuerySet[Prompt]) -> list[Prompt]:
    """Danger first, then whoever waits longest."""
    rows = list(prompts.filter(closed_at=None).order_by("opened_at", "id"))
    return sorted(rows, key=lambda row: row.kind != CareKind.DANGER)


def closed_of_late(prompts: QuerySet[Prompt], now: datetime) -> QuerySet[Prompt]:
    """Newest first."""
    return prompts.filter(closed_at__gte=now - LATELY).order_by("-closed_at", "-id")


def get_prompt(user: User, prompt_id: UUID) -> Prompt:
    """One of `prompts_for`. Raises NotFound."""
    return _got(prompts_for(user).filter(pk=prompt_id))


def queues_for(user: User) -> QuerySet[Prompt]:
    """Queues of which this head is told."""
    if not may(user, Act.SEE_HEADS_PAGE) or user.person_id is None:
        return Prompt.objects.none()
    return _prompts().filter(person=None, asked=user.person_id)


def get_queue(user: User, prompt_id: UUID) -> Prompt:
    """One of `queues_for`. Raises NotFound."""
    return _got(queues_for(user).filter(pk=prompt_id))


def _prompts() -> QuerySet[Prompt]:
    return Prompt.objects.select_related("person", "report").prefetch_related("steps")


@dataclass(frozen=True)
class LetRead:
    """Words that somebody lets their lead read."""

    person_id: UUID
    at: datetime | None
    words: str


def let_read(people: QuerySet[Person]) -> list[LetRead]:
    """What these people let their lead read, until they take it back; newest first."""
    shared = Opened.objects.filter(person__in=people, is_shared=True).select_related("person")
    whose = {row.item_id: row.person_id for row in shared}
    words = _words(whose)
    rows = Exposure.objects.filter(pk__in=words).order_by(F("at").desc(nulls_last=True), "pk")
    found = [LetRead(whose[row.pk], row.at, words[row.pk]) for row in rows]
    reports = Report.objects.filter(person__in=people, is_shared=True)
    found += [LetRead(row.person_id, row.at, row.words) for row in reports if row.words]
    return sorted(found, key=lambda one: (one.at is not None, one.at), reverse=True)


def danger_words(conversation: str) -> list[str]:
    """What was said in a danger: somebody has to read it."""
    there = Exposure.objects.filter(conversation_id=conversation, danger=True)
    rows = ExposureWords.objects.filter(exposure__in=there).order_by("exposure__at", "pk")
    return list(rows.values_list("text", flat=True))


def said_in(conversation: str, person: Person) -> set[str]:
    """What the person said of dangers there, as Said."""
    there = Exposure.objects.filter(
        conversation_id=conversation, person_id=person.person_id, danger=True
    )
    said = said_of([person.person_id])
    return {said[pk] for pk in there.values_list("pk", flat=True) if pk in said}


@dataclass(frozen=True)
class HowSoon:
    """How soon people get a word, everybody together."""

    hours: float | None
    """Within so many hours half of them had it; None: half of them have not had it yet."""


def how_soon(now: datetime) -> HowSoon | None:
    """From a prompt to the human word in the last twelve weeks, the median of everybody's.

    Who has had none waits longer than all who had. None where fewer than five leads were asked: it
    would point at one of them.
    """
    rows = Prompt.objects.filter(opened_at__gte=now - timedelta(weeks=12), person__isnull=False)
    word = Min("steps__at", filter=Q(steps__what=What.WORD))
    asked = list(rows.annotate(word_at=word).values_list("asked", "opened_at", "word_at"))
    if len({lead for lead, _, _ in asked if lead}) < MIN_GROUP:
        return None
    waits = [
        max((word_at - opened).total_seconds(), 0) / 3600 if word_at else inf
        for _, opened, word_at in asked
    ]
    half = median(waits)
    return HowSoon(None if half == inf else float(round(half, 1)))


# Danger.


def alerts_for(user: User, now: datetime) -> list[Alert]:
    """Dangers that this user was asked to look at: all open ones, and those of the last day.

    Open ones first, those that nobody is sure of after the others; only what is still theirs.
    """
    if not may(user, Act.SEE_DANGER):
        return []
    since = now - FRESH
    recent = Q(opened_at__gte=since) | Q(acknowledged_at__gte=since)
    rows = Alert.objects.filter(_is_open() | recent, asked__user=user)
    rows = rows.select_related("person", "report")
    # Whatever is open comes before what is done, should there be more than a page can show.
    done = rows.exclude(_is_open()).order_by("-opened_at", "id")[:LISTED]
    open_ones = rows.filter(_is_open()).order_by("perhaps", "opened_at", "id")[:LISTED]
    return may_see(user, [*open_ones, *reversed(done)])


def alerts_about(person: Person) -> QuerySet[Alert]:
    """Newest first."""
    return Alert.objects.filter(person=person).order_by("-opened_at", "-id")


def get_alert(user: User, alert_id: UUID) -> Alert:
    """One that the user was asked to look at, and still may. Raises NotFound."""
    if not may(user, Act.SEE_DANGER):
        raise NotFound
    rows = Alert.objects.filter(asked__user=user, pk=alert_id).select_related("person", "report")
    alert = _got(rows)
    if not may_see(user, [alert]):
        raise NotFound
    return alert


def is_open(alert: Alert) -> bool:
    return alert.acknowledged_at is None and alert.withdrawn_at is None


def may_read(alert: Alert, reader: User, now: datetime) -> bool:
    """Whether its words are shown: until somebody takes it, and to whoever did for a day more."""
    if is_open(alert):
        return True
    taken = alert.acknowledged_at
    return taken is not None and alert.acknowledged_by == reader.pk and taken >= now - FRESH


def alert_words(alert: Alert, reader: User, now: datetime) -> list[str]:
    """What was said there, for somebody who was asked; of a report what its owner lets be read."""
    if not may_read(alert, reader, now):
        return []
    if alert.report is not None:
        return [alert.report.words] if alert.report.is_shared and alert.report.words else []
    if told := told_of(alert.about):
        return [told.words]
    return danger_words(alert.conversation) if alert.conversation else []


def open_alerts(user: User) -> list[UUID]:
    """Ids of those that this user has to look at now; a cheap question."""
    rows = Alert.objects.filter(_is_open(), asked__user=user, perhaps=False)
    found = list(rows.order_by("opened_at", "id")[:LISTED])
    return [alert.pk for alert in may_see(user, found)] if found else []


def asked_since(instant: datetime) -> list[tuple[UUID, UUID]]:
    """(alert, user) of everybody who was first asked to look now after that; a cheap question."""
    rows = Asked.objects.filter(at__gt=instant, alert__perhaps=False)
    return list(rows.values_list("alert", "user"))


def _is_open() -> Q:
    return Q(acknowledged_at=None, withdrawn_at=None)


def names_of(user_ids: Iterable[UUID | None]) -> dict[UUID, str]:
    """User's id -> name, of those who are here."""
    rows = User.objects.filter(pk__in={each for each in user_ids if each})
    return dict(rows.values_list("pk", "name"))


@dataclass(frozen=True)
class Danger:
    """Something that somebody has to look at, as it was published or reported."""

    about: str
    person: Person | None
    client: str
    conversation: str
    at: datetime
    report: Report | None = None
    perhaps: bool = False
    """Nobody is sure that it is one."""


def dangers(now: datetime) -> list[Danger]:
    """All of the last day of which nobody was asked yet, the oldest first."""
    since = now - FRESH
    # Of what has no time: when it was heard.
    fresh = Q(at__gte=since) | Q(at=None, heard_at__gte=since)
    asked = Alert.objects.filter(about=OuterRef("pk"), withdrawn_at=None)
    # Where nobody was sure, and a later reading is, they are asked now.
    asked = asked.filter(Q(perhaps=False) | Q(perhaps=OuterRef("perhaps")))
    rows = Exposure.objects.filter(~Exists(asked), fresh, danger=True).order_by("at", "pk")
    found = _as_dangers(rows)
    if not found and not is_on(Function.EXPOSURES):
        found = list(_of_briefs(since))
    return [*_reported(since), *_not_covered(found, since)]


def dangers_in(heard: Sequence[Exposure], now: datetime) -> list[Danger]:
    """Those of what was just heard and is not kept, of which nobody was asked yet."""
    since = now - FRESH
    fresh = [row for row in heard if row.danger and (row.at is None or row.at >= since)]
    for row in fresh:
        row.heard_at = row.heard_at or now
    return _not_covered(_as_dangers(fresh), since)


def _as_dangers(rows: Iterable[Exposure]) -> list[Danger]:
    rows = list(rows)
    people = _people(row.person_id for row in rows)
    return [
        Danger(
            row.pk,
            people.get(row.person_id or ""),
            row.client,
            row.conversation_id,
            at,
            perhaps=row.perhaps,
        )
        for row in rows
        if (at := row.at or row.heard_at)
    ]


def _reported(since: datetime) -> list[Danger]:
    """What people reported of late, whenever it was done to them."""
    rows = Report.objects.filter(kind=CareKind.DANGER, made_at__gte=since, alerts=None)
    return [
        Danger(f"report:{row.pk}", row.person, "", "", row.at, row)
        for row in rows.select_related("person").order_by("made_at", "pk")
    ]


def _not_covered(found: Sequence[Danger], since: datetime) -> list[Danger]:
    where = {danger.conversation for danger in found} - {""}
    if not where:
        return list(found)
    alerts: dict[str, list[Alert]] = {}
    for alert in Alert.objects.filter(opened_at__gte=since - FRESH, withdrawn_at=None):
        if alert.conversation in where:
            alerts.setdefault(alert.conversation, []).append(alert)
    return [
        danger
        for danger in found
        if not any(_covers(alert, danger) for alert in alerts.get(danger.conversation, ()))
    ]


def is_covered(danger: Danger) -> bool:
    """Whether somebody was asked meanwhile."""
    if danger.report is not None or not danger.conversation:
        return False
    alerts = Alert.objects.filter(conversation=danger.conversation)
    return any(_covers(alert, danger) for alert in alerts)


def _covers(alert: Alert, danger: Danger) -> bool:
    """Whoever looks at a conversation has seen what was said in it until then."""
    whose = danger.person.pk if danger.person else None
    if alert.conversation != danger.conversation or alert.person_id != whose or alert.withdrawn_at:
        return False
    if alert.acknowledged_at is None:
        # Whoever was asked without haste does not know that somebody is sure by now.
        return danger.perhaps or not alert.perhaps
    return alert.acknowledged_at >= danger.at


def now_answered(now: datetime) -> list[tuple[Alert, Person]]:
    """Alerts that nobody had answered, and who has by now."""
    rows = Alert.objects.filter(person=None, report=None, withdrawn_at=None)
    rows = rows.filter(opened_at__gte=now - LATELY)
    whose = Exposure.objects.filter(pk=OuterRef("about"), danger=True, person_id__isnull=False)
    rows = rows.annotate(who=whose.values("person_id")[:1]).exclude(who=None)
    found = list(rows.order_by("opened_at", "id"))
    people = _people(alert.who for alert in found) if found else {}
    return [(alert, people[alert.who]) for alert in found if alert.who in people]


def _of_briefs(since: datetime) -> Iterable[Danger]:
    """Where no exposures are kept, dangers stand on briefs alone."""
    rows = _newest_cares().filter(content__kind=str(CareKind.DANGER))
    told = [(row, row.content["at"] and datetime.fromisoformat(row.content["at"])) for row in rows]
    fresh = [(row, at) for row, at in told if at and at >= since]
    people = _people(row.person_id for row, _ in fresh) if fresh else {}
    for row, at in fresh:
        where = _conversation(row)
        about = f"{where} {row.person_id or ''}"
        yield Danger(about, people.get(row.person_id or ""), "", where, at)


@dataclass(frozen=True)
class Standing:
    """What has become of open alerts by what is published now."""

    gone: list[Alert]
    """A run was published since, and their message was read otherwise or is not there any more."""
    there: list[Alert]
    """Of a newer run than the one they are known to stand in."""
    run: UUID | None
    """The newest."""


def standing_of_alerts() -> Standing:
    """Of those about a message; whatever else told of a danger is nobody's to take back."""
    there = Exposure.objects.filter(conversation_id=OuterRef("conversation"), danger=True)
    rows = Alert.objects.filter(_is_open(), report=None).exclude(conversation="")
    found = list(rows.annotate(is_there=Exists(there)).select_related("person"))
    newest = newest_run() if found else None
    run = UUID(newest) if newest else None
    moved = [alert for alert in found if alert.run != run]
    # Where no exposures are kept, nothing says that one is gone.
    stays = not (moved and is_on(Function.EXPOSURES))
    return Standing(
        [alert for alert in moved if not (alert.is_there or stays)],
        [alert for alert in moved if alert.is_there or stays],
        run,
    )


# What is asked of whom.


@dataclass(frozen=True)
class Wanted:
    """A prompt that there should be."""

    person: Person | None
    queue: str
    asked: Person | None
    kind: str
    at: datetime | None
    week: str
    conversation: str
    report: Report | None = None

    @property
    def key(self) -> tuple[object, ...]:
        return key_of(self)


def key_of(row: "Wanted | Prompt") -> tuple[object, ...]:
    """What tells prompts apart."""
    each = (row.person, row.asked, row.report)
    ids = tuple(one.pk if one else None for one in each)
    return (*ids, row.queue, row.week, row.conversation)


def newest() -> tuple[object, ...]:
    """Changes whenever something else may be asked of leads; a cheap question."""
    care = Care.objects.aggregate(Max("id"))["id__max"]
    said = Correction.objects.order_by("-at").values_list("pk", flat=True).first()
    return newest_run(), care, said


def newest_weeks() -> list[str]:
    """The newest week of a brief, and the one before, whose last days are read when it is over."""
    rows = Brief.objects.order_by("-week").values_list("week", flat=True).distinct()
    return list(rows[:2])


def _newest_cares() -> QuerySet[Care]:
    return Care.objects.filter(brief__week__in=newest_weeks()).select_related("brief")


def wanted_of_briefs() -> list[Wanted]:
    """What briefs of the newest weeks ask, of people who work here."""
    rows = still_told(_newest_cares().order_by("brief__week", "brief__place", "place"))
    people = _people([*(row.person_id for row in rows), *(row.brief.lead_id for row in rows)])
    return [wanted for row in rows if (wanted := _wanted(row, people))]


def _wanted(row: Care, people: dict[str, Person]) -> Wanted | None:
    kind, at = row.content["kind"], row.content["at"]
    person, asked = people.get(row.person_id or ""), people.get(row.brief.lead_id)
    is_queue = kind == CareKind.QUEUE
    if person is None and not (is_queue and asked):
        return None
    return Wanted(
        person,
        row.content["name"] if is_queue else "",
        asked,
        kind,
        datetime.fromisoformat(at) if at else None,
        row.brief.week,
        _conversation(row),
    )


def wanted_of_reports(now: datetime) -> list[Wanted]:
    """What people reported of late, and of which nobody was asked yet."""
    rows = Report.objects.filter(prompts=None, made_at__gte=now - FRESH)
    return [
        Wanted(row.person, "", row.person.lead, row.kind, row.at, "", "", row)
        for row in rows.select_related("person__lead").order_by("made_at", "pk")
    ]


def prompts_of_newest_briefs() -> QuerySet[Prompt]:
    """Those that briefs of these weeks have asked."""
    return _prompts().filter(report=None, week__in=newest_weeks()).select_related("asked")


def _people(person_ids: Iterable[str | None]) -> dict[str, Person]:
    ids = {each for each in person_ids if each}
    rows = Person.objects.filter(on_boards(), person_id__in=ids).select_related("lead")
    return {row.person_id: row for row in rows}


def _conversation(row: Care) -> str:
    return row.content.get("conversation") or ""


# The incident register.


@dataclass(frozen=True)
class About:
    """What an incident is about."""

    person: Person
    kind: str
    at: datetime | None
    field: str
    """How a form names it: item, report or prompt."""
    value: str


def about(user: User, *, item: str = "", report: str = "", prompt: str = "") -> About:
    """One of one's own messages or reports, or a prompt about somebody else. Raises NotFound."""
    if item and user.person:
        row = get_exposure(user.person, item)
        return About(user.person, worst_kind(row), row.at, "item", item)
    if report and user.person:
        mine = get_report(user.person, _id(report))
        return About(user.person, mine.kind, mine.at, "report", report)
    asked = get_prompt(user, _id(prompt))
    if asked.person is None:
        raise NotFound
    return About(asked.person, asked.kind, asked.at, "prompt", prompt)


def worst_kind(exposure: Exposure) -> str:
    """As a lead would be told of it."""
    kinds = {"danger": CareKind.DANGER, "abusive": CareKind.ABUSE, "hostile": CareKind.HOSTILITY}
    told = exposure_kinds(exposure)[:1]
    return str(kinds.get(told[0], CareKind.DISTRESS) if told else CareKind.DISTRESS)


def _id(told: str) -> UUID:
    try:
        return UUID(told)
    except ValueError:
        raise NotFound from None


def incidents_of(person: Person) -> QuerySet[Incident]:
    """Newest first."""
    return Incident.objects.filter(person=person).order_by("-filed_at", "-id")


def incidents_for(user: User) -> QuerySet[Incident]:
    """Those that this user may answer, by when the answer is due; answered ones last."""
    mine = others(user, Act.ANSWER_INCIDENTS)
    rows = Incident.objects.filter(person__in=mine).select_related("person")
    return rows.order_by(F("answered_at").desc(nulls_first=True), "due_at", "id")


def get_incident(user: User, incident_id: UUID) -> Incident:
    """One's own, or one that the user may answer. Raises NotFound."""
    rows = Incident.objects.select_related("person").filter(pk=incident_id)
    own = rows.filter(person=user.person_id).first() if user.person_id else None
    return own or _got(incidents_for(user).filter(pk=incident_id))


def overdue(now: datetime) -> QuerySet[Incident]:
    """Of which heads were not told yet."""
    rows = Incident.objects.filter(answered_at=None, overdue_at=None, due_at__lte=now)
    return rows.select_related("person").order_by("due_at", "id")


def steps_done(prompt: Prompt) -> list[Step]:
    """In the order in which they were done."""
    return sorted(prompt.steps.all(), key=lambda step: (step.at, step.pk))


def _got(rows: QuerySet[T]) -> T:
    row = rows.first()
    if row is None:
        raise NotFound
    return row
