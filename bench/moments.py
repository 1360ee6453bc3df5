"""Moments in three written companies and in annotated conversations, as `evaluate moments` says.

    python bench/moments.py [--gold FOLDER] [--write]

--gold needs FIFTYTWO_BENCH_DATA, where the annotated conversations come from.
"""

import argparse
import sys
from pathlib import Path

from fiftytwo.cli.evaluate_moments import report_gold, report_world
from fiftytwo.kit.settings import read_settings
from page import write_section

ROOT = Path(__file__).parent.parent
WORLDS = {
    "Pellwater (the demo), on which definitions were developed": ROOT / "demo",
    "Tansy Lane, by another author; its scores were looked at while definitions changed": ROOT
    / "tests/worlds/tansy_lane",
    "Quillmoor, by a third author, measured blind; six places of it then mended masking": ROOT
    / "tests/worlds/quillmoor",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    settings = read_settings()
    parts = {
        name: list(report_world(folder / "company", folder / "truth.json", settings))[1:]
        for name, folder in WORLDS.items()
    }
    if asked.gold and settings.bench_data:
        found = report_gold(asked.gold, settings.bench_data, settings)
        parts["Annotated conversations of public sets"] = list(found)
    else:
        print("moments: data not present: --gold and FIFTYTWO_BENCH_DATA name the folders")
    lines = ["## Moments", "", "What was planted and found; printed by `python bench/moments.py`."]
    for name, report in parts.items():
        lines += ["", f"**{name}**", "", "```", *report, "```"]
    print("\n".join(lines))
    if asked.write:
        write_section("moments", "\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
