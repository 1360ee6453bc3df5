"""The process that reads: it answers with terms, says when it cannot, and ends with its parent."""

import os
import shutil
import time
from pathlib import Path

import pytest

from fiftytwo.programme.foundation.inbox.reading import CannotBeRead, Reading, ReadingFailed
from tests.programme.inbox.calls import TALK, body_of


def test_reads_until_it_is_let_go(
    made: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """One call that cannot be read does not end it; a killed one is told from a silent one."""
    shutil.copytree(made, tmp_path / "home")
    monkeypatch.setenv("FIFTYTWO_HOME", str(tmp_path / "home"))
    reading = Reading()
    try:
        with pytest.raises(CannotBeRead):
            reading.heard("own", [b'{"conversation_id": "c"}'], "")
        conversations, moments, _, _ = reading.heard("own", [body_of(*TALK)], "")
        assert conversations == ("own:-:call-1",)
        assert {moment.credited[0].person_id for moment in moments} == {"bob"}
        os.kill(reading.pid, 9)
        with pytest.raises(ReadingFailed):
            reading.heard("own", [body_of(*TALK)], "")
    finally:
        reading.end()


def test_ends_when_its_parent_is_gone(
    made: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Whatever became of that: nothing is left that holds memory."""
    shutil.copytree(made, tmp_path / "home")
    monkeypatch.setenv("FIFTYTWO_HOME", str(tmp_path / "home"))
    reading = Reading()
    reading.heard("own", [body_of(*TALK)], "")
    reading._pipe.close()
    until = time.monotonic() + 20
    while reading._process.is_alive() and time.monotonic() < until:
        time.sleep(0.1)
    assert not reading._process.is_alive()
