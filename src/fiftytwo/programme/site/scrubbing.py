"""What was deleted is not in the database's file either."""

from django.db import connection


def scrub() -> None:
    """Write the file anew; PostgreSQL's own vacuum does that by itself."""
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        # Deleted rows stay readable in free pages, and in the write-ahead log.
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
