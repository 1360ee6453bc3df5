"""What was said, as we read it: canonical items, one JSON object a line.

For whoever administers the machine; neither the app nor its API offers what this prints.
"""

import argparse
import json

from fiftytwo.cli.session import open_session
from fiftytwo.cli.wanted import add_wanted, read_wanted
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="JSON lines (the only form there is)")
    add_wanted(parser, week=False)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    wanted = read_wanted(arguments)
    with open_session(settings) as session:
        for item in session.running.items(wanted):
            print(json.dumps(item, ensure_ascii=False))
    return 0
