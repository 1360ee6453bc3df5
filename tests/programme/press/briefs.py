"""Three invented briefs: a usual week, a whole source without times, a nearly empty week."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from fiftytwo.kit.ids import stable_id
from fiftytwo.terms.brief import Brief, Care, Other, Thank, WhatWasRead
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


def an_other(name: str, note: str, group: str, state: State = State.AT_WORK, **more: Any) -> Other:
    return Other(more.get("person_id", f"p-{name}"), name, state, note, group)


def a_brief(**more: Any) -> Brief:
    """A brief of Orchid's week 47 of 2026; what `more` says replaces the usual."""
    usual: dict[str, Any] = {
        "for_": "Maren",
        "team": "Orchid",
        "week": Week(2026, 47),
        "opens": date(2026, 11, 23),
        "people_line": ("12 people", "10 worked", "Jonas on leave", "Ines new"),
        "read": WhatWasRead(1312, 861, 451, 2604, 12, 7),
        "care": None,
        "thank": (),
        "everyone_else": (),
        "together": (),
        "hard": (),
        "coming": (),
        "not_seen": (),
    }
    return Brief(**{**usual, **more})


def orchid(*, care: bool = False) -> Brief:
    """A team of twelve, five to thank."""
    return a_brief(
        care=_orchid_care() if care else None,
        thank=_orchid_thanks(),
        everyone_else=(
            an_other("Bert", "thanked within 14 days", "thanked"),
            an_other("Eszter", "thanked within 14 days", "thanked"),
            an_other("Chloe", "thanked within 14 days", "thanked"),
            an_other(
                "Hanno",
                "calls only, we cannot see his work. Sit with him on Tuesday at 10:00?",
                "look",
            ),
            an_other("Tomasz", "quiet and good: nothing he solved came back", "look"),
            an_other("Jonas", "on leave", "leave", State.ON_LEAVE),
            an_other("Ines", "first week, say welcome", "new", State.NEW),
        ),
        together=(
            "Tuesday's outage, 14:00 to 19:30: three times the usual contacts, decent to the end",
        ),
        hard=(
            "Rule: no address change after dispatch. 23 refusals here. Owner Logistics, due Friday",
            "Surprise: code WINTER10. First customer Mon 09:05, briefing Tue 16:00. Owner: Sales",
        ),
        coming=(
            "Free returns start on Thursday: Priya and Dario have not had the briefing yet",
            "Eszter's fifth year with us, Wednesday",
            "You promised the night shift to listen in",
        ),
        not_seen=("451 calls had no text", "12 messages in languages we cannot judge yet"),
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
            unfit=("personal_remark",),
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
        Care("p-Chloe", "Chloe", "abusive message", "2026-11-20T14:20:00+01:00", False),
        Care("p-Bert", "Bert", "a_week_of_hostile_messages", None, True),
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
        for_="teletweets",
        team="teletweets",
        week=None,
        opens=None,
        people_line=("60 signatures",),
        read=WhatWasRead(1104, 1089, 0, 6710, 15, 212, undated=True),
        thank=tuple(
            _alias_thank(*pair, n) for n, pair in enumerate(zip(thanked, quotes, strict=True))
        ),
        everyone_else=tuple(_alias_others(others)),
        not_seen=(
            "212 answers that nobody signed: there is no one to thank for them",
            "15 messages in languages we cannot judge yet",
        ),
    )


def _alias_thank(alias: str, quote: str, number: int) -> Thank:
    account = ("AppleSupport", "Tesco", "British_Airways", "SpotifyCares", "AmazonHelp")[number]
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
    return [
        *(
            an_other(
                a, "customers' words of thanks are there to read", "has_moment", person_id=None
            )
            for a in found
        ),
        *(
            an_other(
                a, "no written thanks: read one of their conversations", "look", person_id=None
            )
            for a in quiet
        ),
    ]


def nearly_empty() -> Brief:
    """Five people on a shared mailbox in a quiet week."""
    return a_brief(
        for_="Olu",
        team="Post room",
        week=Week(2026, 1),
        opens=date(2026, 1, 5),
        people_line=("2 people",),
        read=WhatWasRead(9, 9, 0, 11, 0, 0),
        everyone_else=(
            an_other("Ada", "no written thanks this week; ask what made her proud", "look"),
            an_other("Bo", "no written thanks this week; ask what made him proud", "look"),
        ),
    )
