"""Dangers that stand in no conversation, such as what a customer wrote where customers thank.

Whoever leads the running shift is asked as for every danger; it is over for them once it is not
open any more where it was written.
"""

from datetime import datetime
from functools import reduce
from operator import or_

from django.db.models import Q

from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.queries import is_on
from fiftytwo.programme.foundation.published.dangers import kinds, open_dangers, told_of
from fiftytwo.programme.subjects.care import actions
from fiftytwo.programme.subjects.care.models import Alert
from fiftytwo.programme.subjects.care.queries import FRESH, Danger


def look_after(now: datetime) -> None:
    """Ask for those that are new, and nobody any more for those that are over."""
    open_ones = open_dangers()
    for alert in _open_alerts():
        if alert.about not in open_ones:
            actions.withdraw_alert(alert, now)
    if open_ones and is_on(Function.DANGER):
        actions.raise_alerts(_new(open_ones, now), now)


def _open_alerts() -> list[Alert]:
    ours = reduce(or_, (Q(about__startswith=f"{kind}:") for kind in kinds()), Q(pk__in=()))
    return list(Alert.objects.filter(ours, acknowledged_at=None, withdrawn_at=None))


def _new(open_ones: dict[str, datetime], now: datetime) -> list[Danger]:
    fresh = [about for about, at in open_ones.items() if at >= now - FRESH]
    asked = Alert.objects.filter(about__in=fresh, withdrawn_at=None)
    known = set(asked.values_list("about", flat=True))
    told = {about: told_of(about) for about in fresh if about not in known}
    return [Danger(about, one.person, one.client, "", one.at) for about, one in told.items() if one]


def is_of_customers(alert: Alert) -> bool:
    """Whether it stands in no conversation."""
    return alert.about.partition(":")[0] in kinds()


def where_of(alert: Alert) -> str:
    """Where it was written; empty: in a conversation, or it is over there."""
    told = told_of(alert.about)
    return told.where if told else ""
