"""The options that say which part of the lake is meant."""

import argparse

from fiftytwo.evidence.running import Wanted
from fiftytwo.kit.errors import WrongUse
from fiftytwo.terms.week import Week, parse_week


def add_wanted(parser: argparse.ArgumentParser, *, week: bool = True) -> None:
    """Add --source, --client and --week."""
    parser.add_argument("--source", help="only what this source holds, e.g. own, tweetsumm")
    parser.add_argument("--client", help="only this brand or programme")
    if week:
        parser.add_argument("--week", help="the week reported, e.g. 2026-W47")


def read_wanted(arguments: argparse.Namespace) -> Wanted:
    """The options as Wanted. Raises WrongUse for what is no week."""
    return Wanted(arguments.source, arguments.client, _week(getattr(arguments, "week", None)))


def _week(text: str | None) -> Week | None:
    if text is None:
        return None
    try:
        return parse_week(text)
    except ValueError:
        raise WrongUse(f"--week must look like 2026-W47, not {text!r}") from None
