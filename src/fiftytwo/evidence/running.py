"""The door through which answers go out: runs, items, moments, briefs, explanations."""

import random
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fiftytwo.evidence.credit.hands import Hand
from fiftytwo.evidence.exposure.limits import FILE, read_limits
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.runs.explain import explain
from fiftytwo.evidence.runs.items import hands_by_item, items_as_json
from fiftytwo.evidence.runs.judgements import read_judgements
from fiftytwo.evidence.runs.moments import read_moments
from fiftytwo.evidence.runs.once import moments_of
from fiftytwo.evidence.runs.pages import Asked, Pages, briefs, pages
from fiftytwo.evidence.runs.run import RunReport, bring_up_to_date
from fiftytwo.evidence.runs.tuning import TuningReport, thresholds_here, tune, undo
from fiftytwo.evidence.runs.unmatched import unmatched
from fiftytwo.evidence.runs.wanted import Wanted, span
from fiftytwo.evidence.signals.scorer import load_scorer
from fiftytwo.evidence.tables.persons import PERSONS
from fiftytwo.kit.clock import Clock
from fiftytwo.kit.keys import Key
from fiftytwo.terms.brief import Brief
from fiftytwo.terms.moments import Moment
from fiftytwo.terms.week import Week

__all__ = ["RunReport", "Running", "Wanted"]


@dataclass(frozen=True)
class Running:
    """Everything an answer needs."""

    lake: Lake
    key: Key
    clock: Clock
    chance: random.Random
    seed: int

    def bring_up_to_date(self) -> RunReport:
        """Compute what is out of date; nothing, and no trace, where all is current."""
        return bring_up_to_date(self.lake, self.key, self.clock, self.chance, self.seed)

    def items(self, wanted: Wanted) -> Iterator[dict[str, Any]]:
        """Canonical items as CONTRACTS fixes them, by conversation and order."""
        return items_as_json(self.lake, wanted)

    def moments(self, wanted: Wanted) -> list[Moment]:
        """Moments, strongest first; of one week where `wanted.week` says so, else all."""
        return read_moments(self.lake, wanted)

    def moments_of(self, native_ids: Collection[str]) -> tuple[list[Moment], dict[str, int]]:
        """Moments of these conversations, by their ids in the source, and item_id -> its turn.

        Computed for the answer alone, nothing is stored: for measuring on a part of a lake.
        """
        return moments_of(self.lake, native_ids)

    def briefs(
        self,
        wanted: Wanted,
        lead: str | None = None,
        *,
        care: bool = False,
        language: str | None = None,
    ) -> list[Brief]:
        """One brief for the lead asked for, else for each lead, else for the whole source.

        care: with care items, which must reach nothing but a screen. language: of the page; null:
        each page has that of its team.
        """
        return briefs(self.lake, self._asked(wanted, lead, care=care, language=language))

    def pages(self, wanted: Wanted) -> Pages:
        """Everybody's brief with its care items, and where everyone on them stands."""
        return pages(self.lake, self._asked(wanted, None, care=True, language=None))

    def _asked(
        self, wanted: Wanted, lead: str | None, *, care: bool, language: str | None
    ) -> Asked:
        limits = read_limits(self.lake.home.root / FILE)
        refusal_from = self.thresholds()["refusal"]
        return Asked(wanted, lead, care, self.clock(), self.seed, refusal_from, limits, language)

    def thresholds(self) -> dict[str, float]:
        """Signal -> from which probability on it is shown: as shipped, or as tuned here."""
        return thresholds_here(self.lake, load_scorer())

    def tune(self, path: Path) -> tuple[TuningReport, list[tuple[str, str]]]:
        """Refit thresholds from the judgements in a file; and its rows that were none.

        Raises BadFile, WrongUse; nothing changed then.
        """
        judgements, rejects = read_judgements(path)
        with self.lake.write("tune") as change:
            return tune(change, load_scorer(), judgements, self.clock()), rejects

    def undo_tuning(self) -> list[str]:
        """Take the newest tuning back; its signals. Raises WrongUse where there is none."""
        with self.lake.write("tune") as change:
            return undo(change)

    def hands(self) -> list[tuple[str, Hand | None]]:
        """(item_id, whose hand) of every agent's item."""
        return hands_by_item(self.lake)

    def span(self) -> tuple[Week | None, Week | None]:
        """The first and the last week in which something was said; None: nothing has a time."""
        return span(self.lake)

    def unmatched(self) -> list[str]:
        """Lines about accounts, signatures and leads that the roster does not know."""
        return unmatched(self.lake, "roster") if self.lake.count(PERSONS) else []

    def explain(self, message_id: str) -> list[str]:
        """Lines that say how a message was read, and which of its words carried that."""
        return explain(self.lake, message_id)
