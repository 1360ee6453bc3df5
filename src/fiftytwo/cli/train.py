"""Make the shipped models again from our own texts and public data that allows it.

First the reader (the extra `train`), then the kernel, which learns from our labels and from what
the reader says of text that nobody labelled: half an hour on two cores. FIFTYTWO_BENCH_DATA must
name the folder that holds `train-ok/`.
"""

import argparse
from pathlib import Path

from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, help="folder for the models and cards")
    parser.add_argument(
        "--reader",
        type=Path,
        metavar="FOLDER",
        help="a reader made before: only the kernel learns anew",
    )
    parser.add_argument("--seed", type=int, default=52)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    data = settings.bench_data
    if data is None or not (data / "train-ok").is_dir():
        raise WrongUse("data not present: set FIFTYTWO_BENCH_DATA to the folder with train-ok/")
    arguments.out.mkdir(parents=True, exist_ok=True)
    folder = arguments.reader or arguments.out / "reader"
    if arguments.reader is None:
        _train_reader(data, folder, arguments.seed)
    from fiftytwo.evidence.signals.reader.read import Reader
    from fiftytwo.evidence.signals.train import train_kernel

    report = train_kernel(data, Reader(folder), arguments.out, arguments.seed)
    for each in report.signals:
        print(f"{each.signal:<14} average precision {each.average_precision:.2f}")
    print(f"{report.name}: {', '.join(str(path) for path in report.files)}")
    return 0


def _train_reader(data: Path, folder: Path, seed: int) -> None:
    try:
        from fiftytwo.evidence.signals.reader.make import make_reader
    except ImportError:
        raise WrongUse(
            "the reader is trained with PyTorch, which is not installed: install fiftytwo[train], "
            "or give a reader that was made before with --reader FOLDER"
        ) from None
    for line in make_reader(data, folder, seed):
        print(line, flush=True)
