"""The door through which erasures come in: what would go, and its going from every file."""

from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass

from fiftytwo.evidence.lake.home import Home
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.lake.proof import Proof, read_every_file
from fiftytwo.evidence.lake.upkeep import purge
from fiftytwo.evidence.landing.erased import erased_key, erased_keys
from fiftytwo.evidence.landing.forget import Forgotten, forget_customer, forget_person
from fiftytwo.evidence.runs.items import hands_by_item
from fiftytwo.kit.clock import Clock
from fiftytwo.kit.errors import InternalError
from fiftytwo.kit.keys import Key

OF_THE_APP = "programme.sqlite"


class _OnlyLooked(Exception):
    """Takes the change back: it was made to count what it would take."""


@dataclass(frozen=True)
class Erasing:
    """Everything that forgetting needs."""

    home: Home
    lake: Lake
    key: Key
    clock: Clock

    def would_go(self, *, customer: str | None = None, person: str | None = None) -> dict[str, int]:
        """Table -> rows that would go; nothing changes. Raises WrongUse where nobody is found."""
        found: list[Forgotten] = []
        with suppress(_OnlyLooked):
            self._forget(customer, person, only_look=found.append)
        return rows_of(found[0])

    def forget(self, *, customer: str | None = None, person: str | None = None) -> Forgotten:
        """Rows go, tombstones come. The files still hold them until `prove` was called.

        customer: e-mail address, handle or id in the helpdesk, or pseudonym; person: person_id of
        the roster, or an account. Raises WrongUse where nobody is found; nothing changed then.
        """
        return self._forget(customer, person)

    def prove(self, *forgotten: Forgotten) -> Proof:
        """Rewrite the files, then read each. Raises InternalError where one still holds them."""
        purge(self.lake)
        marks = {mark for each in forgotten for mark in each.marks}
        # The app's database is asked by SQL: in its bytes a customer may name a namesake.
        of_the_app = set(self.home.root.glob(f"{OF_THE_APP}*"))
        proof = read_every_file(self.home, marks, but=of_the_app)
        if proof.found_in:
            names = ", ".join(path.name for path in proof.found_in[:3])
            raise InternalError(f"still found in {len(proof.found_in)} files ({names})")
        return proof

    def erased_among(self, conversations: Collection[str]) -> set[str]:
        """Those of these conversations that were forgotten here, in whichever run or backup."""
        erased = erased_keys(self.lake)
        return {one for one in conversations if erased_key(self.key, one) in erased}

    def _forget(
        self,
        customer: str | None,
        person: str | None,
        *,
        only_look: Callable[[Forgotten], None] | None = None,
    ) -> Forgotten:
        now = self.clock()
        hands = hands_by_item(self.lake) if person else []
        with self.lake.write("forget") as change:
            if person:
                found = forget_person(change, person, hands, self.key, now)
            else:
                found = forget_customer(change, customer or "", self.key, now)
            if only_look:
                only_look(found)
                raise _OnlyLooked
        return found


def rows_of(found: Forgotten) -> dict[str, int]:
    """Table -> how many rows went."""
    return {name: n for name, n in sorted(found.rows.items()) if n}
