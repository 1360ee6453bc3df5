"""Invented briefs: a usual week, a source without times, a nearly empty week, a full one."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from fiftytwo.kit.ids import stable_id
from fiftytwo.terms.brief import Brief, Care, Line, Other, Says, Thank, WhatWasRead
from fiftytwo.terms.moments import Credited, CreditedAs, Moment, MomentKind
from fiftytwo.terms.people import State
from fiftytwo.terms.week import Week

SUNDAY = datetime(2026, 11, 22, tzinfo=UTC)


def a_moment(name: str, quote: str, **more: Any) -> Moment:
    """A moment that credits `name` for `quote`; what `more` says replaces the usual."""
    usual: dict[str, Any] = {
        "id": stable_id(repr(name), repr(quote)),
        "kind": MomentKind.PRAISED,
        "conversation_id": "own:orchid:1",
        "message_ids": ("m1",),
        "credited": (Credited(f"p-{name}", name, CreditedAs.AUTHOR),),
        "at": datetime(2026, 11, 18, 2, 12, tzinfo=UTC),
        "strength": 0.9731,
        "quote": quote,
        "before": None,
        "facts": {"channel": "chat", "messages": 14, "zone": "Europe/Berlin"},
        "why": (),
        "made_by": {"scorer": "kernel@1"},
    }
    return Moment(**{**usual, **more})


def a_thank(name: str, quote: str, **more: Any) -> Thank:
    """Somebody to thank; `days`, `likes`, `shift`, `person_id` and what a moment takes."""
    person_id = more.pop("person_id", f"p-{name}")
    days, likes, shift = more.pop("days", 20), more.pop("likes", None), more.pop("shift", None)
    return Thank(person_id, name, a_moment(name, quote, **more), days, likes, shift=shift)


def a_line(code: Says, **facts: Any) -> Line:
    return Line(code, facts)


THANKED = a_line(Says.THANKED_LATELY, days=14)
STEADY = a_line(Says.STEADY, days=None, roster=True, conversation="own:orchid:1071")
QUIET = a_line(Says.LOOK_READ, days=None, roster=True, conversation=None)


def an_other(name: str, note: Line, group: str, state: State = State.AT_WORK, **more: Any) -> Other:
    return Other(more.get("person_id", f"p-{name}"), name, state, note, group)


def a_brief(**more: Any) -> Brief:
    """A brief of Orchid's week 47 of 2026; what `more` says replaces the usual."""
    usual: dict[str, Any] = {
        "for_": "Maren",
        "team": "Orchid",
        "week": Week(2026, 47),
        "opens": date(2026, 11, 23),
        "people_line": (
            a_line(Says.PEOPLE, count=12),
            a_line(Says.WORKED, count=10),
            a_line(Says.AWAY, names=["Jonas"]),
            a_line(Says.JOINED, names=["Ines"]),
        ),
        "read": WhatWasRead(1312, 861, 451, 2604, 12, 7),
        "care": None,
        "thank": (),
        "everyone_else": (),
        "alike": (),
        "together": (),
        "hard": (),
        "coming": (),
        "not_seen": (),
    }
    return Brief(**{**usual, **more})


def orchid(*, care: bool = False, language: str = "en") -> Brief:
    """A team of twelve, five to thank."""
    return a_brief(
        language=language,
        care=_orchid_care() if care else None,
        thank=_orchid_thanks(),
        everyone_else=(
            an_other("Bert", THANKED, "thanked"),
            an_other("Eszter", THANKED, "thanked"),
            an_other("Chloe", THANKED, "thanked"),
            an_other("Hanno", a_line(Says.LOOK_SHIFT, days=13, weekday=1, time="10:00"), "look"),
            an_other(
                "Tomasz",
                STEADY,
                "look",
            ),
            an_other("Jonas", a_line(Says.ON_LEAVE), "leave", State.ON_LEAVE),
            an_other("Ines", a_line(Says.NEW), "new", State.NEW),
        ),
        together=(
            a_line(Says.WEATHERED, weekday=1, contacts=143, usual=48, example="own:orchid:1090"),
        ),
        hard=(
            a_line(Says.REFUSALS, count=23, where="Returns", words=None, example="own:orchid:1062"),
        ),
        coming=(a_line(Says.ANNIVERSARY, name="Eszter", years=5, day="2026-11-25"),),
        not_seen=(
            a_line(Says.WITHOUT_TEXT, count=451),
            a_line(Says.UNKNOWN_LANGUAGE, count=12),
        ),
    )


def _orchid_thanks() -> tuple[Thank, ...]:
    berlin = {"zone": "Europe/Berlin"}
    return (
        a_thank(
            "Amina",
            "I'd given up. You stayed till it worked.",
            days=41,
            shift="nights",
            likes="private, written",
            facts={"channel": "phone", "contacts": 3, **berlin},
        ),
        a_thank(
            "Dario",
            "ok, fair play, thank you.",
            days=12,
            before="worst company ever",
            at=SUNDAY - timedelta(days=3, hours=8, minutes=19),
            facts={"channel": "chat", "messages": 6, "waited_s": 4 * 3600, **berlin},
        ),
        a_thank(
            "Priya Raghunathan",
            "I ordered the wrong filter twice and was ready for a lecture. Instead I got a drawing "
            "of where it goes, made by hand and photographed for me! My dad is 81 and fitted it "
            "himself. He has it on the fridge. I have never written to a company before, but "
            "somebody should know what she did there. Please tell her boss. The box was a bit "
            "crushed by the way, no need to do anything.",
            days=None,
            shift="early",
            likes="said in front of the team",
            at=SUNDAY - timedelta(days=1, hours=14),
            facts={"channel": "email", "messages": 9, "said_to": ["Priya Raghunathan"], **berlin},
            why=({"text": "somebody should know what she did there"},),
        ),
        a_thank(
            "Samir",
            "You have a lovely voice and you sorted the double charge in one go, thanks 😊",
            days=26,
            shift="late",
            at=SUNDAY - timedelta(days=2, hours=3),
            facts={"channel": "phone", "where": "survey", **berlin},
            unfit=("personal",),
        ),
        a_thank(
            "美咲",
            "何度も丁寧に説明してくださって、本当にありがとうございました。おかげで祖母の誕生日に間に合いました。",
            days=33,
            likes="a card",
            facts={"channel": "chat", "messages": 22, "said_to": ["美咲", "Bert"], **berlin},
        ),
    )


def _orchid_care() -> tuple[Care, ...]:
    return (
        Care("p-Chloe", "Chloe", "abuse", "2026-11-20T14:20:00+01:00", False),
        Care("p-Bert", "Bert", "hostility", None, True),
    )


def whole_source() -> Brief:
    """Sixty aliases of a source without times and without a roster; five to thank."""
    letters = "ABCDEFGHIJKLMNOPRSTUVWYZ"
    aliases = [f"^{a}{b}" for a in letters for b in letters if (ord(a) * 7 + ord(b) * 3) % 9 == 0]
    thanked, others = aliases[:5], aliases[5:60]
    quotes = (
        "Thanks so much, that fixed it straight away!",
        "You've been more helpful in five minutes than the shop was in two weeks. Legend 👏",
        "Brilliant service as always, appreciate you looking into it so quickly",
        "It works now. Honestly didn't expect an answer on a Sunday. Thank you.",
        "thank you for being kind about it",
    )
    return a_brief(
        for_="Short messages",
        team="Short messages",
        week=None,
        opens=None,
        people_line=(),
        read=WhatWasRead(1104, 1089, 0, 6710, 15, 212, undated=True),
        thank=tuple(
            _alias_thank(*pair, n) for n, pair in enumerate(zip(thanked, quotes, strict=True))
        ),
        everyone_else=tuple(_alias_others(others)),
        not_seen=(
            a_line(Says.UNKNOWN_LANGUAGE, count=15),
            a_line(Says.UNSIGNED, count=212),
        ),
    )


def _alias_thank(alias: str, quote: str, number: int) -> Thank:
    account = ("FernHelp", "LindenMobile", "North_Rail", "AskTulip", "ElmCares")[number]
    before = "3rd time asking. anyone home??" if number == 1 else None
    facts = {"channel": "social", "messages": 3 + number, "where": account, "waited_s": 900}
    return a_thank(
        alias,
        quote,
        person_id=None,
        days=None,
        at=None,
        before=before,
        facts=facts,
        credited=(Credited(None, alias, CreditedAs.AUTHOR),),
    )


def _alias_others(aliases: list[str]) -> list[Other]:
    found, quiet = aliases[:14], aliases[14:]
    thanked, look = (
        a_line(Says.HAS_MOMENT),
        a_line(Says.LOOK_READ, days=None, roster=False, conversation=None),
    )
    return [
        *(an_other(alias, thanked, "has_moment", person_id=None) for alias in found),
        *(an_other(alias, look, "look", person_id=None) for alias in quiet),
    ]


def nearly_empty(*, language: str = "en") -> Brief:
    """Two people on a shared mailbox in a quiet week."""
    return a_brief(
        language=language,
        for_="Olu",
        team="Post room",
        week=Week(2026, 1),
        opens=date(2026, 1, 5),
        people_line=(a_line(Says.PEOPLE, count=2), a_line(Says.WORKED, count=2)),
        read=WhatWasRead(9, 9, 0, 11, 0, 0),
        everyone_else=(an_other("Ada", QUIET, "look"), an_other("Bo", QUIET, "look")),
    )
