"""Read exports into the lake: files or directories.

What is no conversation export is skipped by name and reason; rows that cannot be read go to
quarantine with a reason and are counted. Customers' personal data is masked before anything is
stored. The same file read twice counts once.
"""

import argparse
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fiftytwo.cli.intake_report import print_report
from fiftytwo.cli.session import open_session
from fiftytwo.evidence.sources.own.mapping import read_mapping
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--source", help="the reader to use instead of the one detected")
    parser.add_argument(
        "--mapping", type=Path, metavar="FILE", help='JSON: {"our column": "your column"}'
    )
    parser.add_argument(
        "--time-zone", metavar="ZONE", help="where times without a zone were written: Europe/Berlin"
    )
    parser.add_argument(
        "--own",
        action="append",
        default=[],
        metavar="DOMAIN",
        help="a mail domain of yours: who writes from it is an agent; may be repeated",
    )
    parser.add_argument("--client", help="the brand or programme these conversations belong to")


def _zone(name: str | None) -> ZoneInfo | None:
    if name is None:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise WrongUse(
            f"--time-zone {name} is not known; it is one such as Europe/Berlin"
        ) from None


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    mapping = read_mapping(arguments.mapping) if arguments.mapping else {}
    with open_session(settings, make=True) as session:
        report = session.intake.take_in(
            arguments.paths,
            source=arguments.source,
            asked=Asked(
                client=arguments.client,
                mapping=mapping,
                zone=_zone(arguments.time_zone),
                own_domains=frozenset(domain.lstrip("@").casefold() for domain in arguments.own),
            ),
        )
        return print_report(report)
