"""The only place that knows DuckLake, Parquet and SQL.

home.py         where everything lives
lake.py         open_lake, Lake: reading, and the door to writing
change.py       Change: what may be done inside one transaction
upkeep.py       maintain, purge
backup.py       back_up, restore
partitions.py   month and bucket of a conversation

The rest serves these. Why and how: docs/explanation/the-lake.md.
"""
