"""A chat that Zendesk kept as one comment, as the items that it was."""

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta

from fiftytwo.evidence.sources.documents import About, Beside, Item
from fiftytwo.evidence.sources.said import ChatLine
from fiftytwo.terms.conversation import AtPrecision, Channel, Role

_VISITORS = ("visitor ", "besucher ", "visiteur ", "visitante ")
_NOON = timedelta(hours=12)


def items_of(whole: Item, lines: Sequence[ChatLine], told: About, beside: Beside) -> Iterator[Item]:
    """One item a line, by its speaker.

    Times are the comment's day with the line's clock; a clock that runs back has passed midnight.
    """
    by_name = {account.name: native for native, account in beside.accounts.items() if account.name}
    customer = beside.account(told.requester).name
    at = whole.at
    for number, line in enumerate(lines, start=1):
        role, basis, native = _speaker(line.name, by_name, customer, told, beside)
        at = _next(at, line.clock, is_first=number == 1)
        yield whole._replace(
            item=f"{whole.item}.{number}" if whole.item else None,
            text=line.words,
            author_role=role,
            role_basis=basis,
            author=native or line.name,
            author_name=line.name,
            author_email=beside.account(native).email,
            at=at if line.clock else None,
            at_precision=whole.at_precision if at and line.clock else str(AtPrecision.UNKNOWN),
            channel=str(Channel.CHAT),
            is_auto=role in (Role.SYSTEM, Role.BOT),
        )


def _speaker(
    name: str, by_name: dict[str, str], customer: str | None, told: About, beside: Beside
) -> tuple[str, str, str | None]:
    """(role, basis, native id) of who is called so."""
    folded = name.casefold()
    if name == customer or folded.startswith(_VISITORS) or folded in ("visitor", "customer"):
        return str(Role.CUSTOMER), "name_match", told.requester
    native = by_name.get(name)
    role = beside.account(native).role
    return role, "none" if role == Role.UNKNOWN else "name_match", native


def _next(before: datetime | None, clock: time | None, *, is_first: bool) -> datetime | None:
    """The moment at which a clock shows this time, near the one before."""
    if before is None or clock is None:
        return before
    at = before.replace(hour=clock.hour, minute=clock.minute, second=clock.second, microsecond=0)
    if is_first:
        # The comment is made when the chat ends or begins: the nearest such time is meant.
        return at - 2 * _NOON if at - before > _NOON else at
    return at + 2 * _NOON if before - at > _NOON else at
