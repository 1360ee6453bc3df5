"""A home, a clock that stands still, and an open lake."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fiftytwo.evidence.lake.home import Home, open_home
from fiftytwo.evidence.lake.lake import Lake, open_lake
from fiftytwo.kit.clock import Clock, fixed_clock


@pytest.fixture
def clock() -> Clock:
    return fixed_clock(datetime(2026, 11, 23, 8, tzinfo=UTC))


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return open_home(tmp_path / "home")


@pytest.fixture(scope="session")
def empty_lake(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a lake just made, to be copied: making one takes half a second."""
    home = open_home(tmp_path_factory.mktemp("template") / "home")
    open_lake(home, clock=fixed_clock(datetime(2026, 11, 23, 8, tzinfo=UTC))).close()
    return home.lake


@pytest.fixture
def lake(home: Home, clock: Clock, empty_lake: Path) -> Iterator[Lake]:
    shutil.copytree(empty_lake, home.lake)
    with open_lake(home, clock=clock, wait_s=0) as lake:
        yield lake
