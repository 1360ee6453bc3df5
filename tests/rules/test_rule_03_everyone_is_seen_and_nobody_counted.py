"""The promise is coverage: everyone by name, no number that ranks, nothing of fewer than five."""

import pytest

from fiftytwo.evidence.running import Wanted
from fiftytwo.programme.press.brief_json import brief_as_json
from fiftytwo.programme.press.brief_text import brief_as_text
from fiftytwo.terms.brief import Says
from tests.builders.homes import at_home, write_csv, write_messages
from tests.rules.conftest import TEAMS, roster

NO = "I'm sorry, but we cannot refund you: our policy does not allow it after thirty days."


def test_everyone_is_on_exactly_one_page_by_name(pages):
    """Whoever leads stands on the page of who leads them."""
    named = [p.name for brief in pages.values() for p in (*brief.thank, *brief.everyone_else)]
    everyone = [row["name"] for row in roster() if row["person_id"] != "vera"]
    assert sorted(named) == sorted(everyone)
    for brief in pages.values():
        shown = brief_as_text(brief)
        assert all(p.name in shown for p in (*brief.thank, *brief.everyone_else))


def test_no_count_of_thanks_stands_beside_a_name(home, pages):
    """Neither in a note nor as a field from which a list could be made."""
    for brief in pages.values():
        told = brief_as_json(brief)
        assert all(
            set(one) == {"person_id", "name", "state", "note"} for one in told["everyone_else"]
        )
        assert all(
            set(one) == {"person_id", "name", "moment", "last_thanked_days", "likes"}
            for one in told["thank"]
        )
        names = [one["name"] for one in told["thank"]]
        assert len(names) == len(set(names))


@pytest.mark.parametrize(("lead", "is_told"), [("zoe", False), ("alice", True)])
def test_refusals_are_told_of_five_or_more_only(tmp_path, lead, is_told):
    """Three people's refusals point at three people; six people's at a rule."""
    rows = [
        {
            "conversation_id": f"c{n}",
            "message_id": f"c{n}-{role}",
            "author_role": role,
            "author_id": f"a-{agent}" if role == "agent" else f"cust-{n}",
            "text": NO if role == "agent" else "Can I have my money back please?",
            "at": f"2026-11-18T{10 + (role == 'agent')}:00:00+01:00",
            "queue": "returns",
        }
        for n, agent in enumerate(TEAMS[lead])
        for role in ("customer", "agent")
    ]
    with at_home(tmp_path) as home:
        home.take_in(write_csv(tmp_path / "roster.csv", roster()))
        home.take_in(write_messages(tmp_path, rows))
        home.running.bring_up_to_date()
        pages = {brief.for_: brief for brief in home.running.briefs(Wanted())}
    told = [line for line in pages[lead.title()].hard if line.code == Says.REFUSALS]
    assert bool(told) == is_told
    assert all(line.facts["words"] and line.facts["words"] in NO for line in told)


def test_a_team_of_four_is_never_a_figure(pages):
    """Nor can it be reckoned from what is shown beside it."""
    shown = [line.facts for line in pages["Vera"].alike]
    assert all("Birch" not in str(facts) for facts in shown)
