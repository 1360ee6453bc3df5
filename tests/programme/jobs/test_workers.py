"""Real workers, in processes of their own: none does a thing twice, none takes a job with it."""

import os
import shutil
import signal
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from fiftytwo.programme.site.database import FILE
from tests.programme.jobs.home import POSTGRESQL, Home, make_home, until

VENDORS = ["sqlite", "postgresql"] if POSTGRESQL else ["sqlite"]
AT_REST_MB = 90
STOPS_WITHIN_S = 5

FOR_SOME_HOURS = """
import datetime
from django.utils import timezone
from fiftytwo.programme.foundation.jobs import known
from fiftytwo.programme.foundation.jobs.known import Known
hour = (timezone.now() - datetime.timedelta(hours=1)).time().replace(microsecond=0)
known._KNOWN.clear()
known.make_known([
    Known(f"job{n}", "", "", tasks.quick, at=hour, late=datetime.timedelta(days=1))
    for n in range(20)
])
""".replace("from django.utils", "from tests.programme.jobs import tasks\nfrom django.utils")
DUE = f"""{FOR_SOME_HOURS}
from fiftytwo.programme.foundation.jobs.actions import set_up_schedules
set_up_schedules(timezone.now() - datetime.timedelta(days=2))
"""


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables, to be copied: making them takes longest."""
    folder = tmp_path_factory.mktemp("schema")
    with make_home(folder, "sqlite") as made:
        made.run("")
    return folder / FILE


@pytest.fixture(params=VENDORS)
def home(request: pytest.FixtureRequest, schema: Path, tmp_path: Path) -> Iterator[Home]:
    if request.param == "sqlite":
        shutil.copy(schema, tmp_path / FILE)
    with make_home(tmp_path, request.param) as made:
        yield made


def test_two_workers_do_each_job_once(home: Home) -> None:
    """Both look at the clock and at the queue at once: twenty things come round, each is done once,
    and so is each of a hundred jobs that waited.
    """
    home.run(DUE + "\nfor n in range(100): tasks.quick.enqueue(turn_id=f'waiting{n}')")
    with home.worker(FOR_SOME_HOURS) as first, home.worker(FOR_SOME_HOURS) as second:
        until(lambda: len(home.lines()) >= 120)
        for worker in (first, second):
            worker.send_signal(signal.SIGTERM)
        assert [worker.wait(STOPS_WITHIN_S) for worker in (first, second)] == [0, 0]
    counts = Counter(home.lines())
    assert len(counts) == 120
    assert set(counts.values()) == {1}
    answer = home.run(
        "answer = [Turn.objects.filter(outcome='done').count(), Worker.objects.count(), "
        "len({w for job in DBTaskResult.objects.all() for w in job.worker_ids})]"
    )
    assert answer == [20, 0, 2]


def test_a_killed_workers_job_is_done_by_another(home: Home) -> None:
    """kill -9 in the middle of a job: once the lease has run out another worker does it."""
    home.run("tasks.slow.enqueue('night')")
    with home.worker() as first:
        until(lambda: home.lines() == ["night"])
        first.kill()
        first.wait()
    home.run(
        "import datetime\nfrom django.utils import timezone\n"
        "Worker.objects.update(seen_at=timezone.now() - datetime.timedelta(seconds=61))"
    )
    with home.worker():
        until(lambda: home.lines() == ["night", "night"])
        until(lambda: home.run("answer = DBTaskResult.objects.get().status") == "SUCCESSFUL")


def test_stops_at_once_in_the_middle_of_a_run(home: Home, tmp_path: Path) -> None:
    """SIGTERM: the run's process ends with the worker, and its turn waits for the next one."""
    began = tmp_path / "began"
    code = f"import os, time; open({str(began)!r}, 'w').write(str(os.getpid())); time.sleep(100)"
    endless = (
        "from fiftytwo.programme.foundation.jobs import evidence\n"
        f"evidence.COMMAND = (sys.executable, '-c', {code!r})"
    )
    home.run(
        "from fiftytwo.programme.foundation.jobs.evidence import bring_up_to_date\n"
        "bring_up_to_date.enqueue(turn_id='t')"
    )
    with home.worker(endless) as worker:
        until(lambda: began.exists() and began.read_text())
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(STOPS_WITHIN_S) == 0
    with pytest.raises(ProcessLookupError):
        os.kill(int(began.read_text()), 0)
    assert home.run("answer = DBTaskResult.objects.get().status") == "READY"


def test_a_worker_at_rest_is_small(home: Home) -> None:
    """It holds nothing of what reads conversations. `serve` has made the schema before it comes."""
    home.run("")
    with home.worker() as worker:
        until(lambda: home.run("answer = Schedule.objects.count()"))
        status = Path(f"/proc/{worker.pid}/status")
        if not status.exists():
            pytest.skip("no /proc here")
        line = next(x for x in status.read_text().splitlines() if x.startswith("VmRSS"))
        assert int(line.split()[1]) / 1024 < AT_REST_MB
