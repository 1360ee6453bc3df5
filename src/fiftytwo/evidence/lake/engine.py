"""DuckDB with DuckLake attached: the one place that loads extensions and opens the catalogue."""

from __future__ import annotations

import importlib.util
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from fiftytwo.evidence.lake.home import Home
from fiftytwo.kit.errors import HomeUnusable

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

LAKE = "lake"
"""The name under which the lake is attached."""

CATALOGUE = "__ducklake_metadata_lake"
"""The name under which DuckLake attaches its own catalogue."""

_BUSY_TIMEOUT_MS = 30_000
_EXTENSIONS = {
    "sqlite_scanner": "duckdb_extension_sqlite_scanner",
    "ducklake": "duckdb_extension_ducklake",
}


def connect(home: Home, catalogue: Path | None = None) -> DuckDBPyConnection:
    """A connection with the lake attached as `lake`; the catalogue is made where there is none.

    Raises HomeUnusable if the extensions cannot be loaded.
    """
    # Imported here: `fiftytwo --help` must not pay for it.
    import duckdb

    with suppress(OSError):  # a home that may only be read
        home.scratch.mkdir(mode=0o700, exist_ok=True)
    connection = duckdb.connect(
        config={
            # No network: an extension comes from its wheel or from an earlier INSTALL.
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            # Made and removed by DuckDB, in a folder that has to be there.
            "temp_directory": str(home.own_scratch),
            # What a statement needs beyond it goes to that folder; our own columns come on top.
            "memory_limit": "256MB",
            # Files are written once and read from the system's own cache.
            "enable_external_file_cache": "false",
        }
    )
    try:
        for extension in _EXTENSIONS:
            _load(connection, extension)
        connection.execute("SET GLOBAL TimeZone = 'UTC'")
        connection.execute(_attach(home, catalogue or home.catalogue))
    except BaseException:
        connection.close()
        raise
    return connection


def new_cursor(connection: DuckDBPyConnection) -> DuckDBPyConnection:
    """A cursor with a transaction of its own, that shows no progress bar of DuckDB's."""
    cursor = connection.cursor()
    # Off by default, but DuckDB turns it on where it believes to be at a notebook.
    cursor.execute("SET enable_progress_bar = false")
    return cursor


def _attach(home: Home, catalogue: Path) -> str:
    # WAL lets readers read while a writer commits. The data path is told anew each time, so that
    # a home may be moved. Inlined rows would hide from whoever looks for an erased row in files.
    return (
        f"ATTACH {quoted('ducklake:sqlite:' + str(catalogue))} AS {LAKE} ("
        f"DATA_PATH {quoted(str(home.data) + '/')}, OVERRIDE_DATA_PATH true, "
        f"DATA_INLINING_ROW_LIMIT 0, META_JOURNAL_MODE 'WAL', "
        f"META_BUSY_TIMEOUT {_BUSY_TIMEOUT_MS})"
    )


def _load(connection: DuckDBPyConnection, extension: str) -> None:
    import duckdb

    path = _shipped(_EXTENSIONS[extension])
    try:
        # By path, signature checked: DuckDB refuses a file that its makers did not sign.
        connection.execute(f"LOAD {quoted(str(path))}" if path else f"LOAD {extension}")
    except duckdb.Error:
        raise HomeUnusable(
            f"DuckDB {duckdb.__version__} cannot load its extension {extension}: install "
            f"{_EXTENSIONS[extension].replace('_', '-')}=={duckdb.__version__}, "
            f"or, online, run `INSTALL {extension}` in DuckDB once"
        ) from None


def _shipped(package: str) -> Path | None:
    """The extension's file in its wheel; None where the wheel is not installed."""
    found = importlib.util.find_spec(package)
    for place in (found.submodule_search_locations or []) if found else []:
        for path in sorted(Path(place).glob("**/*.duckdb_extension")):
            return path
    return None


def quoted(text: str) -> str:
    """`text` as an SQL string."""
    return "'" + text.replace("'", "''") + "'"


def name(identifier: str) -> str:
    """`identifier` as an SQL name. All are quoted: `at`, `from`, `to` and `order` are reserved."""
    return '"' + identifier.replace('"', '""') + '"'
