"""What leads call wrong reaches the lake, and no page picks it again."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from fiftytwo.evidence.lake.question import Span
from fiftytwo.evidence.running import Wanted
from fiftytwo.evidence.runs.gathered import gather, read_times, read_told
from fiftytwo.evidence.tables.judged import JUDGED
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.terms.brief import Brief
from tests.builders.homes import AtHome, at_home, write_csv, write_messages

TALK = (
    ("customer", "u1", "my parcel is lost, please help"),
    ("agent", "a-bob", "I have sent a new one today, it comes by noon."),
    ("customer", "u1", "You're a star, Bob, thank you. You have been amazing."),
)


def _page(home: AtHome) -> Brief:
    [page] = home.running.briefs(Wanted())
    return page


def test_what_was_misread_was_no_chance(tmp_path: Path) -> None:
    """Whether all had a moment to be thanked for leaves out what is no thanks, or another's."""
    at = [datetime(2026, 11, 18, 9, minute, tzinfo=UTC) for minute in range(len(TALK))]
    span = Span(at[0], at[0] + timedelta(days=7))
    talk = [
        {"author_role": r, "author_id": a, "text": text, "at": when.isoformat()}
        for (r, a, text), when in zip(TALK, at, strict=True)
    ]
    roster = [{"person_id": "bob", "name": "Bob", "role": "agent", "team": "Night"}]
    told = [row | {"time_zone": "UTC", "aliases": "a-bob"} for row in roster]
    with at_home(tmp_path) as home:
        home.take_in(write_csv(tmp_path / "roster.csv", told))
        home.take_in(write_messages(tmp_path, talk))
        home.running.bring_up_to_date()
        [moment] = home.lake.read(MOMENTS).to_pylist()

        def chances() -> list[str]:
            times = read_times(home.lake, Wanted())
            found = gather(home.lake, Wanted(), read_told(home.lake), times, span)
            return found.chances["person_id"].to_pylist()

        assert chances() == ["bob"]
        for why, left in (("other", ["bob"]), ("wrong_person", []), ("not_thanks", [])):
            home.intake.take_judged([{"moment_id": moment["moment_id"], "why": why}])
            assert chances() == left


def test_a_pick_that_was_wrong_is_not_picked_again(tmp_path: Path) -> None:
    """Bob stands among everyone else then, and not as thanked by a customer; taken back, he is."""
    roster = [
        {"person_id": "alice", "name": "Alice", "role": "lead", "team": "Night", "lead_id": ""},
        {"person_id": "bob", "name": "Bob", "role": "agent", "team": "Night", "lead_id": "alice"},
    ]
    told = [row | {"time_zone": "UTC", "aliases": f"a-{row['person_id']}"} for row in roster]
    talk = [{"author_role": r, "author_id": a, "text": text} for r, a, text in TALK]
    with at_home(tmp_path) as home:
        home.take_in(write_csv(tmp_path / "roster.csv", told))
        home.take_in(write_messages(tmp_path, talk))
        home.running.bring_up_to_date()
        [pick] = _page(home).thank
        wrong = [{"moment_id": pick.moment.id, "why": "not_thanks"}]
        assert home.intake.take_judged(wrong)
        assert not home.intake.take_judged(wrong)
        assert _page(home).thank == ()
        assert [(one.name, one.group) for one in _page(home).everyone_else] == [("Bob", "look")]
        assert home.intake.take_judged([])
        assert home.lake.count(JUDGED) == 0
        assert [one.moment.id for one in _page(home).thank] == [pick.moment.id]
