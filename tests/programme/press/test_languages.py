"""Every language says everything, with the same facts, and nothing in another language."""

import ast
import inspect
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from fiftytwo.programme.press import sentences
from fiftytwo.programme.press.brief_html import brief_as_html
from fiftytwo.programme.press.brief_text import brief_as_text
from fiftytwo.programme.press.words import SPOKEN, de, en
from fiftytwo.programme.press.words.language import Language, Note
from fiftytwo.terms.brief import LANGUAGES, Brief, CareKind, Says
from fiftytwo.terms.conversation import Channel
from fiftytwo.terms.moments import Answered, MomentKind, Unfit
from tests.programme.press.briefs import nearly_empty
from tests.programme.press.full import every_line, full

MODULES: Mapping[str, ModuleType] = {"en": en, "de": de}

LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)

NAMES = {"Fiftytwo", "Customer", "Service", "Week", "Orchid", "Amina", "Bo", "Adler", "Tran"}
"""Of people and things: the same in every language."""

SHARED = {
    *("also", "april", "august", "chat", "in", "november", "person", "september", "so", "stand"),
    *("team", "text", "was"),
}
"""Words that both languages have. What stands here has been looked at."""


def said_by(module: ModuleType) -> dict[str, Any]:
    """What a language says: its constants and its own functions."""
    return {
        name: value
        for name, value in vars(module).items()
        if not name.startswith("_") and (name.isupper() or inspect.isfunction(value))
    }


def asked_for() -> set[str]:
    """What the contract of a language asks for."""
    functions = {name for name, _ in inspect.getmembers(Language, inspect.isfunction)}
    constants = set(Language.__annotations__)
    return {name for name in functions | constants if not name.startswith("_")}


def texts(language: str) -> Iterator[str]:
    """Everything that a language says without a word from outside, and every line."""
    for value in said_by(MODULES[language]).values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, tuple):
            yield from value
        elif isinstance(value, dict):
            yield from value.values()
    for line in every_line():
        yield shown(line, language)


def shown(line: Any, language: str) -> str:
    say = SPOKEN[language]
    said = getattr(say, line.code)
    if inspect.signature(said).return_annotation is Note:
        return sentences.noted(sentences.note(line, say))
    return sentences.sentence(line, say)


def words(language: str) -> set[str]:
    return words_in(" ".join(texts(language)))


def words_in(text: str) -> set[str]:
    """In small letters, without names."""
    found = set(re.findall(r"[^\W\d_]{2,}", text)) - NAMES
    return {word.casefold() for word in found}


def test_the_languages_are_those_a_brief_may_have() -> None:
    """A brief names its language; each of them is spoken."""
    assert tuple(SPOKEN) == tuple(MODULES) == LANGUAGES


def test_every_language_says_the_same_things() -> None:
    """Nothing is missing in one of them, and none says a thing that no other does."""
    assert set(said_by(en)) == set(said_by(de))
    assert asked_for() <= set(said_by(en))


@LANGUAGE
def test_every_sentence_takes_the_same_facts(language: str) -> None:
    """By the same names: whoever composes a brief does not know its language."""
    for name, asked in inspect.getmembers(Language, inspect.isfunction):
        if not name.startswith("_"):
            mine = inspect.signature(said_by(MODULES[language])[name]).parameters
            theirs = dict(inspect.signature(asked).parameters)
            theirs.pop("self")
            assert [(p.name, p.kind) for p in mine.values()] == [
                (p.name, p.kind) for p in theirs.values()
            ], name


def test_every_code_has_a_wording_in_both() -> None:
    """Each line that a brief can hold is said, differently, with its facts in it."""
    assert {line.code for line in every_line()} == set(Says)
    for line in every_line():
        english, german = shown(line, "en"), shown(line, "de")
        assert english != german
        for name in line.facts.get("names", []):
            assert name in english
            assert name in german
        for name in ("name", "queue", "where", "about"):
            if line.facts.get(name):
                assert line.facts[name] in english
                assert line.facts[name] in german


@LANGUAGE
def test_no_kind_is_without_words(language: str) -> None:
    """Kinds of moment, of care, of channel; reasons not to hang a quote."""
    say = SPOKEN[language]
    assert set(say.WHY) == set(MomentKind) - {
        *(MomentKind.PRAISED, MomentKind.THANKED, MomentKind.HELPED_A_COLLEAGUE)
    }
    assert set(say.HELPED) == set(Answered)
    assert set(say.CARE) == set(CareKind)
    assert set(say.UNFIT) == set(Unfit)
    assert set(say.CHANNELS) == set(Channel) - {Channel.UNKNOWN}


def test_no_word_is_in_both_languages_but_by_chance() -> None:
    """An English word on the German page would be one of these, and so the other way round."""
    assert words("en") & words("de") <= SHARED


ENGLISH = {
    *(
        "the",
        "and",
        "of",
        "with",
        "they",
        "this",
        "that",
        "is",
        "not",
        "are",
        "from",
        "have",
        "has",
    ),
    *("for", "you", "your", "we", "no"),
}
GERMAN = {
    *("der", "und", "von", "mit", "das", "ist", "nicht", "sind", "aus", "hat", "für", "du", "ihr"),
    *("wir", "kein", "ein", "eine"),
}


@pytest.mark.parametrize(("module", "foreign"), [(de, ENGLISH), (en, GERMAN)])
def test_no_template_is_left_untranslated(module: ModuleType, foreign: set[str]) -> None:
    """Not even one that no brief of ours shows: looked for in the source."""
    tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
    documented = (ast.Module, ast.FunctionDef)
    docstrings = {
        ast.get_docstring(n, clean=False) for n in ast.walk(tree) if isinstance(n, documented)
    }
    told = {
        word
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if node.value not in docstrings
        for word in re.findall(r"[^\W\d_]+", node.value.casefold())
    }
    assert told & foreign == set()


class Told(HTMLParser):
    """What a page says, to the eye and to a screen reader."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.feed(page.split("</style>")[-1])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.words += [value or "" for name, value in attrs if name == "aria-label"]

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.mark.parametrize("brief", [full("de", care=True), nearly_empty(language="de")])
def test_no_english_word_of_ours_is_on_a_german_page(brief: Brief) -> None:
    """Headings, labels, what a screen reader says: whatever an English page could say."""
    english = words("en") - SHARED
    assert words_in(brief_as_text(brief)) & english == set()
    assert words_in(" ".join(Told(brief_as_html(brief)).words)) & english == set()


def test_german_says_du() -> None:
    """And we speak of people by name, not as er or sie."""
    told = " ".join(texts("de"))
    assert re.findall(r"\b(?:Sie|Ihnen|Ihr|Ihre\w*|er|seine\w*|ihre\w*)\b", told) == []
    assert "“" not in re.sub(r"„[^“]*“", "", told.replace("„ “", ""))


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_have_the_right_plural(language: str) -> None:
    """One contact, 1,312 contacts: no line says "1 contacts" or "1.312 Kontakt"."""
    one = {
        "en": "contact message reply thing day year",
        "de": "Kontakt Nachricht Antwort Sache Tag",
    }
    many = {
        "en": "contacts messages replies things days years",
        "de": "Kontakte Nachrichten Antworten Dinge Tage Tagen Jahre",
    }
    for text in map(str, texts(language)):
        assert not re.search(rf"\b1 (?:{'|'.join(many[language].split())})\b", text), text
        assert not re.search(rf"\b1[.,]312 (?:{'|'.join(one[language].split())})\b", text), text
