"""The language of a page: that of the people it is about."""

from collections import Counter
from collections.abc import Iterable

from fiftytwo.terms.brief import LANGUAGES


def language_of(languages: Iterable[str]) -> str | None:
    """In which most of these messages are written, of the languages that a page can have.

    languages: the column of tables/signals.py, `unknown` included, which speaks for none: short
    messages are often unknown whatever they are written in. English on a tie; null: none is known.
    """
    counts = Counter(language for language in languages if language in LANGUAGES)
    # max() takes the first of equals, and English comes first.
    return max(LANGUAGES, key=lambda language: counts[language]) if counts else None
