"""A run computes what is out of date, in one transaction, and the same again."""

import json

from fiftytwo.evidence.running import Wanted
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.runs import RUNS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.programme.press.brief_html import briefs_as_html
from fiftytwo.programme.press.brief_json import brief_as_json
from fiftytwo.programme.press.brief_text import brief_as_text
from fiftytwo.terms.week import Week
from tests.builders.company import ROSTER, TALK, company
from tests.builders.homes import NOW, at_home, write_csv, write_messages


def test_praise_becomes_a_moment_for_its_author(tmp_path):
    """From file to moment: Bob wrote the help, the customer praised it."""
    with at_home(tmp_path) as home:
        home.take_in(company(tmp_path / "in"))
        home.running.bring_up_to_date()
        [moment] = home.running.moments(Wanted())
        assert str(moment.kind) == "praised"
        assert moment.credited[0].person_id == "bob"
        assert moment.why
        assert all(moment.quote[s["start"] : s["end"]] == s["text"] for s in moment.why)


def test_a_run_with_nothing_to_do_leaves_no_trace(tmp_path):
    """Not even a row in the table of runs."""
    with at_home(tmp_path) as home:
        home.take_in(company(tmp_path / "in"))
        assert home.running.bring_up_to_date().run_id is not None
        before = home.lake.fingerprint()
        assert home.running.bring_up_to_date().run_id is None
        assert home.lake.fingerprint() == before


def test_who_waited_while_another_ran_leaves_no_trace_either(tmp_path):
    """Two briefs at once: the second gets the lease late, and all is done. A clock that stands
    still would give both runs one id.
    """
    with at_home(tmp_path) as home, at_home(tmp_path) as other:
        home.take_in(company(tmp_path / "in"))
        reports = []

        def clock_while_the_other_runs():
            reports.append(other.running.bring_up_to_date())
            return NOW

        # The lease asks what time it is, for its note, after the first look and before the lock.
        home.lake.clock = clock_while_the_other_runs
        assert home.running.bring_up_to_date().run_id is None
        assert reports[0].run_id is not None
        assert home.lake.count(RUNS) == 1


def test_only_what_changed_is_computed_again(tmp_path):
    """A conversation of another month is another partition."""
    with at_home(tmp_path) as home:
        home.take_in(company(tmp_path / "in"))
        home.running.bring_up_to_date()
        later = [
            row
            | {"conversation_id": "c9", "at": f"2026-12-0{n + 1}T10:00:00Z", "message_id": f"x{n}"}
            for n, row in enumerate(TALK)
        ]
        home.take_in(write_messages(tmp_path, later, name="december.jsonl"))
        report = home.running.bring_up_to_date()
        assert (report.partitions, report.messages) == (1, 3)
        assert home.lake.count(SIGNAL_ROWS) == 6


def test_a_new_roster_credits_anew(tmp_path):
    """Bob's account is Dora's: the moment follows, with a new run."""
    with at_home(tmp_path) as home:
        home.take_in(company(tmp_path / "in"))
        home.running.bring_up_to_date()
        swapped = [
            row | {"aliases": {"a-bob": "a-dora", "a-dora": "a-bob"}.get(row["aliases"], "a-alice")}
            for row in ROSTER
        ]
        home.take_in(write_csv(tmp_path / "roster.csv", swapped))
        home.running.bring_up_to_date()
        assert home.lake.read(MOMENTS)["person_id"].to_pylist() == ["dora"]
        assert home.lake.count(RUNS) == 2


def test_the_same_input_gives_the_same_answer_to_the_byte(tmp_path):
    """Built twice: every table, and the brief as text, HTML and JSON."""
    answers = []
    folder = company(tmp_path / "in")
    for name in ("one", "other"):
        with at_home(tmp_path, name=name) as home:
            home.take_in(folder)
            home.running.bring_up_to_date()
            briefs = home.running.briefs(Wanted())
            answers.append(
                (
                    home.lake.fingerprint(),
                    [brief_as_text(brief) for brief in briefs],
                    briefs_as_html(briefs),
                    json.dumps([brief_as_json(brief) for brief in briefs]),
                )
            )
    assert answers[0] == answers[1]


def test_the_brief_thanks_one_and_names_everyone_else(tmp_path):
    """Bob is thanked; Dora is not forgotten."""
    with at_home(tmp_path) as home:
        home.take_in(company(tmp_path / "in"))
        home.running.bring_up_to_date()
        [brief] = home.running.briefs(Wanted())
        assert (brief.for_, brief.week) == ("Alice", Week(2026, 47))
        assert [thank.name for thank in brief.thank] == ["Bob"]
        assert [other.name for other in brief.everyone_else] == ["Dora"]


def test_dates_in_the_future_do_not_make_a_week(tmp_path):
    """A message of the year 2099 is kept, and the last week is still this one."""
    with at_home(tmp_path) as home:
        odd = TALK[0] | {"conversation_id": "c9", "message_id": "m9", "at": "2099-01-01T00:00:00Z"}
        home.take_in(write_messages(tmp_path, [*TALK, odd]))
        home.running.bring_up_to_date()
        [brief] = home.running.briefs(Wanted())
        assert brief.week == Week(2026, 47)


def test_without_a_roster_people_are_their_accounts(tmp_path):
    """One brief for the whole source; a-bob is thanked by account."""
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, TALK))
        home.running.bring_up_to_date()
        [brief] = home.running.briefs(Wanted())
        assert (brief.for_, [thank.person_id for thank in brief.thank]) == (None, [None])
        assert brief_as_json(brief)["for"] == "Everyone"
        assert [thank.name for thank in brief.thank] == ["a-bob"]


def test_undated_conversations_get_one_brief(tmp_path):
    """No week, no days; the thanks are there all the same."""
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, [row | {"at": None} for row in TALK]))
        home.running.bring_up_to_date()
        [brief] = home.running.briefs(Wanted())
        assert brief.week is None
        assert brief.read.undated
        assert len(brief.thank) == 1
