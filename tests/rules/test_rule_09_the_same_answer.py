"""The same input gives the same answer, to the byte; who made it is written down."""

from fiftytwo.cli.brief import as_format
from fiftytwo.evidence.running import Wanted
from fiftytwo.evidence.tables.runs import RUNS
from tests.builders.homes import at_home


def test_two_homes_with_the_same_key_clock_and_seed_say_the_same(tmp_path, home, folder):
    """Every table of answers and every form of the brief."""
    with at_home(tmp_path) as other:
        other.take_in(folder)
        other.running.bring_up_to_date()
        for form in ("text", "html", "json"):
            here, there = (as_format(one.running.briefs(Wanted()), form) for one in (home, other))
            assert here == there
        here, there = home.lake.fingerprint(), other.lake.fingerprint()
        answers = ("items", "signals", "moments", "contacts", "exposures")
        assert {name: here[name] for name in answers} == {name: there[name] for name in answers}


def test_a_run_says_what_made_it(home):
    """Snapshot, versions, scorer, key and seed: enough to do it again."""
    [run] = home.lake.read(RUNS).to_pylist()
    assert all(run[name] is not None for name in ("snapshot_read", "stages", "scorer", "key_name"))
    assert run["seed"] == 52
