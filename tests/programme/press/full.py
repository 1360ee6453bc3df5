"""An invented brief with everything on it that a page can have, in either language."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from fiftytwo.terms.brief import Brief, Care, CareKind, Line, Other, Says, Thank, WhatWasRead
from fiftytwo.terms.moments import MomentKind
from fiftytwo.terms.people import State
from tests.programme.press.briefs import QUIET, THANKED, a_brief, a_line, a_thank, an_other

WEDNESDAY = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)

QUOTES = {
    "en": {
        "upset": "This is the third time I am writing about the same boiler. Worst company ever.",
        "content": (
            "Warm again, and the refund came too. I take back what I wrote on Monday. You rang "
            "when you said you would, every single time, and that is all I ever wanted. Thank you, "
            "Dario."
        ),
        "insult": "are you thick or do you just not read what people write to you??",
        "poise": (
            "You have waited nine days and nobody rang; in your place I would be angry too. I have "
            "the part here on my desk, it leaves tonight, and I will write to you tomorrow at nine "
            "whatever the carrier says."
        ),
        "note": (
            "Priya, the 2019 batch has the old valve, so the new seal leaks. Order the adapter "
            "with it, I have put one aside for your customer."
        ),
        "praise": (
            "I ordered the wrong filter twice and was ready for a lecture. Instead I got a drawing "
            "of where it goes, made by hand and photographed for me! My dad is 81 and fitted it "
            "himself. He has it on the fridge. I have never written to a company before, but "
            "somebody should know what she did there. Please tell her boss."
        ),
        "praised_for": "somebody should know what she did there",
        "witnessed": "Stayed forty minutes with a caller who could only whisper, and got help.",
        "likes": "private, written",
        "about": "boiler recall",
        "rule": "I'm afraid we cannot change the address once the parcel has been dispatched.",
    },
    "de": {
        "upset": "Ich schreibe jetzt zum dritten Mal wegen derselben Heizung. Schlechteste Firma.",
        "content": (
            "Es ist wieder warm, und das Geld ist auch da. Was ich am Montag geschrieben habe, "
            "nehme ich zurück. Sie haben jedes Mal angerufen, wenn Sie es gesagt hatten, mehr "
            "wollte ich nie. Vielen Dank, Dario."
        ),
        "insult": "sind sie so blöd oder lesen sie einfach nicht, was man ihnen schreibt??",
        "poise": (
            "Neun Tage gewartet, und niemand hat sich gemeldet, da wäre ich auch wütend. Das Teil "
            "liegt hier auf meinem Tisch, heute Abend geht es raus, und morgen um neun schreibe "
            "ich Ihnen, egal was der Paketdienst sagt."
        ),
        "note": (
            "Priya, die Geräte von 2019 haben noch das alte Ventil, deshalb ist die neue Dichtung "
            "undicht. Bestell den Adapter mit, einen habe ich dir zurückgelegt."
        ),
        "praise": (
            "Zweimal hatte ich den falschen Filter bestellt und rechnete mit einer Belehrung. "
            "Stattdessen bekam ich eine Zeichnung, wo er hinkommt, von Hand gemacht und für mich "
            "fotografiert! Mein Vater ist 81 und hat ihn selbst eingebaut. Sie hängt bei ihm am "
            "Kühlschrank. Ich habe noch nie an eine Firma geschrieben, aber jemand soll wissen, "
            "was sie da getan hat. Bitte sagen Sie es weiter."
        ),
        "praised_for": "jemand soll wissen, was sie da getan hat",
        "witnessed": "Blieb vierzig Minuten bei jemandem, der nur flüstern konnte, holte Hilfe.",
        "likes": "unter vier Augen, schriftlich",
        "about": "Rückruf der Heizung",
        "rule": "Nach dem Versand können wir die Adresse leider nicht mehr ändern.",
    },
}

OTHERS = (
    *("Hanno", "Tomasz", "Leyla", "Sven", "Jonas", "Ines", "Bert"),
    *("Chloe", "Eszter", "Gwen", "Lukas", "Tess", "Moses", "Farah", "Callum", "Olu"),
)


def full(language: str = "en", *, people: int = 12, care: bool = False) -> Brief:
    """A team in a week in which everything happened: five to thank, every part at its longest."""
    others = tuple(_everyone_else(people - 5))
    return a_brief(
        language=language,
        people_line=(
            a_line(Says.PEOPLE, count=people),
            a_line(Says.WORKED, count=people - 2),
            a_line(Says.AWAY, names=["Jonas"]),
            a_line(Says.JOINED, names=["Ines"]),
        ),
        read=WhatWasRead(1312, 861, 451, 2604, 12, 7),
        care=_care() if care else None,
        thank=tuple(_thanks(QUOTES[language])),
        everyone_else=others,
        together=(
            a_line(Says.PUT_RIGHT, count=213, team="Orchid"),
            a_line(Says.WEATHERED, weekday=1, contacts=143, usual=48, example="own:orchid:1090"),
        ),
        hard=(
            a_line(
                Says.REFUSALS,
                count=23,
                where="Heating",
                words=QUOTES[language]["rule"],
                example="own:orchid:1062",
            ),
            a_line(Says.HARD_QUEUE, queue="Heating"),
            a_line(Says.ANGRY_LOAD, queue="Heating", share=0.38),
        ),
        coming=(
            a_line(Says.ANNIVERSARY, name="Bert", years=14, day="2026-11-26"),
            a_line(Says.ANNIVERSARY, name="Hanno", years=1, day="2026-11-24"),
            a_line(Says.THE_WEEK, monday="2027-10-04"),
        ),
        not_seen=(
            a_line(
                Says.NAMED_UNMATCHED,
                name="Ben",
                conversation="own:orchid:1077",
                called=["Ben Adler", "Ben Tran"],
            ),
            a_line(Says.WITHOUT_TEXT, count=451),
            a_line(Says.UNKNOWN_LANGUAGE, count=12),
            a_line(Says.UNSIGNED, count=7),
            a_line(Says.WITHOUT_TIME, count=3),
            a_line(Says.STRANGERS, names=["a-nadia", "^KM"], others=True),
            a_line(Says.YOUNG_READING),
        ),
        to_the_lead=(
            a_line(Says.COPIES, names=["Bert", "Chloe"]),
            a_line(Says.NOT_THANKED, names=["Hanno"]),
        ),
    )


def _thanks(quotes: dict[str, str]) -> Iterator[Thank]:
    berlin = {"zone": "Europe/Berlin"}
    for name, quote, more in (
        ("Dario", "content", _arrived(quotes["upset"], days=12, shift="late")),
        ("Amina", "poise", _own_hand(MomentKind.KEPT_POISE, quotes["insult"], days=41)),
        ("Patrick", "note", _own_hand(MomentKind.HELPED_A_COLLEAGUE, None, days=24)),
        (
            "Priya Raghunathan",
            "praise",
            {
                "days": None,
                "shift": "early",
                "likes": quotes["likes"],
                "why": ({"text": quotes["praised_for"]},),
                "facts": {"channel": "email", "messages": 9, "agents": 2, "waited_s": 7200},
                "unfit": ("personal", "health"),
            },
        ),
        (
            "Samir",
            "witnessed",
            {
                "kind": MomentKind.WITNESSED,
                "days": 26,
                "shift": "nights",
                "facts": {"channel": "phone", "seen_by": "Maren"},
            },
        ),
    ):
        facts = more.pop("facts") | berlin
        yield a_thank(name, quotes[quote], at=WEDNESDAY, facts=facts, **more)


def _arrived(words: str, **more: Any) -> dict[str, Any]:
    facts = {"channel": "chat", "contacts": 3, "messages": 14, "waited_s": 4 * 3600}
    return {"kind": MomentKind.TURNED_AROUND, "before": words, "facts": facts, **more}


def _own_hand(kind: MomentKind, before: str | None, **more: Any) -> dict[str, Any]:
    by = "colleague" if kind is MomentKind.HELPED_A_COLLEAGUE else "agent"
    facts = {"channel": "email", "messages": 6, "spoken_by": by}
    return {"kind": kind, "before": before, "facts": facts, "shift": "late", **more}


def _everyone_else(count: int) -> Iterator[Other]:
    """Two of each kind where there is room: a name each, whatever is said of them."""
    notes = (
        ("look", a_line(Says.CALLS_ONLY, days=13, weekday=1, time="10:00")),
        ("look", a_line(Says.LOOK_SHIFT, days=20, weekday=1, time="10:00")),
        ("back", a_line(Says.BACK, weekday=1)),
        ("look", a_line(Says.STEADY, days=None, roster=True, conversation="own:orchid:1071")),
        ("leave", a_line(Says.ON_LEAVE)),
        ("new", a_line(Says.NEW)),
        ("thanked", THANKED),
        ("has_moment", a_line(Says.HAS_MOMENT)),
        ("look", a_line(Says.LOOK_SIT, days=None, roster=True)),
        ("look", QUIET),
        ("left", a_line(Says.LEFT)),
        ("look", a_line(Says.LOOK_READ, days=48, roster=True, conversation="own:orchid:1093")),
    )
    for name, (group, note) in zip(OTHERS[:count], (notes * 2)[:count], strict=True):
        yield an_other(name, note, group, STATES.get(group, State.AT_WORK))


STATES = {"leave": State.ON_LEAVE, "new": State.NEW, "left": State.LEFT}


def _care() -> tuple[Care, ...]:
    return (
        Care("p-Chloe", "Chloe", CareKind.DANGER, "2026-11-20T14:20:00+01:00", False),
        Care("p-Bert", "Bert", CareKind.HOSTILITY, None, True),
        Care(None, "Heating", CareKind.QUEUE, None, False),
    )


def every_line() -> Iterator[Line]:
    """A line of every code, with every fact that may be null once null and once not."""
    yield from _every_note()
    yield from _with_nulls(Says.PUT_RIGHT, count=1, team="Orchid")
    yield from _with_nulls(
        Says.WEATHERED, weekday=1, contacts=1430, usual=48, example="own:orchid:7"
    )
    group = {"count": 1, "of": 7, "low": 0.03, "high": 0.51, "rest_count": 25, "rest_of": 32}
    for by, name in (
        ("team", "Orchid"),
        ("site", "Orchid"),
        ("shift", "night"),
        ("channel", "phone"),
        ("tenure", "longer"),
    ):
        yield a_line(Says.SEEN_LESS, by=by, group=name, days=14, **group)
        yield a_line(Says.SEEN_LESS, by=by, group=None, days=14, **group)
        yield from _with_nulls(Says.HEARD_LESS, by=by, group=name, mostly="phone", **group)
    yield from _with_nulls(
        Says.REFUSALS, count=1, where="Orchid", words="Orchid.", example="own:orchid:7"
    )
    for line in (
        a_line(Says.PEOPLE, count=1),
        a_line(Says.WORKED, count=1),
        a_line(Says.AWAY, names=["Amina", "Bo"]),
        a_line(Says.JOINED, names=["Amina"]),
        a_line(Says.HARD_QUEUE, queue="Orchid"),
        a_line(Says.ANGRY_LOAD, queue="Orchid", share=0.384),
        a_line(Says.LOADS, teams=["Bo", "Orchid"], hours=[3.4, 12.0]),
        a_line(Says.SEEN_ALL, count=31, of=40, days=14),
        a_line(Says.SEEN_TEAMS, teams=["Orchid", "Bo"], counts=[8, 3], of=[10, 8], days=14),
        a_line(Says.SEEN_HIDDEN, by=["site", "shift"]),
        a_line(Says.SEEN_BY_CALENDAR),
        a_line(Says.ANNIVERSARY, name="Bo", years=1, day="2026-11-24"),
        a_line(Says.THE_WEEK, monday="2026-10-05"),
        a_line(Says.WITHOUT_TEXT, count=1),
        a_line(Says.UNKNOWN_LANGUAGE, count=1),
        a_line(Says.UNSIGNED, count=1),
        a_line(Says.WITHOUT_TIME, count=1),
        a_line(Says.STRANGERS, names=["Bo"], others=False),
        a_line(Says.STRANGERS, names=["Bo", "Amina"], others=True),
        *(
            a_line(Says.NAMED_UNMATCHED, name="Bo", conversation="own:orchid:7", called=called)
            for called in ([], ["Bo Adler"], ["Bo Adler", "Bo Tran"])
        ),
        a_line(Says.YOUNG_READING),
        a_line(Says.COPIES, names=["Amina", "Bo"]),
        a_line(Says.NOT_THANKED, names=["Amina", "Bo"]),
    ):
        yield line
        if "count" in line.facts:
            yield replace(line, facts={**line.facts, "count": 1312})


def _every_note() -> Iterator[Line]:
    yield a_line(Says.LOOK_READ, days=3, roster=True, conversation=None)
    for code, more in ((Says.LOOK_READ, {"conversation": "own:orchid:7"}), (Says.LOOK_SIT, {})):
        yield from _with_nulls(code, days=1, roster=True, **more)
        yield from _with_nulls(code, days=1312, roster=False, **more)
    yield from _with_nulls(Says.CALLS_ONLY, days=0, weekday="2026-11-24", time="10:00")
    yield from _with_nulls(Says.LOOK_SHIFT, days=3, weekday="2026-11-24", time="10:00")
    yield a_line(Says.BACK, weekday="2026-11-24")
    yield a_line(Says.BACK, weekday=None)
    yield from _with_nulls(Says.STEADY, days=3, roster=True, conversation="own:orchid:7")
    yield a_line(Says.THANKED_LATELY, days=14)
    for code in (Says.HAS_MOMENT, Says.NEW, Says.ON_LEAVE, Says.LEFT):
        yield a_line(code)


MAY_BE_NULL = ("days", "team", "where", "contacts", "usual")


def _with_nulls(code: Says, **facts: Any) -> Iterator[Line]:
    yield Line(code, facts)
    for name in set(facts) & set(MAY_BE_NULL):
        yield Line(code, {**facts, name: None})
