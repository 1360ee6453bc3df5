"""Care as templates show it: codes in words, users by name, times by the reader's clock."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from django.utils.functional import Promise

from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.privacy.kinds import EXPOSURES, exposure_kinds
from fiftytwo.programme.foundation.privacy.models import Said
from fiftytwo.programme.subjects.care import from_customers, queries
from fiftytwo.programme.subjects.care.actions import NO_LETTER, Team
from fiftytwo.programme.subjects.care.models import SAID, Alert, Incident, Prompt, What
from fiftytwo.terms.brief import CareKind


@dataclass(frozen=True)
class Done:
    """One thing that was done."""

    what: str | Promise
    at: datetime
    by: str
    """A name; empty: of somebody who is not here any more."""
    changed: str


def absorbed_shown(rows: Iterable[queries.Absorbed]) -> list[dict[str, Any]]:
    """For care/absorbed.html."""
    return [
        {
            "id": row.exposure.pk,
            # An item's id has signs that no anchor may have.
            "anchor": "m" + sha256(row.exposure.pk.encode()).hexdigest()[:12],
            "at": row.exposure.at,
            "kinds": [EXPOSURES[kind] for kind in exposure_kinds(row.exposure)],
            "is_open": row.is_open,
            "is_shared": row.is_shared,
            "words": row.words,
            "said": Said(row.said).label if row.said else "",
            "said_code": row.said,
        }
        for row in rows
    ]


def told_of(person: Person) -> list[dict[str, Any]]:
    """For care/told.html: everything of this kind that a lead sees about somebody, newest first."""
    prompts = list(queries.prompts_about(person)[:LISTED])
    done = _done(prompts)
    told = [_prompt(prompt, done) | {"is_closed": bool(prompt.closed_at)} for prompt in prompts]
    for row in queries.cares_only_on_briefs(person):
        at = row.content["at"] and datetime.fromisoformat(row.content["at"])
        kind = row.content["kind"]
        told.append({"kind": SAID.get(kind, kind), "at": at, "week": row.brief.week, "done": []})
    return told


LISTED = 50
"""Of one person; older ones are in the file about oneself."""


def alerts_of(person: Person) -> list[dict[str, Any]]:
    """For the same page: dangers, and who looked."""
    alerts = list(queries.alerts_about(person)[:LISTED])
    names = queries.names_of(alert.acknowledged_by for alert in alerts)
    return [_alert(alert, names) for alert in alerts]


def team_shown(team: Team) -> dict[str, Any]:
    """For care/team.html."""
    done = _done([*team.open, *team.closed])
    open_for = {row.person_id for row in team.open}
    return {
        "open": [_prompt(row, done) | _asked(row, team) for row in team.open],
        "closed": [_prompt(row, done) for row in team.closed],
        "let_read": [
            {"name": team.names.get(one.person_id, ""), "at": one.at, "words": one.words}
            for one in team.let_read
            if one.person_id not in open_for
        ],
    }


def _asked(row: Prompt, team: Team) -> dict[str, Any]:
    """What there is to read, and to do next."""
    words = _words(row)
    shared = [one for one in team.let_read if one.person_id == row.person_id]
    return {
        "words": words,
        "let_read": [one for one in shared if one.words not in words],
        "conversation": native(row.conversation),
        "had_word": any(step.what == What.WORD for step in row.steps.all()),
        "may_warn": row.kind not in NO_LETTER,
    }


def queues_shown(prompts: Iterable[Prompt]) -> dict[str, Any]:
    """For care/queues.html: open ones, and what was changed."""
    rows = list(prompts)
    done = _done(rows)
    shown = [
        _prompt(row, done) | {"queue": row.queue, "is_open": not row.closed_at} for row in rows
    ]
    return {
        "open": [row for row in shown if row["is_open"]],
        "closed": [row for row in shown if not row["is_open"]],
    }


def alerts_shown(alerts: Sequence[Alert], reader: User, now: datetime) -> dict[str, Any]:
    """For care/danger.html: those to look at now, with what was said, and those of the last day.

    Whoever took one has what was said and where for a day more: they are to go there.
    """
    names = queries.names_of(alert.acknowledged_by for alert in alerts)
    shown = [
        _alert(alert, names)
        | {
            "words": queries.alert_words(alert, reader, now),
            "conversation": (
                native(alert.conversation) if queries.may_read(alert, reader, now) else ""
            ),
            "is_customers": from_customers.is_of_customers(alert),
            "where": from_customers.where_of(alert),
            "is_reported": alert.report_id is not None,
            "is_not_mine": _is_not_mine(alert),
        }
        for alert in alerts
    ]
    return {
        "open": [row for row in shown if row["is_open"] and not row["perhaps"]],
        "perhaps": [row for row in shown if row["is_open"] and row["perhaps"]],
        "closed": [row for row in shown if not row["is_open"]],
    }


def incident_shown(row: Incident, now: datetime, names: dict[Any, str]) -> dict[str, Any]:
    """For care/incident.html and its list."""
    return {
        "id": row.pk,
        "name": row.person.name,
        "kind": SAID[row.kind],
        "at": row.at,
        "words": row.words,
        "filed_at": row.filed_at,
        "filed_by": names.get(row.filed_by, ""),
        "due_at": row.due_at,
        "answer": row.answer,
        "answered_at": row.answered_at,
        "answered_by": names.get(row.answered_by, ""),
        "is_overdue": row.answered_at is None and row.due_at <= now,
    }


def incidents_shown(rows: Sequence[Incident], now: datetime) -> list[dict[str, Any]]:
    """With who filed and who answered."""
    users = [each for row in rows for each in (row.filed_by, row.answered_by)]
    names = queries.names_of(users)
    return [incident_shown(row, now, names) for row in rows]


def native(conversation: str) -> str:
    """As the helpdesk calls it: `source:account:native` is only ours."""
    return conversation.split(":", 2)[-1]


def _prompt(row: Prompt, done: dict[Any, list[Done]]) -> dict[str, Any]:
    return {
        "id": row.pk,
        "name": row.person.name if row.person else "",
        "kind": SAID[row.kind],
        "at": row.at,
        "week": row.week,
        "opened_at": row.opened_at,
        "closed_at": row.closed_at,
        "is_reported": row.report_id is not None,
        "done": done.get(row.pk, []),
    }


def _done(prompts: Sequence[Prompt]) -> dict[Any, list[Done]]:
    names = queries.names_of(step.by for row in prompts for step in row.steps.all())
    return {
        row.pk: [
            Done(What(step.what).label, step.at, names.get(step.by, ""), step.changed)
            for step in queries.steps_done(row)
        ]
        for row in prompts
    }


def _words(row: Prompt) -> list[str]:
    """Only of a danger: of anything else its owner decides."""
    if row.kind != CareKind.DANGER or not row.conversation:
        return []
    return queries.danger_words(row.conversation)


def _is_not_mine(alert: Alert) -> bool:
    if alert.person is None or alert.report_id:
        return False
    said = queries.said_in(alert.conversation, alert.person)
    return Said.NOT_MINE in said


def _alert(alert: Alert, names: dict[Any, str]) -> dict[str, Any]:
    return {
        "id": alert.pk,
        "name": alert.person.name if alert.person else "",
        "at": alert.at,
        "opened_at": alert.opened_at,
        "is_open": queries.is_open(alert),
        "perhaps": alert.perhaps,
        "taken_at": alert.acknowledged_at,
        "taken_by": names.get(alert.acknowledged_by, ""),
        "is_withdrawn": alert.withdrawn_at is not None,
    }
