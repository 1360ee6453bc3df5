"""What is done about what people absorbed; the only writer of care's models.

The journal has that something was done, and names nobody, neither who did it nor for whom: others
read it, administrators among them, and care is not theirs. Who did what stands in care's own rows.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.people.queries import own_zone
from fiftytwo.programme.foundation.privacy.actions import correct as correct_exposure
from fiftytwo.programme.foundation.privacy.actions import looked
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.queries import is_on
from fiftytwo.programme.foundation.published.models import Exposure
from fiftytwo.programme.foundation.published.queries import newest_run
from fiftytwo.programme.subjects.care import queries
from fiftytwo.programme.subjects.care.circles import heads_of, leads_of, next_circle
from fiftytwo.programme.subjects.care.errors import (
    CareIsOff,
    IsAnswered,
    IsClosed,
    IsTaken,
    NoLetter,
    NoSuchKind,
    NoSuchStep,
    NoSuchTime,
    NotOpened,
    TooLong,
    WordFirst,
    WordsMissing,
)
from fiftytwo.programme.subjects.care.guard import each
from fiftytwo.programme.subjects.care.models import (
    OF_PEOPLE,
    Alert,
    Asked,
    Incident,
    Opened,
    Prompt,
    Report,
    Step,
    What,
)
from fiftytwo.programme.subjects.care.working_days import in_working_hours, one_working_day_after
from fiftytwo.terms.brief import CareKind

NEXT_CIRCLE = timedelta(minutes=10)
"""For so long a danger waits for somebody, then the next are asked as well."""
NEXT_LOOK = timedelta(hours=1)
"""For so long what may be one waits, of working hours; where all were asked, a day."""
SLACK = timedelta(minutes=1)
"""Clocks of browsers go fast or slow."""
LONGEST = {"report": 500, "changed": 500, "incident": 2_000}
LISTED = 100
"""Incidents on a page: those that wait come first."""
NO_LETTER = (CareKind.DANGER, CareKind.DISTRESS)
"""Who threatens is the duty lead's, who is in need is to be helped: neither is written to."""
STEPS = (What.WORD, What.BREAK, What.SWAP, What.WARNING)
"""What a lead notes, in this order."""


def _write_down(
    did: str, of: UUID, *, tells: Iterable[User] = (), facts: dict[str, str] | None = None
) -> None:
    told = [str(user.pk) for user in tells]
    journal(did, by=None, of=of, facts={**(facts or {}), **({"tells": told} if told else {})})


# What was said to oneself.


@transaction.atomic
def open_words(exposure: Exposure, *, of: Person, now: datetime) -> Opened:
    """Its owner wants to read it."""
    row, _ = Opened.objects.get_or_create(person=of, item_id=exposure.pk, defaults={"at": now})
    row.is_open = True
    row.save(update_fields=["is_open"])
    _write_down("exposure_opened", row.pk)
    return row


@transaction.atomic
def hide_words(exposure: Exposure, *, of: Person) -> Opened:
    """Closed again; what they said of it and let be read stays. Raises NotOpened."""
    row = _opened(exposure, of)
    row.is_open = False
    row.save(update_fields=["is_open"])
    _write_down("exposure_hidden", row.pk)
    return row


@transaction.atomic
def correct(exposure: Exposure, said: str, *, of: Person) -> None:
    """What it was to them, beside what was read. Raises NotOpened, NoSuchWord."""
    _opened(exposure, of)
    correct_exposure(exposure, said, of=of)


@transaction.atomic
def let_lead_read(exposure: Exposure, is_shared: bool, *, of: Person) -> Opened:
    """Let their lead read the words, or no more. Raises NotOpened."""
    row = _opened(exposure, of)
    is_new = is_shared and not row.is_shared
    row.is_shared = is_shared
    row.save(update_fields=["is_shared"])
    did = "words_shared" if is_shared else "words_taken_back"
    _write_down(did, row.pk, tells=leads_of(of) if is_new else ())
    return row


def _opened(exposure: Exposure, of: Person) -> Opened:
    row = Opened.objects.select_for_update().filter(person=of, item_id=exposure.pk).first()
    if row is None:
        raise NotOpened
    return row


@transaction.atomic
def report(
    kind: str, *, of: Person, at: datetime | None, words: str, is_shared: bool, now: datetime
) -> Report:
    """What stands in no text. at: None for now.

    Raises NoSuchKind, NoSuchTime, TooLong, and CareIsOff.
    """
    if not is_on(Function.CARE):
        raise CareIsOff
    row = Report.objects.create(
        person=of,
        kind=_kind(kind),
        at=_time(at, now),
        made_at=now,
        words=_short(words, "report"),
        is_shared=is_shared,
    )
    _write_down("care_reported", row.pk)
    return row


@transaction.atomic
def let_lead_read_report(row: Report, is_shared: bool) -> Report:
    """Let their lead read what they wrote, or no more."""
    is_new = is_shared and not row.is_shared
    row.is_shared = is_shared
    row.save(update_fields=["is_shared"])
    did = "words_shared" if is_shared else "words_taken_back"
    _write_down(did, row.pk, tells=leads_of(row.person) if is_new else ())
    return row


def _kind(code: str) -> str:
    if code not in dict(OF_PEOPLE):
        raise NoSuchKind
    return code


def _time(at: datetime | None, now: datetime) -> datetime:
    if at is None:
        return now
    if at > now + SLACK or at < now - timedelta(days=365):
        raise NoSuchTime
    return min(at, now)


def _short(words: str, of: str) -> str:
    words = words.strip()
    if len(words) > LONGEST[of]:
        raise TooLong
    return words


# What leads and heads are asked, and did.


def open_prompts(wanted: Iterable[queries.Wanted], now: datetime) -> int:
    """Ask for these; whatever is asked already is not asked again. Returns how many are new."""
    return each(lambda one: _open(one, now), wanted)


@transaction.atomic
def _open(wanted: queries.Wanted, now: datetime) -> bool:
    row, is_new = Prompt.objects.get_or_create(
        person=wanted.person,
        queue=wanted.queue,
        asked=wanted.asked,
        week=wanted.week,
        conversation=wanted.conversation,
        report=wanted.report,
        defaults={"kind": wanted.kind, "at": wanted.at, "opened_at": now},
    )
    if not is_new:
        return False
    if wanted.person:
        _write_down("care_asked", row.pk, tells=leads_of(wanted.person))
    else:
        head = User.objects.filter(person=wanted.asked)
        _write_down("queue_told", row.pk, tells=head, facts={"week": wanted.week})
    return True


@transaction.atomic
def bring_up_to_date(row: Prompt, wanted: queries.Wanted | None) -> None:
    """A later run reads a week otherwise: what nobody acted upon follows it. None: it goes."""
    waiting = Prompt.objects.select_for_update().filter(pk=row.pk, closed_at=None).first()
    if waiting is None or waiting.steps.exists():
        return
    if wanted is None:
        Prompt.objects.filter(pk=row.pk).delete()
        _write_down("care_withdrawn", row.pk)
    else:
        Prompt.objects.filter(pk=row.pk).update(kind=wanted.kind, at=wanted.at)
        _write_down("care_reread", row.pk)


@transaction.atomic
def note_step(prompt: Prompt, what: str, *, at: datetime | None, by: User, now: datetime) -> Step:
    """What a lead did, and when; None: now. Raises NoSuchStep, NoSuchTime, WordFirst, IsClosed."""
    if what not in STEPS:
        raise NoSuchStep
    return _step(prompt, What(what), at=at, by=by, now=now)


@transaction.atomic
def draft_warning(prompt: Prompt, *, by: User, now: datetime) -> Step:
    """A letter was drafted; whether it leaves the house is the lead's.

    Raises NoLetter where a letter would do harm, and as note_step.
    """
    if prompt.kind in NO_LETTER:
        raise NoLetter
    return _step(prompt, What.DRAFT, at=None, by=by, now=now)


def _step(prompt: Prompt, what: What, *, at: datetime | None, by: User, now: datetime) -> Step:
    _lock_open(prompt)
    if what != What.WORD:
        _require_word(prompt)
    step = Step.objects.create(prompt=prompt, what=what, at=_time(at, now), by=by.pk)
    did = "warning_drafted" if what == What.DRAFT else "care_step_noted"
    _write_down(did, prompt.pk)
    return step


@transaction.atomic
def close(prompt: Prompt, *, now: datetime) -> None:
    """Done. Raises WordFirst where nobody talked to them, and IsClosed."""
    _lock_open(prompt)
    _require_word(prompt)
    _close(prompt, now)


@transaction.atomic
def close_queue(prompt: Prompt, changed: str, *, by: User, now: datetime) -> None:
    """Done, with what was changed. Raises WordsMissing, TooLong, IsClosed."""
    _lock_open(prompt)
    changed = _short(changed, "changed")
    if not changed:
        raise WordsMissing
    Step.objects.create(prompt=prompt, what=What.CHANGED, at=now, by=by.pk, changed=changed)
    _close(prompt, now)


def _lock_open(prompt: Prompt) -> None:
    if not Prompt.objects.select_for_update().filter(pk=prompt.pk, closed_at=None).exists():
        raise IsClosed


def _require_word(prompt: Prompt) -> None:
    if not Step.objects.filter(prompt=prompt, what=What.WORD).exists():
        raise WordFirst


def _close(prompt: Prompt, now: datetime) -> None:
    prompt.closed_at = now
    prompt.save(update_fields=["closed_at"])
    _write_down("care_closed", prompt.pk)


# Danger.


def raise_alerts(dangers: Iterable[queries.Danger], now: datetime) -> int:
    """Ask somebody to look at each of these; of several workers one asks. How many are new."""
    return each(lambda danger: _raise(danger, now), dangers)


@transaction.atomic
def _raise(danger: queries.Danger, now: datetime) -> bool:
    if queries.is_covered(danger):
        return False
    alert, is_new = Alert.objects.get_or_create(
        about=danger.about,
        defaults={
            "person": danger.person,
            "client": danger.client,
            "conversation": danger.conversation,
            "report": danger.report,
            "at": danger.at,
            "opened_at": now,
            "perhaps": danger.perhaps,
            "run": _newest_run(),
        },
    )
    if not is_new and not _is_to_be_raised_again(alert, danger):
        return False
    if not is_new:
        # Whoever was asked before is asked again, the shift's lead first.
        alert.asked.all().delete()
        alert.person = alert.person or danger.person
        alert.opened_at, alert.next_at, alert.withdrawn_at = now, None, None
        alert.perhaps, alert.run = danger.perhaps, _newest_run()
        alert.save()
    _ask(alert, now)
    return True


def _is_to_be_raised_again(alert: Alert, danger: queries.Danger) -> bool:
    """It was taken back, or nobody was sure and somebody is."""
    if alert.withdrawn_at is not None:
        return True
    return alert.perhaps and not danger.perhaps and alert.acknowledged_at is None


def _newest_run() -> UUID | None:
    newest = newest_run()
    return UUID(newest) if newest else None


def name_who_answered(found: Iterable[tuple[Alert, Person]]) -> int:
    """An alert that nobody had answered is somebody's by now: on their page, and their lead's."""
    return each(lambda one: _name(*one), found)


@transaction.atomic
def _name(alert: Alert, person: Person) -> bool:
    if not Alert.objects.filter(pk=alert.pk, person=None).update(person=person):
        return False
    _write_down("danger_answered", alert.pk)
    return True


def escalate(now: datetime) -> int:
    """Ask the next circle wherever nobody answered for ten minutes; how many dangers."""
    waiting = Alert.objects.filter(acknowledged_at=None, withdrawn_at=None, next_at__lte=now)
    # What somebody is sure of first, then whatever waits longest.
    ids = list(waiting.order_by("perhaps", "next_at", "id").values_list("pk", flat=True))
    return each(lambda alert_id: _escalate(alert_id, now), ids)


@transaction.atomic
def _escalate(alert_id: UUID, now: datetime) -> bool:
    # The claim: of several workers the first finds it due, the others do not any more.
    due = Alert.objects.select_for_update().filter(
        pk=alert_id, acknowledged_at=None, withdrawn_at=None, next_at__lte=now
    )
    alert = due.first()
    if alert is None:
        return False
    _ask(alert, now)
    return True


def _ask(alert: Alert, now: datetime) -> None:
    users = next_circle(alert, now)
    new = [
        is_new
        for user in users
        for _, is_new in [Asked.objects.get_or_create(alert=alert, user=user, defaults={"at": now})]
    ]
    is_first = alert.next_at is None
    alert.next_at = _next_at(alert, now, is_last=not any(new))
    alert.save(update_fields=["next_at"])
    if users:
        _write_down("danger_perhaps" if alert.perhaps else "danger_told", alert.pk, tells=users)
    elif is_first:
        # Once, though somebody is looked for again and again: a grant may come any minute.
        _write_down("danger_unasked", alert.pk)


def _next_at(alert: Alert, now: datetime, *, is_last: bool) -> datetime:
    """When to ask the next, or all of them again; what may be nothing waits for working hours."""
    if not alert.perhaps:
        return now + NEXT_CIRCLE
    site = alert.person.site if alert.person else None
    zone = site.time_zone if site else own_zone()
    return in_working_hours(now + (timedelta(days=1) if is_last else NEXT_LOOK), zone)


@transaction.atomic
def take(alert: Alert, *, by: User, now: datetime) -> Alert:
    """Somebody looks: nobody else is asked any more. Raises IsTaken."""
    row = Alert.objects.select_for_update().get(pk=alert.pk)
    if not queries.is_open(row):
        raise IsTaken
    row.acknowledged_at, row.acknowledged_by, row.next_at = now, by.pk, None
    row.save(update_fields=["acknowledged_at", "acknowledged_by", "next_at"])
    if row.conversation:
        # Whoever goes there sees to what nobody was sure of as well.
        beside = Alert.objects.filter(conversation=row.conversation, person=row.person)
        beside = beside.filter(acknowledged_at=None, withdrawn_at=None, perhaps=True)
        beside.update(acknowledged_at=now, acknowledged_by=by.pk, next_at=None)
    _write_down("danger_taken", row.pk)
    return row


def follow_the_run(standing: queries.Standing, now: datetime) -> None:
    """Take back what a newer run has not found; what it has found is known to stand as of it."""
    ids = [alert.pk for alert in standing.there]
    if ids:
        # No journal: nothing has happened, but that it was seen to be there still.
        Alert.objects.filter(pk__in=ids).update(run=standing.run)
    each(lambda alert: withdraw_alert(alert, now), standing.gone)


@transaction.atomic
def withdraw_alert(alert: Alert, now: datetime) -> bool:
    """The message is none, or gone: nobody is asked any more."""
    rows = Alert.objects.filter(pk=alert.pk, acknowledged_at=None, withdrawn_at=None)
    if not rows.update(withdrawn_at=now, next_at=None):
        return False
    _write_down("danger_withdrawn", alert.pk)
    return True


# The incident register.


@transaction.atomic
def file_incident(
    *, of: Person, kind: str, at: datetime | None, words: str, by: User, now: datetime
) -> Incident:
    """Something that an answer is owed for. Raises NoSuchKind, WordsMissing, TooLong.

    Their lead is told; where the lead filed it, or there is none, heads are.
    """
    words = _short(words, "incident")
    if not words:
        raise WordsMissing
    zone = of.site.time_zone if of.site else of.time_zone
    row = Incident.objects.create(
        person=of,
        kind=_kind(kind),
        at=at,
        words=words,
        filed_at=now,
        filed_by=by.pk,
        due_at=one_working_day_after(now, zone),
    )
    others = [lead for lead in leads_of(of) if lead.pk != by.pk]
    _write_down("incident_filed", row.pk, tells=others or heads_of(of, now))
    return row


@transaction.atomic
def answer_incident(incident: Incident, answer: str, *, by: User, now: datetime) -> Incident:
    """The answer. Raises WordsMissing, TooLong, IsAnswered."""
    answer = _short(answer, "incident")
    if not answer:
        raise WordsMissing
    row = Incident.objects.select_for_update().get(pk=incident.pk)
    if row.answered_at:
        raise IsAnswered
    row.answer, row.answered_at, row.answered_by = answer, now, by.pk
    row.save(update_fields=["answer", "answered_at", "answered_by"])
    _write_down("incident_answered", row.pk, tells=User.objects.filter(person=row.person_id))
    return row


def say_overdue(now: datetime) -> int:
    """Tell heads of every answer that is overdue, once; how many."""
    return each(lambda row: _say_overdue(row, now), queries.overdue(now))


@transaction.atomic
def _say_overdue(row: Incident, now: datetime) -> bool:
    # The claim: of several workers one says it.
    mine = Incident.objects.filter(pk=row.pk, overdue_at=None, answered_at=None)
    if not mine.update(overdue_at=now):
        return False
    _write_down("incident_overdue", row.pk, tells=heads_of(row.person, now))
    return True


# What is seen of others: each look is written down, in the transaction in which it is shown.


@dataclass(frozen=True)
class Team:
    """What a lead sees."""

    open: list[Prompt]
    closed: list[Prompt]
    let_read: list[queries.LetRead]
    names: dict[UUID, str]
    """Of the people in it."""


@transaction.atomic
def see_team(user: User, now: datetime) -> Team:
    """Prompts of this lead's people, and what these let them read."""
    prompts = queries.prompts_for(user)
    open_ones = queries.open_ones(prompts)
    closed = list(queries.closed_of_late(prompts, now))
    shared = queries.let_read(queries.others(user, Act.SEE_BRIEF))
    seen = {row.person_id for row in (*open_ones, *closed) if row.person_id}
    seen |= {one.person_id for one in shared}
    looked(seen, by=user)
    names = dict(Person.objects.filter(pk__in=seen).values_list("pk", "name"))
    return Team(open_ones, closed, shared, names)


@transaction.atomic
def see_alerts(user: User, now: datetime) -> list[Alert]:
    """Dangers that this user is asked to look at."""
    alerts = queries.alerts_for(user, now)
    looked((alert.person_id for alert in alerts if alert.person_id), by=user)
    return alerts


@transaction.atomic
def see_alert(user: User, alert_id: UUID) -> Alert:
    """One that this user is asked to look at. Raises NotFound."""
    alert = queries.get_alert(user, alert_id)
    looked([alert.person_id] if alert.person_id else (), by=user)
    return alert


@transaction.atomic
def see_prompt(user: User, prompt_id: UUID) -> Prompt:
    """What this lead is asked about somebody. Raises NotFound."""
    prompt = queries.get_prompt(user, prompt_id)
    looked([prompt.person_id] if prompt.person_id else (), by=user)
    return prompt


@transaction.atomic
def see_about(user: User, *, item: str = "", report: str = "", prompt: str = "") -> queries.About:
    """What an incident is about: one's own, or what one is asked. Raises NotFound."""
    about = queries.about(user, item=item, report=report, prompt=prompt)
    looked([about.person.pk], by=user)
    return about


@transaction.atomic
def see_incidents(user: User) -> list[Incident]:
    """Those that this user may answer."""
    rows = list(queries.incidents_for(user)[:LISTED])
    looked((row.person_id for row in rows), by=user)
    return rows


@transaction.atomic
def see_incident(user: User, incident_id: UUID) -> Incident:
    """One's own, or one that this user may answer. Raises NotFound."""
    row = queries.get_incident(user, incident_id)
    looked([row.person_id], by=user)
    return row
