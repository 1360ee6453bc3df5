"""The page: at most five thanks, and everyone else by name."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from fiftytwo.evidence.brief.compose import Lines, Team, compose
from fiftytwo.evidence.seen.look import Contact, look
from fiftytwo.evidence.seen.seen import seen
from fiftytwo.programme.press.brief_json import brief_as_json
from fiftytwo.programme.press.brief_text import brief_as_text
from fiftytwo.terms.brief import LANGUAGES, Line, Says, WhatWasRead
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
    """The brief of these people; `wrote` names those with a conversation to read together."""
    absences = absences or {}
    standing = seen(people, recognitions, absences, {}, week_starts=STARTS, week_ends=ENDS)
    found = {name: [moment(name)] for name in moments}
    looks = look(
        standing,
        found,
        {name: [Contact(f"own:-:{name}", STARTS, has_text=True)] for name in wrote},
        absences,
        {},
        week=WEEK,
        opens=ENDS,
    )
    return compose(team, WEEK, standing, found, looks, READ, seed=52)


def test_everyone_is_on_the_page_exactly_once():
    """Seven with a moment: five are thanked, two are named below."""
    names = ["ann", "bob", "cid", "dora", "emil", "fay", "gus", "hal"]
    brief = page([person(n) for n in names], moments=names[:7])
    shown = [t.person_id for t in brief.thank] + [o.person_id for o in brief.everyone_else]
    assert sorted(shown) == names
    assert len(brief.thank) == 5


def test_each_note_says_what_to_do_and_counts_nothing():
    """The notes of DESIGN 2.3: no number that could be ranked."""
    week = (STARTS.date(), ENDS.date() + timedelta(days=6))
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
        "Seen": Line(Says.THANKED_LATELY, {"days": 14}),
        "Quiet": Line(Says.LOOK_SIT, {"days": None, "roster": True}),
        "Wrote": Line(
            Says.LOOK_READ, {"days": None, "roster": True, "conversation": "own:-:wrote"}
        ),
        "New": Line(Says.NEW),
        "Leave": Line(Says.ON_LEAVE),
    }


def test_only_whom_a_customer_thanked_is_said_to_have_been_thanked_by_one():
    """Who kept poise, or worked on quietly, has work to look at, not a customer's thanks."""
    people = [person(name) for name in ("ann", "bob", "cid", "dora", "emil", "poised")]
    standing = seen(people, [], {}, {}, week_starts=STARTS, week_ends=ENDS)
    found = {p.person_id: [moment(p.person_id)] for p in people}
    found["poised"] = [replace(moment("poised"), kind=MomentKind.KEPT_POISE, strength=0.1)]
    brief = compose(TEAM, WEEK, standing, found, {}, READ, seed=52)
    [other] = brief.everyone_else
    assert (other.name, other.note) == (
        "Poised",
        Line(Says.STEADY, {"days": None, "roster": True, "conversation": "c"}),
    )


def test_the_head_line_says_who_worked():
    """Three people: one away, one new, one at work."""
    brief = page(
        [person("ann"), person("jonas"), person("ines", starts=STARTS.date())],
        absences={"jonas": [(STARTS.date(), ENDS.date())]},
    )
    assert brief.people_line == (
        Line(Says.PEOPLE, {"count": 3}),
        Line(Says.WORKED, {"count": 1}),
        Line(Says.AWAY, {"names": ["Jonas"]}),
        Line(Says.JOINED, {"names": ["Ines"]}),
    )


def test_coming_names_anniversaries_and_who_is_back_is_welcomed():
    """Three years on the Thursday; back on the Tuesday of the week that begins."""
    brief = page(
        [person("ann", starts=date(2023, 11, 26)), person("jonas")],
        absences={"jonas": [(STARTS.date(), date(2026, 11, 23))]},
    )
    assert brief.coming == (
        Line(Says.ANNIVERSARY, {"name": "Ann", "years": 3, "day": "2026-11-26"}),
    )
    notes = {other.name: other.note for other in brief.everyone_else}
    assert notes["Jonas"] == Line(Says.BACK, {"weekday": "2026-11-24"})


def test_what_was_not_seen_is_said():
    """Contacts without text, unknown languages, unsigned replies."""
    assert page([person("ann")]).not_seen == (
        Line(Says.WITHOUT_TEXT, {"count": 1}),
        Line(Says.UNKNOWN_LANGUAGE, {"count": 2}),
        Line(Says.UNSIGNED, {"count": 4}),
        Line(Says.YOUNG_READING),
    )


def test_care_is_not_on_the_page_unless_asked_for():
    """Neither as a line nor as a key."""
    brief = page([person("ann")])
    assert brief.care is None
    assert "care" not in brief_as_json(brief)


def test_who_answered_and_is_not_on_the_roster_is_named():
    """Nobody vanishes without a word; five names, then "others"."""
    standing = seen([person("ann")], (), {}, {}, week_starts=STARTS, week_ends=ENDS)
    strangers = ["a", "b", "c", "d", "e", "f"]
    lines = Lines(strangers=strangers)
    brief = compose(TEAM, WEEK, standing, {}, {}, READ, seed=52, lines=lines)
    named = {"names": ["a", "b", "c", "d", "e"], "others": True}
    assert Line(Says.STRANGERS, named) in brief.not_seen


def test_how_long_somebody_has_gone_unseen_is_said():
    """Twenty days, not a rank."""
    thanked = [Recognition("ann", ENDS - timedelta(days=20), "alice", "said")]
    [other] = page([person("ann")], recognitions=thanked).everyone_else
    assert other.note == Line(Says.LOOK_SIT, {"days": 20, "roster": True})


def test_everything_composed_has_words():
    """Names and facts are those that the wordings take, in every language."""
    away = {"jonas": [(STARTS.date(), date(2026, 11, 22))]}
    people = [person(n) for n in ("ann", "bob", "jonas")]
    people += [person("ines", starts=STARTS.date()), person("kim", starts=date(2020, 11, 23))]
    people += [person("lea", ends=STARTS.date() - timedelta(days=2))]
    brief = page(people, moments=("ann",), wrote=("bob",), absences=away)
    for language in LANGUAGES:
        shown = brief_as_text(replace(brief, language=language))
        assert all(p.name in shown for p in people)


def test_those_of_whom_the_same_is_said_are_in_the_order_of_their_names():
    """Not by how long ago they were thanked: that would be a rank."""
    days = {"cid": 60, "ann": 20, "bob": 40}
    thanked = [Recognition(n, ENDS - timedelta(days=d), "alice", "said") for n, d in days.items()]
    brief = page([person(n) for n in days], recognitions=thanked, wrote=tuple(days))
    assert [other.name for other in brief.everyone_else] == ["Ann", "Bob", "Cid"]
