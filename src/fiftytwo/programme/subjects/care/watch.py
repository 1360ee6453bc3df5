"""What the worker looks at every few seconds: dangers first, then what leads are to be asked."""

from collections.abc import Callable
from datetime import datetime
from itertools import islice

from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.queries import is_on
from fiftytwo.programme.foundation.published.hearing import New
from fiftytwo.programme.subjects.care import actions, queries
from fiftytwo.programme.subjects.care.guard import each

AT_ONCE = 100
"""So many at one look: the clock of the worker waits for it. The rest comes at the next."""


class LookAfter:
    """Looks; what a run has published it goes through once, and then waits for the next run."""

    def __init__(self) -> None:
        self._seen: object = None

    def __call__(self, now: datetime) -> None:
        # Who was asked and does not answer comes first, and nothing that fails keeps the next back.
        looks: tuple[Callable[[datetime], object], ...] = (
            *((_escalate, _raise) if is_on(Function.DANGER) else ()),
            _follow,
            actions.say_overdue,
            *((_ask,) if is_on(Function.CARE) else ()),
            self._go_through,
        )
        each(lambda look: look(now), looks)

    def _go_through(self, now: datetime) -> None:
        newest = queries.newest()
        if newest != self._seen and self._is_through(now):
            self._seen = newest

    def _is_through(self, now: datetime) -> bool:
        """Whether leads are asked for all that briefs say, and for nothing else."""
        wanted = {each.key: each for each in queries.wanted_of_briefs()}
        there = {queries.key_of(row): row for row in queries.prompts_of_newest_briefs()}
        for key, row in there.items():
            now_told = wanted.get(key)
            if now_told is None or (now_told.kind, now_told.at) != (row.kind, row.at):
                actions.bring_up_to_date(row, now_told)
        new = [each for key, each in wanted.items() if key not in there]
        actions.open_prompts(islice(new, AT_ONCE), now)
        return len(new) <= AT_ONCE


def _escalate(now: datetime) -> None:
    actions.escalate(now)


def _raise(now: datetime) -> None:
    actions.name_who_answered(queries.now_answered(now))
    actions.raise_alerts(queries.dangers(now)[:AT_ONCE], now)


def _follow(now: datetime) -> None:
    actions.follow_the_run(queries.standing_of_alerts(), now)


def _ask(now: datetime) -> None:
    actions.open_prompts(queries.wanted_of_reports(now)[:AT_ONCE], now)


look_after = LookAfter()


def look_at_once(new: New) -> None:
    """A danger that a helpdesk just told of does not wait for the worker's clock."""
    heard = any(exposure.danger for exposure in new.exposures)
    if (heard or new.dangers) and is_on(Function.DANGER):
        now = read_settings().clock()
        dangers = [*queries.dangers(now), *queries.dangers_in(new.dangers, now)]
        actions.raise_alerts(dangers[:AT_ONCE], now)
