"""The commands as someone types them: output, one clear line, exit codes."""

import json
import os
import stat
import zipfile
from pathlib import Path

import pytest

from fiftytwo.cli.main import main
from tests.builders.company import ROSTER, TALK, company
from tests.builders.homes import write_csv, write_messages


@pytest.fixture
def told(capsys):
    """Runs a command; returns (exit code, standard output, standard error)."""

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run


def test_from_a_folder_to_the_brief(told, tmp_path):
    """Two commands: ingest, brief. The week is the last one with data."""
    code, out, _ = told("ingest", company(tmp_path / "in"))
    assert code == 0
    assert "conversations 1 · items by role: agent 1, customer 2 · quarantined 0" in out
    code, out, err = told("brief")
    assert (code, err) == (0, "")
    assert "Bob" in out
    assert "amazing" in out
    assert "Dora" in out


def test_the_brief_as_json_is_the_object_of_the_contract(told, tmp_path):
    """All keys, no care, at most five thanks, persons by id."""
    told("ingest", company(tmp_path / "in"))
    _, out, _ = told("brief", "--format", "json", "--lead", "alice")
    brief = json.loads(out)
    assert list(brief) == [
        "for",
        "team",
        "week",
        "read",
        "thank",
        "everyone_else",
        "together",
        "hard",
        "coming",
        "not_seen",
    ]
    assert list(brief["thank"][0]) == ["person_id", "name", "moment", "last_thanked_days", "likes"]
    assert list(brief["everyone_else"][0]) == ["person_id", "name", "state", "note"]
    assert (brief["week"], brief["thank"][0]["person_id"]) == ("2026-W47", "bob")


def test_the_brief_comes_in_the_language_asked_for(told, tmp_path):
    """In each form; another language than ours is refused, and told which there are."""
    told("ingest", company(tmp_path / "in"))
    _, out, _ = told("brief", "--language", "de")
    assert "Danke sagen (1)" in out
    assert '<html lang="de">' in told("brief", "--language", "de", "--format", "html")[1]
    brief = json.loads(told("brief", "--language", "de", "--format", "json")[1])
    assert brief["everyone_else"][0]["note"].startswith("nichts Schriftliches")
    code, _, err = told("brief", "--language", "fr")
    assert code == 2
    assert "en" in err
    assert "de" in err


def test_moments_and_items_are_the_objects_of_the_contract(told, tmp_path):
    """One JSON object a line, with exactly these keys."""
    told("ingest", company(tmp_path / "in"))
    _, out, _ = told("moments", "--json")
    assert list(json.loads(out)) == [
        "id",
        "kind",
        "conversation_id",
        "message_ids",
        "credited",
        "at",
        "strength",
        "quote",
        "before",
        "facts",
        "why",
        "unfit",
        "made_by",
    ]
    _, out, _ = told("items", "--json")
    rows = [json.loads(line) for line in out.splitlines()]
    assert list(rows[0]) == [
        "conversation_id",
        "native_conversation_id",
        "native_item_id",
        "order",
        "author_role",
        "role_basis",
        "author_id",
        "author_name",
        "visibility",
        "kind",
        "at",
        "at_precision",
        "channel",
        "text",
        "is_auto",
    ]
    assert rows[0]["author_id"].startswith("c_")
    assert [row["author_name"] for row in rows] == [None, "Bob", None]


def test_items_need_no_run(told, tmp_path):
    """`items` shows what was read before anything is scored."""
    told("ingest", company(tmp_path / "in"))
    code, out, _ = told("items", "--json")
    assert (code, len(out.splitlines())) == (0, 3)


def test_html_is_one_document(told, tmp_path):
    """It begins and ends as one, and says whom to thank."""
    told("ingest", company(tmp_path / "in"))
    _, out, _ = told("brief", "--format", "html")
    assert out.startswith("<!doctype html>")
    assert out.rstrip().endswith("</html>")
    assert "Bob" in out


def test_explain_shows_signals_and_the_words_that_carried_them(told, tmp_path):
    """By the id that `items` shows; a stranger's id is one clear line."""
    told("ingest", company(tmp_path / "in"))
    code, out, _ = told("explain", "m2")
    assert code == 0
    assert "praise" in out
    code, _, err = told("explain", "nothing")
    assert code == 2
    assert err.startswith("fiftytwo: there is no message with this id")


def test_doctor_tells_what_is_stored_where(told, tmp_path):
    """Every table, its rows, and what of people it holds."""
    told("ingest", company(tmp_path / "in"))
    code, out, _ = told("doctor")
    assert code == 0
    assert "all is well" in out
    assert os.environ["FIFTYTWO_HOME"] in out
    assert "customers as pseudonyms" in out
    assert "the app has no database here yet" in out


def test_doctor_says_when_others_can_read_the_key(told, tmp_path):
    """And exits 2, so that a script notices."""
    told("ingest", company(tmp_path / "in"))
    key = Path(os.environ["FIFTYTWO_HOME"]) / "key"
    key.chmod(stat.S_IRUSR | stat.S_IROTH)
    code, out, _ = told("doctor")
    assert code == 2
    assert "others can read" in out


def test_score_writes_one_row_a_message(told, tmp_path):
    """id, language, one key a signal; nothing is stored in the home."""
    rows = [
        {"id": "1", "text": "Thank you so much, you were brilliant!"},
        {"id": "2", "text": "Merci beaucoup pour votre aide"},
    ]
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("\n".join(json.dumps(row) for row in rows))
    code, _, _ = told("score", source, "--out", out, "--why")
    assert code == 0
    scored = [json.loads(line) for line in out.read_text().splitlines()]
    assert [row["id"] for row in scored] == ["1", "2"]
    assert scored[0]["language"] == "en"
    assert 0 <= scored[0]["praise"] <= scored[0]["thanks"] <= 1
    assert (scored[1]["language"], scored[1]["thanks"]) == ("unknown", None)
    assert not Path(os.environ["FIFTYTWO_HOME"]).exists()


def test_score_reads_csv_and_writes_parquet_and_csv(told, tmp_path):
    """The endings say the format; a spreadsheet computes nothing of ours."""
    source = write_csv(tmp_path / "in.csv", [{"id": "=1+1", "text": "thank you, that works now"}])
    for name in ("out.parquet", "out.csv"):
        assert told("score", source, "--out", tmp_path / name)[0] == 0
    assert "'=1+1" in (tmp_path / "out.csv").read_text()


def test_a_backup_brings_everything_back(told, tmp_path, monkeypatch):
    """Into an empty home; the brief is the same to the byte."""
    told("ingest", company(tmp_path / "in"))
    _, before, _ = told("brief")
    assert told("backup", tmp_path / "all.tar")[0] == 0
    monkeypatch.setenv("FIFTYTWO_HOME", str(tmp_path / "other"))
    assert told("restore", tmp_path / "all.tar")[0] == 0
    assert told("brief")[1] == before
    code, _, err = told("restore", tmp_path / "all.tar")
    assert code == 2
    assert err.startswith("fiftytwo: ")


def test_rows_in_quarantine_are_counted_and_told_by_the_exit_code(told, tmp_path):
    """One line is no JSON: the others land, exit code 1."""
    path = write_messages(tmp_path, TALK)
    path.write_text(path.read_text() + "{half\n")
    code, out, _ = told("ingest", path)
    assert code == 1
    assert "quarantined 1" in out


def test_the_guess_of_headers_is_shown(told, tmp_path):
    """So that a wrong guess is seen before anybody is thanked for it."""
    rows = [
        {
            "ticket_id": "7",
            "message_id": "1",
            "created_at": "2026-11-18T10:00:00Z",
            "sender_type": "customer",
            "body": "help",
            "channel": "chat",
        }
    ]
    _, out, _ = told("ingest", write_csv(tmp_path / "export.csv", rows))
    assert "body → text" in out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["brief"], "take some in with `fiftytwo ingest PATH`"),
        (["brief", "--week", "47"], "--week must look like 2026-W47"),
        (["brief", "--care"], "--care"),
        (["ingest", "nowhere.csv"], "there is no such file or directory"),
        (["explain", "x"], "take some in"),
        (["moments", "--source", "zendesk"], "take some in"),
        (["restore", "nowhere.tar"], "nowhere.tar"),
    ],
)
def test_wrong_use_is_one_clear_line_and_exit_2(told, arguments, says):
    """What was expected, and what to do."""
    code, out, err = told(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith("fiftytwo: ")
    assert len(err.splitlines()) == 1
    assert says in err


def test_a_zip_called_json_is_refused(told, tmp_path):
    """By its content, in one line."""
    with zipfile.ZipFile(tmp_path / "export.json", "w") as archive:
        archive.writestr("a.txt", "x")
    code, _, err = told("ingest", tmp_path / "export.json")
    assert code == 2
    assert "zip" in err.lower()
    assert len(err.splitlines()) == 1


def test_an_unknown_lead_is_told_who_there_is(told, tmp_path):
    """The names of the leads, so that a typo costs one look."""
    told("ingest", company(tmp_path / "in"))
    code, _, err = told("brief", "--lead", "Zoe")
    assert code == 2
    assert "Alice" in err


def test_an_unknown_source_is_told_what_there_is(told, tmp_path):
    """The sources that have conversations."""
    told("ingest", company(tmp_path / "in"))
    assert "own" in told("brief", "--source", "zendesk")[2]


def test_care_reaches_a_pipe_only_in_a_home_of_invented_data(told, tmp_path, monkeypatch):
    """FIFTYTWO_DEMO=1 says that nobody in it is real."""
    told("ingest", company(tmp_path / "in"))
    assert told("brief", "--care")[0] == 2
    monkeypatch.setenv("FIFTYTWO_DEMO", "1")
    code, out, _ = told("brief", "--care", "--format", "json")
    assert code == 0
    assert json.loads(out)["care"] == []


def test_an_unexpected_error_names_the_place_and_never_the_words(told, tmp_path, monkeypatch):
    """The message of an exception may quote a customer."""
    from fiftytwo.cli import doctor

    def fail(*_: object) -> None:
        raise RuntimeError("Ann Kay, ann.kay@example.com")

    monkeypatch.setattr(doctor, "open_session", fail)
    code, _, err = told("doctor")
    assert code == 3
    assert "RuntimeError at test_cli.py" in err
    assert "Ann" not in err


def test_the_overview_names_every_command(told):
    """And answers without loading any of them."""
    code, out, _ = told("--help")
    assert code == 0
    assert "ingest" in out
    assert told()[0] == 2


def test_a_roster_without_leads_is_one_team(told, tmp_path):
    """Five people on a shared mailbox have nobody above them."""
    rows = [row | {"lead_id": "", "role": "agent"} for row in ROSTER]
    told("ingest", write_messages(tmp_path, TALK))
    told("roster", write_csv(tmp_path / "roster.csv", rows))
    brief = json.loads(told("brief", "--format", "json")[1])
    assert brief["for"] == "the team"
    assert len(brief["thank"]) + len(brief["everyone_else"]) == 3


def test_what_matches_nobody_is_said_at_once(told, tmp_path):
    """Accounts without a person, recognitions of strangers, answers about nothing."""
    told("ingest", write_messages(tmp_path, TALK))
    people = [row for row in ROSTER if row["person_id"] != "bob"]
    _, out, _ = told("roster", write_csv(tmp_path / "roster.csv", people))
    assert "in the roster nobody has 1 account or signature: a-bob" in out
    thanks = [{"recognised_id": "zoe", "at": "2026-11-18T10:00:00Z", "giver_id": "", "how": "said"}]
    _, out, _ = told("recognitions", write_csv(tmp_path / "recognitions.csv", thanks))
    assert "1 recognition of people who are not in the roster" in out
    answer = [
        {
            "conversation_id": "x9",
            "at": "2026-11-18T10:00:00Z",
            "score": "5",
            "scale": "csat_5",
            "comment": "good",
            "agent_id": "a-bob",
        }
    ]
    _, out, _ = told("surveys", write_csv(tmp_path / "surveys.csv", answer))
    assert "1 answer about conversations that are not here" in out
    assert "1 answer rating an agent who is not in the roster" in out
