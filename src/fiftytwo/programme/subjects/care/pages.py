"""The agent's own page, the lead's, the head's, danger, and the incident register."""

from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.may import may, may_everywhere
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.people.queries import zone_of
from fiftytwo.programme.foundation.privacy.models import Said
from fiftytwo.programme.foundation.privacy.queries import looks_at, with_names
from fiftytwo.programme.press.warning import LANGUAGES, warning_letter
from fiftytwo.programme.subjects.care import actions, queries, shown
from fiftytwo.programme.subjects.care.errors import NoSuchTime
from fiftytwo.programme.subjects.care.letter import facts_of
from fiftytwo.programme.subjects.care.models import OF_PEOPLE
from fiftytwo.terms.brief import CareKind

ON_A_PAGE = 20
LONGEST_LETTER = 10_000
LOOKS = 10
"""The rest has a page of its own."""
REPORTED = {
    CareKind.DANGER: gettext_lazy("I was threatened, or somebody is in danger"),
    CareKind.ABUSE: gettext_lazy("I was insulted"),
    CareKind.HOSTILITY: gettext_lazy("They were hostile to us"),
    CareKind.DISTRESS: gettext_lazy("It was hard to hear"),
}
"""What an agent says that it was."""
CORRECTIONS = (Said.NOT_SO_BAD, Said.WORSE, Said.NOT_MINE)


def _now() -> datetime:
    return read_settings().clock()


def _me(request: HttpRequest) -> Person:
    person = user_of(request).person
    if person is None:
        raise NotFound
    return person


@opens_for(Act.SEE_SELF)
@require_GET
def care(request: HttpRequest) -> HttpResponse:
    """What leads see about the reader, then what the reader had to read; words closed."""
    person = _me(request)
    page = _page(request, queries.absorbed(person))
    rows = queries.with_state(list(page), person, words=True)
    facts = {
        "told": shown.told_of(person),
        "alerts": shown.alerts_of(person),
        "looks": with_names(looks_at(person)[:LOOKS]),
        "reports": queries.reports_of(person)[:ON_A_PAGE],
        "page": page,
        "absorbed": shown.absorbed_shown(rows),
        "corrections": CORRECTIONS,
    }
    return _render(request, "care/care.html", facts)


@opens_for(Act.SEE_SELF)
@require_POST
def mine(request: HttpRequest) -> HttpResponse:
    """Open, hide, correct one message, or let one's lead read it."""
    person = _me(request)
    exposure = queries.get_exposure(person, request.POST.get("item", ""))
    do = request.POST.get("do", "")
    if do == "open":
        actions.open_words(exposure, of=person, now=_now())
    elif do == "hide":
        actions.hide_words(exposure, of=person)
    elif do in ("share", "unshare"):
        actions.let_lead_read(exposure, do == "share", of=person)
    else:
        actions.correct(exposure, do, of=person)
    [one] = shown.absorbed_shown(queries.with_state([exposure], person, words=True))
    if request.headers.get("HX-Request"):
        facts = {"one": one, "corrections": CORRECTIONS, "page_number": _number(request)}
        return _render(request, "care/absorbed.html", facts)
    return redirect(f"{reverse('care')}?page={_number(request)}#{one['anchor']}")


def _number(request: HttpRequest) -> int:
    told = request.POST.get("page", "")
    return int(told) if told.isdecimal() and len(told) < 7 else 1


@opens_for(Act.SEE_SELF)
@require_http_methods(["GET", "POST"])
def report(request: HttpRequest) -> HttpResponse:
    """What stands in no text: a kind is enough, and it was now."""
    person = _me(request)
    if request.method == "POST":
        actions.report(
            request.POST.get("kind", ""),
            of=person,
            at=_at(request),
            words=request.POST.get("words", ""),
            is_shared="share" in request.POST,
            now=_now(),
        )
        messages.success(
            request,
            _("Noted. Your lead is told that it happened, of which kind and when: nothing more."),
        )
        return redirect("care")
    facts = {
        "kinds": [{"code": code, "label": REPORTED[CareKind(code)]} for code, _label in OF_PEOPLE]
    }
    return _render(request, "care/report.html", facts)


@opens_for(Act.SEE_SELF)
@require_POST
def share_report(request: HttpRequest, report_id: UUID) -> HttpResponse:
    """Let one's lead read what one wrote, or no more."""
    row = queries.get_report(_me(request), report_id)
    actions.let_lead_read_report(row, request.POST.get("do") == "share")
    return redirect(f"{reverse('care')}#reports")


@opens_for(Act.SEE_BRIEF)
@require_GET
def team(request: HttpRequest) -> HttpResponse:
    """Whom the reader is asked to say something human to; each look is written down."""
    seen = actions.see_team(user_of(request), _now())
    return _render(request, "care/team.html", shown.team_shown(seen))


@opens_for(Act.SEE_BRIEF)
@require_POST
def step(request: HttpRequest, prompt_id: UUID) -> HttpResponse:
    """What was done, or that all is."""
    user = user_of(request)
    prompt = queries.get_prompt(user, prompt_id)
    do = request.POST.get("do", "")
    if do == "close":
        actions.close(prompt, now=_now())
        messages.success(request, _("Closed. What was done stands on their page as well."))
    else:
        actions.note_step(prompt, do, at=_at(request), by=user, now=_now())
    return redirect("care_team")


@opens_for(Act.SEE_BRIEF)
@require_http_methods(["GET", "POST"])
def warning(request: HttpRequest, prompt_id: UUID) -> HttpResponse:
    """A letter to the customer, to be edited, printed or copied; Fiftytwo sends none."""
    user = user_of(request)
    prompt = actions.see_prompt(user, prompt_id)
    if prompt.kind in actions.NO_LETTER:
        raise NotFound
    if request.method == "POST":
        actions.draft_warning(prompt, by=user, now=_now())
        letter = request.POST.get("letter", "")[:LONGEST_LETTER]
        return _render(request, "care/letter.html", {"letter": letter})
    language = request.GET.get("language") or get_language() or ""
    language = language if language in LANGUAGES else LANGUAGES[0]
    facts = {
        "prompt": prompt,
        "letter": warning_letter(facts_of(prompt), language),
        "language": language,
        "languages": LANGUAGES,
    }
    return _render(request, "care/warning.html", facts)


@opens_for(Act.SEE_HEADS_PAGE)
@require_GET
def queues(request: HttpRequest) -> HttpResponse:
    """Queues that are hard for most who work them; how soon people get a word, of everybody."""
    user = user_of(request)
    facts = shown.queues_shown(queries.queues_for(user).order_by("-opened_at", "id"))
    facts["how_soon"] = (
        queries.how_soon(_now()) if may_everywhere(user, Act.SEE_HEADS_PAGE) else None
    )
    return _render(request, "care/queues.html", facts)


@opens_for(Act.SEE_HEADS_PAGE)
@require_POST
def close_queue(request: HttpRequest, prompt_id: UUID) -> HttpResponse:
    """What was changed."""
    user = user_of(request)
    prompt = queries.get_queue(user, prompt_id)
    actions.close_queue(prompt, request.POST.get("changed", ""), by=user, now=_now())
    return redirect("care_queues")


@opens_for(Act.SEE_DANGER)
@require_GET
def danger(request: HttpRequest) -> HttpResponse:
    """What the reader is asked to look at now, with what was said; each look is written down."""
    user, now = user_of(request), _now()
    alerts = actions.see_alerts(user, now)
    return _render(request, "care/danger.html", shown.alerts_shown(alerts, user, now))


@opens_for(Act.SEE_DANGER)
@require_GET
def strip(request: HttpRequest) -> HttpResponse:
    """Whether there is something to look at: what stands on every page, asked for again and again.

    204 where it is what the page shows already.
    """
    alerts = open_alerts_key(queries.open_alerts(user_of(request)))
    if alerts == request.GET.get("shown", ""):
        return HttpResponse(status=204)
    return render(request, "strip.html", {"pressing": pressing(alerts)})


def open_alerts_key(alerts: list[UUID]) -> str:
    """Says which they are, so that a page knows whether it shows them."""
    return str(alerts[-1])[-12:] if alerts else ""


def pressing(key: str) -> dict[str, Any]:
    """For strip.html, on every page of whoever may be asked."""
    return {
        "key": key,
        "path": reverse("care_danger"),
        "again": f"{reverse('care_strip')}?shown={key}",
    }


@opens_for(Act.SEE_DANGER)
@require_POST
def take(request: HttpRequest, alert_id: UUID) -> HttpResponse:
    """The reader looks after it."""
    user = user_of(request)
    actions.take(queries.get_alert(user, alert_id), by=user, now=_now())
    messages.success(request, _("It is yours now. Nobody else is asked any more."))
    return redirect("care_danger")


@opens_for(Act.SEE_SELF)
@require_GET
def incidents(request: HttpRequest) -> HttpResponse:
    """One's own, and those that one may answer."""
    user, now = user_of(request), _now()
    own = queries.incidents_of(user.person)[: actions.LISTED] if user.person else []
    may_answer = may(user, Act.ANSWER_INCIDENTS)
    others = actions.see_incidents(user) if may_answer else []
    facts = {
        "own": shown.incidents_shown(list(own), now),
        "others": shown.incidents_shown(others, now),
        "may_answer": may_answer,
        "has_own": user.person is not None,
    }
    return _render(request, "care/incidents.html", facts)


@opens_for(Act.SEE_SELF)
@require_http_methods(["GET", "POST"])
def file_incident(request: HttpRequest) -> HttpResponse:
    """About a message or a report of one's own, or about what a lead is asked."""
    about = _about(request)
    if request.method == "POST":
        actions.file_incident(
            of=about.person,
            kind=about.kind,
            at=about.at,
            words=request.POST.get("words", ""),
            by=user_of(request),
            now=_now(),
        )
        messages.success(request, _("It is in the register. The answer is due in a working day."))
        return redirect("care_incidents")
    facts = {"about": about, "is_own": about.person == user_of(request).person}
    return _render(request, "care/file_incident.html", facts)


def _about(request: HttpRequest) -> queries.About:
    told = request.POST if request.method == "POST" else request.GET
    names = ("item", "report", "prompt")
    return actions.see_about(user_of(request), **{name: told.get(name, "") for name in names})


@opens_for(Act.SEE_SELF)
@require_http_methods(["GET", "POST"])
def incident(request: HttpRequest, incident_id: UUID) -> HttpResponse:
    """One, with its answer, or a place to write it."""
    user, now = user_of(request), _now()
    row = actions.see_incident(user, incident_id)
    is_own = row.person_id == user.person_id
    if request.method == "POST":
        if is_own:
            raise NotFound
        actions.answer_incident(row, request.POST.get("answer", ""), by=user, now=now)
        messages.success(request, _("Answered. They are told."))
        return redirect("care_incidents")
    [one] = shown.incidents_shown([row], now)
    may_answer = not is_own and not row.answered_at
    facts = {"one": one, "is_own": is_own, "may_answer": may_answer}
    return _render(request, "care/incident.html", facts)


def _at(request: HttpRequest) -> datetime | None:
    """What a field of date and time says, by the reader's clock; None where it is empty."""
    told = request.POST.get("at", "")
    if not told:
        return None
    try:
        at = datetime.fromisoformat(told)
    except ValueError:
        raise NoSuchTime from None
    return at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone_of(user_of(request))))


def _render(request: HttpRequest, template: str, facts: dict[str, Any]) -> HttpResponse:
    zone = zone_of(user_of(request))
    there = _now().astimezone(ZoneInfo(zone))
    return render(
        request, template, {**facts, "zone": zone, "now_there": f"{there:%Y-%m-%dT%H:%M}"}
    )


def _page(request: HttpRequest, rows: QuerySet[Any]) -> Any:
    return Paginator(rows, ON_A_PAGE).get_page(request.GET.get("page"))
