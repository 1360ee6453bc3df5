"""The register of what is kept: each app says it beside its models, in `holds.py`.

    from fiftytwo.programme.foundation.privacy.registry import Holding, goes, holds
    from fiftytwo.programme.foundation.privacy.subject import of_person

    holds(
        Holding(
            Alias,
            what=_("Accounts and signatures of a person, as the roster writes them."),
            purpose=_("To credit the hand that did it."),
            about=_("people of the roster"),
            shown=(Act.SEE_SELF, Act.SEE_PEOPLE),
            kept=_("As long as the roster names them."),
            mine=of_person("person"),
            told=("text",),
            forget=goes,
        )
    )

A model that has a `name` which is nobody's says so: `holds_nobody(Team, "a team's name")`.
Pages, documents, the file about oneself, forgetting and retention are all made from this.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.functional import Promise

from fiftytwo.kit.errors import InternalError
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.subject import Mine, Subject

Forget = Callable[["Holding", Subject, bool], int]
"""(holding, whom, dry run) -> how many rows go or become nameless."""
Told = Callable[[models.Model], Mapping[str, Any]]
Words = str | Promise


@dataclass(frozen=True)
class Keep:
    """Rows go by themselves after so many days."""

    days: int
    """Where the administrator chose no other number."""
    before: Callable[[datetime], Q]
    """Instant -> the rows that are older."""
    counted_from: Callable[[datetime], datetime] = lambda now: now
    """Now -> from when their age is counted."""


@dataclass(frozen=True)
class Holding:
    """What one table keeps of people."""

    model: type[models.Model]
    what: Words
    purpose: Words
    about: Words
    """Whom it is about."""
    shown: tuple[Act, ...]
    """Who may do one of these sees it; SEE_SELF: everybody their own."""
    kept: Words
    """Until when, in words; where `keep` is set, what else ends it."""
    mine: Mine
    """Which rows are about somebody."""
    told: Sequence[str] | Told
    """What of a row stands in the file about oneself: fields, or a function; empty: nothing, and
    `untold` says why."""
    forget: Forget | None = None
    """None: it stays, and `stays` says why."""
    stays: Words = ""
    untold: Words = ""
    keep: Keep | None = None
    function: Function | None = None
    """Which switch turns it off."""

    @property
    def kind(self) -> str:
        """Its name in settings, files and the journal."""
        return str(self.model._meta.label_lower)

    def rows(self, who: Subject) -> "models.QuerySet[Any]":
        """All that is about somebody."""
        return self.model._default_manager.filter(self.mine(who)).order_by("pk")

    def tell(self, row: models.Model) -> Mapping[str, Any]:
        if callable(self.told):
            return self.told(row)
        return {name: getattr(row, name) for name in self.told}


_HOLDINGS: dict[type[models.Model], Holding] = {}
_NOBODYS: dict[type[models.Model], str] = {}


def holds(*holdings: Holding) -> None:
    """Called by an app's holds.py. Raises InternalError where something is left unsaid."""
    for holding in holdings:
        if holding.forget is None and not holding.stays:
            raise InternalError(f"{holding.kind} is not forgotten and does not say why")
        if not holding.told and not holding.untold:
            raise InternalError(f"{holding.kind} is not told and does not say why")
        _HOLDINGS[holding.model] = holding


def holds_nobody(model: type[models.Model], because: str) -> None:
    """It has a field that looks like a person's, and is not."""
    _NOBODYS[model] = because


def holdings() -> list[Holding]:
    """Everything, by the name of its kind."""
    return sorted(_HOLDINGS.values(), key=lambda holding: holding.kind)


def is_registered(model: type[models.Model]) -> bool:
    return model in _HOLDINGS or model in _NOBODYS


def goes(holding: Holding, who: Subject, dry_run: bool) -> int:
    """Forgetting deletes their rows."""
    rows = holding.rows(who)
    n = rows.count()
    if not dry_run:
        rows.delete()
    return n


def without(**values: Any) -> Forget:
    """Forgetting empties these fields of their rows, and the rows stay."""

    def forget(holding: Holding, who: Subject, dry_run: bool) -> int:
        rows = holding.rows(who)
        return rows.count() if dry_run else rows.update(**values)

    return forget


def since(field: str) -> Callable[[datetime], Q]:
    """Rows whose field is older; where it is null they stay."""
    return lambda before: Q(**{f"{field}__lt": before})
