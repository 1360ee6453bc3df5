"""Moments worth thanking someone for, strongest first, one JSON object a line.

For whoever administers the machine; neither the app nor its API offers what this prints.
"""

import argparse
import json

from fiftytwo.cli.session import open_session
from fiftytwo.cli.wanted import add_wanted, read_wanted
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="JSON lines (the only form there is)")
    add_wanted(parser)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    wanted = read_wanted(arguments)
    with open_session(settings) as session:
        session.running.bring_up_to_date()
        for moment in session.running.moments(wanted):
            print(json.dumps(moment.as_json(), ensure_ascii=False))
    return 0
