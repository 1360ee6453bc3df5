"""Temporary files: one folder a process, so that the dead can be told from the living."""

import os
import shutil

from fiftytwo.evidence.lake.home import Home


def sweep_scratch(home: Home) -> None:
    """Remove what processes that are gone have left."""
    if not home.scratch.is_dir():
        return
    for folder in home.scratch.iterdir():
        if folder.name.isdigit() and _is_alive(int(folder.name)):
            continue
        if folder.is_dir():
            shutil.rmtree(folder, ignore_errors=True)
        else:
            folder.unlink(missing_ok=True)


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
