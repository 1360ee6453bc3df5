"""The app as one starts it: answers, tells who listens, and stops when it is told to."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

COMMAND = "import sys; from fiftytwo.cli.main import main; sys.exit(main())"
PATIENCE_S = 60


@dataclass
class Served:
    """A running app."""

    home: Path
    port: int
    process: subprocess.Popen[str]

    def ask(self, path: str, method: str = "GET", **headers: str) -> http.client.HTTPResponse:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_S)
        connection.request(method, path, headers=headers)
        return connection.getresponse()

    def group(self) -> list[int]:
        """Everything it started, and itself."""
        return [
            int(folder.name)
            for folder in Path("/proc").glob("[0-9]*")
            if _session(int(folder.name)) == self.process.pid
        ]


def _session(pid: int) -> int:
    try:
        return os.getsid(pid)
    except ProcessLookupError:
        return 0


def free_port() -> int:
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return int(tried.getsockname()[1])


def start(home: Path, *arguments: str, url: str = "") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-P", "-c", COMMAND, *arguments],
        env=os.environ | {"FIFTYTWO_HOME": str(home), "FIFTYTWO_DATABASE_URL": url},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def wait_for(served: Served) -> None:
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        try:
            if served.ask("/healthz").status == 200:
                return
        except OSError:
            time.sleep(0.1)
    pytest.fail("it does not answer")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """On a home of its own."""
    home, port = tmp_path_factory.mktemp("served") / "home", free_port()
    app = Served(home, port, start(home, "serve", "--port", str(port)))
    wait_for(app)
    yield app
    if app.process.poll() is None:
        app.process.kill()


def test_answers_what_others_rely_on(served: Served) -> None:
    """Health, the description of the API, and a style sheet; a stranger is sent to sign in."""
    assert served.ask("/healthz").read() == b'{"status": "ok"}'
    assert b'"openapi": "3.1.0"' in served.ask("/api/openapi.json").read()
    assert served.ask("/static/fiftytwo/fiftytwo.css").status == 200
    home = served.ask("/")
    assert home.status == 302
    assert home.headers["location"].startswith("/account/login/")
    assert served.ask("/live/").status == 404


def test_a_taken_port_is_said_at_once(served: Served, tmp_path: Path) -> None:
    """One line that says what to do, exit 2."""
    second = start(tmp_path / "home", "serve", "--port", str(served.port))
    _, error = second.communicate(timeout=PATIENCE_S)
    assert second.returncode == 2
    assert "name another --port" in error
    assert len(error.splitlines()) == 1


def test_a_database_that_is_not_there_is_said(tmp_path: Path) -> None:
    """One line that says what to look at, exit 2, and no password in it."""
    port = free_port()
    url = f"postgresql://somebody:secret{'@'}127.0.0.1:{port}/nothing"
    told = start(tmp_path / "home", "serve", "--port", str(free_port()), url=url)
    _, error = told.communicate(timeout=PATIENCE_S)
    assert told.returncode == 2
    assert "FIFTYTWO_DATABASE_URL" in error
    assert "secret" not in error
    assert len(error.splitlines()) == 1


def test_stops_when_it_is_told_to(served: Served) -> None:
    """On SIGTERM everything that was started ends, with exit 0 and nothing to say."""
    assert len(served.group()) >= 3
    served.process.send_signal(signal.SIGTERM)
    _, error = served.process.communicate(timeout=PATIENCE_S)
    assert served.process.returncode == 0
    assert error == ""
    assert served.group() == []
