"""What jobs ask of evidence's door, in a process of its own. Without Django.

Evidence takes a hundred megabytes once it is imported: a worker that has nothing to do must be
small, so that process ends with what was asked of it.
"""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TypeVar

from fiftytwo.kit.errors import BadFile
from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.people.rows import as_json

T = TypeVar("T")


def in_own_process(ask: Callable[..., T], *arguments: Any) -> T:
    """What it answers; raises what it raises."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(ask, *arguments).result()


@dataclass(frozen=True)
class Read:
    """What a file about people says."""

    rows: list[dict[str, Any]]
    rejects: list[tuple[str, str]]
    """(place, reason)"""
    notes: list[str]


def read_file(content: bytes, kind: str) -> Read:
    """As `fiftytwo roster` reads it. Raises BadFile, with a file's name for its path."""
    from fiftytwo.evidence.intake import read_people_file

    with tempfile.TemporaryDirectory() as folder:
        path = _written(Path(folder), content, kind)
        try:
            read = read_people_file(path, kind)
        except BadFile as error:
            raise BadFile(_plain(error, path)) from None
    rejects = [(reject.place, reject.reason) for reject in read.rejects]
    return Read([as_json(row) for row in read.rows], rejects, list(read.notes))


Aliases = Mapping[str, Sequence[str]]
"""person_id -> accounts and signatures."""


def tell(files: Sequence[tuple[str, bytes]], given: Aliases, taken: Aliases) -> list[str]:
    """Take these (kind, content) in, in order, then correct the aliases; again changes nothing.

    Returns why each file was refused; empty: it was not.
    """
    from fiftytwo.evidence.intake import open_intake

    whys = []
    with open_intake(read_settings()) as intake, tempfile.TemporaryDirectory() as folder:
        for kind, content in files:
            path = _written(Path(folder), content, kind)
            try:
                intake.take_in([path], kind=kind)
            except BadFile as error:
                whys.append(_plain(error, path))
            else:
                whys.append("")
        intake.correct_aliases(given=given, taken=taken)
    return whys


def _written(folder: Path, content: bytes, kind: str) -> Path:
    path = folder / f"{kind}.csv"
    path.write_bytes(content)
    return path


def _plain(error: BadFile, path: Path) -> str:
    """What was wrong, without a path of this machine."""
    return str(error).replace(str(path), "The file")
