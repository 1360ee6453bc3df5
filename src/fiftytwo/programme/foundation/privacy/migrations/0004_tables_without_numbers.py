"""How many thanks or exposures somebody had is told nobody, who forgets them neither."""

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps


def without_numbers(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    for erasure in apps.get_model("privacy", "Erasure").objects.all():
        erasure.tables = sorted(erasure.tables)
        erasure.save(update_fields=["tables"])


class Migration(migrations.Migration):
    dependencies = [("privacy", "0003_looks_stay")]
    operations = [
        migrations.RenameField("erasure", "rows", "tables"),
        migrations.AlterField("erasure", "tables", models.JSONField(default=list)),
        migrations.RunPython(without_numbers, migrations.RunPython.noop, elidable=False),
    ]
