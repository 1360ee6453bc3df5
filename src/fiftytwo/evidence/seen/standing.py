"""Where people and groups stand, as plane 2 is told it: without what a count could be made of."""

from collections.abc import Collection

from fiftytwo.evidence.seen import equity
from fiftytwo.evidence.seen.promise import Promise
from fiftytwo.evidence.seen.seen import Seen
from fiftytwo.terms.people import State
from fiftytwo.terms.standing import Alike, Reason, SeenGroup, Share, Standing, Unit
from fiftytwo.terms.week import Week


def standing_of(seen: Seen, week: Week, on_file: Collection[Reason]) -> Standing:
    """One person, counted by days at work where these are known.

    on_file: reasons that conversations tell; leave and few shifts are told by `seen`.
    """
    by_calendar = seen.unit == Unit.CALENDAR
    reasons = set(on_file)
    if seen.few_shifts:
        reasons.add(Reason.FEW_SHIFTS)
    if seen.state == State.ON_LEAVE:
        reasons.add(Reason.ON_LEAVE)
    return Standing(
        person_id=seen.person.person_id,
        week=week,
        state=seen.state,
        last_at=seen.last_at,
        days=seen.calendar_days if by_calendar else seen.days_at_work,
        unit=seen.unit,
        kept=seen.by_calendar if by_calendar else seen.promise,
        from_one_alone=seen.from_one_alone,
        reasons=tuple(reason for reason in Reason if reason in reasons),
    )


def alike_of(page: equity.Equity, lead_id: str, week: Week, promise: Promise) -> Alike:
    """The head's page as groups: shown are those that `equity` found safe, and no other."""
    return Alike(
        lead_id=lead_id,
        week=week,
        aim_days=promise.aim_days,
        alarm_days=promise.alarm_days,
        everyone=_group(page.everyone) if page.everyone else None,
        groups={str(split.by): tuple(map(_group, split.groups)) for split in page.splits},
        hidden=tuple(str(split.by) for split in page.splits if not split.all_shown),
        by_calendar=page.calendar_days,
    )


def _group(group: equity.Group) -> SeenGroup:
    return SeenGroup(
        group.name, _share(group.had_a_moment), _known(group.lately), _known(group.missed)
    )


def _known(share: equity.Share | None) -> Share | None:
    return _share(share) if share else None


def _share(share: equity.Share) -> Share:
    out = str(share.stands_out) if share.stands_out else None
    return Share(share.n, share.of, round(share.low, 3), round(share.high, 3), out)
