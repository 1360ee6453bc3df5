"""Nothing raw anywhere under the home: every byte is read, also after a kill at each step.

A process takes in a file full of invented personal data and is killed at a named step; whatever it
left (Parquet, catalogue, write-ahead log, scratch) is searched for each planted value. Parquet is
read through Arrow as well, because its pages are compressed.
"""

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pyarrow.parquet as pq
import pytest

PLANTED = [
    "ann.kay@example.com", "07700 900461", "4111 1111 1111 1111", "DE89 3704 0044 0532 0130 00",
    "tok-q8Zt41LmPw", "Ann Kay", "Kaywright", "cust-5512", "14 Larch Close", "SN3 2RT",
    "14/03/1986", "203.0.113.44", "5530981", "double oh nine hundred", "hunter22", "@ann_kay_77",
    "Ingrid Solberg", "Hauptstr. 12", "12 rue de la Paix", "rejected.person@example.com",
    "survey.person@example.com",
]  # fmt: skip
"""Each stands in what is taken in; none may stand in what is kept, printed or left behind."""

ROWS = [
    {
        "author_role": "customer", "author_id": "cust-5512", "author_name": "Ann Kay",
        "subject": "Ann Kay, account number 5530981",
        "text": "I am Ann Kay, ann.kay@example.com, ring 07700 900461. Card 4111 1111 1111 1111, "
        "IBAN DE89 3704 0044 0532 0130 00, https://shop.example/reset?t=tok-q8Zt41LmPw\n"
        "I live at 14 Larch Close, Swindon SN3 2RT, dob 14/03/1986, ip 203.0.113.44",
    },
    {
        "author_role": "agent", "author_id": "a-bob", "author_name": "Bob",
        "text": "Dear Mrs Kaywright,\nso that is oh seven double oh nine hundred four six one?",
    },
    {
        "author_role": "customer", "author_id": "cust-5512", "author_name": "Ann Kay",
        "text": "my password is hunter22, I am @ann_kay_77. Hauptstr. 12, 10115 Berlin, then "
        "12 rue de la Paix, 75002 Paris.\nKind regards,\nIngrid Solberg",
    },
    # The same id with other words is rejected; so is a row without a role.
    {"message_id": "m0", "author_role": "customer", "text": "rejected.person@example.com"},
    {"author_role": 5, "text": "rejected.person@example.com", "author_name": "Ann Kay"},
]  # fmt: skip

WORK = """
import os, signal, sys
from fiftytwo.cli.main import main
from fiftytwo.kit import steps

wanted, at = sys.argv[1], int(sys.argv[2])
met = 0

def listen(name):
    global met
    met += name == wanted
    print("step:", name, flush=True)
    if name == wanted and met == at:
        os.kill(os.getpid(), signal.SIGKILL)

steps.listen(listen)
sys.exit(max(main(["ingest", *sys.argv[3:]]), main(["run"])))
"""


def _work(home: Path, files: list[Path], step: str = "", at: int = 1) -> tuple[int, str]:
    """Exit code, and all that was printed."""
    done = subprocess.run(
        [sys.executable, "-c", WORK, step, str(at), *map(str, files)],
        env=os.environ | {"FIFTYTWO_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return done.returncode, done.stdout + done.stderr


def _files(folder: Path) -> list[Path]:
    folder.mkdir()
    messages = folder / "messages.jsonl"
    common = {"conversation_id": "c1", "channel": "email"}
    lines = [
        json.dumps({"message_id": f"m{n}", "at": f"2026-11-18T{n + 8:02}:00:00Z"} | common | row)
        for n, row in enumerate(ROWS)
    ]
    messages.write_text("\n".join([*lines, '{"torn": "rejected.person@example.com']))
    surveys = folder / "surveys.jsonl"
    answer = {"conversation_id": "c1", "at": "2026-11-19T08:00:00Z", "score": 5, "scale": 5}
    surveys.write_text(json.dumps(answer | {"comment": "write to survey.person@example.com"}))
    return [messages, surveys]


def _found(home: Path, printed: str) -> list[str]:
    """Planted values and where they stand."""
    places = {"printed": printed.encode()}
    for path in home.rglob("*"):
        places[path.relative_to(home).as_posix()] = path.read_bytes() if path.is_file() else b""
        if path.is_file() and path.suffix == ".parquet" and _is_whole(path):
            rows = pq.read_table(path).to_pylist()
            places[f"rows of {path.name}"] = json.dumps(
                rows, default=str, ensure_ascii=False
            ).encode()
    names = "\n".join(places).encode()
    found = [
        f"{v} in {place}" for place, words in places.items() for v in PLANTED if v.encode() in words
    ]
    return found + [f"{v} in a file's name" for v in PLANTED if v.encode() in names]


def _is_whole(path: Path) -> bool:
    """A file that was being written when we were killed has no footer yet; its bytes are read."""
    return path.read_bytes().endswith(b"PAR1")


def test_the_search_itself_finds_what_is_compressed(tmp_path: Path) -> None:
    """Otherwise the tests below would prove nothing."""
    import pyarrow as pa

    pq.write_table(pa.table({"text": ["Ann Kay"] * 50}), tmp_path / "x.parquet", compression="zstd")
    assert "Ann Kay in rows of x.parquet" in _found(tmp_path, "")


def test_nothing_raw_is_left_by_work_that_ends_well(tmp_path: Path) -> None:
    """Texts, subjects, names, ids, rejected rows, comments: masked, hashed or not kept."""
    code, printed = _work(tmp_path / "home", _files(tmp_path / "in"))
    assert code == 1, printed  # rows were quarantined
    assert _found(tmp_path / "home", printed) == []


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_nothing_raw_is_left_by_a_kill_at_any_step(tmp_path: Path) -> None:
    """Whatever a process leaves when it dies has been masked before."""
    files = _files(tmp_path / "in")
    _, printed = _work(tmp_path / "whole", files)
    steps = Counter(
        line.removeprefix("step: ") for line in printed.splitlines() if "step: " in line
    )
    assert len(steps) > 5
    landing = [step for step in steps if step.startswith("intake")]
    # A process a step is dear: every second of the intake's, first and last included.
    for number, step in enumerate([*landing[::2], landing[-1]]):
        home = tmp_path / f"home-{number}"
        code, printed = _work(home, files, step, steps[step])
        assert code == -signal.SIGKILL, step
        assert _found(home, printed) == [], f"killed at {step}"
