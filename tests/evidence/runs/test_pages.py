"""The pages of several leads: whose week it is, who is on which, and who is on none."""

import json
from datetime import UTC, datetime

import pytest

from fiftytwo.evidence.running import Wanted
from fiftytwo.kit.errors import WrongUse
from fiftytwo.programme.press.sentences import what_was_read
from fiftytwo.programme.press.words import en
from fiftytwo.terms.brief import Line, Says
from fiftytwo.terms.week import Week
from tests.builders.company import PRAISE, ROSTER, TALK, company
from tests.builders.homes import at_home, write_csv, write_messages


def roster(*more, zone="Europe/Berlin"):
    """Alice's team and whoever comes with it, in one time zone."""
    return [row | {"time_zone": zone} for row in (*ROSTER, *more)]


def someone(person_id, *, role="agent", lead_id=""):
    return {
        "person_id": person_id,
        "name": person_id.title(),
        "role": role,
        "team": person_id,
        "lead_id": lead_id,
        "time_zone": "",
        "aliases": f"a-{person_id}",
    }


def briefs(home, folder, people, messages=TALK, **wanted):
    home.take_in(write_csv(folder / "roster.csv", people))
    home.take_in(write_messages(folder, messages))
    home.running.bring_up_to_date()
    return {brief.for_: brief for brief in home.running.briefs(Wanted(**wanted))}


def test_the_week_is_that_of_the_leads_own_clock(tmp_path):
    """Thanks on Sunday 19:00 in Los Angeles are Monday in UTC, and belong to W47."""
    late = [row | {"at": f"2026-11-23T0{3 + n}:00:00Z"} for n, row in enumerate(TALK)]
    with at_home(tmp_path) as home:
        people = roster(zone="America/Los_Angeles")
        [brief] = briefs(home, tmp_path, people, messages=late[:1] + late[1:]).values()
        assert brief.week == Week(2026, 47)
        assert [thank.name for thank in brief.thank] == ["Bob"]
        assert len(home.running.moments(Wanted(week=Week(2026, 47)))) == 1
        assert home.running.moments(Wanted(week=Week(2026, 48))) == []


def test_everyone_who_leads_has_a_page_and_who_is_on_none_has_one_too(tmp_path):
    """Alice leads Bob and Dora; Zoe leads Alice; Max has no lead at all."""
    people = [row | ({"lead_id": "zoe"} if row["person_id"] == "alice" else {}) for row in ROSTER]
    with at_home(tmp_path) as home:
        pages = briefs(home, tmp_path, [*people, someone("zoe", role="head"), someone("max")])
        shown = {
            lead: sorted(p.name for p in (*page.thank, *page.everyone_else))
            for lead, page in pages.items()
        }
        assert shown == {"Alice": ["Bob", "Dora"], "Zoe": ["Alice"], None: ["Max"]}


def test_who_answered_and_is_on_no_roster_is_named(tmp_path):
    """Their contacts do not vanish without a word."""
    other = [
        row | {"conversation_id": "c9", "message_id": f"x{n}", "author_id": "a-nadia"}
        for n, row in enumerate(TALK[:2])
    ]
    other[0] |= {"author_id": "cust-9"}
    with at_home(tmp_path) as home:
        [brief] = briefs(home, tmp_path, roster(), messages=[*TALK, *other]).values()
        assert Line(Says.STRANGERS, {"names": ["a-nadia"], "others": False}) in brief.not_seen
        assert brief.read.conversations == 2


def test_a_week_without_data_is_said_and_not_shown_empty(tmp_path):
    """With what there is, so that a typo costs one look."""
    with at_home(tmp_path) as home, pytest.raises(WrongUse, match="there is 2026-W47 to 2026-W47"):
        briefs(home, tmp_path, roster(), week=Week(2026, 30))


@pytest.mark.parametrize("people", [roster(), None], ids=["a team", "the whole source"])
def test_what_has_no_time_is_in_no_week_and_said(tmp_path, people):
    """One matter of November has times, one has none: the page of the week tells of the other."""
    other = [
        row | {"conversation_id": "c9", "message_id": f"x{n}", "at": None}
        for n, row in enumerate(TALK)
    ]
    with at_home(tmp_path) as home:
        if people:
            home.take_in(write_csv(tmp_path / "roster.csv", people))
        home.take_in(write_messages(tmp_path, [*TALK, *other]))
        home.running.bring_up_to_date()
        [brief] = home.running.briefs(Wanted())
        assert (brief.week, brief.read.conversations) == (Week(2026, 47), 1)
        assert brief.read.without_time == 1
        assert Line(Says.WITHOUT_TIME, {"count": 1}) in brief.not_seen


def test_without_times_nobody_was_thanked_so_many_days_ago(tmp_path):
    """The wall clock has nothing to say about a source without times."""
    thanks = {"recognised_id": "bob", "at": "2026-11-01T10:00:00Z", "giver_id": "", "how": "said"}
    with at_home(tmp_path) as home:
        home.take_in(write_csv(tmp_path / "recognitions.csv", [thanks]))
        [brief] = briefs(
            home, tmp_path, roster(), messages=[row | {"at": None} for row in TALK]
        ).values()
        assert [thank.last_thanked_days for thank in brief.thank] == [None]


def test_care_reaches_the_lead_of_who_received_it(tmp_path):
    """Cleo's abuse, however much of it, does not hide Bob's from Alice."""
    abuse = "you are a fucking useless idiot, i hope you die"
    rows = [
        {
            "conversation_id": f"c{n}",
            "message_id": f"{role}{n}",
            "author_role": role,
            "text": text,
            "author_id": author,
        }
        for n, agent in enumerate(("a-cleo", "a-cleo", "a-cleo", "a-bob"))
        for role, text, author in (("customer", abuse, f"cust-{n}"), ("agent", "Hello", agent))
    ]
    people = [*ROSTER, someone("zoe", role="lead"), someone("cleo", lead_id="zoe")]
    with at_home(tmp_path) as home:
        home.take_in(write_csv(tmp_path / "roster.csv", people))
        home.take_in(write_messages(tmp_path, rows))
        home.running.bring_up_to_date()
        pages = {b.for_: b for b in home.running.briefs(Wanted(), care=True)}
        assert [item.name for item in pages["Alice"].care or ()] == ["Bob"]
        assert [item.name for item in pages["Zoe"].care or ()] == ["Cleo"]


def test_every_danger_is_told_also_two_of_one_person(tmp_path):
    """A person must look at each; the two care items a week are for what is no danger."""
    rows = [
        {
            "conversation_id": f"c{n}",
            "message_id": f"{role}{n}",
            "author_role": role,
            "text": text,
            "author_id": author,
        }
        for n in range(3)
        for role, text, author in (
            ("customer", f"I am going to kill myself tonight, {n}", f"cust-{n}"),
            ("agent", "Please stay on the line with me", "a-bob"),
        )
    ]
    with at_home(tmp_path) as home:
        home.take_in(write_csv(tmp_path / "roster.csv", ROSTER))
        home.take_in(write_messages(tmp_path, rows))
        home.running.bring_up_to_date()
        [brief] = home.running.briefs(Wanted(), care=True)
        assert [(item.name, item.kind) for item in brief.care or ()] == [("Bob", "danger")] * 3


def test_a_shared_mailbox_that_people_sign_is_read_as_theirs(tmp_path):
    """Two people sign one mailbox; each is thanked for their own."""
    rows = []
    for n in range(6):
        name = ("Priya", "Tom")[n % 2]
        talk = [
            ("customer", f"where is my ticket number {n}?", f"cust-{n}"),
            ("agent", f"I have sent it again, have fun in row {n}.\n\nBest wishes\n{name}", "box"),
            ("customer", PRAISE.replace("Bob", name), f"cust-{n}"),
        ]
        rows += [
            {
                "conversation_id": f"c{n}",
                "message_id": f"m{n}-{k}",
                "author_role": role,
                "text": text,
                "author_id": author,
                "channel": "email",
                "at": datetime(2026, 11, 17, 8 + n, k, tzinfo=UTC).isoformat(),
            }
            for k, (role, text, author) in enumerate(talk)
        ]
    people = [someone("priya"), someone("tom")]
    people = [row | {"aliases": row["name"]} for row in people]
    with at_home(tmp_path) as home:
        [brief] = briefs(home, tmp_path, people, messages=rows).values()
        assert sorted(thank.name for thank in brief.thank) == ["Priya", "Tom"]
        assert brief.read.unsigned == 0


def test_the_company_of_three_is_one_page(tmp_path):
    """Alice's team is all there is, so every conversation is on her page."""
    with at_home(tmp_path) as home:
        home.take_in(company(tmp_path / "in"))
        home.running.bring_up_to_date()
        [brief] = home.running.briefs(Wanted())
        assert brief.read.conversations == 1


def test_calls_without_text_are_counted_and_told(tmp_path):
    """We know that they took place; a page that is silent about them would look like calm."""
    record = {
        "Channel": "VOICE",
        "InitiationTimestamp": "2026-11-17T09:00:00Z",
        "Agent": {"Username": "a-bob"},
    }
    calls = [record | {"ContactId": f"call-{n}"} for n in range(3)]
    silent = {
        "Channel": "VOICE",
        "LanguageCode": "en",
        "CustomerMetadata": {"ContactId": "call-0"},
        "Participants": [{"ParticipantId": "AGENT", "ParticipantRole": "AGENT"}],
        "Transcript": [
            {"Id": "t1", "ParticipantId": "AGENT", "Content": "", "BeginOffsetMillis": 0}
        ],
    }
    (tmp_path / "connect").mkdir()
    (tmp_path / "connect" / "records.json").write_text(json.dumps(calls))
    (tmp_path / "connect" / "call.json").write_text(json.dumps(silent))
    with at_home(tmp_path) as home:
        home.take_in(tmp_path / "connect")
        [brief] = briefs(home, tmp_path, roster()).values()
        assert (brief.read.conversations, brief.read.without_text) == (4, 3)
        assert what_was_read(brief.read, en) == "We read 1 of 4 contacts; 3 calls had no text."
        assert Line(Says.WITHOUT_TEXT, {"count": 3}) in brief.not_seen


def test_calls_of_another_lead_are_not_on_the_page(tmp_path):
    """A call belongs to whom it was assigned to."""
    record = {"ContactId": "x", "Channel": "VOICE", "InitiationTimestamp": "2026-11-17T09:00:00Z"}
    (tmp_path / "records.json").write_text(json.dumps([record | {"Agent": {"Username": "a-max"}}]))
    with at_home(tmp_path) as home:
        home.take_in(tmp_path / "records.json")
        people = roster(someone("zoe", role="lead"), someone("max", lead_id="zoe"))
        pages = briefs(home, tmp_path, people)
        assert {lead: page.read.without_text for lead, page in pages.items()} == {
            "Alice": 0,
            "Zoe": 1,
        }


GERMAN = [
    {"author_role": "customer", "text": "Wo ist meine Karte für den Zug?", "author_id": "c-1"},
    {
        "author_role": "agent",
        "text": "Das tut mir leid, ich habe Ihnen die Karte gerade noch einmal geschickt.",
        "author_id": "a-max",
    },
    {
        "author_role": "customer",
        "text": "Super, vielen Dank, das ging schnell!",
        "author_id": "c-1",
    },
]


def in_german(conversation, **more):
    return [
        row | {"conversation_id": conversation, "message_id": f"{conversation}-{n}"} | more
        for n, row in enumerate(GERMAN)
    ]


def test_each_team_reads_its_page_in_its_own_language(tmp_path):
    """Alice's team answers in English, Zoe's in German; whatever was asked for goes first."""
    people = roster(someone("zoe", role="lead"), someone("max", lead_id="zoe"))
    with at_home(tmp_path) as home:
        pages = briefs(home, tmp_path, people, messages=[*TALK, *in_german("c2")])
        assert {lead: page.language for lead, page in pages.items()} == {"Alice": "en", "Zoe": "de"}
        asked = home.running.briefs(Wanted(), language="de")
        assert {page.language for page in asked} == {"de"}


def test_a_team_that_wrote_nothing_reads_the_language_of_the_house(tmp_path):
    """Zoe's Max answered in German; Alice's people wrote nothing, and are in the same house."""
    people = roster(someone("zoe", role="lead"), someone("max", lead_id="zoe"))
    with at_home(tmp_path) as home:
        pages = briefs(home, tmp_path, people, messages=in_german("c2"))
        assert {lead: page.language for lead, page in pages.items()} == {"Alice": "de", "Zoe": "de"}


def test_without_a_roster_most_of_the_source_decides(tmp_path):
    """Two answers in German, one in English; what customers write does not count."""
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, [*TALK, *in_german("c2"), *in_german("c3")]))
        home.running.bring_up_to_date()
        assert [brief.language for brief in home.running.briefs(Wanted())] == ["de"]


def test_thanks_for_one_of_two_bens_are_told_once_in_the_week_they_were_said(tmp_path):
    """Both are named; neither another message a week later nor the other week tells it again."""
    people = roster(
        *(
            someone(person_id, lead_id="alice") | {"name": name}
            for person_id, name in (("b1", "Ben Adler"), ("b2", "Ben Tran"), ("b3", "Benno Lutz"))
        )
    )
    said = [
        ("2026-11-17T09:00:00Z", "a-dora", "agent", "Your new mug is on its way, it left today."),
        ("2026-11-17T09:05:00Z", "cust-1", "customer", "And tell Ben thanks from me, he rang me."),
        ("2026-11-24T09:00:00Z", "a-dora", "agent", "Has it come? It should be there by now."),
        ("2026-11-24T09:05:00Z", "cust-1", "customer", "It has. And say thanks to Ben again."),
    ]
    talk = [
        {"at": at, "author_id": who, "author_role": role, "text": text}
        for at, who, role, text in said
    ]
    with at_home(tmp_path) as home:
        first = briefs(home, tmp_path, people, messages=talk, week=Week(2026, 47))["Alice"]
        later = home.running.briefs(Wanted(week=Week(2026, 48)))[0]
        told = {
            page.week: [line for line in page.not_seen if line.code == Says.NAMED_UNMATCHED]
            for page in (first, later)
        }
        called = ["Ben Adler", "Ben Tran"]
        once = [
            Line(
                Says.NAMED_UNMATCHED, {"name": "Ben", "called": called, "conversation": "own:-:c1"}
            )
        ]
        assert sorted(told.values(), key=len) == [[], once]


def test_every_contact_that_was_not_read_is_accounted_for(tmp_path):
    """A letter that nobody answered, and a language that we have not been measured on."""
    letter = {"conversation_id": "c2", "author_role": "agent", "author_id": "a-bob"}
    finnish = {"conversation_id": "c3", "author_role": "customer", "author_id": "cust-3"}
    more = [
        letter | {"message_id": "x1", "text": "Your parcel was found, it comes on Friday."},
        finnish | {"message_id": "x2", "text": "Hei, paketti ei ole vieläkään tullut perille."},
        finnish
        | {"message_id": "x3", "author_role": "agent", "author_id": "a-bob", "text": "On the way."},
    ]
    with at_home(tmp_path) as home:
        [brief] = briefs(home, tmp_path, roster(), messages=[*TALK, *more]).values()
        read = brief.read
        assert (read.conversations, read.conversations_read, read.without_text) == (3, 1, 0)
        assert (read.without_customer, read.not_judged) == (1, 1)
