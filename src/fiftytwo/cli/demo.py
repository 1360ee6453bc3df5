"""The demo company's brief: takes the invented company in and prints its leads' pages.

In one process, so that a warm start takes seconds.
"""

import argparse
from dataclasses import replace
from pathlib import Path

from fiftytwo.cli.brief import as_format
from fiftytwo.cli.session import open_session
from fiftytwo.evidence.running import Wanted
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--company", type=Path, required=True, help="folder with its files")
    parser.add_argument("--html", type=Path, required=True, help="where to write the brief as HTML")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    with open_session(replace(settings, demo=True), make=True) as session:
        session.intake.take_in([arguments.company])
        session.running.bring_up_to_date()
        briefs = session.running.briefs(Wanted())
    print(as_format(briefs, "text"))
    arguments.html.parent.mkdir(parents=True, exist_ok=True)
    arguments.html.write_text(as_format(briefs, "html"), encoding="utf-8")
    print(f"The same as a page: {arguments.html}")
    return 0
