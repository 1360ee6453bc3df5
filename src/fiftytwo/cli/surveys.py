"""Read survey comments; each is a message of the customer (surveys.jsonl, CSV or Parquet)."""

import argparse

from fiftytwo.cli.one_kind import add_file_arguments, take_in_kind
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file_arguments(parser)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    return take_in_kind("surveys", arguments, settings)
