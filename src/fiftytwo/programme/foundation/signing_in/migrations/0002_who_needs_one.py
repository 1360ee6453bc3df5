"""From the start administrators and heads need a second step: they reach the most."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

ROLES = ("administrator", "head")


def demand(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    model = apps.get_model("signing_in", "SecondStep")
    model.objects.bulk_create(model(role=role) for role in ROLES)


class Migration(migrations.Migration):
    dependencies = [("signing_in", "0001_initial")]
    operations = [migrations.RunPython(demand, migrations.RunPython.noop)]
