"""What the tests need that is no Python package: PostgreSQL and Chromium.

    python tests/servers.py COMMAND …

Installs what is missing where that is ours to do (as root on a Debian, as in CI), starts a
PostgreSQL of its own in a temporary folder, runs COMMAND with FIFTYTWO_TEST_DATABASE_URL, and stops
it again. Says loudly what cannot be had; COMMAND is then not run, and that is no failure.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

PACKAGES = {"initdb": "postgresql", "chromium": "chromium"}
"""Program -> the Debian package that brings it."""
WAIT_S = "60"
USER, HOST = "tests", "127.0.0.1"


def main(command: Sequence[str]) -> int:
    install([program for program in PACKAGES if find(program) is None])
    for program, package in PACKAGES.items():
        if find(program) is None:
            say(
                f"{package} is not here: the tests that need it are SKIPPED (apt install {package})"
            )
    if find("initdb") is None:
        return 0
    with postgresql() as url:
        environment = os.environ | {"FIFTYTWO_TEST_DATABASE_URL": url}
        return subprocess.run(command, env=environment, check=False).returncode


def find(program: str) -> str | None:
    """Where a program is; Debian keeps PostgreSQL's away from the path."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    path = os.pathsep.join([os.environ.get("PATH", ""), *map(str, folders)])
    return shutil.which(program, path=path)


def install(missing: Sequence[str]) -> None:
    """On somebody's own machine nothing is installed behind their back."""
    apt = shutil.which("apt-get")
    if not missing or apt is None or os.geteuid() != 0:
        return
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    packages = [PACKAGES[program] for program in missing]
    say(f"installing {', '.join(packages)} …")
    for arguments in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        told = subprocess.run([apt, "-qq", *arguments], env=environment, capture_output=True)
        if told.returncode:
            say(told.stderr.decode(errors="replace").strip()[-500:])
            return


@contextmanager
def postgresql() -> Iterator[str]:
    """A cluster that nobody else knows and that is gone afterwards; its address."""
    with tempfile.TemporaryDirectory(prefix="fiftytwo-pg-") as folder:
        port = _free_port()
        data = Path(folder, "data")
        os.chmod(folder, 0o755)
        data.mkdir(mode=0o700)
        if os.geteuid() == 0:
            # PostgreSQL refuses to run as root.
            shutil.chown(data, "postgres", "postgres")
        _as_postgres("initdb", "-D", data, "-U", USER, "--auth=trust", "-E", "UTF8", "--no-sync")
        options = f"-h {HOST} -p {port} -k '' -c fsync=off -c full_page_writes=off"
        log = data / "log"
        _as_postgres("pg_ctl", "-D", data, "-l", log, "-o", options, "-w", "-t", WAIT_S, "start")
        try:
            yield f"postgresql://{USER}@{HOST}:{port}/postgres"
        finally:
            _as_postgres("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")


def _as_postgres(program: str, *arguments: object) -> None:
    found = find(program) or program
    command = [found, *map(str, arguments)]
    user = {"user": "postgres", "group": "postgres"} if os.geteuid() == 0 else {}
    told = subprocess.run(command, cwd="/", capture_output=True, check=False, **user)  # type: ignore[call-overload]  # as told
    if told.returncode:
        sys.exit(f"servers: {program} failed: {told.stderr.decode(errors='replace').strip()}")


def _free_port() -> int:
    with socket.socket() as tried:
        tried.bind((HOST, 0))
        return int(tried.getsockname()[1])


def say(words: str) -> None:
    print(f"servers: {words}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
