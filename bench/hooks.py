"""Helpdesks' calls at their fastest: 100 a second over HTTP, each on the disk before its answer.

    python bench/hooks.py [--seconds N] [--rate N] [--connections N] [--json] [--write]

`fiftytwo serve` is started in a home of its own; programs of one's own post signed messages over
connections that stay open. First so many a second for N seconds, then as fast as they can. Whoever
is told 503 reads Retry-After. Then the server is killed with -9, its worker too, and every call
that was answered with 202 is looked for in the database. The worker reads what comes meanwhile, as
it does in real life.
"""

import argparse
import base64
import hashlib
import hmac
import http.client
import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from fiftytwo.programme.site.start import start

COMMAND = (sys.executable, "-P", "-m", "fiftytwo.cli.main")
PATIENCE_S = 30.0
BURST_S = 3.0
PAUSE_S = 2.0
"""Between the two, so that the burst begins as from rest."""


@dataclass
class Told:
    """What the callers of one stretch were told."""

    took_s: float = 0.0
    statuses: Counter[int] = field(default_factory=Counter)
    times_ms: list[float] = field(default_factory=list)
    """Of those that were taken."""
    taken: list[str] = field(default_factory=list)
    """The marks by which the database knows them."""
    without_retry_after: int = 0
    lost: int = 0
    """Connections that ended without an answer."""
    late_ms: float = 0.0
    """How far the callers themselves fell behind at most."""

    @property
    def a_second(self) -> float:
        return len(self.taken) / self.took_s


@dataclass(frozen=True)
class Figures:
    """What came of it."""

    steady: Told
    burst: Told
    missing: int
    """Answered with 202, and not in the database after the kill."""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--rate", type=int, default=100)
    parser.add_argument("--connections", type=int, default=6)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="fiftytwo-bench-") as folder:
        os.environ["FIFTYTWO_HOME"] = str(Path(folder, "home"))
        figures = measured(asked.seconds, asked.rate, asked.connections)
    if asked.json:
        print(json.dumps(_as_json(figures)))
        return 0
    text = _section(figures, asked.seconds, asked.rate, asked.connections)
    print(text)
    if asked.write:
        # It has no place where the package alone is installed.
        from page import write_section

        write_section("hooks", text)
    return 0


def measured(seconds: float, rate: int, connections: int) -> Figures:
    """A home, a server, two stretches of calls, the kill, and what is left."""
    Path(os.environ["FIFTYTWO_HOME"]).mkdir(parents=True)
    secret = _set_up()
    with _served() as (port, leader):
        # Whatever is loaded at the first call is no part of it.
        _stretch(port, secret, "warm", 1.0, 20, connections)
        time.sleep(PAUSE_S)
        steady = _stretch(port, secret, "steady", seconds, rate, connections)
        time.sleep(PAUSE_S)
        burst = _stretch(port, secret, "burst", BURST_S, 0, connections)
        os.killpg(leader, signal.SIGKILL)
    return Figures(steady, burst, _missing([*steady.taken, *burst.taken]))


def _as_json(figures: Figures) -> dict[str, object]:
    def of(told: Told) -> dict[str, object]:
        return {
            "a_second": told.a_second,
            "statuses": {str(status): n for status, n in sorted(told.statuses.items())},
            "without_retry_after": told.without_retry_after,
            "lost": told.lost,
            "p50_ms": statistics.median(told.times_ms or [0]),
            "p95_ms": _p95(told.times_ms or [0]),
            "late_ms": told.late_ms,
        }

    return {
        "steady": of(figures.steady),
        "burst": of(figures.burst),
        "missing": figures.missing,
    }


def _section(figures: Figures, seconds: float, rate: int, connections: int) -> str:
    rows = []
    for name, told in (
        (f"{rate} a second for {seconds:.0f} s (aim: all are taken)", figures.steady),
        (f"as fast as they can for {BURST_S:.0f} s", figures.burst),
    ):
        sent, taken, refused = sum(told.statuses.values()), told.statuses[202], told.statuses[503]
        cells = [
            name,
            f"{sent / told.took_s:.0f}",
            f"{told.a_second:.0f}",
            f"{taken:,}",
            f"{refused:,}",
            sent - taken - refused + told.lost,
            f"{statistics.median(told.times_ms):.0f}",
            f"{_p95(told.times_ms):.0f}",
        ]
        rows.append("| " + " | ".join(map(str, cells)) + " |\n")
    return (
        "## Helpdesks' calls at their fastest\n\n"
        f"Signed calls over HTTP, {connections} connections that stay open, on SQLite; each is on "
        f"the disk before it is answered. Python {sys.version.split()[0]}, {os.cpu_count()} cores, "
        "which the callers share with the server and with the worker, which reads what comes. "
        "Made by `python bench/hooks.py --write`.\n\n"
        "| what | sent a second | taken a second | 202 | 503 | other | p50 ms | p95 ms |\n"
        "|---|--:|--:|--:|--:|--:|--:|--:|\n"
        f"{''.join(rows)}\n"
        f"Then the server was killed: of {len(figures.steady.taken) + len(figures.burst.taken):,} "
        f"calls that were answered with 202, {figures.missing} were not in the database. "
        f"503 without `Retry-After`: "
        f"{figures.steady.without_retry_after + figures.burst.without_retry_after}.\n"
    )


# ── A home, and the server ───────────────────────────────────────────────────────────────────────


def _set_up() -> str:
    """The secret of a program that may call."""
    start()
    from fiftytwo.programme.foundation.inbox.actions import Wanted, add_source
    from fiftytwo.programme.foundation.people.models import User

    user = User.objects.create_user("admin@bench.invalid", name="Admin")
    return add_source(Wanted("own", "own"), by=user)[1]


@contextmanager
def _served() -> Iterator[tuple[int, int]]:
    """Port, and the group of processes."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [*COMMAND, "serve", "--port", str(port)],
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        until = time.perf_counter() + 60
        while not _answers(port):
            if server.poll() is not None or time.perf_counter() > until:
                sys.exit("bench: the server does not answer")
            time.sleep(0.05)
        yield port, server.pid
    finally:
        if server.poll() is None:
            os.killpg(server.pid, signal.SIGKILL)
        server.wait(30)


def _answers(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def _missing(marks: Sequence[str]) -> int:
    """How many of them the database does not know, as it lies there after the kill."""
    from django.db import connections

    from fiftytwo.programme.foundation.inbox.models import Arrival

    connections.close_all()
    there = set(Arrival.objects.values_list("mark", flat=True))
    return len(set(marks) - there)


# ── Who calls ────────────────────────────────────────────────────────────────────────────────────


def _stretch(
    port: int, secret: str, name: str, seconds: float, rate: int, connections: int
) -> Told:
    """rate: calls a second, over all connections; 0: as fast as they can."""
    told, lock = Told(), threading.Lock()
    began = time.perf_counter()

    def call() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
        while (number := take()) is not None:
            if rate:
                due = began + number / rate
                time.sleep(max(0.0, due - time.perf_counter()))
                told.late_ms = max(told.late_ms, 1000 * (time.perf_counter() - due))
            event = f"{name}-{number}"
            body = _message(name, number)
            headers = _signed(secret, body, event)
            sent = time.perf_counter()
            try:
                connection.request("POST", "/hooks/own", body, headers)
                answer = connection.getresponse()
                answer.read()
            except (OSError, http.client.HTTPException):
                connection.close()
                with lock:
                    told.lost += 1
                continue
            took = 1000 * (time.perf_counter() - sent)
            with lock:
                told.statuses[answer.status] += 1
                if answer.status == 202:
                    told.times_ms.append(took)
                    told.taken.append(hashlib.sha256(f"{event}\n".encode() + body).hexdigest())
                elif answer.status == 503 and not (answer.getheader("Retry-After") or "").isdigit():
                    told.without_retry_after += 1
        connection.close()

    numbers = iter(range(round(seconds * rate) if rate else sys.maxsize))

    def take() -> int | None:
        with lock:
            if not rate and time.perf_counter() - began > seconds:
                return None
            return next(numbers, None)

    threads = [threading.Thread(target=call) for _ in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    told.took_s = time.perf_counter() - began
    return told


def _message(name: str, number: int) -> bytes:
    """Ten of one conversation, as in a chat."""
    told = {
        "conversation_id": f"{name}{number // 10}",
        "message_id": f"m{number}",
        "at": datetime.now(UTC).isoformat(),
        "channel": "chat",
        "author_role": "customer" if number % 2 else "agent",
        "author_id": f"c{number // 10}" if number % 2 else "bob",
        "text": f"Order {number} came wet, and this is the second time that I write about it.",
    }
    return json.dumps(told).encode()


def _signed(secret: str, body: bytes, event: str) -> dict[str, str]:
    at = str(int(time.time()))
    key = base64.b64decode(secret.removeprefix("whsec_"))
    digest = hmac.new(key, f"{event}.{at}.".encode() + body, hashlib.sha256).digest()
    signature = "v1," + base64.b64encode(digest).decode()
    return {"webhook-id": event, "webhook-timestamp": at, "webhook-signature": signature}


def _p95(times: Sequence[float]) -> float:
    return sorted(times)[int(0.95 * (len(times) - 1))]


if __name__ == "__main__":
    sys.exit(main())
