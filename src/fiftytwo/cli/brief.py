"""The lead's page: whom to thank for what, in the customers' own words, and everyone else by name.

Without a roster it is for the whole source, and people are their accounts and signatures.
"""

import argparse
import json
import sys

from fiftytwo.cli.session import open_session
from fiftytwo.cli.wanted import add_wanted, read_wanted
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings
from fiftytwo.programme.press.brief_html import briefs_as_html
from fiftytwo.programme.press.brief_json import brief_as_json
from fiftytwo.programme.press.brief_text import brief_as_text
from fiftytwo.terms.brief import LANGUAGES, Brief


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lead", help="whose team, by name; default: every lead's")
    parser.add_argument("--format", choices=("text", "html", "json"), default="text")
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        help="of the page; default: the one in which most of the team's messages to customers are",
    )
    parser.add_argument("--care", action="store_true", help="with care items; on a terminal only")
    add_wanted(parser)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    if arguments.care:
        _allow_care(settings)
    wanted = read_wanted(arguments)
    with open_session(settings) as session:
        session.running.bring_up_to_date()
        briefs = session.running.briefs(
            wanted, arguments.lead, care=arguments.care, language=arguments.language
        )
    print(as_format(briefs, arguments.format), end="")
    return 0


def as_format(briefs: list[Brief], form: str) -> str:
    """The briefs as one text, one HTML file, or JSON: an object for one, a list for several."""
    if form == "json":
        pages = [brief_as_json(brief) for brief in briefs]
        return (
            json.dumps(pages[0] if len(pages) == 1 else pages, ensure_ascii=False, indent=1) + "\n"
        )
    if form == "html":
        return briefs_as_html(briefs)
    colour = sys.stdout.isatty()
    return "\n".join(brief_as_text(brief, colour=colour) for brief in briefs)


def _allow_care(settings: Settings) -> None:
    """Care is for the eyes of one person at a screen, never for a file or a pipe."""
    if not settings.demo and not sys.stdout.isatty():
        raise WrongUse(
            "--care shows what happened to named people: it works on an interactive terminal only"
        )
