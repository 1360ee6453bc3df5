"""Golden files: what a page looks like is read as a diff.

`FIFTYTWO_GOLDEN=renew pytest tests` writes them anew; `git diff` shows what changed.
"""

import os
from pathlib import Path


def assert_golden(path: Path, made: str) -> None:
    """`made` is what the file at `path` says, to the byte; or the file is renewed."""
    if os.environ.get("FIFTYTWO_GOLDEN") == "renew":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(made.encode())
    renew = (
        f"{path.name} is not as before: FIFTYTWO_GOLDEN=renew pytest writes it, git diff shows it"
    )
    assert path.read_bytes().decode() == made, renew
