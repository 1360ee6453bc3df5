r"""The app with a large company in it: start, memory, pages, many at once, publishing a week.

    python bench/programme.py [--people N] [--seconds S] [--write]

10,000 people and a year of moments are put into a database of their own (not timed): SQLite, or the
PostgreSQL that FIFTYTWO_DATABASE_URL names, which must be empty. The one that tests have will do:

    python tests/servers.py sh -c 'FIFTYTWO_DATABASE_URL=$FIFTYTWO_TEST_DATABASE_URL \
        .venv/bin/python bench/programme.py --write'

Then `fiftytwo serve` is started
and asked over the loopback, as a browser would. Its own /healthz, which reads one row, stands
beside each page in the same run.
"""

import argparse
import http.client
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from fiftytwo.evidence.publish import Found
from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.ids import new_id
from fiftytwo.programme.site.start import start
from fiftytwo.terms.brief import Brief, Care, Line, Other, Says, Thank, WhatWasRead
from fiftytwo.terms.exposure import Exposure
from fiftytwo.terms.moments import Credited, CreditedAs, Moment, MomentKind
from fiftytwo.terms.people import Person, State
from fiftytwo.terms.week import week_of
from page import write_section

TEAM = 12
WEEKS, PAGES = 52, 8
"""A year of moments; briefs of the last eight weeks, as publishing hands them over."""
NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
EACH = 60
"""Times that each page is asked for."""
READERS, WRITERS = 200, 20
ASKED = (
    ("lead", "/"),
    ("lead", "/brief/"),
    ("lead", "/people/"),
    ("agent", "/"),
    ("agent", "/me/"),
    ("head", "/people/"),
    ("administrator", "/people/"),
    ("administrator", "/journal/"),
    ("works_council", "/stored/"),
)
PORT = 52520


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--seconds", type=int, default=20, help="of many at once")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="fiftytwo-bench-") as folder:
        os.environ["FIFTYTWO_HOME"] = str(Path(folder, "home"))
        Path(folder, "home").mkdir(mode=0o700)
        text = _section(asked.people, asked.seconds)
    print(text)
    if asked.write:
        write_section(f"app on {database()}", text)
    return 0


def database() -> str:
    return "PostgreSQL" if read_settings().database_url else "SQLite"


def _section(people: int, seconds: int) -> str:
    start()
    cookies, published = _fill(people)
    lines = [
        f"## The app on {database()}",
        "",
        f"{people:,} people, a year of moments, briefs of {PAGES} weeks; Python "
        f"{sys.version.split()[0]}, {os.cpu_count()} cores, which those who ask share with the "
        "server. Made by `python bench/programme.py --write`.",
        "",
        *published,
    ]
    with served() as (started, memory, _pid):
        lines += [
            f"* Start to first answer: {started:.1f} s (aim 3 s).",
            f"* Idle, server and worker together: {memory} MB (aim 250 MB), shared pages counted "
            "once.",
            "",
            "| page | as | p50 ms | p95 ms | times /healthz |",
            "|---|---|--:|--:|--:|",
        ]
        base = times_of("/healthz", "")
        for role, path in (("", "/healthz"), *ASKED):
            times = times_of(path, cookies.get(role, ""))
            p50 = statistics.median(times)
            lines.append(
                f"| `{path}` | {role or 'nobody'} | {p50:.0f} | {p95(times):.0f} | "
                f"{p50 / statistics.median(base):.1f} |"
            )
        many = _many(cookies, seconds)
        lines += [
            "",
            f"{READERS} readers and {WRITERS} writers at once for {seconds} s: {many.done:,} "
            f"answers, {many.done / seconds:.0f} a second, {many.wrote:,} of them writes, p95 "
            f"{p95(many.times):.0f} ms, {many.errors} errors.",
        ]
    return "\n".join(lines) + "\n"


# ── A large company ──────────────────────────────────────────────────────────────────────────────


def _fill(people: int) -> tuple[dict[str, str], list[str]]:
    """The company in the database; a session for each role; what publishing took."""
    from django.test import Client

    from fiftytwo.programme.foundation.access.models import Grant
    from fiftytwo.programme.foundation.people.actions import set_up_organisation
    from fiftytwo.programme.foundation.people.models import Person as Row
    from fiftytwo.programme.foundation.people.models import User
    from fiftytwo.programme.foundation.published.actions import publish
    from fiftytwo.programme.foundation.signing_in.models import SecondStep

    chance = random.Random(52)
    set_up_organisation("Large & Sons", is_demo=False)
    SecondStep.objects.all().delete()  # the sessions below are made without signing in
    lines = []
    for many, aim in ((1_000, " (aim 10 s)"), (people, "")):
        year = _found(new_id(), many, WEEKS, chance)
        first = _seconds(publish, year)
        # What changed lands beside what stays, as every Monday.
        week = _one_more_week(year, chance)
        lines.append(
            f"* Publishing {many:,} people: a first year of {len(year.moments):,} moments and "
            f"{len(year.briefs):,} briefs in {first:.1f} s; a week on top of it in "
            f"{_seconds(publish, week):.1f} s{aim}."
        )
    cookies = {}
    for role, person_id in {
        "lead": "p0",
        "agent": "p1",
        "head": None,
        "administrator": None,
        "works_council": None,
    }.items():
        person = Row.objects.filter(person_id=person_id).first()
        user = User.objects.create_user(f"{role}@bench.invalid", name=role, person=person)
        team = person.team if person else None
        Grant.objects.create(user=user, role=role, team=team)
        client = Client(SERVER_NAME="127.0.0.1")
        client.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
        client.get("/")
        cookies[role] = "; ".join(f"{name}={m.value}" for name, m in client.cookies.items())
    return cookies, lines


def _seconds(publish: Callable[[Found], object], found: Found) -> float:
    began = time.perf_counter()
    publish(found)
    return time.perf_counter() - began


def _found(run_id: UUID, people: int, weeks: int, chance: random.Random) -> Found:
    roster = tuple(person(n) for n in range(people))
    moments = [
        _moment(f"m{n}-{w}", n, NOW - timedelta(weeks=w, hours=chance.randrange(160)))
        for n in range(people)
        for w in range(weeks)
        if n % TEAM and chance.random() < 0.4
    ]
    exposures = [
        Exposure(f"e{n}-{w}", f"c{n}-{w}", f"p{n}", "Orchid", NOW - timedelta(weeks=w, hours=9),
                 True, False, False, False)
        for n in range(people)
        for w in range(weeks)
        if n % TEAM and chance.random() < 0.1
    ]  # fmt: skip
    latest = {}
    for moment in moments:
        latest.setdefault(moment.credited[0].person_id, moment)
    briefs = [
        _brief(lead, week, people, latest)
        for week in range(PAGES)
        for lead in range(0, people, TEAM)
    ]
    return Found(
        str(run_id), NOW, {"moments": 7}, roster, tuple(moments), tuple(exposures), tuple(briefs)
    )


def _one_more_week(year: Found, chance: random.Random) -> Found:
    fresh = tuple(
        _moment(f"n{n}", n, NOW + timedelta(hours=chance.randrange(100)))
        for n in range(len(year.people))
        if n % TEAM and chance.random() < 0.4
    )
    return replace(year, run_id=str(new_id()), moments=(*year.moments, *fresh))


def person(n: int) -> Person:
    lead = n - n % TEAM
    return Person(
        person_id=f"p{n}",
        name=f"Person {n} Example",
        role="agent" if n % TEAM else "lead",
        team=f"Team {lead // TEAM}",
        site=f"Site {n % 30}",
        time_zone="Europe/London",
        shift=("early", "late", "night")[n % 3],
        lead_id=f"p{lead}" if n % TEAM else None,
        starts=None,
        ends=None,
        aliases=(f"a{n}",),
        clients=("Orchid",),
    )


def _moment(moment_id: str, n: int, at: datetime) -> Moment:
    return Moment(
        id=moment_id,
        kind=MomentKind.THANKED,
        conversation_id=f"own:t:{moment_id}",
        message_ids=(moment_id,),
        credited=(Credited(f"p{n}", f"Person {n} Example", CreditedAs.AUTHOR),),
        at=at,
        strength=0.7,
        quote="I had given up. You stayed till it worked, and then you rang me to be sure. " * 2,
        before="third time I ask, where is it",
        facts={"messages": 7, "waited_s": 300},
        why=({"signal": "thanks", "start": 16, "end": 30, "text": "You stayed"},),
    )


def _brief(lead: int, ago: int, people: int, latest: dict[str | None, Moment]) -> Brief:
    week = week_of((NOW - timedelta(weeks=ago + 1)).date())
    team = range(lead + 1, min(lead + TEAM, people))
    thanks = [
        Thank(f"p{n}", f"Person {n} Example", latest[f"p{n}"], 20, "written")
        for n in team
        if f"p{n}" in latest
    ][:4]
    return Brief(
        for_=f"Person {lead} Example",
        team=f"Team {lead // TEAM}",
        week=week,
        opens=week.next().monday,
        people_line=(Line(Says.PEOPLE, {"count": len(team)}),),
        read=WhatWasRead(100, 90, 10, 300, 0, 0),
        care=(Care(f"p{lead + 1}", f"Person {lead + 1} Example", "abuse", NOW.isoformat(), False),),
        thank=tuple(thanks),
        everyone_else=tuple(
            Other(f"p{n}", f"Person {n} Example", State.AT_WORK, Line(Says.LOOK_READ, {
                "days": 9, "roster": True, "conversation": "own:t:c1"}), "look")
            for n in team
        ),
        alike=(),
        together=(Line(Says.PUT_RIGHT, {"count": 120, "team": f"Team {lead // TEAM}"}),),
        hard=(),
        coming=(),
        not_seen=(),
        for_id=f"p{lead}",
    )  # fmt: skip


# ── The server, and those who ask ────────────────────────────────────────────────────────────────


@contextmanager
def served() -> Iterator[tuple[float, int, int]]:
    """The app; seconds to its first answer, MB when nobody asks, and its process."""
    command = "import sys; from fiftytwo.cli.main import main; sys.exit(main())"
    began = time.perf_counter()
    server = subprocess.Popen(
        [sys.executable, "-P", "-c", command, "serve", "--port", str(PORT)],
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        while not _answers():
            if server.poll() is not None or time.perf_counter() - began > 60:
                sys.exit("bench: the server does not answer")
            time.sleep(0.02)
        started = time.perf_counter() - began
        time.sleep(4)
        yield started, memory_mb(server.pid), server.pid
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(30)


def _answers() -> bool:
    try:
        return _ask("/healthz", "")[0] == 200
    except OSError:
        return False


def memory_mb(leader: int) -> int:
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


def _ask(path: str, cookie: str) -> tuple[int, float]:
    """Status and milliseconds of one answer, its body read."""
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
    began = time.perf_counter()
    connection.request("GET", path, headers={"Cookie": cookie})
    answer = connection.getresponse()
    answer.read()
    took = 1000 * (time.perf_counter() - began)
    connection.close()
    return answer.status, took


def times_of(path: str, cookie: str) -> list[float]:
    asked = [_ask(path, cookie) for _ in range(EACH)]
    wrong = {status for status, _ in asked} - {200}
    if wrong:
        sys.exit(f"bench: {path} answers {wrong}")
    return [took for _, took in asked[5:]]


def p95(times: Sequence[float]) -> float:
    return sorted(times)[int(0.95 * (len(times) - 1))]


@dataclass
class Many:
    """What many at once got."""

    times: list[float] = field(default_factory=list)
    wrote: int = 0
    errors: int = 0

    @property
    def done(self) -> int:
        return len(self.times)


def _many(cookies: dict[str, str], seconds: int) -> Many:
    many, until = Many(), time.perf_counter() + seconds
    lock = threading.Lock()

    def note(status: int, took: float, wrote: bool) -> None:
        with lock:
            many.times.append(took)
            many.wrote += wrote
            many.errors += status not in (200, 302)

    def read(n: int) -> None:
        while time.perf_counter() < until:
            role, path = ASKED[n % len(ASKED)]
            note(*_attempt(_ask, path, cookies[role]), wrote=False)

    def write(n: int) -> None:
        turn = 0
        while time.perf_counter() < until:
            turn += 1
            language = ("en", "de")[turn % 2]
            note(*_attempt(_choose_language, cookies["agent"], language), wrote=True)

    workers = [threading.Thread(target=read, args=(n,)) for n in range(READERS)]
    workers += [threading.Thread(target=write, args=(n,)) for n in range(WRITERS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return many


def _attempt(ask: Callable[[str, str], tuple[int, float]], *told: str) -> tuple[int, float]:
    try:
        return ask(*told)
    except OSError:
        return 0, 0.0


def _choose_language(cookie: str, language: str) -> tuple[int, float]:
    """A write that is journalled."""
    token = cookie.split("csrftoken=")[1].split(";")[0]
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
    began = time.perf_counter()
    headers = {
        "Cookie": cookie,
        "X-CSRFToken": token,
        "Content-Type": "application/x-www-form-urlencoded",
    }
    connection.request("POST", "/language/", f"language={language}", headers)
    answer = connection.getresponse()
    answer.read()
    took = 1000 * (time.perf_counter() - began)
    connection.close()
    return answer.status, took


if __name__ == "__main__":
    sys.exit(main())
