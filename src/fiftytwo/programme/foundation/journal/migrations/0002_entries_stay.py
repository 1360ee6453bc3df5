"""Undeletable by trigger as well: not all that reaches a database is our code."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = """
CREATE TRIGGER journal_entry_stays_{lower} BEFORE {when} ON journal_entry
BEGIN SELECT RAISE(ABORT, 'an entry of the journal is never changed and never deleted'); END
"""
POSTGRESQL = (
    """CREATE FUNCTION journal_entry_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'an entry of the journal is never changed and never deleted'; END $$""",
    "CREATE TRIGGER journal_entry_stays BEFORE UPDATE OR DELETE ON journal_entry "
    "FOR EACH ROW EXECUTE FUNCTION journal_entry_stays()",
    "CREATE TRIGGER journal_stays BEFORE TRUNCATE ON journal_entry "
    "FOR EACH STATEMENT EXECUTE FUNCTION journal_entry_stays()",
)


def forbid(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    if schema_editor.connection.vendor == "sqlite":
        for when in ("UPDATE", "DELETE"):
            schema_editor.execute(SQLITE.format(lower=when.lower(), when=when))
    else:
        for statement in POSTGRESQL:
            schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("journal", "0001_initial")]
    operations = [migrations.RunPython(forbid, elidable=False)]
