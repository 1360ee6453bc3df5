"""Refit what is shown from what people here called right and wrong. FILE has the columns
message_id, signal and verdict (right or wrong), as CSV or JSON Lines. Fewer than 50 judgements of
a signal move nothing. `--undo` takes the newest tuning back; without either, thresholds are listed.
"""

import argparse
from pathlib import Path

from fiftytwo.cli.session import open_session
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE")
    parser.add_argument("--undo", action="store_true", help="take the newest tuning back")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    if arguments.file and arguments.undo:
        raise WrongUse("either FILE or --undo: a tuning is taken back before the next is made")
    with open_session(settings) as session:
        running = session.running
        if arguments.undo:
            signals = running.undo_tuning()
            print(f"taken back: {', '.join(signals)}; `fiftytwo run` brings moments up to date")
            return 0
        if arguments.file is None:
            for signal, threshold in running.thresholds().items():
                print(f"{signal:<14} shown from {threshold:.3f}")
            return 0
        report, rejects = running.tune(arguments.file)
    for signal, (before, shown) in report.tuned.items():
        print(
            f"{signal:<14} shown from {shown.threshold:.3f} (was {before:.3f}): {shown.right} of "
            f"{shown.taken} right, at least {shown.lower:.2f} with 95 % confidence"
        )
    for signal, reason in report.refused.items():
        print(f"{signal:<14} stays: {reason}")
    if report.unknown:
        print(f"{report.unknown} judgements are of messages or signals that have no score here")
    for place, reason in rejects:
        print(f"left out: {place}: {reason}")
    print("`fiftytwo run` brings moments up to date; `fiftytwo tune --undo` takes this back")
    return 1 if rejects or report.unknown else 0
