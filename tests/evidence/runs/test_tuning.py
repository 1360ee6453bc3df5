"""What people here call right and wrong moves what is shown, and can be taken back."""

import csv
import shutil

import pytest

from fiftytwo.evidence.tables.runs import RUNS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.kit.errors import BadFile, WrongUse
from tests.builders.homes import at_home, write_messages

WORDS = ["the app is slow", "this is so annoying", "where is my parcel", "still broken, useless"]


@pytest.fixture(scope="module")
def scored(tmp_path_factory):
    """Eighty scored messages of customers: made once, since reading them takes longest."""
    folder = tmp_path_factory.mktemp("scored")
    rows = [
        {
            "conversation_id": f"c{n}",
            "message_id": f"m{n}",
            "at": f"2026-11-{n % 20 + 1:02}T10:00:00Z",
            "author_role": "customer",
            "author_id": f"u{n}",
            "text": f"{WORDS[n % 4]} and it is number {'so ' * (n % 7)}late today {n % 9}",
            "visibility": "public",
            "channel": "chat",
        }
        for n in range(80)
    ]
    with at_home(folder) as home:
        home.take_in(write_messages(folder, rows))
        home.running.bring_up_to_date()
    return folder


@pytest.fixture
def home(scored, tmp_path):
    """A copy of that home."""
    shutil.copytree(scored, tmp_path, dirs_exist_ok=True)
    with at_home(tmp_path, seed=53) as home:
        yield home


def judge(home, tmp_path, n, signal="frustration"):
    """The likelier half is right; n judgements."""
    rows = home.lake.read(SIGNAL_ROWS).to_pylist()
    rows = sorted(rows, key=lambda row: -row[signal])[:n]
    path = tmp_path / "judged.csv"
    with path.open("w", newline="") as out:
        write = csv.writer(out)
        write.writerow(["message_id", "signal", "verdict"])
        for place, row in enumerate(rows):
            write.writerow([row["item_id"], signal, "right" if place < n / 2 else "wrong"])
    return path


def test_a_threshold_follows_the_judgements_and_comes_back(home, tmp_path):
    """As low as nine in ten are right; undone it is the shipped one."""
    shipped = home.running.thresholds()
    report, rejects = home.running.tune(judge(home, tmp_path, 60))
    before, shown = report.tuned["frustration"]
    assert rejects == []
    assert before == shipped["frustration"]
    assert shown.right >= 0.9 * shown.taken
    assert home.running.thresholds()["frustration"] == pytest.approx(shown.threshold)
    assert home.running.undo_tuning() == ["frustration"]
    assert home.running.thresholds() == shipped
    with pytest.raises(WrongUse, match="no tuning to undo"):
        home.running.undo_tuning()


def test_judgements_that_are_all_right_lower_a_threshold_and_raise_none(home, tmp_path):
    """What lies below them nobody has judged."""

    def all_right(n):
        path = judge(home, tmp_path, n)
        path.write_text(path.read_text().replace("wrong", "right"))
        return path

    report, _ = home.running.tune(all_right(60))
    before, shown = report.tuned["frustration"]
    assert shown.threshold < before
    with pytest.raises(WrongUse, match="nothing lower was judged"):
        home.running.tune(all_right(50))
    assert home.running.thresholds()["frustration"] == pytest.approx(shown.threshold)


def test_a_signal_that_finds_no_moment_is_tuned_without_a_new_run(home, tmp_path):
    """There is nothing to compute anew."""
    home.running.tune(judge(home, tmp_path, 60, "repeat"))
    assert home.running.bring_up_to_date().run_id is None


def test_a_run_after_tuning_computes_anew_and_names_it(home, tmp_path):
    """And nothing is left to do then."""
    home.running.tune(judge(home, tmp_path, 60))
    assert home.running.bring_up_to_date().run_id is not None
    assert home.running.bring_up_to_date().run_id is None
    assert any("tuned" in row["stages"] for row in home.lake.read(RUNS).to_pylist())


def test_fewer_than_fifty_judgements_move_nothing(home, tmp_path):
    """It is said how many are needed."""
    before = home.lake.fingerprint()
    with pytest.raises(WrongUse, match=r"49 judgements, 50 are needed"):
        home.running.tune(judge(home, tmp_path, 49))
    assert home.lake.fingerprint() == before


def test_odd_rows_are_told_and_the_others_count(home, tmp_path):
    """A signal that does not exist, a verdict that is none, a message that is not here."""
    path = judge(home, tmp_path, 60)
    path.write_text(
        path.read_text() + "x,joy,right\nx,praise,maybe\nnowhere,praise,right\n", encoding="utf-8"
    )
    report, rejects = home.running.tune(path)
    assert [place for place, _ in rejects] == ["row 61", "row 62"]
    assert report.unknown == 1
    assert "frustration" in report.tuned


def test_a_file_without_verdicts_is_refused(home, tmp_path):
    """With the columns that it needs."""
    path = tmp_path / "x.csv"
    path.write_text("message_id,signal\na,praise\n")
    with pytest.raises(BadFile, match="lacks verdict"):
        home.running.tune(path)
