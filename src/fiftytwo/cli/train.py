"""Make the shipped model again from our own texts and public data that allows it.

FIFTYTWO_BENCH_DATA must name the folder that holds `train-ok/`.
"""

import argparse
from pathlib import Path

from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, help="folder for the model and its card")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    from fiftytwo.evidence.signals.train import train

    if settings.bench_data is None or not (settings.bench_data / "train-ok").is_dir():
        raise WrongUse("data not present: set FIFTYTWO_BENCH_DATA to the folder with train-ok/")
    arguments.out.mkdir(parents=True, exist_ok=True)
    report = train(settings.bench_data, arguments.out)
    for each in report.signals:
        print(f"{each.signal:<14} average precision {each.average_precision:.2f}")
    print(f"{report.name}: {', '.join(str(path) for path in report.files)}")
    return 0
