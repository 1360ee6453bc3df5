"""What the commands share that take in one kind of file: roster, recognitions, surveys."""

import argparse
from pathlib import Path

from fiftytwo.cli.intake_report import print_report
from fiftytwo.cli.session import open_session
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.kit.settings import Settings


def add_file_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--client", help="the brand or programme it belongs to")


def take_in_kind(kind: str, arguments: argparse.Namespace, settings: Settings) -> int:
    """Take in one file as `kind` and print what became of it; returns the exit code."""
    with open_session(settings, make=True) as session:
        asked = Asked(client=arguments.client)
        return print_report(session.intake.take_in([arguments.file], kind=kind, asked=asked))
