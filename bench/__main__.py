"""Everything we claim, measured: `./run bench [NAME …] [ARGUMENT …]`.

NAME is any of kernel, commands, redaction, readings, signals, left_out, training_texts, volume,
crash; without one the first three run.
Arguments that begin with `-` go to each, for example `--write`, which renews
docs/reference/benchmarks.md.
"""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
NAMES = (
    "kernel",
    "commands",
    "redaction",
    "readings",
    "signals",
    "left_out",
    "training_texts",
    "volume",
    "crash",
)
QUICK = NAMES[:3]


def main(arguments: list[str]) -> int:
    names = [name for name in arguments if not name.startswith("-") and not name.isdigit()]
    options = [option for option in arguments if option not in names]
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        print(f"bench: there is no {unknown[0]}, but: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    environment = os.environ | {"PYTHONPATH": str(HERE.parent / "src")}
    for name in names or QUICK:
        print(f"── {name}", flush=True)
        command = [sys.executable, str(HERE / f"{name}.py"), *options]
        code = subprocess.run(command, env=environment, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
