"""What is stored, in words for other places than the app's own page.

For the documentation: defaults, without anything of a database. For a terminal: as it is here.
"""

from collections.abc import Iterator

from fiftytwo.programme.foundation.access.roles import MAY, Act, Role
from fiftytwo.programme.foundation.privacy.functions import SAYS, Function
from fiftytwo.programme.foundation.privacy.queries import roles_that_see, stored
from fiftytwo.programme.foundation.privacy.registry import Holding, holdings
from fiftytwo.programme.foundation.privacy.words import ACTS


def stored_as_text() -> str:
    """Markdown, from the second heading on."""
    return "\n".join(_lines())


def stored_in_lines() -> Iterator[str]:
    """For a terminal: each kind with what it is for, who sees it and how long it is kept here."""
    for each in stored():
        yield f"{each.holding.kind}{'' if each.is_on else ' (off)'}: {each.holding.what}"
        yield f"    for       {each.holding.purpose}"
        yield f"    about     {each.holding.about}"
        yield f"    shown to  {_seen_by(each.holding)}"
        yield f"    kept      {_how_long(each.holding, each.days)}"


def _lines() -> Iterator[str]:
    yield from ("", "## What can be turned off", "")
    yield "| function | does | where it is off |"
    yield "|---|---|---|"
    for function in Function:
        says = SAYS[function]
        yield _row(f"{says.label} (`{function}`)", says.does, says.off)
    yield from ("", "## What is kept", "")
    yield "| kind | what | what for | about | who sees it | how long | forgotten | switch |"
    yield "|---|---|---|---|---|---|---|---|"
    for holding in holdings():
        yield _row(
            f"`{holding.kind}`",
            holding.what,
            holding.purpose,
            holding.about,
            _seen_by(holding),
            _how_long(holding, holding.keep.days if holding.keep else None),
            _forgotten(holding),
            f"`{holding.function}`" if holding.function else "",
        )
    yield from ("", "## Who may do what", "")
    yield "Each within the teams and clients of their grant."
    yield from ("", "| role | may |", "|---|---|")
    for role in Role:
        acts = [str(ACTS.get(act, act)) for act in Act if act in MAY[role]]
        yield _row(f"{role.label} (`{role}`)", "; ".join(acts))


def _row(*cells: object) -> str:
    return f"| {' | '.join(str(cell).replace('|', chr(92) + '|') for cell in cells)} |"


def _seen_by(holding: Holding) -> str:
    own = ["each their own"] if Act.SEE_SELF in holding.shown else []
    return "; ".join([*own, *(str(role.label) for role in roles_that_see(holding))]) or "nobody"


def _how_long(holding: Holding, days: int | None) -> str:
    said = "" if days is None else "1 day. " if days == 1 else f"{days} days. "
    return f"{said}{holding.kept}"


def _forgotten(holding: Holding) -> str:
    if holding.forget and holding.stays:
        return f"Goes but for this: {holding.stays}"
    return "Goes." if holding.forget else f"Stays: {holding.stays}"
