"""The page: at most five thanks, and everyone else by name."""

from datetime import UTC, date, datetime, timedelta

from fiftytwo.evidence.brief.compose import Team, compose
from fiftytwo.evidence.seen.seen import seen
from fiftytwo.terms.brief import WhatWasRead
from fiftytwo.terms.moments import Credited, CreditedAs, Moment, MomentKind
from fiftytwo.terms.people import Recognition
from fiftytwo.terms.week import Week
from tests.builders.people import person

WEEK = Week(2026, 47)
STARTS = datetime(2026, 11, 16, tzinfo=UTC)
ENDS = datetime(2026, 11, 23, tzinfo=UTC)
READ = WhatWasRead(10, 9, 1, 30, 2, 4)
TEAM = Team("Alice", "Orchid", roster=True)


def moment(name: str) -> Moment:
    who = (Credited(name, name, CreditedAs.AUTHOR),)
    return Moment(name, MomentKind.PRAISED, "c", ("m",), who, STARTS, 0.9, "!", None, {}, ())


def page(people, moments=(), wrote=(), recognitions=(), absences=None, team=TEAM):
    """The brief of these people."""
    absences = absences or {}
    standing = seen(people, recognitions, absences, {}, week_starts=STARTS, week_ends=ENDS)
    found = {name: [moment(name)] for name in moments}
    return compose(team, WEEK, standing, found, frozenset(wrote), absences, READ, seed=52)


def test_everyone_is_on_the_page_exactly_once():
    """Seven with a moment: five are thanked, two are named below."""
    names = ["ann", "bob", "cid", "dora", "emil", "fay", "gus", "hal"]
    brief = page([person(n) for n in names], moments=names[:7])
    shown = [t.person_id for t in brief.thank] + [o.person_id for o in brief.everyone_else]
    assert sorted(shown) == names
    assert len(brief.thank) == 5


def test_each_note_says_what_to_do_and_counts_nothing():
    """The notes of DESIGN 2.3: no number that could be ranked."""
    week = (STARTS.date(), ENDS.date())
    brief = page(
        [
            person("leave"),
            person("new", starts=STARTS.date()),
            person("seen"),
            person("quiet"),
            person("wrote"),
        ],
        wrote=("wrote",),
        recognitions=[Recognition("seen", ENDS - timedelta(days=2), "alice", "said")],
        absences={"leave": [week]},
    )
    assert {other.name: other.note for other in brief.everyone_else} == {
        "Seen": "thanked within 14 days",
        "Quiet": "no thanks on file; nothing in writing that we could read, sit with them",
        "Wrote": "no thanks on file; read one of their conversations together",
        "New": "new here: say welcome",
        "Leave": "on leave",
    }


def test_the_head_line_says_who_worked():
    """Three people: one away, one new, one at work."""
    brief = page(
        [person("ann"), person("jonas"), person("ines", starts=STARTS.date())],
        absences={"jonas": [(STARTS.date(), ENDS.date())]},
    )
    assert brief.people_line == ("3 people", "1 worked", "Jonas on leave", "Ines new")


def test_coming_names_anniversaries_and_returns():
    """Three years on the Thursday; back on the Tuesday of the week that begins."""
    brief = page(
        [person("ann", starts=date(2023, 11, 26)), person("jonas")],
        absences={"jonas": [(STARTS.date(), date(2026, 11, 23))]},
    )
    assert brief.coming == ("Ann: 3 years here on Thursday.", "Jonas is back on Tuesday.")


def test_what_was_not_seen_is_said():
    """Contacts without text, unknown languages, unsigned replies."""
    first, second, third, always = page([person("ann")]).not_seen
    assert always.startswith("Thanks that we did not recognise")
    assert first.startswith("1 contact without text")
    assert second.startswith("2 messages in a language")
    assert third.startswith("4 replies from a shared account")


def test_care_is_not_on_the_page_unless_asked_for():
    """Neither as a line nor as a key."""
    brief = page([person("ann")])
    assert brief.care is None
    assert "care" not in brief.as_json()


def test_who_answered_and_is_not_on_the_roster_is_named():
    """Nobody vanishes without a word; five names, then "others"."""
    standing = seen([person("ann")], (), {}, {}, week_starts=STARTS, week_ends=ENDS)
    strangers = ["a", "b", "c", "d", "e", "f"]
    brief = compose(TEAM, WEEK, standing, {}, frozenset(), {}, READ, seed=52, strangers=strangers)
    assert any("answered by a, b, c, d and e and others" in line for line in brief.not_seen)


def test_how_long_somebody_has_gone_unseen_is_said():
    """Twenty days, not a rank."""
    thanked = [Recognition("ann", ENDS - timedelta(days=20), "alice", "said")]
    [other] = page([person("ann")], recognitions=thanked, wrote=("ann",)).everyone_else
    assert other.note.startswith("last thanked 20 days ago; read one of their conversations")
