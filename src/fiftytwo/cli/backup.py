"""Everything in one file: lake, key, what people did in the app. Keep it as safe as the home."""

import argparse
from pathlib import Path

from fiftytwo.cli.session import open_session
from fiftytwo.evidence.lake.backup import Beside, back_up
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings
from fiftytwo.programme.site.start import has_database, start


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.tar")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    if not arguments.file.parent.is_dir():
        raise WrongUse(f"{arguments.file}: there is no folder {arguments.file.parent}")
    if arguments.file.exists():
        raise WrongUse(f"{arguments.file} is there already: name a new file")
    with open_session(settings) as session:
        if has_database(settings):
            back_up(session.lake, arguments.file, _rows_of_the_app())
        else:
            back_up(session.lake, arguments.file)
    size = arguments.file.stat().st_size
    print(f"backed up to {arguments.file} ({size:,} bytes); `fiftytwo restore` reads it")
    return 0


def _rows_of_the_app() -> Beside:
    start()
    from fiftytwo.programme.site.keeping import write_rows

    return write_rows
