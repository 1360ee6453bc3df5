"""`python -m tests.programme.kept.make FOLDER`: a row of everything that this version keeps.

Run it in an empty FIFTYTWO_HOME, at the last commit before a schema changes. All of it is invented.
"""

import sys
import uuid
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from fiftytwo.programme.site.start import start

WHEN = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
VALUES: dict[str, Any] = {
    "UUIDField": uuid.UUID("01a21875-4841-7f3b-a6f4-63904694682f"),
    "DateTimeField": WHEN,
    "DateField": date(2026, 11, 26),
    "TimeField": time(9, 30),
    "BooleanField": True,
    "BinaryField": b"invented",
    "JSONField": {"invented": [1, "zwei"]},
    "EmailField": "somebody@tests.invalid",
    "GenericIPAddressField": "192.0.2.1",
    "URLField": "https://hook.tests.invalid/",
}


def make(folder: Path) -> None:
    """The cast, a published run, and one row more in each table that is still empty."""
    from django.apps import apps

    from fiftytwo.programme.foundation.published.actions import publish
    from fiftytwo.programme.site.keeping import NOT_KEPT, write_rows
    from tests.programme.cast import make_cast
    from tests.programme.found import found

    make_cast()
    publish(found())
    for model in apps.get_models():
        if model._meta.label_lower not in NOT_KEPT and not model._base_manager.exists():
            _a_row(model)
    folder.mkdir(parents=True)
    for path in write_rows(folder):
        if not path.stat().st_size:
            path.unlink()


def _a_row(model: Any) -> Any:
    made = model()
    for field in model._meta.concrete_fields:
        if field.auto_created or field.has_default():
            continue
        setattr(made, field.attname, _value(field))
    model._base_manager.bulk_create([made])
    return made


def _value(field: Any) -> Any:
    if field.related_model:
        there = field.related_model._base_manager.first()
        return (there or _a_row(field.related_model)).pk
    if field.choices:
        return field.choices[0][0]
    kind = field.get_internal_type()
    if kind in VALUES:
        return VALUES[kind]
    return "invented"[: field.max_length] if kind in ("CharField", "TextField", "SlugField") else 1


if __name__ == "__main__":
    start()
    make(Path(sys.argv[1]))
