"""What runs when, when it last ran, what came of it; and "run now"."""

from datetime import datetime
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.jobs import actions
from fiftytwo.programme.foundation.jobs.errors import AlreadyRunning
from fiftytwo.programme.foundation.jobs.forms import WEEKDAYS, ScheduleForm
from fiftytwo.programme.foundation.jobs.known import known
from fiftytwo.programme.foundation.jobs.models import Schedule
from fiftytwo.programme.foundation.jobs.queries import planned, planned_one
from fiftytwo.programme.foundation.pages_of import page_asked


@require_GET
@opens_for(Act.CHANGE_SETTINGS)
def jobs(request: HttpRequest) -> HttpResponse:
    """Everything that comes round."""
    rows = [{"planned": row, "days": days_in_words(row.schedule.days)} for row in planned(_now())]
    return render(request, "jobs/jobs.html", {"rows": rows})


@require_http_methods(["GET", "POST"])
@opens_for(Act.CHANGE_SETTINGS)
def schedule(request: HttpRequest, schedule_id: UUID) -> HttpResponse:
    """One of them: its times, to be changed, and its turns, newest first."""
    row = find_schedule(schedule_id)
    told = {"at": row.at, "days": list(row.days), "is_on": row.is_on}
    form = ScheduleForm(request.POST if request.method == "POST" else None, initial=told)
    if request.method == "POST" and form.is_valid():
        days = "".join(sorted(form.cleaned_data["days"]))
        actions.change_schedule(
            row,
            at=form.cleaned_data["at"],
            days=days,
            is_on=form.cleaned_data["is_on"],
            by=user_of(request).pk,
            now=_now(),
        )
        messages.success(request, _("Changed."))
        return redirect("schedule", schedule_id)
    shown = {
        "planned": planned_one(row, _now()),
        "form": form,
        "turns": page_asked(request, row.turns.order_by("-queued_at")),
    }
    return render(request, "jobs/schedule.html", shown)


@require_POST
@opens_for(Act.CHANGE_SETTINGS)
def run(request: HttpRequest, schedule_id: UUID) -> HttpResponse:
    """Now, out of turn."""
    try:
        actions.run_now(find_schedule(schedule_id), by=user_of(request).pk, now=_now())
    except AlreadyRunning as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("It is next. What came of it will stand here."))
    return redirect("schedule", schedule_id)


def find_schedule(schedule_id: UUID) -> Schedule:
    """Raises NotFound; for one as well whose job this version does not know."""
    row = Schedule.objects.filter(pk=schedule_id, name__in=known()).first()
    if row is None:
        raise NotFound
    return row


def days_in_words(days: str) -> str:
    """For `at 05:00`: on which days; every day where it is every day."""
    if len(days) == len(WEEKDAYS):
        return _("every day")
    return ", ".join(str(label) for number, label in WEEKDAYS if number in days) or _("on no day")


def _now() -> datetime:
    return read_settings().clock()
