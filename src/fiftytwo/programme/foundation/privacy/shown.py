"""Moments as a person's own pages show them: what each was, and who said what."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from fiftytwo.programme.foundation.privacy.kinds import MOMENTS
from fiftytwo.programme.foundation.published.content import as_moment
from fiftytwo.programme.foundation.published.models import Moment as Row
from fiftytwo.terms.moments import OWN_HAND, Moment, MomentKind

BY_CUSTOMERS = (MomentKind.PRAISED, MomentKind.THANKED, MomentKind.TURNED_AROUND)
"""What was said by customers, always; of the others some are our own words, or what we did."""


def moments_shown(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """For privacy/moment_list.html: `kind`, `at`, `said` in its order; `is_heard`: no run has
    confirmed it yet."""
    moments = [(as_moment(row.content), row.heard_at is not None) for row in rows]
    return [
        {
            "is_heard": is_heard,
            "kind": MOMENTS.get(moment.kind, moment.kind),
            "at": moment.at,
            "said": [
                {"by": by, "words": words}
                for by, words in (
                    (_before(moment), moment.before),
                    (_by(moment), moment.quote),
                    (_("Customer, in the end"), moment.facts.get("closing")),
                )
                if words
            ],
        }
        for moment, is_heard in moments
    ]


def _by(moment: Moment) -> str:
    """Whose words the quote is."""
    if moment.kind is MomentKind.WITNESSED:
        seen_by = moment.facts.get("seen_by")
        return _("Seen by %(name)s") % {"name": seen_by} if seen_by else _("Seen")
    if moment.kind is MomentKind.HELPED_A_COLLEAGUE:
        return _("You, to a colleague")
    if _is_customers(moment):
        came_upset = moment.before and moment.kind not in OWN_HAND
        return _("Customer, in the end") if came_upset else _("Customer")
    return _("A colleague") if moment.facts["spoken_by"] == "colleague" else _("You")


def _before(moment: Moment) -> str:
    """Whose words stand before it: the customer's as they arrived, or the other side's."""
    if moment.kind not in OWN_HAND:
        return _("Customer, at first")
    return _("You") if _is_customers(moment) else _("Customer")


def _is_customers(moment: Moment) -> bool:
    return bool(moment.facts.get("spoken_by", "customer") == "customer")
