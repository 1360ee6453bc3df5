"""Who looked stays written down: not all that reaches a database is our code.

Rows go with their age alone: retention puts a row into `privacy_letting` in the transaction in
which it removes them, and takes it out again (models.Looks.remove).
"""

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SAYS = "who looked at care is never changed, and goes with its age alone"
SQLITE = (
    f"""CREATE TRIGGER privacy_look_stays_update BEFORE UPDATE ON privacy_look
    BEGIN SELECT RAISE(ABORT, '{SAYS}'); END""",
    f"""CREATE TRIGGER privacy_look_stays_delete BEFORE DELETE ON privacy_look
    WHEN NOT EXISTS (SELECT 1 FROM privacy_letting)
    BEGIN SELECT RAISE(ABORT, '{SAYS}'); END""",
)
POSTGRESQL = (
    f"""CREATE FUNCTION privacy_look_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'DELETE' THEN
            IF EXISTS (SELECT 1 FROM privacy_letting) THEN
                RETURN OLD;
            END IF;
        END IF;
        RAISE EXCEPTION '{SAYS}';
    END $$""",
    "CREATE TRIGGER privacy_look_stays BEFORE UPDATE OR DELETE ON privacy_look "
    "FOR EACH ROW EXECUTE FUNCTION privacy_look_stays()",
    "CREATE TRIGGER privacy_looks_stay BEFORE TRUNCATE ON privacy_look "
    "FOR EACH STATEMENT EXECUTE FUNCTION privacy_look_stays()",
)


def forbid(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    is_sqlite = schema_editor.connection.vendor == "sqlite"
    for statement in SQLITE if is_sqlite else POSTGRESQL:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("privacy", "0002_corrections")]
    operations = [
        migrations.CreateModel(
            name="Letting",
            fields=[
                ("id", models.SmallIntegerField(default=1, primary_key=True, serialize=False)),
            ],
        ),
        migrations.RunPython(forbid, elidable=False),
    ]
