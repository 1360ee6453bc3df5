"""One writer at a time, between processes and threads."""

import os
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fiftytwo.evidence.lake.home import Home
from fiftytwo.evidence.lake.lake import open_lake
from fiftytwo.evidence.lake.lease import HomeBusy, lease_handle, writers_lease
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.kit.clock import Clock

HOLD = """
import sys, pathlib
from datetime import datetime, UTC
from fiftytwo.evidence.lake.home import open_home
from fiftytwo.evidence.lake.lease import writers_lease
from fiftytwo.kit.clock import fixed_clock
home = open_home(pathlib.Path(sys.argv[1]))
with writers_lease(home, "ingest", clock=fixed_clock(datetime(2026, 11, 23, 10, 41, tzinfo=UTC)),
                   wait_s=0):
    (home.own_scratch / "deep").mkdir(parents=True)
    print("held", flush=True)
    sys.stdin.readline()
"""


LAND = """
import pathlib, sys
sys.path.insert(0, sys.argv[2])
from lake_rows import conversation
from fiftytwo.evidence.lake.home import open_home
from fiftytwo.evidence.lake.lake import open_lake
from fiftytwo.evidence.lake.upkeep import maintain
from fiftytwo.kit.clock import system_clock
with open_lake(open_home(pathlib.Path(sys.argv[1])), clock=system_clock, wait_s=120) as lake:
    for number in range(5):
        name = f"{sys.argv[3]}{number}"
        with lake.write("ingest") as change:
            change.replace_conversations(conversation(name), [f"own:-:{name}"])
    maintain(lake, only_if_due=False)
"""


def hold(home: Home) -> subprocess.Popen[str]:
    """Another process that has the lease and a scratch folder."""
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(home.root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "held\n"
    return other


def test_it_says_who_is_writing(home: Home, clock: Clock) -> None:
    """Owner, process and since when, and what to do; exit code 2."""
    other = hold(home)
    since = datetime(2026, 11, 23, 10, 41, tzinfo=UTC).astimezone()
    with (
        pytest.raises(HomeBusy) as refusal,
        writers_lease(home, "run", clock=clock, wait_s=0),
    ):
        pass
    other.communicate("\n")
    assert str(refusal.value) == (
        f"another fiftytwo is writing (ingest, pid {other.pid}, since {since:%H:%M}); "
        "try again or raise FIFTYTWO_WAIT_S"
    )
    assert refusal.value.exit_code == 2


def test_it_is_free_once_the_other_is_killed(home: Home, clock: Clock) -> None:
    """The lock dies with its process, and its scratch is swept."""
    other = hold(home)
    assert list(home.scratch.iterdir())
    other.send_signal(signal.SIGKILL)
    other.communicate()
    with writers_lease(home, "run", clock=clock, wait_s=0):
        assert not list(home.scratch.iterdir())


def test_it_waits_for_its_turn(home: Home, clock: Clock) -> None:
    """Who waits long enough gets it."""
    other = hold(home)
    assert other.stdin is not None
    other.stdin.write("\n")
    other.stdin.close()
    with writers_lease(home, "run", clock=clock, wait_s=60):
        pass
    assert other.wait() == 0


def test_it_nests_in_a_thread_and_keeps_other_threads_out(home: Home, clock: Clock) -> None:
    """Re-entrant where it is held; a second thread is told who holds it."""
    told: list[str] = []

    def try_it() -> None:
        try:
            with writers_lease(home, "publish", clock=clock, wait_s=0):
                told.append("taken")
        except HomeBusy as refusal:
            told.append(str(refusal))

    with writers_lease(home, "run", clock=clock, wait_s=0):
        with writers_lease(home, "maintenance", clock=clock, wait_s=0):
            pass
        thread = threading.Thread(target=try_it)
        thread.start()
        thread.join()
    try_it()
    assert f"(run, pid {os.getpid()}," in told[0]
    assert told[1:] == ["taken"]


def test_it_keeps_the_scratch_of_the_living(home: Home, clock: Clock) -> None:
    """Only what processes that are gone have left is swept, and stray files."""
    home.own_scratch.mkdir(parents=True)
    (home.scratch / "stray.tmp").write_text("left by hand")
    with writers_lease(home, "run", clock=clock, wait_s=0):
        assert [path.name for path in home.scratch.iterdir()] == [str(os.getpid())]


def test_it_lets_two_processes_land_at_once(home: Home, clock: Clock) -> None:
    """Both make the lake, land five conversations each, and maintain: none is lost or doubled."""
    both = [
        subprocess.Popen([sys.executable, "-c", LAND, home.root, Path(__file__).parent, who])
        for who in ("a", "b")
    ]
    assert [one.wait() for one in both] == [0, 0]
    with open_lake(home, clock=clock) as lake:
        assert lake.read(CONVERSATIONS, ["conversation_id"])["conversation_id"].to_pylist() == [
            f"own:-:{who}{number}" for who in ("a", "b") for number in range(5)
        ]
        assert lake.count(ITEMS) == 20


def test_it_keeps_the_lock_while_a_child_works_for_a_dead_parent(home: Home, clock: Clock) -> None:
    """A catalogue is not tidied under the hands of the next writer."""
    with writers_lease(home, "purge", clock=clock, wait_s=0):
        handle = lease_handle(home)
        assert handle is not None
        child = subprocess.Popen(["cat"], stdin=subprocess.PIPE, pass_fds=(handle,))
    assert lease_handle(home) is None
    with pytest.raises(HomeBusy), writers_lease(home, "run", clock=clock, wait_s=0):
        pass
    child.communicate()
    with writers_lease(home, "run", clock=clock, wait_s=0):
        pass
