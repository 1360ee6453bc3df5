"""Calls over real HTTP, and a kill: a short one of `bench/hooks.py`; the long one is run there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[3] / "bench" / "hooks.py"


@pytest.mark.slow
def test_what_was_answered_with_202_outlives_a_kill() -> None:
    """Connections that stay open, a steady stream and a burst. Every call is answered, with 202 or
    with 503 and Retry-After; and each 202 is in the database after `kill -9`."""
    run = subprocess.run(
        [sys.executable, str(BENCH), "--seconds", "2", "--rate", "40", "--json"],
        capture_output=True,
        text=True,
        timeout=170,
    )
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)
    assert told["missing"] == 0
    assert told["steady"]["statuses"] == {"202": 80}
    for stretch in (told["steady"], told["burst"]):
        assert set(stretch["statuses"]) <= {"202", "503"}
        assert stretch["without_retry_after"] == stretch["lost"] == 0
    assert told["burst"]["statuses"]["202"] > 0
