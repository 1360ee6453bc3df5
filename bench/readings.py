"""How many rows of real exports are read as somebody else, reading by hand, expects.

    FIFTYTWO_BENCH_DATA=… python bench/readings.py

Runs the comparison that lies beside the public data sets (golden/compare.py), which prints every
difference; says "data not present" where it is missing. Masked words count as different.
"""

import subprocess
import sys
from pathlib import Path

from fiftytwo.kit.settings import read_settings

FIFTYTWO = f"'{sys.executable}' -m fiftytwo.cli.main"
READ = (
    "export FIFTYTWO_HOME=$(mktemp -d); "
    f"{FIFTYTWO} ingest {{files}} >/dev/null; {FIFTYTWO} items --json; "
    'rm -rf "$FIFTYTWO_HOME"'
)


def main() -> int:
    data = read_settings().bench_data
    golden = Path(data).parent / "golden" if data else None
    if golden is None or not (golden / "compare.py").exists():
        print("data not present: FIFTYTWO_BENCH_DATA names the folder beside which golden/ lies")
        return 0
    expected = sorted(map(str, golden.glob("*.expected.json")))
    command = [sys.executable, str(golden / "compare.py"), *expected, "--", "sh", "-c", READ]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
