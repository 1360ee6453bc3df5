"""Django, set up in this process, with a database of the newest schema."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import django
from django.apps import apps
from django.core.management import call_command
from django.db import OperationalError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings
from fiftytwo.programme.site.database import CONNECT_S, FILE

LOCK = 52_0001
"""Of PostgreSQL's advisory locks, ours for changing the schema."""


def set_up() -> None:
    """Set Django up in this process; its database stays as it is."""
    # Ours, whatever somebody's shell has for another project.
    os.environ["DJANGO_SETTINGS_MODULE"] = "fiftytwo.programme.site.settings"
    django.setup()


def start() -> None:
    """Set Django up and bring the database's schema up to date; where it is, nothing happens.

    Raises WrongUse where the database cannot be reached, or a newer Fiftytwo has changed it.
    """
    set_up()
    try:
        pool = getattr(connection, "pool", None)
        if pool and pool.closed:
            # Later on one waits for longer: then it may only be busy.
            with connection.wrap_database_errors:
                pool.open(wait=True, timeout=CONNECT_S)
        connection.ensure_connection()
    except OperationalError:
        raise WrongUse(
            "the app's database cannot be reached: is it running, and are user, password and name "
            "in FIFTYTWO_DATABASE_URL right?"
        ) from None
    with _one_at_a_time():
        executor = MigrationExecutor(connection)
        _refuse_a_newer_one(executor.loader)
        # Django's command builds every model twice over even where there is nothing to do: in
        # each process a third of a second, and 13 MB that stay.
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            call_command("migrate", interactive=False, verbosity=0)


def _refuse_a_newer_one(loader: MigrationLoader) -> None:
    """Django itself would go on with tables that this version does not know."""
    ours = {app.label for app in apps.get_app_configs() if app.name.startswith("fiftytwo.")}
    applied = {(app, name) for app, name in loader.applied_migrations if app in ours}
    if applied - set(loader.graph.nodes):
        raise WrongUse(
            "a newer Fiftytwo has changed the app's database; use that one again, or restore the "
            "backup from before into an empty home (docs/how-to/upgrade.md)"
        )


def let_go() -> None:
    """Close what start() opened, before a process is forked: it would use the same connection, and
    a pool without the threads that look after it."""
    connection.close()
    if close_pool := getattr(connection, "close_pool", None):
        close_pool()


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Pages, worker and a command may start at once; the schema is changed by one of them."""
    if connection.vendor == "sqlite":
        with Path(f"{connection.settings_dict['NAME']}.schema").open("a") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        try:
            yield
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [LOCK])


def has_database(told: Settings) -> bool:
    """Whether there may be something of the app's to keep."""
    return told.database_url is not None or (told.home / FILE).exists()
