"""Words that harass are no thanks, however kind they begin."""

from dataclasses import replace
from datetime import UTC, datetime

from fiftytwo.evidence.seen.pick import pick
from fiftytwo.evidence.seen.seen import seen
from fiftytwo.terms.moments import Credited, CreditedAs, Moment, MomentKind
from tests.builders.people import person

STARTS, ENDS = datetime(2026, 11, 16, tzinfo=UTC), datetime(2026, 11, 23, tzinfo=UTC)


def test_a_sexual_remark_is_never_offered_as_thanks():
    """The clean words of somebody else are taken instead; without any, nobody is picked for it."""
    ann = person("ann")
    who = (Credited("ann", "Ann", CreditedAs.AUTHOR),)
    clean = Moment("m1", MomentKind.THANKED, "c", ("m",), who, STARTS, 0.4, "!", None, {}, ())
    remark = replace(clean, id="m2", strength=0.9, unfit=("sexual", "personal"))
    standing = seen([ann], [], {}, {}, week_starts=STARTS, week_ends=ENDS)
    [(_, chosen)] = pick(standing, {"ann": [remark, clean]}, seed=52, purpose="p")
    assert chosen.id == "m1"
    assert pick(standing, {"ann": [remark]}, seed=52, purpose="p") == []
