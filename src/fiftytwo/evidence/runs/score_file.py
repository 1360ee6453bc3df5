"""Scores the messages of a file and writes one row a message. Touches no lake."""

import csv
import json
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.signals.scorer import Scorer, load_scorer
from fiftytwo.evidence.sources.files import open_file
from fiftytwo.kit.errors import BadFile, WrongUse
from fiftytwo.terms.conversation import Role
from fiftytwo.terms.signals import SIGNALS

ENDINGS = (".jsonl", ".csv", ".parquet")


@dataclass
class Scored:
    """What became of the file: counts and reasons."""

    scorer: str
    rows: int = 0
    quarantined: Counter[str] = field(default_factory=Counter)


def score_file(source: Path, out: Path, *, why: bool = False) -> Scored:
    """Write `id`, `language` and one column a signal for each message of `source`.

    out: its ending says the format; it is written beside and renamed, so that it is whole or not
    there. why: with the words that carried each signal. Raises BadFile without `id` and `text`.
    """
    if out.suffix not in ENDINGS:
        raise WrongUse(f"--out must end in {', '.join(ENDINGS)}")
    file = open_file(source)
    missing = [name for name in ("id", "text") if name not in file.columns]
    if missing:
        found = ", ".join(file.columns) or "no columns"
        raise BadFile(f"{source}: expected columns id and text, found {found}")
    scorer = load_scorer()
    report = Scored(scorer.name)
    draft = out.with_name(f"{out.name}.draft")
    try:
        tables = (_score(batch, scorer, report, why) for batch in file.batches())
        _WRITERS[out.suffix](draft, tables)
        os.replace(draft, out)
    except OSError as error:
        raise WrongUse(f"{out}: cannot be written ({error.strerror})") from None
    finally:
        draft.unlink(missing_ok=True)
    report.quarantined.update(reject.reason for reject in file.rejects)
    return report


def _score(batch: pa.Table, scorer: Scorer, report: Scored, why: bool) -> pa.Table:
    ids = pc.cast(batch["id"], pa.string())
    readable = pc.and_(pc.is_valid(ids), pc.is_valid(batch["text"]))
    kept = batch.filter(readable)
    report.quarantined.update({"expected an id and a text": batch.num_rows - kept.num_rows})
    report.quarantined = +report.quarantined
    report.rows += kept.num_rows
    texts = pc.cast(kept["text"], pa.string())
    roles = pc.fill_null(_column(kept, "role"), str(Role.CUSTOMER))
    scored = scorer.score(
        texts, roles, contexts=_column(kept, "context"), languages=_column(kept, "language")
    )
    table = pa.table({"id": pc.cast(kept["id"], pa.string()), "language": scored["language"]})
    for name in SIGNALS:
        table = table.append_column(name, scored[name])
    if why:
        given = (texts, roles, _column(kept, "context"), _column(kept, "language"))
        found = [
            json.dumps(
                scorer.explain(text, role, context=context, language=language), ensure_ascii=False
            )
            for text, role, context, language in zip(*(c.to_pylist() for c in given), strict=True)
        ]
        table = table.append_column("why", pa.array(found, pa.string()))
    return table


def _column(rows: pa.Table, name: str) -> pa.ChunkedArray:
    if name in rows.column_names:
        return pc.cast(rows[name], pa.string())
    return pa.chunked_array([pa.nulls(rows.num_rows, pa.string())])


def _write_jsonl(path: Path, tables: Iterator[pa.Table]) -> None:
    with path.open("w", encoding="utf-8") as out:
        for table in tables:
            for row in table.to_pylist():
                out.write(json.dumps(_with_why(row), ensure_ascii=False) + "\n")


def _with_why(row: dict[str, Any]) -> dict[str, Any]:
    return row | {"why": json.loads(row["why"])} if "why" in row else row


def _write_csv(path: Path, tables: Iterator[pa.Table]) -> None:
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = None
        for table in tables:
            if writer is None:
                writer = csv.DictWriter(out, table.column_names)
                writer.writeheader()
            writer.writerows(_without_formulas(row) for row in table.to_pylist())


def _without_formulas(row: dict[str, Any]) -> dict[str, Any]:
    """A cell that a spreadsheet would compute is made text: ids come from outside."""
    return {
        name: f"'{value}" if isinstance(value, str) and value[:1] in "=+-@\t\r" else value
        for name, value in row.items()
    }


def _write_parquet(path: Path, tables: Iterator[pa.Table]) -> None:
    import pyarrow.parquet as pq

    writer = None
    for table in tables:
        writer = writer or pq.ParquetWriter(path, table.schema)
        writer.write_table(table)
    if writer:
        writer.close()
    else:
        path.touch()


_WRITERS = {".jsonl": _write_jsonl, ".csv": _write_csv, ".parquet": _write_parquet}
