"""What people did, as files for a backup, and back: the same for SQLite and PostgreSQL.

One file a table, one JSON object a row, and one that says which migrations had made the tables.
Whoever restores an older backup gets its tables first, then its rows, then the newer schema.
"""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import connection, models, transaction
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder

from fiftytwo.kit.errors import BadFile, WrongUse

MIGRATIONS = "migrations.json"
NOT_KEPT = frozenset(
    {"contenttypes.contenttype", "auth.permission", "sessions.session", "inbox.arrival"}
)
"""Made again by Django itself; whoever was signed in signs in again; and what a helpdesk sent may
lie nowhere for more than a day."""
SEALED = {"kudos.kudos": models.Q(sealed__isnull=False)}
"""Rows that are not kept either: what a customer wrote and nobody has read or masked yet."""
AT_ONCE = 500


def write_rows(folder: Path) -> Iterator[Path]:
    """Write everything, as of one moment; yields the files."""
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        yield _write_migrations(folder)
        for model in apps.get_models(include_auto_created=True):
            if model._meta.managed and not model._meta.proxy and _label(model) not in NOT_KEPT:
                yield _write_table(folder, model)


def read_rows(folder: Path) -> None:
    """Put everything into an empty database, whose schema is then the newest.

    Raises WrongUse where it is not empty, BadFile where a newer Fiftytwo wrote the files. Nothing
    of the rows is kept unless all of them are.
    """
    if not (folder / MIGRATIONS).exists():
        # A backup of the time before there was an app, or of a home without one.
        return
    if MigrationRecorder(connection).applied_migrations():
        raise WrongUse(
            "the app's database is not empty: restore into an empty one (FIFTYTWO_DATABASE_URL)"
        )
    state = _migrate_to(json.loads((folder / MIGRATIONS).read_text(encoding="utf-8")))
    with transaction.atomic():
        for path in sorted(folder.glob("*.jsonl")):
            _read_table(path, state.apps.get_model(path.stem))
        with connection.cursor() as cursor:
            everything = [model for model in state.apps.get_models() if model._meta.managed]
            for statement in connection.ops.sequence_reset_sql(no_style(), everything):
                cursor.execute(statement)
    call_command("migrate", interactive=False, verbosity=0)


def _label(model: type[models.Model]) -> str:
    return str(model._meta.label_lower)


def _write_migrations(folder: Path) -> Path:
    path = folder / MIGRATIONS
    applied = sorted(MigrationRecorder(connection).applied_migrations())
    path.write_text(json.dumps(applied), encoding="utf-8")
    return path


def _write_table(folder: Path, model: type[models.Model]) -> Path:
    path = folder / f"{_label(model)}.jsonl"
    with path.open("w", encoding="utf-8") as out:
        rows = model._base_manager.exclude(SEALED.get(_label(model), models.Q(pk__in=())))
        for row in rows.order_by("pk").iterator(chunk_size=AT_ONCE):
            out.write(json.dumps(_told(row), ensure_ascii=False) + "\n")
    return path


def _told(row: models.Model) -> dict[str, Any]:
    """Column -> its value as the field itself writes it down; null is null."""
    return {
        field.attname: None if getattr(row, field.attname) is None else field.value_to_string(row)
        for field in row._meta.concrete_fields
    }


def _migrate_to(applied: list[list[str]]) -> Any:
    """The tables as those migrations make them; the state of their models."""
    executor = MigrationExecutor(connection)
    wanted = {(app, name) for app, name in applied}
    unknown = wanted - set(executor.loader.graph.nodes)
    if unknown:
        raise BadFile("the backup was made by a newer Fiftytwo; update Fiftytwo and restore again")
    graph = executor.loader.graph
    leaves = [node for node in wanted if not wanted & set(graph.node_map[node].children)]
    return executor.migrate(sorted(leaves))


def _read_table(path: Path, model: type[models.Model]) -> None:
    # A migration may have begun a table with rows of its own.
    rows_of_migrations = model._base_manager.all()
    rows_of_migrations._raw_delete(rows_of_migrations.db)
    fields = {field.attname: field for field in model._meta.concrete_fields}
    for field in fields.values():
        # These models are made for this restore: when a row came and changed is told, not now.
        field.auto_now = field.auto_now_add = False  # type: ignore[attr-defined]  # of some
    with path.open(encoding="utf-8") as lines:
        rows = (_row(model, fields, json.loads(line)) for line in lines)
        while some := list(islice(rows, AT_ONCE)):
            model._base_manager.bulk_create(some)


def _row(model: type[models.Model], fields: dict[str, Any], told: dict[str, Any]) -> models.Model:
    values = {name: fields[name].to_python(value) for name, value in told.items()}
    return model(**values)
