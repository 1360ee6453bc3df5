"""The words of the brief: one module a language, all of them with what language.py asks for."""

from collections.abc import Mapping

from fiftytwo.programme.press.words import de, en
from fiftytwo.programme.press.words.language import Language

SPOKEN: Mapping[str, Language] = {"en": en, "de": de}
"""By ISO 639-1; the languages of terms.brief.LANGUAGES."""


def words_in(language: str) -> Language:
    """Everything we say, in one of terms.brief.LANGUAGES."""
    return SPOKEN[language]
