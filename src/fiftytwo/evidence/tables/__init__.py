"""One file a table: columns, dtypes, units, what null means, schema version."""
