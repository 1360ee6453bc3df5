"""Signals for the messages of any JSONL, CSV or Parquet file with `id` and `text`.

Optional columns: `context` (the agent's words before), `role` (customer by default), `language`.
Touches no home: nothing is stored but OUT.
"""

import argparse
from pathlib import Path

from fiftytwo.evidence.runs.score_file import score_file
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("input", type=Path, metavar="IN")
    parser.add_argument(
        "--out", type=Path, required=True, help="JSONL, CSV or Parquet, by its ending"
    )
    parser.add_argument("--why", action="store_true", help="add the words that carried each signal")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    report = score_file(arguments.input, arguments.out, why=arguments.why)
    print(f"{report.rows:,} messages scored by {report.scorer} → {arguments.out}")
    for reason, n in sorted(report.quarantined.items()):
        print(f"  left out {n:,}: {reason}")
    return 1 if report.quarantined else 0
