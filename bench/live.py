"""From a helpdesk's call to the lead's screen: praise that a customer wrote, as a live event.

    python bench/live.py [--conversations N] [--posts N] [--write]

A home of invented conversations is taken in, brought up to date and published (not timed). Then
`fiftytwo serve` is started, a lead's page listens as a browser does, and a program of one's own
posts one conversation after the other, signed. Timed: from the first byte of the call to the event
on the open page. Its own /healthz stands beside it in the same run.
"""

import argparse
import base64
import hashlib
import hmac
import http.client
import json
import os
import queue
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fiftytwo.programme.site.start import start
from page import write_section

PORT = 52530
NOW = datetime.now(UTC).replace(microsecond=0)
COMMAND = (sys.executable, "-P", "-m", "fiftytwo.cli.main")
WARM_S, PATIENCE_S = 30.0, 20.0
"""Until models are loaded; for one event."""
PAUSE_S = 0.5
"""Between two calls: the server is to be idle, as it is when somebody says thanks."""
AGENTS = 24
WORDS = """
    courier parcel depot morning driver label blue window ring bell porch gate evening signed van
    route north bridge customs invoice box dry paper tape scale shelf counter till stamp ledger
    crate pallet hall dock lift stairs neighbour garden hedge fence lane corner bakery station
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--conversations", type=int, default=2_000)
    parser.add_argument("--posts", type=int, default=30)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="fiftytwo-bench-") as folder:
        os.environ["FIFTYTWO_HOME"] = str(Path(folder, "home"))
        _take_in(Path(folder), asked.conversations)
        text = _section(asked.conversations, asked.posts)
    print(text)
    if asked.write:
        write_section("live", text)
    return 0


def _section(conversations: int, posts: int) -> str:
    cookie, secret = _set_up()
    with _served() as leader:
        idle = [_healthz() for _ in range(posts + 5)][5:]
        with _listening(cookie) as events:
            _post_and_wait(-1, secret, events, WARM_S)
            times = []
            for number in range(posts):
                time.sleep(PAUSE_S)
                times.append(_post_and_wait(number, secret, events, PATIENCE_S))
        memory = _memory_mb(leader)
    p50, p95 = statistics.median(times), _p95(times)
    base = statistics.median(idle)
    return (
        "## Live: from a helpdesk's call to the screen\n\n"
        f"{posts} calls, one after the other, of a conversation with praise in it; a lake of "
        f"{conversations:,} conversations; Python {sys.version.split()[0]}, {os.cpu_count()} "
        "cores, which the caller shares with the server. "
        "Made by `python bench/live.py --write`.\n\n"
        "| what | p50 ms | p95 ms | times /healthz |\n|---|--:|--:|--:|\n"
        f"| `/healthz` | {base:.0f} | {_p95(idle):.0f} | 1.0 |\n"
        f"| a call to the event on the lead's open page (aim p95 1,000 ms) | {p50:.0f} | {p95:.0f} "
        f"| {p50 / base:.0f} |\n\n"
        f"Server, worker and the process that reads, with its models: {memory} MB.\n"
    )


# ── A home ───────────────────────────────────────────────────────────────────────────────────────


def _take_in(folder: Path, conversations: int) -> None:
    chance = random.Random(52)
    roster = [
        "person_id,name,email,role,team,site,time_zone,shift,lead_id,starts,ends,aliases,clients"
    ]
    roster.append("alice,Alice Example,,lead,Night,Halle,Europe/London,early,,,,,")
    roster += [
        f"a{n},Agent {n} Example,,agent,Night,Halle,Europe/London,early,alice,,,a{n},"
        for n in range(AGENTS)
    ]
    (folder / "roster.csv").write_text("\n".join(roster) + "\n", encoding="utf-8")
    with (folder / "messages.jsonl").open("w", encoding="utf-8") as out:
        for number in range(conversations):
            at = NOW - timedelta(days=chance.randrange(1, 60), minutes=chance.randrange(600))
            for message in _conversation(f"old{number}", f"a{number % AGENTS}", at, number):
                out.write(json.dumps(message) + "\n")
    for name in ("roster.csv", "messages.jsonl"):
        _run("ingest", str(folder / name))
    _run("publish")


def _run(*arguments: str) -> None:
    subprocess.run([*COMMAND, *arguments], check=True, stdout=subprocess.DEVNULL)


def _conversation(name: str, agent: str, at: datetime, number: int) -> list[dict[str, str]]:
    asked = f"Order {number} came wet, and this is the second time that I write about it."
    # Nobody's saved reply: what many conversations share earns no thanks.
    own = " ".join(random.Random(name).choices(WORDS.split(), k=18))
    helped = f"I am sorry. I have sent a new one by courier myself: {own}."
    thanked = "You are amazing, it is here already. Thank you so much, you saved my day!"
    said = [("customer", asked), ("agent", helped), ("customer", thanked)]
    return [
        {
            "conversation_id": name,
            "message_id": f"m{place}",
            "at": (at + timedelta(minutes=10 * place)).isoformat(),
            "channel": "chat",
            "author_role": role,
            "author_id": agent if role == "agent" else f"c{name}",
            "visibility": "public",
            "text": text,
        }
        for place, (role, text) in enumerate(said)
    ]


def _set_up() -> tuple[str, str]:
    """A lead who is signed in, and the secret of a program that may call."""
    start()
    from django.test import Client

    from fiftytwo.programme.foundation.access.models import Grant
    from fiftytwo.programme.foundation.inbox.actions import Wanted, add_source
    from fiftytwo.programme.foundation.people.models import Person, User
    from fiftytwo.programme.foundation.signing_in.models import SecondStep

    SecondStep.objects.all().delete()  # the session below is made without signing in
    person = Person.objects.get(person_id="alice")
    user = User.objects.create_user("lead@bench.invalid", name=person.name, person=person)
    Grant.objects.create(user=user, role="lead", team=person.team)
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
    _, secret = add_source(Wanted("own", "own"), by=user)
    cookie = "; ".join(f"{name}={m.value}" for name, m in client.cookies.items())
    return cookie, secret


# ── The server, who calls and who listens ────────────────────────────────────────────────────────


@contextmanager
def _served() -> Iterator[int]:
    server = subprocess.Popen(
        [*COMMAND, "serve", "--port", str(PORT)],
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        until = time.perf_counter() + 60
        while not _answers():
            if server.poll() is not None or time.perf_counter() > until:
                sys.exit("bench: the server does not answer")
            time.sleep(0.05)
        yield server.pid
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(30)


def _answers() -> bool:
    try:
        return _healthz() > 0
    except OSError:
        return False


def _healthz() -> float:
    """Milliseconds."""
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=PATIENCE_S)
    began = time.perf_counter()
    connection.request("GET", "/healthz")
    connection.getresponse().read()
    connection.close()
    return 1000 * (time.perf_counter() - began)


@contextmanager
def _listening(cookie: str) -> Iterator["queue.Queue[float]"]:
    """When each event came that says something was heard."""
    events: queue.Queue[float] = queue.Queue()
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=120)
    connection.request("GET", "/live/", headers={"Cookie": cookie})
    answer = connection.getresponse()
    if answer.status != 200:
        sys.exit(f"bench: the page of live events answers {answer.status}")

    def read() -> None:
        try:
            while line := answer.readline():
                if line.strip() == b"data: heard":
                    events.put(time.perf_counter())
        except (OSError, ValueError, AttributeError):
            return

    threading.Thread(target=read, daemon=True).start()
    try:
        yield events
    finally:
        connection.close()


def _post_and_wait(
    number: int, secret: str, events: "queue.Queue[float]", patience_s: float
) -> float:
    """Milliseconds from the call to the event."""
    agent = f"a{number % AGENTS}"
    body = json.dumps(_conversation(f"new{number}", agent, datetime.now(UTC), number)).encode()
    began = time.perf_counter()
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=PATIENCE_S)
    connection.request("POST", "/hooks/own", body, _signed(secret, body, f"e{number}"))
    status = connection.getresponse().status
    connection.close()
    if status != 202:
        sys.exit(f"bench: a call is answered with {status}")
    try:
        return 1000 * (events.get(timeout=patience_s) - began)
    except queue.Empty:
        sys.exit("bench: no event came")


def _signed(secret: str, body: bytes, event: str) -> dict[str, str]:
    at = str(int(time.time()))
    key = base64.b64decode(secret.removeprefix("whsec_"))
    digest = hmac.new(key, f"{event}.{at}.".encode() + body, hashlib.sha256).digest()
    signature = "v1," + base64.b64encode(digest).decode()
    return {"webhook-id": event, "webhook-timestamp": at, "webhook-signature": signature}


def _memory_mb(leader: int) -> int:
    """Proportional set size of the process and all that it started."""
    kilobytes = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if os.getsid(int(folder.name)) == leader:
                told = (folder / "smaps_rollup").read_text()
                kilobytes += int(told.split("Pss:")[1].split()[0])
        except (OSError, IndexError):
            continue
    return round(kilobytes / 1024)


def _p95(times: Sequence[float]) -> float:
    return sorted(times)[int(0.95 * (len(times) - 1))]


if __name__ == "__main__":
    sys.exit(main())
