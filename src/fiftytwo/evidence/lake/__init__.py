"""The only place that knows DuckLake, Parquet and SQL."""
