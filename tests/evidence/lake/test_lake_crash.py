"""Eleven kills of `bench/crash.py`; the long series is run there."""

import importlib
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[3] / "bench"


# Each kill begins work that is half intake and half run: minutes on a machine that is not idle.
@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("module", "name", "kills"),
    [
        ("crash_fiftytwo", "INTAKE_AND_RUN", 3),
        ("crash_lake", "LANDING", 4),
        ("crash_lake", "BACKUP", 2),
    ],
)
def test_it_loses_nothing_however_it_is_killed(
    module: str, name: str, kills: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing lost, nothing twice, nothing torn between tables; and the work can go on."""
    monkeypatch.syspath_prepend(str(BENCH))
    import crash

    scenario = getattr(importlib.import_module(module), name)
    closing = crash.crash(scenario, kills, seed=52, folder=tmp_path)
    assert closing.faults == []
    assert closing.kills.total() == kills
    print(closing.table())


def test_it_would_see_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The harness tells work that forgets what it has reported."""
    monkeypatch.syspath_prepend(str(BENCH))
    import forgetful

    import crash

    closing = crash.crash(forgetful.FORGETFUL, 4, seed=1, folder=tmp_path)
    assert ("forgetful", "write", "torn: 1 of 2 lines") in closing.faults
    assert "forgetful  write" in closing.table()
