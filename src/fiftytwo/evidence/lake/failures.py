"""What disk, database and catalogue say when they fail, as one clear line of ours.

Messages of the database may quote values, so only messages that cannot are passed on.
"""

import errno
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from fiftytwo.kit.errors import FiftytwoError, HomeUnusable, InternalError

_FULL = ("No space left on device", "database or disk is full", "Disk quota exceeded")
_READ_ONLY = (
    "Read-only file system",
    "Permission denied",
    "readonly database",
    "Operation not permitted",
)
# SQLite says these of full and of read-only disks alike, so the disk itself is asked.
_UNCLEAR = ("disk I/O error", "unable to open database file")
_HARDLY_ANY = 1 << 20  # bytes free below which an unclear failure is put down to a full disk
_BUSY = ("database is locked", "database table is locked")
_MISSING = ("No such file or directory", "No files found")
_DAMAGED = (
    "malformed",
    "file is not a database",
    "No magic bytes",
    "too small to be a Parquet",
    "not a parquet file",
)
_DISK_ERRNOS = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.EIO}

# Of our own SQL, never of rows: these may be passed on to whoever reports the fault.
_ABOUT_OUR_SQL = ("BinderException", "CatalogException", "ParserException")


@contextmanager
def told_plainly(root: Path) -> Iterator[None]:
    """Turn failures of disk, DuckDB and SQLite into HomeUnusable or InternalError.

    An OSError that is not about this home (a source's missing file, say) passes unchanged.
    """
    try:
        yield
    except FiftytwoError:
        raise
    except Exception as error:
        translated = _translated(error, root)
        if translated is None:
            raise
        raise translated from None


def _translated(error: Exception, root: Path) -> FiftytwoError | None:
    if isinstance(error, OSError):
        return _of_the_disk(error, root)
    if isinstance(error, sqlite3.Error) or _is_duckdb(error):
        return _of_the_database(error, root)
    return None


def _of_the_disk(error: OSError, root: Path) -> HomeUnusable | None:
    concerns = [Path(str(name)) for name in (error.filename, error.filename2) if name is not None]
    elsewhere = concerns and not any(path.is_relative_to(root) for path in concerns)
    if error.errno not in _DISK_ERRNOS or elsewhere:
        return None
    return _line_for(error.strerror or "", root) or HomeUnusable(
        f"{root} cannot be used: {error.strerror}; look at the disk it is on"
    )


def _of_the_database(error: Exception, root: Path) -> FiftytwoError:
    line = _line_for(str(error), root)
    if line is not None:
        return line
    kind = type(error).__name__
    if kind in _ABOUT_OUR_SQL:
        return InternalError(f"the lake was asked wrongly: {' '.join(str(error).split())[:300]}")
    return InternalError(f"the lake in {root} failed with {kind}; please report what you did")


def _line_for(said: str, root: Path) -> HomeUnusable | None:
    unclear = any(mark in said for mark in _UNCLEAR)
    for marks, disk_says, line in _LINES:
        if any(mark in said for mark in marks) or (unclear and disk_says(root)):
            return HomeUnusable(line.format(root=root))
    return None


def _is_full(root: Path) -> bool:
    return root.exists() and shutil.disk_usage(root).free < _HARDLY_ANY


def _is_read_only(root: Path) -> bool:
    return not os.access(root, os.W_OK)


def _never(root: Path) -> bool:
    return False


_LINES: tuple[tuple[tuple[str, ...], Callable[[Path], bool], str], ...] = (
    (
        _READ_ONLY,
        _is_read_only,
        "{root} is read-only; make it writable or set FIFTYTWO_HOME to another folder",
    ),
    (
        _FULL,
        _is_full,
        "no space left in {root}; nothing was changed; free some space and run it again",
    ),
    (
        _BUSY,
        _never,
        "the catalogue in {root} is held by another program; close it and run this again",
    ),
    (_MISSING, _never, "a file of the lake in {root} is missing; restore it from your backup"),
    (_DAMAGED, _never, "a file of the lake in {root} is damaged; restore it from your backup"),
    (_UNCLEAR, _never, "the disk of {root} reports an error; look at it, then run this again"),
)


def _is_duckdb(error: Exception) -> bool:
    # Asked without importing it: whoever has not loaded DuckDB cannot have its errors.
    duckdb = sys.modules.get("duckdb")
    return duckdb is not None and isinstance(error, duckdb.Error)
