"""Everything we claim, measured: `./run bench [NAME …] [ARGUMENT …]`.

NAME is any of kernel, commands, redaction, readings, signals, left_out, training_texts, volume,
crash, programme, wall, live, hooks; without one the first three run.
What stands from the first `-` on goes to each, for example `--write`, which renews
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
    "programme",
    "wall",
    "live",
    "hooks",
)
QUICK = NAMES[:3]


def main(arguments: list[str]) -> int:
    is_option = [argument.startswith("-") for argument in arguments]
    first = is_option.index(True) if any(is_option) else len(arguments)
    names, options = arguments[:first], arguments[first:]
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
