"""Everything in one file: lake, catalogue and key. Keep it as safe as the home itself."""

import argparse
from pathlib import Path

from fiftytwo.cli.session import open_session
from fiftytwo.evidence.lake.backup import back_up
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.tar")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    if not arguments.file.parent.is_dir():
        raise WrongUse(f"{arguments.file}: there is no folder {arguments.file.parent}")
    if arguments.file.exists():
        raise WrongUse(f"{arguments.file} is there already: name a new file")
    with open_session(settings) as session:
        back_up(session.lake, arguments.file)
    size = arguments.file.stat().st_size
    print(f"backed up to {arguments.file} ({size:,} bytes); `fiftytwo restore` reads it")
    return 0
