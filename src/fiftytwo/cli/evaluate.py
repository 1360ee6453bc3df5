"""How well what we claim holds, measured on marked texts: `fiftytwo evaluate KIND`.

Touches no home and stores nothing. Figures come as shares with counts and 95 % intervals.
"""

import argparse
from pathlib import Path

from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(title="kinds", dest="kind", metavar="KIND", required=True)
    redaction = kinds.add_parser("redaction", help="what masking finds, and what it leaves")
    redaction.add_argument(
        "--data",
        type=Path,
        metavar="FOLDER",
        help="where public data sets lie, instead of FIFTYTWO_BENCH_DATA",
    )
    redaction.set_defaults(evaluate=_redaction)
    signals = kinds.add_parser("signals", help="what the signals read right, beside peers")
    signals.add_argument(
        "--gold", type=Path, required=True, metavar="FOLDER", help="where annotated messages lie"
    )
    signals.add_argument(
        "--data",
        type=Path,
        metavar="FOLDER",
        help="where public data sets lie, instead of FIFTYTWO_BENCH_DATA",
    )
    signals.add_argument(
        "--also",
        type=Path,
        action="append",
        default=[],
        metavar="MODEL",
        help="an earlier model of ours, to be measured beside; may be given again",
    )
    signals.set_defaults(evaluate=_signals)
    thresholds = kinds.add_parser(
        "thresholds", help="from which probability on nine in ten are right, by what was read"
    )
    thresholds.add_argument(
        "--read",
        type=Path,
        required=True,
        metavar="FILE",
        help="messages of real threads, those that rank highest with labels",
    )
    thresholds.add_argument("--out", type=Path, metavar="FILE", help="write them down there")
    thresholds.set_defaults(evaluate=_thresholds)
    moments = kinds.add_parser("moments", help="whom the moments thank, and which traps they miss")
    moments.add_argument(
        "--gold", type=Path, metavar="FOLDER", help="where annotated conversations lie"
    )
    moments.add_argument(
        "--data",
        type=Path,
        metavar="FOLDER",
        help="where public data sets lie, instead of FIFTYTWO_BENCH_DATA",
    )
    moments.add_argument(
        "--world",
        type=Path,
        nargs=2,
        action="append",
        default=[],
        metavar=("COMPANY", "TRUTH"),
        help="a written company's folder and its truth file; may be given again",
    )
    moments.set_defaults(evaluate=_moments)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    return int(arguments.evaluate(arguments, settings))


def _redaction(arguments: argparse.Namespace, settings: Settings) -> int:
    from fiftytwo.evidence.redact.measure.report import report

    for line in report(arguments.data or settings.bench_data):
        print(line)
    return 0


def _signals(arguments: argparse.Namespace, settings: Settings) -> int:
    from fiftytwo.evidence.signals.measure.report import report

    for line in report(arguments.gold, arguments.data or settings.bench_data, arguments.also):
        print(line, flush=True)
    return 0


def _thresholds(arguments: argparse.Namespace, settings: Settings) -> int:
    from fiftytwo.evidence.signals.measure.reading import set_thresholds

    del settings
    for line in set_thresholds(arguments.read, arguments.out):
        print(line, flush=True)
    return 0


def _moments(arguments: argparse.Namespace, settings: Settings) -> int:
    from fiftytwo.cli.evaluate_moments import report_gold, report_world

    if not arguments.gold and not arguments.world:
        raise WrongUse("evaluate moments needs --gold FOLDER, or --world COMPANY TRUTH, or both")
    for company, truth in arguments.world:
        for line in report_world(company, truth, settings):
            print(line, flush=True)
        print()
    if arguments.gold:
        data = arguments.data or settings.bench_data
        for line in report_gold(arguments.gold, data, settings):
            print(line, flush=True)
    return 0
