"""Calls that come at once share the wait for the disk, and nothing else."""

import threading
from collections.abc import Sequence
from typing import Any

import pytest

from fiftytwo.programme.foundation.inbox.together import Together


class Disk:
    """Keeps what it is given; the first write waits until it is let go."""

    def __init__(self) -> None:
        self.writes: list[list[Any]] = []
        self.begun, self.let_go = threading.Event(), threading.Event()

    def write(self, some: Sequence[Any]) -> None:
        self.begun.set()
        self.let_go.wait(10)
        if "wrong" in some:
            raise ValueError(str(len(some)))
        self.writes.append(list(some))


def kept(disk: Disk, calls: Sequence[Any]) -> dict[Any, str]:
    """The first begins, the others come meanwhile; what each is told."""
    together, told = Together(disk.write), dict[Any, str]()

    def keep(call: Any) -> None:
        try:
            together.keep(call)
            told[call] = "kept"
        except ValueError as error:
            told[call] = f"refused {error}"

    threads = [threading.Thread(target=keep, args=(call,)) for call in calls]
    threads[0].start()
    disk.begun.wait(10)
    for thread in threads[1:]:
        thread.start()
    while len(together._waiting) < len(calls) - 1:
        threading.Event().wait(0.01)
    assert not told
    disk.let_go.set()
    for thread in threads:
        thread.join(10)
    return told


def test_whoever_comes_meanwhile_is_written_with_the_next() -> None:
    """Two writes for six calls; nobody is told before it is there."""
    disk = Disk()
    assert set(kept(disk, "abcdef").values()) == {"kept"}
    assert [len(each) for each in disk.writes] == [1, 5]
    assert sorted(each for some in disk.writes for each in some) == list("abcdef")


def test_one_that_cannot_be_written_stops_no_other() -> None:
    """Each is told what became of its own."""
    disk = Disk()
    told = kept(disk, ["a", "b", "wrong", "c"])
    assert told.pop("wrong") == "refused 1"
    assert set(told.values()) == {"kept"}
    assert sorted(each for some in disk.writes for each in some) == ["a", "b", "c"]


def test_alone_it_is_written_at_once() -> None:
    """And raises what went wrong."""
    disk = Disk()
    disk.let_go.set()
    Together(disk.write).keep("a")  # type: ignore[arg-type]  # a call is a call
    assert disk.writes == [["a"]]
    with pytest.raises(ValueError, match="1"):
        Together(disk.write).keep("wrong")  # type: ignore[arg-type]  # as above
