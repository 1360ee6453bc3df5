"""What comes round, of every app, and when where nobody chose otherwise."""

from datetime import time, timedelta

from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.inbox.watch import land_in_time
from fiftytwo.programme.foundation.jobs.evidence import bring_up_to_date
from fiftytwo.programme.foundation.jobs.known import Known
from fiftytwo.programme.foundation.jobs.retention import forget_old_jobs
from fiftytwo.programme.foundation.notices.tasks import forget_old, tell_that_briefs_are_ready
from fiftytwo.programme.foundation.privacy.jobs import retention
from fiftytwo.programme.foundation.thanks.jobs import judge_what_waits
from fiftytwo.programme.subjects.care.from_customers import (
    look_after as look_after_customers_words,
)
from fiftytwo.programme.subjects.care.watch import look_after
from fiftytwo.programme.subjects.keepsake.jobs import tell_leavers
from fiftytwo.programme.subjects.kudos.actions import take_up
from fiftytwo.programme.subjects.recognition.jobs import tell_of_the_wall
from fiftytwo.programme.subjects.seen.jobs import tell_who_was_missed

_READ = _("Reads what came in, brings every answer up to date and shows it: briefs, moments, care.")

SCHEDULES = (
    # After the last hours of the night shift; on Mondays again, so that the brief has all of them.
    Known("nightly", _("Nightly run"), _READ, bring_up_to_date, at=time(5), alone=True),
    Known(
        "monday",
        _("Monday's briefs"),
        _READ,
        bring_up_to_date,
        at=time(7),
        days="1",
        alone=True,
    ),
    Known(
        "reminders",
        _("Briefs are ready"),
        _("Tells leads whose brief of last week is there; nothing of what stands in it."),
        tell_that_briefs_are_ready,
        at=time(8),
        days="1",
        late=timedelta(hours=12),
    ),
    Known(
        "missed",
        _("Who did we miss?"),
        _("Asks leads and heads to look at it, on the first Monday of a month; names nobody."),
        tell_who_was_missed,
        at=time(9),
        days="1",
        late=timedelta(hours=12),
    ),
    Known(
        "keepsakes",
        _("Keepsakes for leavers"),
        _("Tells whoever has their last week of their keepsake."),
        tell_leavers,
        at=time(10),
        in_each_zone=False,
    ),
    Known(
        "wall",
        _("New on the wall"),
        _("Tells whoever asked for it that new thanks hang; no names and no words leave."),
        tell_of_the_wall,
        at=time(12),
        days="5",
        in_each_zone=False,
        late=timedelta(hours=12),
    ),
    Known(
        "judge",
        _("Read what is to hang"),
        _("Reads thanks that were released and not read yet, should a job have failed."),
        judge_what_waits,
        at=time(4),
        in_each_zone=False,
    ),
    Known(
        "old_notices",
        _("Remove old notices"),
        _("Notices, and what was sent, are kept for 90 days."),
        forget_old,
        at=time(3, 30),
        in_each_zone=False,
    ),
    Known(
        "terms",
        _("Remove what is too old"),
        _("Removes what is older than the terms say, and answers kept for programs."),
        retention,
        at=time(3, 50),
        in_each_zone=False,
        late=timedelta(days=1),
    ),
    Known(
        "retention",
        _("Remove old jobs"),
        _("What came of a job is kept for 30 days."),
        forget_old_jobs,
        at=time(3, 40),
        in_each_zone=False,
        late=timedelta(days=1),
    ),
)

WATCHES = (look_after, look_after_customers_words, take_up, land_in_time)
"""What cannot wait for a time of day."""
