"""The demo company's brief: takes the invented company in and prints its leads' pages.

With --publish the app shows it, too: `fiftytwo serve` then lets you in as any of its people.

In one process, so that a warm start takes seconds.
"""

import argparse
import os
from dataclasses import replace
from pathlib import Path

from fiftytwo.cli.brief import as_format
from fiftytwo.cli.publish import show
from fiftytwo.cli.session import open_session
from fiftytwo.evidence.publish import found
from fiftytwo.evidence.running import Wanted
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--company", type=Path, required=True, help="folder with its files")
    parser.add_argument("--html", type=Path, required=True, help="where to write the brief as HTML")
    parser.add_argument("--publish", action="store_true", help="show it in the app as well")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    settings = replace(settings, demo=True)
    # For whatever reads the environment anew: Django's settings do.
    os.environ["FIFTYTWO_DEMO"] = "1"
    with open_session(settings, make=True) as session:
        session.intake.take_in([arguments.company])
        session.running.bring_up_to_date()
        briefs = session.running.briefs(Wanted())
        answers = found(session.running) if arguments.publish else None
    print(as_format(briefs, "text"))
    arguments.html.parent.mkdir(parents=True, exist_ok=True)
    arguments.html.write_text(as_format(briefs, "html"), encoding="utf-8")
    print(f"The same as a page: {arguments.html}")
    if answers:
        show(answers, settings)
    return 0
