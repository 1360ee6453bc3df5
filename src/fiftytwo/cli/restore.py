"""A backup into an empty home. A home that holds anything is never overwritten."""

import argparse
from pathlib import Path

from fiftytwo.evidence.lake.backup import is_being_restored, restore
from fiftytwo.evidence.lake.home import Home, open_home
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings
from fiftytwo.programme.site.database import FILE
from fiftytwo.programme.site.start import set_up


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.tar")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    home = open_home(settings.home)
    if _files_of_the_app(home) and not is_being_restored(home):
        raise WrongUse(f"{home.root} is in use; restore into an empty folder (FIFTYTWO_HOME)")
    # What a killed restore left.
    _clear(home)
    try:
        restore(arguments.file, home, _into_the_app)
    except BaseException:
        _clear(home)
        raise
    print(f"restored into {settings.home}")
    return 0


def _files_of_the_app(home: Home) -> list[Path]:
    return sorted(home.root.glob(f"{FILE}*"))


def _clear(home: Home) -> None:
    for path in _files_of_the_app(home):
        path.unlink()


def _into_the_app(folder: Path) -> None:
    if not folder.exists():
        return
    # Not before: the settings need the key that came with the backup.
    set_up()
    from fiftytwo.programme.site.keeping import read_rows

    read_rows(folder)
