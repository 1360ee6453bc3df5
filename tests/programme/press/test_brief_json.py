"""The brief for other programs: keys as CONTRACTS has them, sentences in the page's language."""

import json

from fiftytwo.programme.press.brief_json import brief_as_json
from tests.programme.press.briefs import a_brief, nearly_empty
from tests.programme.press.full import full

KEYS = [
    *("for", "team", "week", "read", "care", "thank", "everyone_else"),
    *("together", "hard", "coming", "not_seen"),
]


def test_its_keys_are_those_of_the_contract() -> None:
    """In any language; what is for the lead alone is no key."""
    for language in ("en", "de"):
        page = brief_as_json(full(language, care=True))
        assert list(page) == KEYS
        assert list(page["everyone_else"][0]) == ["person_id", "name", "state", "note"]
        assert list(page["thank"][0]) == [
            *("person_id", "name", "moment", "last_thanked_days", "likes")
        ]
        assert list(page["care"][0]) == ["person_id", "name", "kind", "at", "words_open"]
        assert "gedankt" not in json.dumps(page["everyone_else"])
    assert "care" not in brief_as_json(full())


def test_its_lines_are_sentences_of_the_page() -> None:
    """All of them, however many fit on a page."""
    page = brief_as_json(full("de"))
    assert page["hard"][0] == (
        "Heating: 23-mal musste jemand wegen einer Regel Nein sagen, zum Beispiel so: „Nach dem "
        "Versand können wir die Adresse leider nicht mehr ändern.“ (Gespräch 1062)."
    )
    assert len(page["not_seen"]) == 7
    assert page["everyone_else"][0]["note"] == (
        "nur am Telefon, davon sehen wir nichts, also dazusetzen "
        "(Dienstag 10:00 Uhr; letzter Dank vor 13 Tagen)"
    )


def test_a_team_without_a_lead_or_a_name_has_words_for_it() -> None:
    """`for` and `team` are never null."""
    page = brief_as_json(a_brief(for_=None))
    assert (page["for"], page["team"]) == ("the team", "Orchid")
    page = brief_as_json(a_brief(for_=None, team=None, language="de"))
    assert (page["for"], page["team"]) == ("Alle", "Alle")


def test_codes_stay_codes() -> None:
    """State, kind of care, kind of moment and what is unfit are for programs."""
    page = brief_as_json(full("de", care=True))
    assert page["care"][0]["kind"] == "danger"
    assert page["thank"][0]["moment"]["kind"] == "turned_around"
    assert page["thank"][3]["moment"]["unfit"] == ["personal", "health"]
    assert {other["state"] for other in page["everyone_else"]} == {"at_work", "on_leave", "new"}


def test_it_is_json() -> None:
    """Whatever the brief holds."""
    for brief in (full("de", care=True), nearly_empty()):
        assert json.loads(json.dumps(brief_as_json(brief))) == brief_as_json(brief)
