"""Work that tears when it is killed, to see that the harness tells."""

from pathlib import Path

from crash import Scenario
from fiftytwo.kit.steps import step


def work(home: Path) -> None:
    home.mkdir(parents=True, exist_ok=True)
    (home / "lines").write_text("one\n")
    step("write")
    (home / "lines").write_text("one\ntwo\n")


def check(home: Path) -> list[str]:
    count = len((home / "lines").read_text().splitlines()) if (home / "lines").exists() else 2
    return [] if count == 2 else [f"torn: {count} of 2 lines"]


FORGETFUL = Scenario("forgetful", work, check)
