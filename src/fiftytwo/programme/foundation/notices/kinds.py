"""Which entry of the journal tells whom, and in which words: one table.

A title is a subject line and the heading in a chat: locked screens show it, so it is the same for
everybody, with nothing filled in. A body says what happened and where to read it: what it fills in
are codes of the entry (a week, a role), never a name, never words of anybody.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.access.roles import Act, Role
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.notices.models import Channel
from fiftytwo.programme.foundation.people.models import User


def of_user(entry: Entry) -> Iterable[User]:
    """To whom it was done: the user, or the user whose grant it is."""
    if entry.of is None:
        return ()
    granted = Grant.objects.filter(pk=entry.of).values("user")
    return User.objects.filter(Q(pk=entry.of) | Q(pk__in=granted), is_active=True)


def administrators(entry: Entry) -> Iterable[User]:
    """Everyone who looks after the machine."""
    grants = Grant.objects.filter(role=Role.ADMINISTRATOR).filter(
        Q(ends_at=None) | Q(ends_at__gt=entry.at)
    )
    return User.objects.filter(is_active=True, pk__in=grants.values("user"))


def the_entry(entry: Entry) -> str:
    """Each entry is a thing of its own."""
    return str(entry.pk)


def the_week(entry: Entry) -> str:
    """Once a week, however often it was journalled."""
    return str(entry.facts.get("week", ""))


def the_month(entry: Entry) -> str:
    """Once a month."""
    return str(entry.facts.get("month", ""))


def the_job(entry: Entry) -> str:
    """Once a day for each job: one that fails all night is one thing to look at."""
    return f"{entry.facts.get('job', '')} {entry.at.date()}"


def _role(facts: Mapping[str, Any]) -> dict[str, Any]:
    role = facts.get("role")
    return {"role": Role(role).label if role in Role.values else _("a role")}


@dataclass(frozen=True)
class Kind:
    """One kind of notice."""

    name: str
    verb: str
    """Of journal/words.py."""
    label: Promise
    """What somebody chooses who wants it or not."""
    title: Promise
    body: Promise
    tells: Callable[[Entry], Iterable[User]]
    page: str
    """Name of the address where it is read."""
    about: Callable[[Entry], str] = the_entry
    fills: Callable[[Mapping[str, Any]], dict[str, Any]] = dict
    """facts -> what the body fills in."""
    by: tuple[Channel, ...] = (Channel.MAIL,)
    """Channels by which it leaves where nobody chose otherwise."""
    of: Act | None = None
    """Who may do this can come to be told; null: everybody."""
    in_room: bool = False
    """Told in the organisation's room of the chat as well."""


KINDS = (
    Kind(
        "brief_ready",
        "brief_announced",
        label=_("my brief is ready"),
        title=_("Your brief is ready"),
        body=_("The brief of week %(week)s is ready. It takes ten minutes to read."),
        tells=of_user,
        page="brief",
        about=the_week,
        of=Act.READ_BRIEF,
        by=(Channel.MAIL, Channel.CHAT),
    ),
    Kind(
        "who_was_missed",
        "missed_announced",
        label=_("once a month: who was missed"),
        title=_("Who did we miss, and why"),
        body=_("A new month: look once at who went unseen for long. It takes ten minutes."),
        tells=of_user,
        page="missed",
        about=the_month,
        of=Act.READ_BRIEF,
    ),
    Kind(
        "keepsake",
        "keepsake_offered",
        label=_("my keepsake, before I leave"),
        title=_("Your keepsake"),
        body=_("Everything that you were thanked for, as a file that is yours to keep."),
        tells=of_user,
        page="keepsake",
        of=Act.SEE_SELF,
    ),
    Kind(
        "access_given",
        "grant_given",
        label=_("I was given access"),
        title=_("You were given access"),
        body=_("You can now use Fiftytwo as: %(role)s."),
        tells=of_user,
        page="home",
        fills=_role,
    ),
    Kind(
        "job_given_up",
        "job_given_up",
        label=_("a job failed too often"),
        title=_("A job was given up"),
        body=_("%(job)s was tried %(tries)s times and failed (%(why)s). It is not tried again."),
        tells=administrators,
        page="jobs",
        about=the_job,
        by=(Channel.MAIL, Channel.CHAT),
        of=Act.CHANGE_SETTINGS,
        in_room=True,
    ),
)
BY_NAME = {kind.name: kind for kind in KINDS}
BY_VERB = {kind.verb: kind for kind in KINDS}
