"""The brief in German: days, numbers, plurals, quotation marks."""

from datetime import date
from typing import Any

import pytest

from fiftytwo.programme.press import sentences
from fiftytwo.programme.press.brief_html import brief_as_html
from fiftytwo.programme.press.brief_text import brief_as_text
from fiftytwo.programme.press.words import de
from fiftytwo.terms.brief import Care, Says, WhatWasRead
from fiftytwo.terms.week import Week
from tests.programme.press.briefs import a_brief, a_line, a_thank, orchid


@pytest.mark.parametrize(
    ("more", "clauses"),
    [
        ({}, ("Orchid", "Montag, 23. November", "für Maren")),
        ({"for_": None}, ("Orchid", "Montag, 23. November", "für das Team")),
        ({"for_": None, "team": None}, ("Alle", "Montag, 23. November")),
        (
            {"week": None, "opens": None},
            (
                "Orchid",
                "Alles auf einmal: Diese Quelle hat keine brauchbaren Zeitangaben",
                "für Maren",
            ),
        ),
    ],
)
def test_whose_page_it_is(more: dict[str, Any], clauses: tuple[str, ...]) -> None:
    """Day and date as one writes them."""
    assert sentences.heading(a_brief(**more), de) == clauses


@pytest.mark.parametrize(
    ("week", "dates"),
    [
        (Week(2026, 47), "16. bis 22. November 2026"),
        (Week(2026, 40), "28. September bis 4. Oktober 2026"),
        (Week(2026, 53), "28. Dezember 2026 bis 3. Januar 2027"),
    ],
)
def test_the_dates_of_a_week_in_german(week: Week, dates: str) -> None:
    """Month and year where they change."""
    assert de.week_dates(week) == dates


def test_every_month_has_its_day() -> None:
    """Not by the locale of some machine."""
    assert de.long_day(date(2026, 3, 4)) == "Mittwoch, 4. März"
    assert de.long_day(date(2026, 10, 31)) == "Samstag, 31. Oktober"


@pytest.mark.parametrize(
    ("read", "sentence"),
    [
        (
            (1312, 861, 451),
            "Wir haben 861 von 1.312 Kontakten gelesen; 451 Anrufe hatten keinen Text.",
        ),
        ((9, 9, 0), "Wir haben alle 9 Kontakte gelesen."),
        ((1, 1, 0), "Wir haben den einen Kontakt gelesen, den es gab."),
        ((2, 1, 1), "Wir haben 1 von 2 Kontakten gelesen; 1 Anruf hatte keinen Text."),
        ((1, 0, 1), "Wir haben 0 von 1 Kontakt gelesen; 1 Anruf hatte keinen Text."),
        ((0, 0, 0), "Für uns gab es nichts zu lesen."),
        (
            (9, 5, 0, 1, 3),
            "Wir haben 5 von 9 Kontakten gelesen; in einem kam niemand aus der Kundschaft zu Wort "
            "und 3 waren in einer Sprache, die wir noch nicht beurteilen.",
        ),
    ],
)
def test_what_was_read_in_german(read: tuple[int, ...], sentence: str) -> None:
    """Cases and plurals, thousands with a point."""
    met, were_read, without_text, *rest = read
    told = dict(zip(("without_customer", "not_judged"), rest, strict=False))
    what = WhatWasRead(met, were_read, without_text, 0, 0, 0, **told)
    assert sentences.what_was_read(what, de) == sentence


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            a_line(Says.SEEN_TEAMS, teams=["Saale", "Orchid"], counts=[8, 2], of=[10, 7], days=14),
            "Dank in den letzten 14 Arbeitstagen: Saale 8 von 10, Orchid 2 von 7.",
        ),
        (
            a_line(
                Says.HEARD_LESS,
                **{"by": "team", "group": "Toll", "count": 0, "of": 10, "mostly": "phone"},
                **{"low": 0.0, "high": 0.28, "rest_count": 11, "rest_of": 29},
            ),
            "Toll: Hier hören wir nichts, denn die Arbeit läuft am Telefon (Worte aus der "
            "Kundschaft über 0 von 10 Leuten, sonst über 11 von 29; Vertrauensintervall 0 % bis "
            "28 %). Selbst hingehen.",
        ),
        (
            a_line(
                Says.SEEN_LESS,
                **{"by": "shift", "group": "night", "count": 3, "of": 9, "days": 14},
                **{"low": 0.12, "high": 0.65, "rest_count": 20, "rest_of": 26},
            ),
            "Nachtschicht: Hier wird nur etwa halb so oft gedankt wie anderswo (3 von 9 Leuten in "
            "den letzten 14 Arbeitstagen, sonst 20 von 26; Vertrauensintervall 12 % bis 65 %). "
            "Damit anfangen.",
        ),
        (
            a_line(Says.ANNIVERSARY, name="Jo", years=1, day="2026-11-26"),
            "Jo ist am Donnerstag 1 Jahr dabei.",
        ),
        (
            a_line(Says.THE_WEEK, monday="2026-10-05"),
            "Die Customer Service Week beginnt am Montag, 5. Oktober.",
        ),
        (
            a_line(Says.WITHOUT_TEXT, count=1),
            "1 Kontakt ohne Text: Wir wissen nur, dass es ihn gab.",
        ),
        (
            a_line(Says.NOT_THANKED, names=["Jo", "Kay"]),
            "Seit acht Wochen kein Dank von dir an Jo und Kay.",
        ),
        (
            a_line(Says.REFUSALS, count=1, where=None, words=None, example=None),
            "Einmal musste jemand wegen einer Regel Nein sagen.",
        ),
        (
            a_line(Says.REFUSALS, count=4, where="Bo", words="Das geht nicht.", example="own:-:7"),
            "Bo: 4-mal musste jemand wegen einer Regel Nein sagen, zum Beispiel so: „Das geht "
            "nicht.“ (Gespräch 7).",
        ),
        (
            a_line(Says.STRANGERS, names=["Nadia", "^KM"], others=True),
            "Geantwortet haben auch Nadia, ^KM und andere: nicht auf der Teamliste.",
        ),
        (
            a_line(Says.STRANGERS, names=["Nadia"], others=False),
            "Geantwortet hat auch Nadia: nicht auf der Teamliste.",
        ),
        (
            a_line(Says.COPIES, names=["Jo", "Kay"]),
            "Du hast Jo und Kay wieder mit denselben Worten gedankt.",
        ),
    ],
)
def test_a_german_line(line: Any, sentence: str) -> None:
    """As a colleague would write it."""
    assert sentences.sentence(line, de).replace("\N{NO-BREAK SPACE}", " ") == sentence


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"channel": "chat", "messages": 14}, "Chat, nach 14 Nachrichten."),
        ({"channel": "phone", "contacts": 3}, "Anruf, dritter Kontakt."),
        ({"channel": "chat", "waited_s": 4 * 3600}, "Chat; 4 Stunden gewartet."),
        ({"channel": "chat", "waited_s": 60}, "Chat; 1 Minute gewartet."),
        (
            {"channel": "social", "said_to": ["Amina", "Bert"]},
            "Soziale Medien; galt Amina und Bert.",
        ),
    ],
)
def test_what_happened_in_german(facts: dict[str, Any], sentence: str) -> None:
    """One sentence of the facts there are."""
    thank = a_thank("Amina", "Danke!", facts=facts)
    assert sentences.what_happened(thank, de, undated=False) == sentence


@pytest.mark.parametrize(
    ("shift", "said"),
    [
        ("early", "Frühschicht"),
        ("nights", "Nachtschicht"),
        ("Spät", "Spätschicht"),
        ("Spätdienst", "Spätdienst"),
        ("B2", "Schicht B2"),
    ],
)
def test_shifts_have_german_names(shift: str, said: str) -> None:
    """Whatever the roster calls them."""
    assert de.shift(shift) == said


def test_care_in_german() -> None:
    """Until somebody opens the words, nobody reads them."""
    closed = Care("p-Bo", "Bo", "abuse", "2026-11-20T14:20:00+01:00", False)
    assert sentences.care_line(closed, de) == (
        "beleidigende Nachricht, Fr 14:20. Den Wortlaut siehst du, sobald Bo ihn geöffnet hat."
    )


def test_quotes_stand_in_german_marks_and_stay_as_they_were_said() -> None:
    """The page is German; the customer was not."""
    assert "„ok, fair play, thank you.“" in brief_as_text(orchid(language="de"))
    assert "<i>„</i>ok, fair play, thank you.<i>“</i>" in brief_as_html(orchid(language="de"))


def test_the_reported_week_in_german() -> None:
    """By the number that German calendars have."""
    assert "Kalenderwoche 47: 16. bis 22. November 2026" in brief_as_text(orchid(language="de"))
