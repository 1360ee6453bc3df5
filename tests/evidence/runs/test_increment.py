"""What comes in recomputes what it changes, and the answer is that of a run from nothing."""

import pytest

from fiftytwo.evidence.lake.partitions import Partition
from fiftytwo.evidence.running import Wanted
from fiftytwo.evidence.runs import workers
from fiftytwo.evidence.runs.run import bring_up_to_date
from fiftytwo.evidence.runs.stale import GROUP_CONVERSATIONS, few, whole
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.evidence.tables.sketches import SKETCHES
from fiftytwo.evidence.tables.told import TOLD
from fiftytwo.kit.errors import InternalError
from tests.builders.company import PRAISE, company
from tests.builders.homes import at_home, write_messages

PASTED = (
    "We are sorry for the delay, your parcel has left our depot and will be with you on the next "
    "working day"
)
ASK = workers._Process.ask
COMPUTED = (SIGNAL_ROWS, MOMENTS, TOLD, SKETCHES)


def contact(name, day, *, customer="cust-1", reply="I have sent a new one today."):
    """A conversation of a day of November, with Bob's reply and the customer's praise."""
    said = (
        {"author_role": "customer", "text": "where is my parcel?", "author_id": customer},
        {"author_role": "agent", "text": reply, "author_id": "a-bob"},
        {"author_role": "customer", "text": PRAISE, "author_id": customer},
    )
    return [
        row
        | {
            "conversation_id": name,
            "message_id": f"{name}-{n}",
            "at": f"2026-{day}T0{n + 8}:00:00Z",
        }
        for n, row in enumerate(said)
    ]


def stored(home):
    """The tables that a run fills, as they are."""
    return {table.name: home.lake.read(table) for table in COMPUTED}


def run(home, processes=1):
    running = home.running
    return bring_up_to_date(
        home.lake, running.key, running.clock, running.chance, running.seed, processes
    )


def weeks(folder):
    """Two files: a customer's first contact and pasted replies, and what comes after them."""
    first = [*contact("c1", "11-02"), *contact("c2", "11-03", customer="cust-2")]
    for n in range(4):
        first += contact(f"p{n}", f"10-0{n + 1}", customer=f"cust-p{n}", reply=PASTED)
    later = [
        *contact("c3", "11-16"),
        *contact("p4", "11-17", customer="cust-p4", reply=PASTED),
    ]
    return (
        write_messages(folder, first, name="first.jsonl"),
        write_messages(folder, later, name="later.jsonl"),
    )


def test_an_increment_computes_what_is_new_and_whom_it_tells_something(tmp_path):
    """The fifth paste makes four older replies saved ones; the first contact knows no later one."""
    with at_home(tmp_path) as home:
        first, later = weeks(tmp_path)
        home.take_in(first)
        assert run(home).messages == 18
        home.take_in(later)
        report = run(home)
        # Two that are new and the four of October: three messages each.
        assert report.messages == 18
        told = {row["conversation_id"]: row for row in home.lake.read(TOLD).to_pylist()}
        assert told["own:-:c3"]["contacts"] == 2
        assert "own:-:c1" not in told
        assert told["own:-:p0"]["pasted"] == ["own:-:p0#p0-1"]


def test_an_increment_that_tells_nobody_anything_computes_the_new_alone(tmp_path):
    """A new customer, an answer of its own."""
    with at_home(tmp_path) as home:
        home.take_in(weeks(tmp_path)[0])
        run(home)
        home.take_in(write_messages(tmp_path, contact("c9", "11-05", customer="cust-9")))
        assert run(home).messages == 3


def test_two_increments_are_one_run_from_nothing(tmp_path):
    """Table by table, and praise for a pasted reply is withdrawn from an older month."""
    with at_home(tmp_path, name="twice") as twice, at_home(tmp_path, name="once") as once:
        files = weeks(tmp_path)
        for file in files:
            twice.take_in(file)
            run(twice)
            once.take_in(file)
        run(once)
        assert stored(twice) == stored(once)


def test_a_survey_answer_computes_its_conversation_again(tmp_path):
    """And no other."""
    with at_home(tmp_path) as home:
        home.take_in(weeks(tmp_path)[0])
        run(home)
        survey = tmp_path / "surveys.jsonl"
        survey.write_text(
            '{"conversation_id": "c2", "at": "2026-11-04T08:00:00Z", "score": 5, '
            '"scale": "csat_5", "comment": "Bob was brilliant, thank you so much."}\n'
        )
        home.take_in(survey)
        assert run(home).messages == 4


def test_any_number_of_processes_gives_the_same(tmp_path):
    """Every table of the lake, to the byte."""
    prints = []
    for processes in (1, 2):
        with at_home(tmp_path, name=f"with-{processes}") as home:
            home.take_in(company(tmp_path / "in"))
            for file in weeks(tmp_path):
                home.take_in(file)
            run(home, processes)
            prints.append(home.lake.fingerprint())
    assert prints[0] == prints[1]


def test_a_worker_that_dies_leaves_nothing_behind(tmp_path, monkeypatch):
    """The run fails and says so; the next one does all of it."""
    with at_home(tmp_path) as home:
        home.take_in(weeks(tmp_path)[0])
        with monkeypatch.context() as broken:
            broken.setattr("fiftytwo.evidence.runs.workers._Process.ask", dies)
            with pytest.raises(InternalError, match="died"):
                run(home, 2)
        assert home.lake.count(SIGNAL_ROWS) == 0
        assert run(home, 2).messages == 18


def dies(process, question):
    """What the parent sees when a worker was killed at its work."""
    process._process.kill()
    process._process.wait()
    return ASK(process, question)


def test_one_conversation_is_read_as_the_run_reads_it(tmp_path):
    """By key where the run has stored what others tell; anew where it has come since."""
    with at_home(tmp_path) as home:
        first, later = weeks(tmp_path)
        home.take_in(first)
        names = home.lake.read(CONVERSATIONS)["native_conversation_id"].to_pylist()
        before, _ = home.running.moments_of(names)
        run(home)
        ran = {m.id: m for m in home.running.moments(Wanted())}
        assert {m.id: m for m in before} == ran
        [one] = home.running.moments_of(["c1"])[0]
        assert one == ran[one.id]
        home.take_in(later)
        live = [home.running.moments_of([name])[0] for name in ("c3", "p4")]
        run(home)
        ran = {m.id: m for m in home.running.moments(Wanted())}
        assert all(ran[m.id] == m for found in live for m in found)
        assert [len(found) for found in live] == [
            sum(m.conversation_id == name for m in ran.values())
            for name in ("own:-:c3", "own:-:p4")
        ]


def test_portions_hold_each_partition_once_and_no_more_than_fits():
    """Small months together, a large one split by buckets."""
    small = [Partition(f"2026-0{m}", b, 1, 100) for m in (1, 2) for b in range(4)]
    large = [Partition("2026-03", b, 1, GROUP_CONVERSATIONS // 3) for b in range(4)]
    groups = whole([*large, *small])
    assert [group.months for group in groups] == [
        ("2026-01", "2026-02"),
        ("2026-03",),
        ("2026-03",),
    ]
    assert [group.buckets for group in groups[1:]] == [(0, 1, 2), (3,)]


def test_a_conversation_that_is_named_twice_is_computed_once():
    """It has come anew, and others tell something new of it."""
    one = TOLD.empty().select(["conversation_id", "month", "bucket"])
    row = {"conversation_id": "own:-:1", "month": "2026-11", "bucket": 0}
    twice = one.from_pylist([row, row], schema=one.schema)
    [group] = few(twice)
    assert group.few.to_pylist() == [row]
    assert (group.n_partitions, few(one)) == (1, [])
