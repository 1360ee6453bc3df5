"""Writes the pages of docs/reference that come from code: `./run docs`."""

from collections.abc import Callable
from pathlib import Path

from fiftytwo.evidence.tables.all import TABLES
from fiftytwo.evidence.tables.table import Column, Table

ROOT = Path(__file__).parents[1]

HEAD = """\
# Tables

What the lake keeps, one section a table. This page is written from
[`src/fiftytwo/evidence/tables`](../../src/fiftytwo/evidence/tables) by `./run docs`: change it
there.

Types are Arrow's. "Never" in the last column: the value is always there; writing holds it to that.
"""


def tables_page() -> str:
    """docs/reference/tables.md: every table with its columns, their types, units and nulls."""
    index = "\n".join(f"* [{table.name}](#{table.name}): {table.about}" for table in TABLES)
    return "\n".join([HEAD, index, *(_section(table) for table in TABLES)])


def _section(table: Table) -> str:
    key = ", ".join(f"`{name}`" for name in table.key)
    belongs = " Kept, replaced and erased with its conversation." if table.by_conversation else ""
    rows = "\n".join(_row(column) for column in table.columns)
    return f"""
## {table.name}

{table.about}{belongs}
Schema version {table.version}; key: {key}.

| column | type | means | null says |
|---|---|---|---|
{rows}"""


def _row(column: Column) -> str:
    means = f"{column.means} ({column.unit})" if column.unit else column.means
    cells = (f"`{column.name}`", f"`{column.dtype}`", means, column.null or "never")
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _page(write: Callable[[], str]) -> Callable[[], str]:
    return lambda: write().rstrip("\n") + "\n"


PAGES: dict[str, Callable[[], str]] = {"docs/reference/tables.md": _page(tables_page)}
"""Path from the root to what writes it."""


def main() -> None:
    for name, write in PAGES.items():
        (ROOT / name).write_text(write(), encoding="utf-8")
        print(name)


if __name__ == "__main__":
    main()
