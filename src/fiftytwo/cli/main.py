"""`fiftytwo`: finds the command, runs it, and turns what went wrong into one clear line.

Commands are imported when they are called, never before: `fiftytwo --help` must answer at once.
"""

import argparse
import importlib
import os
import sys
import traceback
from types import ModuleType

from fiftytwo import __version__
from fiftytwo.kit.errors import FiftytwoError
from fiftytwo.kit.settings import read_settings

COMMANDS = {
    "ingest": "read exports, files or directories, of helpdesks and of our own format",
    "roster": "read who works here (roster.csv)",
    "recognitions": "read thanks that were given elsewhere (recognitions.csv)",
    "surveys": "read survey comments (surveys.jsonl)",
    "run": "bring everything up to date",
    "brief": "the lead's page: whom to thank for what, and everyone else by name",
    "moments": "moments worth thanking someone for, one JSON object a line",
    "items": "what was said, as we read it, one JSON object a line",
    "score": "signals for the messages of any file with `id` and `text`",
    "explain": "why a message was read as it was",
    "doctor": "what is stored, where, and whether all is well",
    "forget": "a customer, or a person who worked here",
    "backup": "everything in one file",
    "restore": "a backup into an empty home",
    "evaluate": "how well masking and signals do, measured on marked texts",
    "tune": "refit what is shown from what people here called right and wrong",
    "judgements": "what people called right and wrong in the app, for `fiftytwo tune`",
    "train": "make the shipped models again from our texts and public data",
    "publish": "show in the app what the newest run found",
    "admin": "let an administrator in: a link with which they set their password",
    "serve": "the app: pages for everyone, the API, the worker",
    "demo": "the demo company's brief",
}
"""Command -> what it does, in the order of first use. Each is a module of this package."""

EPILOG = """\
FIFTYTWO_HOME is where everything lives (default ~/.fiftytwo).
Exit codes: 0 done, 1 done with rows quarantined, 2 wrong use or bad input, 3 internal error.
"""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code of CONTRACTS."""
    given = sys.argv[1:] if arguments is None else arguments
    try:
        return _run(given)
    except FiftytwoError as error:
        print(f"fiftytwo: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("fiftytwo: stopped; what had landed is whole, and stays", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # The reader of our output has gone (`| head`): no reason to complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001  (the last line of defence: see _say_unexpected)
        _say_unexpected(error)
        return 3


def _run(given: list[str]) -> int:
    if given and given[0] in COMMANDS:
        module = importlib.import_module(f"fiftytwo.cli.{given[0]}")
        parser = _command_parser(given[0], module)
        parsed = parser.parse_args(given[1:])
        return int(module.run(parsed, read_settings()))
    _overview().parse_args(given)
    _overview().print_help()
    return 2


def _command_parser(name: str, module: ModuleType) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"fiftytwo {name}", description=module.__doc__, formatter_class=_AsWritten
    )
    module.add_arguments(parser)
    return parser


class _AsWritten(argparse.RawDescriptionHelpFormatter):
    """Help in the line breaks of the docstring."""


def _overview() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="fiftytwo",
        description="Customer Service Week, every week: whom to thank for what, "
        "in the customers' own words.",
        epilog=EPILOG,
        formatter_class=_AsWritten,
    )
    parser.add_argument("--version", action="version", version=f"fiftytwo {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name, does in COMMANDS.items():
        commands.add_parser(name, help=does)
    return parser


def _say_unexpected(error: Exception) -> None:
    """Where it happened and of what kind; never the message, which may quote a customer."""
    where = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{os.path.basename(where.filename)}:{where.lineno}"
    print(
        f"fiftytwo: internal error ({type(error).__name__} at {place}); nothing half-done "
        "was kept. Please report this line.",
        file=sys.stderr,
    )
    if os.environ.get("FIFTYTWO_DEBUG") == "1":
        print("".join(traceback.format_tb(error.__traceback__)), file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
