"""Why a message was read as it was: its signals and the words that carried them."""

import argparse

from fiftytwo.cli.session import open_session
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "message_id", metavar="MESSAGE_ID", help="an id that `items` or a moment shows"
    )


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    with open_session(settings) as session:
        for line in session.running.explain(arguments.message_id):
            print(line)
    return 0
