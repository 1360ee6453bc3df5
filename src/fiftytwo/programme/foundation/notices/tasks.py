"""The jobs of notices. Each may run twice."""

from uuid import UUID

from django_tasks import task

from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.jobs.models import Turn
from fiftytwo.programme.foundation.jobs.task import LONG, patient
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.notices import actions
from fiftytwo.programme.foundation.notices.briefs import ready_briefs
from fiftytwo.programme.foundation.notices.sending import deliver
from fiftytwo.programme.foundation.people.models import User


class RunStillGoesOn(Exception):
    """Briefs may still come: those who have none yet are told at a later try."""


@task()
def tell(entry_id: str) -> None:
    """Make an entry's notices."""
    actions.tell(Entry.objects.get(pk=entry_id), read_settings().clock())


@task()
def send(message_id: str) -> None:
    """Send a message."""
    deliver(UUID(message_id), read_settings().clock())


@patient(tries=6, wait_s=300)
@task()
def tell_that_briefs_are_ready(turn_id: str) -> str:
    """Monday at eight by the clock of the turn's zone; whose shift begins later hears it then."""
    zone = Turn.objects.select_related("schedule").get(pk=turn_id).schedule.time_zone
    ready = ready_briefs(zone, read_settings().clock())
    for lead in ready.now:
        actions.announce_brief(lead, ready.week)
    for lead, opens in ready.later:
        later = tell_that_the_brief_is_ready.using(run_after=opens)
        later.enqueue(user_id=str(lead.pk), week=ready.week)
    if ready.missing and _a_run_goes_on():
        raise RunStillGoesOn
    return f"{len(ready.now):,} told, {len(ready.later):,} when their shift begins"


@task()
def tell_that_the_brief_is_ready(user_id: str, week: str) -> None:
    """One lead, at the beginning of their shift."""
    lead = User.objects.filter(pk=user_id, is_active=True).first()
    if lead:
        actions.announce_brief(lead, week)


def _a_run_goes_on() -> bool:
    from django_tasks_db.models import DBTaskResult

    return DBTaskResult.objects.filter(queue_name=LONG, finished_at=None).exists()


@task()
def forget_old(turn_id: str) -> str:
    """How many rows went."""
    return f"{actions.forget_old_notices(read_settings().clock()):,} rows"
