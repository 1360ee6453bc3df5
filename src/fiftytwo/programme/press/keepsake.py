"""A keepsake: everything that somebody was thanked for, as a small book and as a page.

Data in, files out. What may stand in it is decided by whoever makes the data.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from importlib.resources import files
from typing import Any

from fiftytwo.programme.press import season
from fiftytwo.programme.press.plain import plain
from fiftytwo.programme.press.words import words_in
from fiftytwo.programme.press.words.language import How, Language
from fiftytwo.programme.press.year import mark
from fiftytwo.terms.week import week_of

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
FOLDER = files("fiftytwo.programme.press")


@dataclass(frozen=True)
class Entry:
    """One thanks."""

    on: date | None
    how: How
    by: str
    """Who gave it, by name; empty: a customer, or somebody who is not known any more."""
    words: str
    """The giver's own; empty: said in person and not written down."""
    quote: str
    """A customer's masked words that it was for; empty: none."""


@dataclass(frozen=True)
class Keepsake:
    """Whose it is, and all of it, oldest first."""

    name: str
    organisation: str
    language: str
    """One of terms.brief.LANGUAGES."""
    entries: tuple[Entry, ...]


def keepsake_as_html(keepsake: Keepsake) -> str:
    """One file that needs nothing else; every word from outside is escaped."""
    say = words_in(keepsake.language)
    style = FOLDER.joinpath("keepsake.css").read_text(encoding="utf-8")
    told = _told(keepsake)
    colours = "".join(f"  --{name}: {value};\n" for name, value in vars(_palette(None)).items())
    chapters = "".join(_chapter(chapter, say) for chapter in told["chapters"])
    return f"""<!doctype html>
<html lang="{keepsake.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{escape(told["title"])}</title>
<style>
:root {{
{colours}}}
{style}</style>
</head>
<body>
<header>
<div class="mark" aria-hidden="true">{mark()}</div>
<h1><bdi>{escape(told["name"])}</bdi></h1>
<p>{escape(told["title"])}</p>
<p class="quiet"><bdi>{escape(told["organisation"])}</bdi> {escape(told["years"])}</p>
</header>
<main>
{chapters or f'<p class="nothing">{escape(told["nothing"])}</p>'}
</main>
<footer><p>{escape(told["foot"])}</p></footer>
</body>
</html>
"""


def keepsake_as_pdf(keepsake: Keepsake) -> bytes:
    """The same as a book in A5. The same keepsake gives the same bytes on the same machine.

    Letters of scripts that our typeface lacks come from the machine's own fonts.
    """
    # Imported here: a server at rest sets no books.
    import typst

    compiler = typst.Compiler(
        FOLDER.joinpath("keepsake.typ").read_bytes(),
        sys_inputs={"keepsake": json.dumps(_told(keepsake)), "mark": mark()},
    )
    made = compiler.compile(format="pdf")
    assert isinstance(made, bytes)
    return made


def _told(keepsake: Keepsake) -> dict[str, Any]:
    """Everything in words and in order, safe to show, nothing of it escaped."""
    say = words_in(keepsake.language)
    years = sorted({entry.on.year for entry in keepsake.entries if entry.on})
    chapters = [(str(year), [e for e in keepsake.entries if _year(e) == year]) for year in years]
    undated = [entry for entry in keepsake.entries if entry.on is None]
    if undated:
        chapters.append((say.KEEPSAKE_UNDATED, undated))
    opening, closing = say.QUOTATION_MARKS
    return {
        "language": keepsake.language,
        "name": plain(keepsake.name),
        "organisation": plain(keepsake.organisation),
        "title": say.KEEPSAKE_TITLE,
        "years": f"{years[0]}–{years[-1]}" if years[1:] else "".join(map(str, years)),
        "chapters": [
            {"heading": heading, "entries": list(_entries(entries, say))}
            for heading, entries in chapters
        ],
        "nothing": say.KEEPSAKE_NOTHING,
        "foot": say.KEEPSAKE_FOOT,
        "opening": opening,
        "closing": closing,
        "accent": _palette(None).accent,
        "quiet": _palette(None).quiet,
        "ink": _palette(None).ink,
        "line": _palette(None).line,
    }


def _year(entry: Entry) -> int | None:
    return entry.on.year if entry.on else None


def _entries(entries: Sequence[Entry], say: Language) -> Iterator[dict[str, str]]:
    for entry in entries:
        words = plain(entry.words)
        said = "" if words or entry.quote else say.KEEPSAKE_SAID
        yield {
            "when": say.long_day(entry.on) if entry.on else "",
            "by": say.keepsake_by(entry.how, plain(entry.by)),
            "quote": plain(entry.quote),
            "words": words or said,
            "accent": _palette(entry.on).accent,
        }


def _palette(on: date | None) -> season.Palette:
    """The colours of the week of a day, on paper."""
    return season.light(season.hue_of(week_of(on).number) if on else season.NO_SEASON)


def _chapter(chapter: dict[str, Any], say: Language) -> str:
    entries = "".join(_entry(entry, say) for entry in chapter["entries"])
    return f"<section>\n<h2>{escape(chapter['heading'])}</h2>\n{entries}</section>\n"


def _entry(entry: dict[str, str], say: Language) -> str:
    opening, closing = say.QUOTATION_MARKS
    quote = (
        f'<blockquote dir="auto"><p><i>{opening}</i>{escape(entry["quote"])}<i>{closing}</i></p>'
        "</blockquote>\n"
        if entry["quote"]
        else ""
    )
    words = f'<p class="words" dir="auto">{escape(entry["words"])}</p>\n' if entry["words"] else ""
    head = " · ".join(escape(part) for part in (entry["when"], entry["by"]) if part)
    return f'<article>\n<p class="quiet">{head}</p>\n{quote}{words}</article>\n'
