"""A head's groups as tables: shares of people with their intervals, as evidence found them safe."""

from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from fiftytwo.programme.press.interval import interval
from fiftytwo.programme.subjects.seen.words import week_said
from fiftytwo.terms.standing import Alike, SeenGroup, Share

BY: Mapping[str, Promise] = {
    "team": gettext_lazy("By team"),
    "site": gettext_lazy("By site"),
    "shift": gettext_lazy("By shift"),
    "channel": gettext_lazy("By channel"),
    "tenure": gettext_lazy("By time here"),
}

NAMES: Mapping[str, Promise] = {
    "under_6_months": gettext_lazy("under six months"),
    "6_to_24_months": gettext_lazy("six months to two years"),
    "longer": gettext_lazy("two years and longer"),
    "phone": gettext_lazy("phone"),
    "chat": gettext_lazy("chat"),
    "email": gettext_lazy("e-mail"),
    "social": gettext_lazy("social media"),
    "sms": gettext_lazy("text message"),
    "web": gettext_lazy("web form"),
}


def table_of(alike: Alike) -> dict[str, Any]:
    """For seen/group_table.html."""
    return {
        "week": week_said(str(alike.week)),
        "aim": alike.aim_days,
        "alarm": alike.alarm_days,
        "everyone": _group(alike.everyone) if alike.everyone else None,
        "splits": [
            {
                "by": by,
                "heading": heading,
                "groups": [_group(group) for group in alike.groups.get(by, ())],
                "is_hidden": by in alike.hidden,
            }
            for by, heading in BY.items()
        ],
        "by_calendar": alike.by_calendar,
        "is_hidden": bool(alike.hidden),
        "is_first_run": _is_first_run(alike),
    }


def _is_first_run(alike: Alike) -> bool:
    shown = [group for groups in alike.groups.values() for group in groups]
    return bool(shown) and all(group.lately is None for group in shown)


def _group(group: SeenGroup) -> dict[str, Any]:
    name = NAMES.get(group.name or "", group.name) or _("not told")
    return {
        "name": name,
        "people": group.had_a_moment.of,
        "chance": _share(group.had_a_moment),
        "lately": _share(group.lately),
        "missed": _share(group.missed),
    }


def _share(share: Share | None) -> dict[str, Any] | None:
    """Of whom it is so, in words that say how sure it is."""
    if share is None:
        return None
    return {
        # Ours from the first stroke to the last: nothing in it comes from outside.
        "picture": mark_safe(interval(share.n / share.of, share.low, share.high)),
        "n": share.n,
        "of": share.of,
        "low": round(100 * share.low),
        "high": round(100 * share.high),
        "stands_out": share.stands_out,
    }
