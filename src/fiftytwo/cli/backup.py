"""Everything in one file: lake, catalogue and key. Keep it as safe as the home itself."""

import argparse
from pathlib import Path

from fiftytwo.cli.session import open_session
from fiftytwo.evidence.lake.backup import back_up
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.tar")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    with open_session(settings) as session:
        back_up(session.lake, arguments.file)
    size = arguments.file.stat().st_size
    print(f"backed up to {arguments.file} ({size:,} bytes); `fiftytwo restore` reads it")
    return 0
