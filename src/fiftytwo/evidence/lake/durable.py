"""Onto the disk before the catalogue speaks of it.

The catalogue is flushed at commit by SQLite; DuckDB does not flush the Parquet files. Without
this, a power cut after a commit could leave a catalogue that names empty files.
"""

import os
from pathlib import Path

_CLOCK_SLACK_NS = 2_000_000_000  # file systems stamp with a coarser clock than ours


def flush_new_files(folder: Path, since_ns: int) -> int:
    """Flush every file and folder below `folder` changed since `since_ns`. Returns how many."""
    flushed = 0
    waiting = [folder] if folder.is_dir() else []
    while waiting:
        here = waiting.pop()
        changed = [here] if _is_new(here.stat(), since_ns) else []
        with os.scandir(here) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(Path(entry.path))
                elif _is_new(entry.stat(), since_ns):
                    changed.append(Path(entry.path))
        for path in changed:
            flush(path)
        flushed += len(changed)
    return flushed


def _is_new(found: os.stat_result, since_ns: int) -> bool:
    return found.st_mtime_ns >= since_ns - _CLOCK_SLACK_NS


def flush(path: Path) -> None:
    """Onto the disk, a file's bytes or a folder's list of names."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
