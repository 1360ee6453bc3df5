"""What cannot wait is looked at by each worker every few seconds."""

from datetime import datetime

import pytest

from fiftytwo.programme.foundation.jobs import known
from fiftytwo.programme.foundation.jobs.known import watches
from fiftytwo.programme.foundation.jobs.work import watch
from fiftytwo.programme.subjects.care.watch import look_after
from tests.programme.jobs.conftest import MONDAY_SIX


def test_the_worker_looks_after_people() -> None:
    """It was told so when the programme was set up."""
    assert look_after in watches()


def test_a_look_that_fails_keeps_no_other_from_looking(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of what kind it was is said; its message, which may quote somebody, is not."""
    seen: list[datetime] = []

    def fails(now: datetime) -> None:
        raise RuntimeError("Bob said")

    monkeypatch.setattr(known, "_WATCHES", [fails, seen.append])
    watch(MONDAY_SIX)
    assert seen == [MONDAY_SIX]
    said = capsys.readouterr().err
    assert "RuntimeError" in said
    assert "Bob" not in said
