"""Walls: a wall with many thanks, and many screens that stay open while thanks come in.

    python bench/wall.py [--thanks N] [--screens N] [--seconds S] [--every S] [--write]

A company of 240 people with so many thanks that hang is put into a database of its own (not
timed). `fiftytwo serve` is started and asked over the loopback as a browser would: pages of the
wall, then so many screens that hold their live events open and are sent what hangs, while somebody
is thanked every few seconds; the worker reads each of these before it hangs. In CI: --screens 10
--seconds 60.
"""

import argparse
import http.client
import os
import random
import statistics
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from fiftytwo.programme.site.start import start
from page import write_section
from programme import PORT, database, memory_mb, p95, served, times_of

PEOPLE, TEAM = 240, 12
WARM_S = 20
"""From when on memory is compared: by then every screen has been served once."""
WORDS = "You stayed on the line until the lock opened, and rang back on Thursday to be sure. " * 3
ASKED = (
    ("agent", "/wall/"),
    ("agent", "/wall/?page=20"),
    ("executive", "/wall/"),
    ("agent", "/thanks/"),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--thanks", type=int, default=1_000)
    parser.add_argument("--screens", type=int, default=50)
    parser.add_argument("--seconds", type=int, default=3_600, help="that screens stay open")
    parser.add_argument("--every", type=float, default=10, help="seconds between two thanks")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="fiftytwo-bench-") as folder:
        os.environ["FIFTYTWO_HOME"] = str(Path(folder, "home"))
        Path(folder, "home").mkdir(mode=0o700)
        text = _section(asked)
    print(text)
    if asked.write:
        write_section(f"wall on {database()}", text)
    return 0


def _section(asked: argparse.Namespace) -> str:
    start()
    cookies, secret = _fill(asked.thanks)
    lines = [
        f"## Walls on {database()}",
        "",
        f"{asked.thanks:,} thanks that hang, {PEOPLE} people; Python {sys.version.split()[0]}, "
        f"{os.cpu_count()} cores, which those who ask share with the server. Made by "
        "`python bench/wall.py --write`.",
        "",
        "| page | as | p50 ms | p95 ms |",
        "|---|---|--:|--:|",
    ]
    with served() as (_started, _memory, pid):
        for role, path in (*ASKED, ("", f"/screen/{secret}/")):
            times = times_of(path, cookies.get(role, ""))
            shown = "/screen/…/" if secret in path else path
            lines.append(
                f"| `{shown}` | {role or 'nobody'} | {statistics.median(times):.0f} "
                f"| {p95(times):.0f} |"
            )
        hung = _screens(secret, pid, asked)
    seen = f"p50 {statistics.median(hung.after_s):.2f} s, p95 {p95(hung.after_s):.2f} s"
    lines += [
        "",
        f"{asked.screens} screens open for {asked.seconds:,} s, a new thanks every "
        f"{asked.every:g} s: on a screen after {seen} (aim 1 s), {hung.missed} missed, "
        f"{hung.errors} errors. Server and worker: {hung.before_mb} MB after {WARM_S} s, "
        f"{hung.after_mb} MB at the end.",
    ]
    return "\n".join(lines) + "\n"


def _fill(thanks: int) -> tuple[dict[str, str], str]:
    """The company and its thanks; a session for each role; the secret of a screen."""
    from django.test import Client
    from django.utils import timezone

    from fiftytwo.programme.foundation.access.models import Grant
    from fiftytwo.programme.foundation.people.actions import bring_in_roster, set_up_organisation
    from fiftytwo.programme.foundation.people.models import Person, User
    from fiftytwo.programme.foundation.signing_in.models import SecondStep
    from fiftytwo.programme.foundation.thanks.models import Answer, How, Receipt, Recognition
    from fiftytwo.programme.subjects.recognition.actions import make_screen
    from programme import person

    chance = random.Random(52)
    set_up_organisation("Large & Sons", is_demo=False)
    SecondStep.objects.all().delete()  # the sessions below are made without signing in
    bring_in_roster([person(n) for n in range(PEOPLE)], by=None)
    people = list(Person.objects.order_by("person_id"))
    users = {}
    for role, who in (("agent", people[1]), ("executive", None), ("programme_manager", None)):
        users[role] = User.objects.create_user(f"{role}@bench.invalid", name=role, person=who)
        Grant.objects.create(user=users[role], role=role)
    now = timezone.now()
    rows = [
        Recognition(
            at=now - timedelta(hours=n),
            by=users["executive"],
            how=How.WRITTEN,
            words=WORDS,
            audience="printable",
            hung_at=now,
            unfit=[],
        )
        for n in range(thanks)
    ]
    Recognition.objects.bulk_create(rows, batch_size=500)
    Receipt.objects.bulk_create(
        [
            Receipt(recognition=row, person=chance.choice(people), at=row.at, answer=Answer.YES)
            for row in rows
        ],
        batch_size=500,
    )
    cookies = {}
    for role, user in users.items():
        client = Client(SERVER_NAME="127.0.0.1")
        client.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
        client.get("/")
        cookies[role] = "; ".join(f"{name}={m.value}" for name, m in client.cookies.items())
    user = users["programme_manager"]
    return cookies, make_screen(name="canteen", team=None, client=None, by=user)[1]


@dataclass
class Hung:
    """What became of the thanks that came in while screens were open."""

    after_s: list[float] = field(default_factory=list)
    """From the thanks to its being on a screen; one for each screen and thanks."""
    missed: int = 0
    errors: int = 0
    before_mb: int = 0
    after_mb: int = 0


def _screens(secret: str, pid: int, asked: argparse.Namespace) -> Hung:
    hung, given, until = Hung(), {}, time.perf_counter() + asked.seconds
    lock = threading.Lock()

    def look(wall: str, seen: set[str]) -> None:
        now = time.perf_counter()
        with lock:
            fresh = [name for name in given if name not in seen and name in wall]
            hung.after_s += [now - given[name] for name in fresh]
        seen.update(fresh)

    def screen() -> None:
        seen: set[str] = set()
        while time.perf_counter() < until:
            connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
            try:
                connection.request("GET", f"/screen/{secret}/live/")
                stream = connection.getresponse()
                while time.perf_counter() < until:
                    line = stream.readline().decode()
                    if line.startswith("data: "):
                        look(line, seen)
            except OSError:
                with lock:
                    hung.errors += 1
            finally:
                connection.close()
        with lock:
            hung.missed += len([name for name in given if name not in seen])

    screens = [threading.Thread(target=screen) for _ in range(asked.screens)]
    for each in screens:
        each.start()
    _give_until(until - 2 * asked.every, asked.every, given, hung, pid)
    for each in screens:
        each.join()
    hung.after_mb = memory_mb(pid)
    return hung


def _give_until(end: float, every: float, given: dict[str, float], hung: Hung, pid: int) -> None:
    """Thank somebody every so often, by the app's own action."""
    from fiftytwo.programme.foundation.people.models import Person, User
    from fiftytwo.programme.foundation.privacy.actions import choose_consent
    from fiftytwo.programme.foundation.thanks.actions import give

    person = Person.objects.order_by("person_id").first()
    user = User.objects.get(email="executive@bench.invalid")
    assert person is not None
    choose_consent(person, audience="printable", quotes=False, by=user.pk)
    began = time.perf_counter()
    time.sleep(min(3.0, every))
    while time.perf_counter() < end:
        name = f"Thanks number {len(given)}."
        give([person], by=user, words=f"{name} You rang back.", audience="printable")
        given[name] = time.perf_counter()
        time.sleep(every)
        if not hung.before_mb and time.perf_counter() - began > WARM_S:
            hung.before_mb = memory_mb(pid)


if __name__ == "__main__":
    sys.exit(main())
