"""Helpdesks that may call, and a lake that reads what they sent."""

import random
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from fiftytwo.evidence.live import Live, Payloads
from fiftytwo.kit.errors import FiftytwoError
from fiftytwo.programme.foundation.inbox import hook
from fiftytwo.programme.foundation.inbox.actions import Wanted, add_source
from fiftytwo.programme.foundation.inbox.listen import Listener
from fiftytwo.programme.foundation.inbox.models import Source
from fiftytwo.programme.foundation.inbox.pace import Pace
from fiftytwo.programme.foundation.inbox.reading import CannotBeRead, Heard
from fiftytwo.programme.foundation.inbox.sealed import seal_secret
from tests.builders.company import company
from tests.builders.homes import AtHome, at_home
from tests.programme.cast import Cast
from tests.programme.inbox.calls import OWN_SECRET, SECRET

MakeSource = Callable[..., Source]


@pytest.fixture(autouse=True)
def _own_pace(monkeypatch: pytest.MonkeyPatch) -> None:
    """How many come at once is what test_hook is about, and nothing else."""
    monkeypatch.setattr(hook, "_pace", Pace(1_000_000))


@pytest.fixture
def source(cast: Cast) -> MakeSource:
    """Kind -> a helpdesk of it that may call, with the secret that calls.py signs with."""

    def make(kind: str = "own", **told: Any) -> Source:
        wanted = Wanted(**{"name": kind, "kind": kind, "secret": SECRET} | told)
        made, _ = add_source(wanted, by=cast.users["administrator"])
        if kind == "own":
            Source.objects.filter(pk=made.pk).update(secret=seal_secret(made, OWN_SECRET))
        return Source.objects.get(pk=made.pk)

    return make


@dataclass
class Here:
    """The reading process's answers, given by this process."""

    live: Live
    asked: int = 0

    def is_ready(self) -> bool:
        return True

    def heard(self, source: str, bodies: Sequence[bytes], client: str) -> Heard:
        self.asked += 1
        try:
            found = self.live.heard(Payloads(source, tuple(bodies)), client or None)
        except FiftytwoError:
            raise CannotBeRead from None
        return found.conversations, found.moments, found.exposures, found.words

    def end(self) -> None: ...


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small lake with Bob on its roster, of which a run has been; each test has a copy."""
    folder = tmp_path_factory.mktemp("made")
    with at_home(folder) as home:
        home.take_in(company(folder / "in"))
        home.running.bring_up_to_date()
    return folder / "home"


@pytest.fixture
def lake(made: Path, tmp_path: Path) -> Iterator[AtHome]:
    shutil.copytree(made, tmp_path / "home")
    with at_home(tmp_path) as home:
        # Its clock stands still: other chance, or a second run would be called as the first.
        chance = random.Random(53)
        intake, running = (replace(one, chance=chance) for one in (home.intake, home.running))
        yield replace(home, intake=intake, running=running)


@pytest.fixture
def listener(lake: AtHome) -> Listener:
    """Reads with that lake."""
    return Listener(lambda: Here(Live(lake.lake, lake.key, lake.intake.clock)))


def read_all(listener: Listener) -> None:
    """Until nothing waits."""
    while listener.look() == 0:
        pass
