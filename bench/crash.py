"""Kill a working process at every named step and at random moments, and look at what is left.

    python bench/crash.py --kills 200 --seed 52

A scenario is work that can be begun again after a kill, and a check that lists faults: something
lost, something twice, something torn. To put another under the knife, add it to `SCENARIOS` in
crash_scenarios.py.
Two kills in three are at a named step (`fiftytwo.kit.steps`), each step in its turn; the third is
at a moment drawn by the seed. A home is killed again and again before it may finish.
"""

import argparse
import multiprocessing
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from fiftytwo.kit.steps import listen

RANDOM_MOMENT = "(random moment)"
_PATIENCE_S = 120.0
# A server forks children that have the slow imports behind them. It runs no threads itself.
_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["duckdb", "pyarrow", "pyarrow.compute", "crash_scenarios"])


@dataclass(frozen=True)
class Scenario:
    """Work to be killed. Both functions are at the top level of a module and take a home."""

    name: str
    work: Callable[[Path], None]
    """Goes on where it was killed; done twice it adds, and breaks nothing."""
    check: Callable[[Path], list[str]]
    """What is wrong with the home as it was left, one line a fault; empty when all is well."""


@dataclass
class Closing:
    """How many kills fell where, and what was wrong after them."""

    kills: Counter[tuple[str, str]] = field(default_factory=Counter)
    faults: list[tuple[str, str, str]] = field(default_factory=list)
    """Scenario, step, fault."""
    finished_first: int = 0
    """Times the work was done before the moment drawn."""

    def table(self) -> str:
        """A line a step: scenario, step, kills, faults."""
        faulty = Counter((scenario, step) for scenario, step, _ in self.faults)
        width = max([len(step) for _, step in self.kills] + [20])
        lines = [f"{'scenario':<10} {'killed at':<{width}} {'kills':>6} {'faults':>6}"]
        lines += [
            f"{scenario:<10} {step:<{width}} {count:>6} {faulty[scenario, step]:>6}"
            for (scenario, step), count in sorted(self.kills.items())
        ]
        lines.append(f"{'all':<{width + 11}} {self.kills.total():>6} {len(self.faults):>6}")
        return "\n".join(lines)


def crash(scenario: Scenario, kills: int, seed: int, folder: Path) -> Closing:
    """Kill `scenario` `kills` times in homes below `folder`."""
    closing = Closing()
    chance = random.Random(f"{seed} {scenario.name}")
    first, usual, lasts_s = _rehearse(scenario, folder / "rehearsal")
    aims = _aims(first, usual, chance)
    homes = (folder / f"home-{number}" for number in range(kills + 1))
    home = next(homes)
    while closing.kills.total() < kills:
        by_step = closing.kills.total() % 3 != 2
        aim = next(aims) if by_step else None
        if aim is not None and aim[0] not in usual and home.exists():
            _finish(scenario, home, closing)
            home = next(homes)
        if _kill_once(scenario, home, aim, chance.random() * 0.9 * lasts_s):
            at = aim[0] if aim else RANDOM_MOMENT
            closing.kills[scenario.name, at] += 1
            _check(scenario, home, at, closing)
        else:
            closing.finished_first += 1
    _finish(scenario, home, closing)
    return closing


def _rehearse(scenario: Scenario, home: Path) -> tuple[Counter[str], Counter[str], float]:
    """Steps in a new home, steps in one that exists, and how long the latter takes in seconds."""
    first = _steps_of(scenario, home)
    started = time.monotonic()
    usual = _steps_of(scenario, home)
    return first, usual, time.monotonic() - started


def _steps_of(scenario: Scenario, home: Path) -> Counter[str]:
    steps = _ask(_tell_steps, scenario.work, home)
    if not isinstance(steps, Counter):
        raise SystemExit(f"{scenario.name} fails without being killed: {steps}")
    return steps


def _aims(
    first: Counter[str], usual: Counter[str], chance: random.Random
) -> Iterator[tuple[str, int]]:
    """Every step once a round, in an order drawn anew, and at which of its occurrences to kill.

    Steps that only a new home knows come last, because each of them costs a home.
    """
    rare = {step: count for step, count in first.items() if step not in usual}
    while True:
        for steps in (dict(usual), rare):
            for step in chance.sample(sorted(steps), len(steps)):
                yield step, chance.randint(1, steps[step])


def _finish(scenario: Scenario, home: Path, closing: Closing) -> None:
    """After all kills of a home the work must still come to its end."""
    told = _ask(_tell_steps, scenario.work, home)
    if not isinstance(told, Counter):
        closing.faults.append((scenario.name, "(finishing)", str(told)))
    _check(scenario, home, "(finishing)", closing)
    shutil.rmtree(home, ignore_errors=True)


def _check(scenario: Scenario, home: Path, at: str, closing: Closing) -> None:
    faults = _ask(_tell_faults, scenario.check, home)
    told = faults if isinstance(faults, list) else [str(faults)]
    closing.faults += [(scenario.name, at, fault) for fault in told]


def _kill_once(scenario: Scenario, home: Path, aim: tuple[str, int] | None, after_s: float) -> bool:
    """Start the work and kill it. Says whether it was killed before it was done."""
    child = _PROCESSES.Process(target=_work_until, args=(scenario.work, home, aim))
    child.start()
    child.join(_PATIENCE_S if aim else after_s)
    child.kill()
    child.join()
    return child.exitcode == -signal.SIGKILL


def _work_until(work: Callable[[Path], None], home: Path, aim: tuple[str, int] | None) -> None:
    met: Counter[str] = Counter()

    def die_there(step: str) -> None:
        met[step] += 1
        if aim == (step, met[step]):
            os.kill(os.getpid(), signal.SIGKILL)

    listen(die_there)
    work(home)


def _ask(target: Callable[..., None], function: Callable[[Path], object], home: Path) -> object:
    """What `target` answers in a process of its own, or a text that says how it failed."""
    ours, theirs = _PROCESSES.Pipe(duplex=False)
    child = _PROCESSES.Process(target=target, args=(function, home, theirs))
    child.start()
    theirs.close()
    try:
        return ours.recv() if ours.poll(_PATIENCE_S) else "no answer in time"
    except EOFError:
        return "it died"
    finally:
        child.kill()
        child.join()


def _tell_steps(work: Callable[[Path], None], home: Path, answer: Connection) -> None:
    met: Counter[str] = Counter()
    listen(lambda step: met.update([step]))
    try:
        work(home)
    except Exception as error:  # noqa: BLE001 (any failure is a finding, to be told)
        answer.send(f"{type(error).__name__}: {error}")
    else:
        answer.send(met)


def _tell_faults(check: Callable[[Path], list[str]], home: Path, answer: Connection) -> None:
    try:
        answer.send(check(home))
    except Exception as error:  # noqa: BLE001 (any failure is a finding, to be told)
        answer.send([f"{type(error).__name__}: {error}"])


def main(words: Sequence[str] | None = None) -> int:
    """Run every scenario; 1 if anything was found wrong."""
    from crash_scenarios import SCENARIOS

    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=52)
    parser.add_argument("--only", choices=[one.name for one in SCENARIOS])
    asked = parser.parse_args(words)
    chosen = [one for one in SCENARIOS if asked.only in (None, one.name)]
    closing = Closing()
    with tempfile.TemporaryDirectory() as folder:
        for number, scenario in enumerate(chosen):
            share = len(range(number, asked.kills, len(chosen)))
            one = crash(scenario, share, asked.seed, Path(folder) / scenario.name)
            closing.kills += one.kills
            closing.faults += one.faults
            closing.finished_first += one.finished_first
    print(closing.table())
    print(f"{closing.finished_first} more were done before the moment drawn")
    for fault in closing.faults:
        print("FAULT", *fault, sep=" | ")
    return 1 if closing.faults else 0


if __name__ == "__main__":
    sys.exit(main())
