"""How well the signals hold on annotated messages, beside earlier models and peers, in one run.

    python bench/signals.py --gold FOLDER [--write]

What `fiftytwo evaluate signals` prints, put into docs/reference/benchmarks.md with --write. The
annotated messages are not part of the project; the public sets lie in FIFTYTWO_BENCH_DATA.
"""

import argparse
import sys
from pathlib import Path

from fiftytwo.evidence.signals.measure.report import report
from fiftytwo.kit.settings import read_settings
from page import write_section

EARLIER = Path(__file__).parent / "earlier"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    if asked.gold is None:
        print("signals: data not present: --gold names the folder of annotated messages")
        return 0
    lines = []
    for line in report(asked.gold, read_settings().bench_data, sorted(EARLIER.glob("*.model"))):
        print(line, flush=True)
        lines.append(line.rstrip())
    if asked.write:
        text = "\n".join(lines)
        about = (
            "## Signals\n\nOn annotated messages of real threads, surveys, calls and chats, which "
            "no model has learned from and on which no threshold was set. What the columns are: "
            "[evaluation](evaluation.md). Made by `python bench/signals.py --gold FOLDER --write`."
        )
        write_section("signals", f"{about}\n\n```\n{text}\n```\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
