"""Bring everything up to date: signals, moments. Does nothing where nothing changed."""

import argparse
import time

from fiftytwo.cli.session import open_session
from fiftytwo.kit import steps
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--week", help="the week to report on, e.g. 2026-W47 (all weeks are run)")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    spent: dict[str, float] = {}
    began = time.perf_counter()
    with open_session(settings) as session:
        _time_steps(spent)
        report = session.running.bring_up_to_date()
    if report.run_id is None:
        print("everything is up to date")
        return 0
    for name, seconds in spent.items():
        print(f"{name.removeprefix('run: '):<24}{seconds:8.2f} s")
    print(
        f"{report.messages:,} messages in {report.partitions:,} partitions, "
        f"{report.moments:,} moments, {time.perf_counter() - began:.2f} s"
    )
    return 0


def _time_steps(spent: dict[str, float]) -> None:
    """Add up in `spent` how long each step took, until the next one began."""
    running: list[tuple[str, float]] = []

    def listener(name: str) -> None:
        now = time.perf_counter()
        if running:
            before, since = running.pop()
            spent[before] = spent.get(before, 0.0) + now - since
        running.append((name, now))

    steps.listen(listener)
