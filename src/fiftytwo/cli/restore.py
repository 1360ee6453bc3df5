"""A backup into an empty home. A home that holds anything is never overwritten."""

import argparse
from pathlib import Path

from fiftytwo.evidence.lake.backup import restore
from fiftytwo.evidence.lake.home import open_home
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.tar")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    restore(arguments.file, open_home(settings.home))
    print(f"restored into {settings.home}")
    return 0
