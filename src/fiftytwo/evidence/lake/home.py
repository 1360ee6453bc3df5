"""FIFTYTWO_HOME: one folder that holds everything, readable by its owner only."""

import os
from dataclasses import dataclass
from pathlib import Path

from fiftytwo.evidence.lake.failures import told_plainly
from fiftytwo.kit.errors import HomeUnusable


@dataclass(frozen=True)
class Home:
    """Where everything lives. Moving the folder moves the installation."""

    root: Path

    @property
    def key_path(self) -> Path:
        """The installation's secret key; see kit/keys.py."""
        return self.root / "key"

    @property
    def lake(self) -> Path:
        return self.root / "lake"

    @property
    def catalogue(self) -> Path:
        """The SQL catalogue. It is there only once the lake is complete."""
        return self.lake / "catalogue.sqlite"

    @property
    def data(self) -> Path:
        """The Parquet files, one folder a table, one below it a partition."""
        return self.lake / "data"

    @property
    def scratch(self) -> Path:
        """Temporary files, one folder a process; what dead processes left is swept."""
        return self.root / "scratch"

    @property
    def own_scratch(self) -> Path:
        """The temporary files of this process."""
        return self.scratch / str(os.getpid())

    @property
    def lease_path(self) -> Path:
        """Locked by whoever writes, and saying who that is."""
        return self.root / "writing"

    @property
    def upkeep_path(self) -> Path:
        """When maintenance ran last; losing it costs one maintenance."""
        return self.lake / "upkeep.json"


def open_home(path: Path) -> Home:
    """The home at `path`, made with mode 0700 where there is none.

    Raises HomeUnusable if it is no folder, cannot be written, or there is no space to make it.
    """
    home = Home(path.expanduser().absolute())
    if home.root.exists() and not home.root.is_dir():
        raise HomeUnusable(
            f"{home.root} is not a folder; set FIFTYTWO_HOME to a folder that Fiftytwo may write"
        )
    with told_plainly(home.root):
        home.root.mkdir(mode=0o700, parents=True, exist_ok=True)
    # access(2) knows read-only mounts too, where even root may not write.
    if not os.access(home.root, os.W_OK | os.X_OK):
        raise HomeUnusable(
            f"{home.root} is read-only; make it writable or set FIFTYTWO_HOME to another folder"
        )
    return home
