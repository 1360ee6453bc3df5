"""Is everyone seen alike? The head's lines: teams by name, and groups that stand out.

Definition: docs/reference/definitions/equity.md
"""

from collections.abc import Iterator

from fiftytwo.evidence.seen.equity import By, Equity, Group, Share, Side
from fiftytwo.terms.brief import Line, Says


def alike(page: Equity, *, days: int) -> list[Line]:
    """Lines in the order of a reader's questions: everyone, each team, groups that miss out.

    days: within how many days at work a thanks counts as recent: the promise's alarm.
    """
    return [*_receipt(page, days), *_stands_out(page, days), *_hidden(page)]


def _receipt(page: Equity, days: int) -> Iterator[Line]:
    """How many were thanked: everyone, and each team."""
    everyone = page.everyone
    if everyone and everyone.recognised:
        share = everyone.recognised
        yield Line(Says.SEEN_ALL, {"count": share.n, "of": share.of, "days": days})
    teams = [
        (group.name, group.recognised)
        for split in page.splits
        for group in split.groups
        if split.by == By.TEAM and group.name and group.recognised
    ]
    if teams:
        facts = {
            "teams": [name for name, _ in teams],
            "counts": [share.n for _, share in teams],
            "of": [share.of for _, share in teams],
            "days": days,
        }
        yield Line(Says.SEEN_TEAMS, facts)


def _stands_out(page: Equity, days: int) -> Iterator[Line]:
    """Groups that were thanked less than the others, or of whom customers rarely write."""
    people = page.everyone.people if page.everyone else 0
    explained: set[str | None] = set()
    for split in page.splits:
        for group in split.groups:
            if group.recognised and group.recognised.stands_out == Side.LESS:
                facts = _facts(split.by, group, group.recognised, people)
                yield Line(Says.SEEN_LESS, facts | {"days": days})
            elif group.had_a_moment.stands_out == Side.LESS:
                # A team that is on the phone has said it of the phone: twice would be two findings.
                if split.by == By.CHANNEL and group.name in explained:
                    continue
                explained.add(group.mostly)
                facts = _facts(split.by, group, group.had_a_moment, people)
                yield Line(Says.HEARD_LESS, facts | {"mostly": group.mostly})


def _facts(by: By, group: Group, share: Share, people: int) -> dict[str, object]:
    return {
        "by": str(by),
        "group": group.name,
        "count": share.n,
        "of": share.of,
        "low": round(share.low, 2),
        "high": round(share.high, 2),
        "rest_count": round((share.rest or 0.0) * (people - share.of)),
        "rest_of": people - share.of,
    }


def _hidden(page: Equity) -> Iterator[Line]:
    """What is not shown, so that its absence is not mistaken for all being well."""
    hidden = [str(split.by) for split in page.splits if not split.all_shown]
    if hidden:
        yield Line(Says.SEEN_HIDDEN, {"by": hidden})
    if page.calendar_days:
        yield Line(Says.SEEN_BY_CALENDAR)
