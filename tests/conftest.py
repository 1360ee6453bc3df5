"""What every test can rely on: the same environment on every machine, and no home of somebody's."""

import os

import pytest
from hypothesis import settings

# Examples are the same in every run; a slow machine is not a failing one.
settings.register_profile("fiftytwo", derandomize=True, deadline=None)
settings.load_profile("fiftytwo")


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the person who runs the tests, and never their FIFTYTWO_HOME."""
    for name in [name for name in os.environ if name.startswith("FIFTYTWO_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("FIFTYTWO_HOME", str(tmp_path_factory.mktemp("home") / "fiftytwo"))
