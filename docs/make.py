"""Writes the pages that come from code or from other pages: `./run docs`."""

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from fiftytwo.evidence.signals.thresholds import scorers, shown_by
from fiftytwo.evidence.tables.all import TABLES
from fiftytwo.evidence.tables.table import Column, Table

ROOT = Path(__file__).parents[1]

INDEX_HEAD = """\
# Documentation

Four rooms, never mixed, a shelf of decisions, and a [glossary](glossary.md).
(This page is written by `./run docs` from the titles of the others.)
"""

ROOMS = {
    "tutorial": "Tutorial: take me by the hand",
    "how-to": "How-to: I want to get something done",
    "reference": "Reference: what exactly …",
    "explanation": "Explanation: why is it like this?",
    "decisions": "Decisions: what was chosen, and what was not",
}
"""Folder of docs/ -> what its room is for."""

TABLES_HEAD = """\
# Tables

What the lake keeps, one section a table. This page is written from
[`src/fiftytwo/evidence/tables`](../../src/fiftytwo/evidence/tables) by `./run docs`: change it
there.

Types are Arrow's. "Never" in the last column: the value is always there; writing holds it to that.
"""


def index_page() -> str:
    """docs/README.md: every page of the rooms by its title."""
    return "\n".join([INDEX_HEAD, *(line for room in ROOMS for line in _room(room))])


def _room(room: str) -> Iterator[str]:
    yield f"## {ROOMS[room]}\n"
    for page in sorted((ROOT / "docs" / room).rglob("*.md")):
        title = page.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ")
        yield f"* [{title}]({page.relative_to(ROOT / 'docs').as_posix()})"
    yield ""


def tables_page() -> str:
    """docs/reference/tables.md: every table with its columns, their types, units and nulls."""
    index = "\n".join(f"* [{table.name}](#{table.name}): {table.about}" for table in TABLES)
    return "\n".join([TABLES_HEAD, index, *(_section(table) for table in TABLES)])


def _section(table: Table) -> str:
    key = ", ".join(f"`{name}`" for name in table.key)
    belongs = " Kept, replaced and erased with its conversation." if table.by_conversation else ""
    rows = "\n".join(_row(column) for column in table.columns)
    return f"""
## {table.name}

{table.about}{belongs}
Schema version {table.version}; key: {key}.

| column | type | means | null says |
|---|---|---|---|
{rows}"""


def _row(column: Column) -> str:
    means = f"{column.means} ({column.unit})" if column.unit else column.means
    cells = (f"`{column.name}`", f"`{column.dtype}`", means, column.null or "never")
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


CARDS_HEAD = """\
# Signal cards

One card a model: what it learned from, how good it is, where it fails. Written by training and
shipped beside the model; this page shows it. What the labels mean:
[annotation guide](annotation-guide.md). How a message is read:
[how signals read](../explanation/how-signals-read.md).
"""


def cards_page() -> str:
    """docs/reference/signal-cards.md: the shipped models' cards, one level down."""
    folder = ROOT / "src/fiftytwo/evidence/signals"
    cards = [folder / "card.md", folder / "reader/shipped/card.md"]
    texts = [card.read_text(encoding="utf-8") for card in cards if card.is_file()]
    lines = (
        f"#{line}" if line.startswith("#") else line for text in texts for line in text.splitlines()
    )
    return CARDS_HEAD + "\n".join([*lines, *_thresholds()]) + "\n"


def _thresholds() -> Iterator[str]:
    yield from ("", "## What a person is shown", "")
    yield "Of messages in real threads that rank highest, or for `frustration` and `apology` were"
    yield "drawn at random, and were read one by one, by a language model and the annotation guide,"
    yield "nine in ten were right above these probabilities. For a signal that is not in the table"
    yield "no such probability was found: it keeps the threshold of its card, which rests on"
    yield "held-out texts alone; with both readers that threshold is brought to the reader's scale,"
    yield "and is .5 at least, unless the signal is so rare that it keeps the kernel's scale."
    yield ""
    yield "| scorer | signal | shown from | right of read | at least, with 95 % confidence |"
    yield "|---|---|--:|--:|--:|"
    for scorer in scorers():
        for name, shown in sorted(shown_by(scorer).items()):
            yield (
                f"| {scorer} | {name} | {shown.threshold:.3f} | {shown.right} of {shown.taken} "
                f"| {shown.lower:.2f} |"
            )


STORED_HEAD = """\
# What is stored

What the app keeps of people: what for, about whom, who sees it, for how long, and how it goes.
Written by `./run docs` from what each app registers beside its tables (`holds.py`) and from what
each role may do, so it says what the program does. The app shows the same, with what was changed
here, at `/stored/`. What the lake keeps, masked: [tables](tables.md).

Terms below are the defaults. Of what customers wrote, age is counted back from the newest week.
"""


def stored_page() -> str:
    """docs/reference/what-is-stored.md: the register of the app, and who may do what."""
    _set_up_the_app()
    from django.utils.translation import override

    from fiftytwo.programme.foundation.privacy.as_text import stored_as_text

    with override("en"):
        return STORED_HEAD + stored_as_text()


def _set_up_the_app() -> None:
    from django.apps import apps

    if apps.ready:
        return
    from fiftytwo.programme.site.start import set_up

    # Setting up makes a key: not in the home of whoever writes documents.
    os.environ["FIFTYTWO_HOME"] = tempfile.mkdtemp(prefix="fiftytwo-docs-")
    set_up()


PAGES: dict[str, Callable[[], str]] = {
    "docs/reference/tables.md": tables_page,
    "docs/reference/signal-cards.md": cards_page,
    "docs/reference/what-is-stored.md": stored_page,
    "docs/README.md": index_page,
}
"""Path from the root to what writes it; the index last: it quotes the titles of the others."""


def written(page: str) -> str:
    """The page as it ought to be on disk."""
    return PAGES[page]().rstrip("\n") + "\n"


def main() -> None:
    for page in PAGES:
        (ROOT / page).write_text(written(page), encoding="utf-8")
        print(page)


if __name__ == "__main__":
    main()
