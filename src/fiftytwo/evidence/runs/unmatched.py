"""What came in and matches nothing: said at once, while whoever brought it can mend it."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.credit.hands import NO_ACCOUNT, Hand, Signing, hand_of_account
from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.lake.partitions import UNDATED
from fiftytwo.evidence.runs.items import hands_of_items, place_of
from fiftytwo.evidence.runs.people import read_roster, read_signing
from fiftytwo.evidence.sources.files.rows import counted
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.recognitions import RECOGNITIONS
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.terms.conversation import Role
from fiftytwo.terms.people import Unmatched

MOST_NAMED = 8
"""More names than these are work for an editor, not for a terminal."""

LATE_MONTHS = 3
"""Who has not answered for longer has mostly left, and a year of messages takes long to look at."""


def unmatched_of_late(lake: Lake) -> list[Unmatched]:
    """Accounts and signatures of the newest months that are nobody's; without a roster none."""
    roster = read_roster(lake)
    if not roster:
        return []
    signing = read_signing(lake)
    last: dict[tuple[str, str, str | None], datetime | None] = {}
    for month in _late_months(lake):
        items = lake.read(ITEMS, _WRITTEN, month=month, author_role=str(Role.AGENT))
        place = place_of(lake.read(CONVERSATIONS, _PLACE, month=month))
        hands = hands_of_items(items, place, roster, signing)
        for hand, at in zip(hands, items["at"].to_pylist(), strict=True):
            if hand and hand.person_id is None:
                told = (_alias(hand), hand.name, hand.account)
                last[told] = max(filter(None, (at, last.get(told))), default=None)
    return sorted(
        (Unmatched(*told, _day(at)) for told, at in last.items()),
        key=lambda each: (each.name.casefold(), each.alias),
    )


_WRITTEN = ["conversation_id", "author_id", "author_name", "signature", "at"]
_PLACE = ["conversation_id", "account", "source", "client"]


def _late_months(lake: Lake) -> list[str]:
    months = sorted({partition.month for partition in lake.partitions()} - {UNDATED})
    return [*months[-LATE_MONTHS:], UNDATED]


def _alias(hand: Hand) -> str:
    """As a roster would write it: a signature with the account it stands under, or an account."""
    if hand.account:
        return f"{hand.account}/{hand.name}"
    signed = hand.key.startswith(f"{NO_ACCOUNT}/")
    return hand.name if signed else hand.key


def _day(at: datetime | None) -> date | None:
    return at.astimezone(UTC).date() if at else None


def unmatched(change: Lake | Change, kind: str) -> list[str]:
    """Lines about the rows of `kind` that match no person or no conversation; [] where all do.

    kind: `roster`, `recognitions` or `surveys`; nothing is said of other kinds.
    """
    found = {"roster": _of_roster, "recognitions": _of_recognitions, "surveys": _of_surveys}
    return list(found[kind](change)) if kind in found else []


def _of_roster(change: Lake | Change) -> Iterable[str]:
    """Accounts and signatures that answered customers and are nobody's."""
    roster = read_roster(change)
    known = {person.person_id for person in roster}
    lost = sorted(p.person_id for p in roster if p.lead_id and p.lead_id not in known)
    if lost:
        yield f"lead_id is nobody's person_id for {_named(lost)}: they are on no lead's page"
    items = change.read(ITEMS, author_role=str(Role.AGENT))
    place = place_of(change.read(CONVERSATIONS))
    hands = hands_of_items(items, place, roster, read_signing(change))
    names = sorted({_shown(hand) for hand in hands if hand and hand.person_id is None})
    if names:
        yield (
            f"in the roster nobody has {counted(len(names), 'account or signature')}: "
            f"{_named(names)}; add them to `aliases`"
        )
    unsigned = sum(hand is None for hand in hands)
    if unsigned:
        yield f"{counted(unsigned, 'message')} from shared accounts that nobody signed"


def _named(names: list[str]) -> str:
    more = f" and {len(names) - MOST_NAMED:,} more" if len(names) > MOST_NAMED else ""
    return ", ".join(names[:MOST_NAMED]) + more


def _shown(hand: Hand) -> str:
    return f"{hand.name} ({hand.account})" if hand.account else hand.name


def _of_recognitions(change: Lake | Change) -> Iterable[str]:
    known = {person.person_id for person in read_roster(change)}
    thanked = change.read(RECOGNITIONS, ["recognised_id"])["recognised_id"].to_pylist()
    strangers = sum(person_id not in known for person_id in thanked)
    if strangers:
        yield f"{counted(strangers, 'recognition')} of people who are not in the roster"


def _of_surveys(change: Lake | Change) -> Iterable[str]:
    answers = change.read(SURVEYS, ["conversation_id", "agent_id", "at", "client"])
    here = change.read(CONVERSATIONS, ["conversation_id"])["conversation_id"].combine_chunks()
    lost = _count_not(pc.is_in(answers["conversation_id"], here))
    if lost:
        yield f"{counted(lost, 'answer')} about conversations that are not here"
    roster = read_roster(change)
    if not roster:
        return
    rated = answers.filter(pc.is_valid(answers["agent_id"])).to_pylist()
    hands = (
        hand_of_account(row["agent_id"], row["at"], row["client"], roster, Signing())
        for row in rated
    )
    strangers = sum(hand is None or hand.person_id is None for hand in hands)
    if strangers:
        yield f"{counted(strangers, 'answer')} rating an agent who is not in the roster"


def _count_not(mask: pa.ChunkedArray) -> int:
    return int(pc.sum(pc.invert(mask)).as_py() or 0)
