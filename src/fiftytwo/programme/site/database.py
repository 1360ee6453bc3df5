"""Where plane 2 lives: SQLite in the home, or the PostgreSQL that FIFTYTWO_DATABASE_URL names."""

from typing import Any
from urllib.parse import unquote, urlsplit

from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings

FILE = "programme.sqlite"
BUSY_TIMEOUT_S = 20
CONNECT_S = 5
POOL = 20
"""Connections of one process; PostgreSQL has a hundred for all."""


def databases(told: Settings) -> dict[str, dict[str, Any]]:
    """Django's DATABASES. Raises WrongUse on an address that is none."""
    return {"default": _postgresql(told.database_url) if told.database_url else _sqlite(told)}


def _sqlite(told: Settings) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(told.home / FILE),
        "OPTIONS": {
            # A transaction that reads first and writes later would be refused half-way.
            "transaction_mode": "IMMEDIATE",
            "timeout": BUSY_TIMEOUT_S,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; "
            "PRAGMA foreign_keys=ON",
        },
    }


def _postgresql(url: str) -> dict[str, Any]:
    parts = urlsplit(url)
    name = parts.path.removeprefix("/")
    if parts.scheme not in ("postgresql", "postgres") or not name:
        raise WrongUse(
            "FIFTYTWO_DATABASE_URL must look like postgresql://user:password@host:5432/name"
        )
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(name),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        # Where two hundred come at once they wait in turn: that is no failure of the database's.
        # Whether it is there at all is known after CONNECT_S.
        "OPTIONS": {
            "pool": {"min_size": 1, "max_size": POOL, "timeout": BUSY_TIMEOUT_S},
            "connect_timeout": CONNECT_S,
        },
    }
