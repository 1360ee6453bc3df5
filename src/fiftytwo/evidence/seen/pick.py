"""The week's picks: the longest unseen first, then the clearest words; at most five, one each."""

from collections.abc import Mapping, Sequence

from fiftytwo.evidence.seen.seen import Seen
from fiftytwo.kit.seeds import chance_for
from fiftytwo.terms.brief import MOST_THANKS
from fiftytwo.terms.moments import Moment, MomentKind
from fiftytwo.terms.people import State

ENOUGH = 3
"""With so many to thank for what was said or done, quiet work waits under everyone else."""

NOT_PICKED = (State.ON_LEAVE, State.LEFT)
"""Who is away reads it when back; the moment waits on their page."""


def pick(
    standing: Sequence[Seen],
    moments: Mapping[str, Sequence[Moment]],
    *,
    seed: int,
    purpose: str,
) -> list[tuple[Seen, Moment]]:
    """At most five people with their clearest moment of the week, in the order of the page.

    moments: person_id -> moments of the week. Ties are broken by `seed` and `purpose` (the week
    and lead), so that the same page comes out again and no alphabet is favoured.
    """
    chance = chance_for(seed, "picks", purpose)
    candidates = []
    for person in sorted(standing, key=lambda s: s.person.person_id):
        lot = chance.random()
        mine = moments.get(person.person.person_id, ())
        if mine and person.state not in NOT_PICKED:
            best = max(mine, key=lambda m: (m.kind != MomentKind.STEADY, m.strength, m.id))
            candidates.append((_unseen(person), best.strength, lot, person, best))
    candidates.sort(key=lambda c: (-c[0], -c[1], c[2]))
    picked = [(person, best) for _, _, _, person, best in candidates]
    said = [each for each in picked if each[1].kind != MomentKind.STEADY]
    quiet = [each for each in picked if each[1].kind == MomentKind.STEADY]
    return [*said, *(quiet[:1] if len(said) < ENOUGH else [])][:MOST_THANKS]


def _unseen(person: Seen) -> float:
    """Days since last recognised; never recognised is longest."""
    return float("inf") if person.last_days is None else float(person.last_days)
