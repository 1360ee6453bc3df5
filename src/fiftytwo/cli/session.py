"""What every command that touches the lake needs: home, key, lake, doors."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from fiftytwo.evidence.erasing import Erasing
from fiftytwo.evidence.intake import Intake
from fiftytwo.evidence.lake.home import Home, open_home
from fiftytwo.evidence.lake.lake import Lake, open_lake
from fiftytwo.evidence.running import Running
from fiftytwo.kit import steps
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.keys import Key, open_key
from fiftytwo.kit.seeds import chance_for
from fiftytwo.kit.settings import Settings


@dataclass(frozen=True)
class Session:
    """An open home."""

    settings: Settings
    home: Home
    lake: Lake
    key: Key

    @property
    def intake(self) -> Intake:
        chance = chance_for(self.settings.seed, "ids", "intake", str(self.lake.snapshot()))
        return Intake(self.lake, self.key, self.settings.clock, chance)

    @property
    def erasing(self) -> Erasing:
        return Erasing(self.home, self.lake, self.key, self.settings.clock)

    @property
    def running(self) -> Running:
        chance = chance_for(self.settings.seed, "ids", "run", str(self.lake.snapshot()))
        return Running(self.lake, self.key, self.settings.clock, chance, self.settings.seed)


@contextmanager
def open_session(settings: Settings, *, make: bool = False) -> Iterator[Session]:
    """The home of these settings, opened; made on first use by commands that take something in.

    Raises WrongUse where there is no home and `make` is false: a typo must not make a new one.
    """
    if not make and not Home(settings.home).catalogue.exists():
        raise WrongUse(
            f"there is nothing in {settings.home} yet: take some in with `fiftytwo ingest PATH`, "
            "or set FIFTYTWO_HOME to where it is"
        )
    if sys.stderr.isatty():
        steps.listen(_show)
    home = open_home(settings.home)
    key = open_key(home.key_path)
    with open_lake(home, clock=settings.clock, wait_s=settings.wait_s) as lake:
        try:
            yield Session(settings, home, lake, key)
        finally:
            if sys.stderr.isatty():
                print("\r\x1b[K", end="", file=sys.stderr)


def _show(name: str) -> None:
    print(f"\r\x1b[K{name} …", end="", file=sys.stderr, flush=True)
