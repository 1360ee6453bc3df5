"""A home of its own in which real workers run, on SQLite or on PostgreSQL."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

ROOT = Path(__file__).parents[3]
POSTGRESQL = os.environ.get("FIFTYTWO_TEST_DATABASE_URL", "")
LONG_ENOUGH_S = 60


@dataclass(frozen=True)
class Home:
    """What the processes share."""

    folder: Path
    environment: dict[str, str]

    @property
    def notes(self) -> Path:
        """Where jobs of tests leave a line each."""
        return self.folder / "notes"

    def lines(self) -> list[str]:
        return self.notes.read_text(encoding="utf-8").split()

    def run(self, code: str) -> Any:
        """Run `code` with Django set up; what it calls `answer`, as JSON."""
        whole = (
            "from fiftytwo.programme.site.start import start\nstart()\nimport json\n"
            "from django_tasks_db.models import DBTaskResult\n"
            "from fiftytwo.programme.foundation.jobs.models import Schedule, Turn, Worker\n"
            "from tests.programme.jobs import tasks\nanswer = None\n"
            f"{code}\nprint(json.dumps(answer, default=str))"
        )
        done = subprocess.run(
            [sys.executable, "-c", whole],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    @contextmanager
    def worker(self, before: str = "") -> Iterator[subprocess.Popen[bytes]]:
        """A worker's process; killed at the end. before: code that it runs first."""
        code = (
            "from fiftytwo.programme.site.start import start\nstart()\nimport sys\n"
            f"{before}\n"
            "from fiftytwo.programme.site.worker import main\nsys.exit(main([]))"
        )
        process = subprocess.Popen([sys.executable, "-c", code], env=self.environment)
        try:
            yield process
        finally:
            process.kill()
            process.wait()


def until(said: Callable[[], object], seconds: float = LONG_ENOUGH_S) -> None:
    """Wait for something that other processes do. Fails where it does not happen."""
    end = time.monotonic() + seconds
    while not said():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.1)


@contextmanager
def make_home(folder: Path, vendor: str) -> Iterator[Home]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("FIFTYTWO_")}
    environment |= {
        "FIFTYTWO_HOME": str(folder),
        "JOBS_OF_TESTS": str(folder / "notes"),
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
    }
    environment.pop("DJANGO_SETTINGS_MODULE", None)
    (folder / "notes").touch()
    if vendor == "sqlite":
        yield Home(folder, environment)
        return
    with _database() as url:
        yield Home(folder, environment | {"FIFTYTWO_DATABASE_URL": url})


@contextmanager
def _database() -> Iterator[str]:
    """A database of its own on the PostgreSQL that tests have."""
    import psycopg

    name = f"jobs_{uuid4().hex}"
    with psycopg.connect(POSTGRESQL, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
        try:
            yield urlunsplit(urlsplit(POSTGRESQL)._replace(path=f"/{name}"))
        finally:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
