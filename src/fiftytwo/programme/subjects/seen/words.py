"""Where somebody stands, in words: of their lead's list and of their own page alike."""

from collections.abc import Mapping
from datetime import date, timedelta

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from fiftytwo.programme.subjects.seen.queries import UNSEEN, Row, Where
from fiftytwo.terms.standing import Reason, Unit
from fiftytwo.terms.week import parse_week

HEADINGS: Mapping[Where, Promise] = {
    Where.AT_WORK: gettext_lazy("At work"),
    Where.FEW_DAYS: gettext_lazy("At work on few days"),
    Where.NEW: gettext_lazy("New here"),
    Where.ON_LEAVE: gettext_lazy("On leave"),
    Where.FIRST_RUN: gettext_lazy("Only begun to look"),
    Where.NOT_TOLD: gettext_lazy("Nothing on file yet"),
}
"""In the order of the page."""

HINTS: Mapping[Where, Promise] = {
    Where.FEW_DAYS: gettext_lazy("Days at work count, not days of the calendar."),
    Where.NEW: gettext_lazy("Nobody is measured in their first two weeks. Say welcome."),
    Where.ON_LEAVE: gettext_lazy("Days away do not count. Say welcome when they are back."),
    Where.FIRST_RUN: gettext_lazy("Nobody's thanks are on file yet, so nobody is unseen."),
    Where.NOT_TOLD: gettext_lazy("No reading has told of them so far."),
}

REASONS: Mapping[Reason, Promise] = {
    Reason.CALLS_ONLY: gettext_lazy("Calls only: we cannot read their work."),
    Reason.NO_WORDS: gettext_lazy("In what we read, no customer wrote about their work."),
    Reason.FEW_SHIFTS: gettext_lazy("Few shifts on file: days at work go by slowly."),
    Reason.ON_LEAVE: gettext_lazy("On leave in that week."),
}


def sentences(row: Row) -> list[str]:
    """What a list says beside the name, without he or she; none where the state says it all."""
    said = _when(row)
    told = [said] if said else []
    if row.from_one_alone:
        told.append(_("So far by one person alone."))
    return told


def why(row: Row) -> list[str]:
    """What is on file that may be why nobody thanked them."""
    if not row.reasons:
        return [_("In the last eight weeks a customer did write about their work.")]
    return [str(REASONS[reason]) for reason in row.reasons]


def week_said(code: str) -> str:
    """2026-W47 -> as a reader says it; empty for none."""
    if not code:
        return ""
    week = parse_week(code)
    return _("week %(number)s of %(year)s") % {"number": week.number, "year": week.year}


def _when(row: Row) -> str:
    if row.is_since and row.last_on:
        return _thanked_on(row.last_on)
    if row.where not in UNSEEN:
        return ""
    if row.last_on is None:
        return _never(row)
    if row.days is None:
        return _("Last thanked on %(day)s.") % {"day": _day(row.last_on)}
    if row.days == 0:
        return _("Thanked on the last day at work.")
    if row.unit == Unit.CALENDAR:
        told = ngettext(
            "Last thanked %(n)s day ago; days at work are not on file.",
            "Last thanked %(n)s days ago; days at work are not on file.",
            row.days,
        )
    else:
        told = ngettext(
            "Last thanked %(n)s day at work ago.",
            "Last thanked %(n)s days at work ago.",
            row.days,
        )
    return told % {"n": row.days}


def _never(row: Row) -> str:
    if not row.days or row.unit == Unit.CALENDAR:
        return _("No thanks on file yet.")
    told = ngettext(
        "No thanks on file yet, in %(n)s day at work.",
        "No thanks on file yet, in %(n)s days at work.",
        row.days,
    )
    return told % {"n": row.days}


def _thanked_on(day: date) -> str:
    today = timezone.localdate()
    if day >= today:
        return _("Thanked today.")
    if day == today - timedelta(days=1):
        return _("Thanked yesterday.")
    return _("Thanked on %(day)s.") % {"day": _day(day)}


def _day(day: date) -> str:
    return date_format(day, "SHORT_DATE_FORMAT")
