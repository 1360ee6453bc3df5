"""Read who works here: people, teams, leads, accounts and signatures (roster.csv).

A new roster replaces the one before as a whole.
"""

import argparse

from fiftytwo.cli.one_kind import add_file_arguments, take_in_kind
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file_arguments(parser)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    return take_in_kind("roster", arguments, settings)
