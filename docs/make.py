"""Writes the pages that come from code or from other pages: `./run docs`."""

import ast
import os
import tempfile
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

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


API_HEAD = """\
# API

What a page can do, a program can: JSON over HTTP under `/api/`. This page is written from the
programme's own description, which is at `/api/openapi.json` (OpenAPI 3.1), by `./run docs`.

How to begin: [use the API](../how-to/use-the-api.md). What holds everywhere:

* **Who asks**: a token (`Authorization: Bearer ft_…`), or the browser's session, which must send
  `X-CSRFToken` with whatever writes. Nobody gets more than their [role](roles.md) allows; what is
  not yours to see is not there (404).
* **Errors** are problems (RFC 9457, `application/problem+json`) with `type`, `title`, `status`,
  `detail`, and `errors` field by field. Any operation may answer 404, 422, 429 or 500, one that
  needs to know who asks 401 or 403, one that writes 409, one that takes a body 400 or 415.
* **Lists** come in pages of at most 100: `items`, and `next`, which is the `cursor` of the next
  page; a `Link` header has its address. How many there are is not told.
* **Once**: a POST with an `Idempotency-Key` that comes again within 24 hours is not done again.
* **How often**: 600 requests a minute, 60 where nobody is known; then 429 and `Retry-After`.
* **ETag**: send it back as `If-None-Match` and get 304 where nothing changed.
* Nothing here counts a person: a test walks this description for it.
"""


def api_page() -> str:
    """docs/reference/api.md: every operation with what it takes and gives."""
    _programme()
    from fiftytwo.programme.site.api import api

    schema = api.get_openapi_schema()
    shapes = schema["components"]["schemas"]
    by_tag: dict[str, list[str]] = {}
    for path, operations in schema["paths"].items():
        for method, operation in operations.items():
            told = "\n".join(_operation(method, path, operation, shapes))
            by_tag.setdefault(operation["tags"][0], []).append(told)
    parts = [f"\n## {tag}\n" + "".join(by_tag[tag]) for tag in sorted(by_tag)]
    return "\n".join([API_HEAD, *parts])


def _operation(
    method: str, path: str, operation: dict[str, Any], shapes: dict[str, Any]
) -> Iterator[str]:
    yield f"\n### {operation['summary']}\n"
    who = "" if operation.get("security") else " Open to everybody."
    yield f"`{method.upper()} {path}` · `{operation['operationId']}`.{who}\n"
    if operation.get("description"):
        yield operation["description"] + "\n"
    asked = [each for each in operation["parameters"] if each["in"] in ("path", "query")]
    if asked:
        yield "| parameter | type | means |"
        yield "|---|---|---|"
        for each in asked:
            name = f"`{each['name']}`" + ("" if each["required"] else ", optional")
            yield f"| {name} | {_type(each['schema'])} | {each.get('description', '')} |"
        yield ""
    body = operation.get("requestBody", {}).get("content", {}).values()
    for content in body:
        yield from _fields("takes", content["schema"], shapes)
    for status, answer in operation["responses"].items():
        if int(status) < 300:
            for content in answer.get("content", {}).values():
                yield from _fields(f"{status}: gives", content["schema"], shapes)
            if "content" not in answer:
                yield f"{status}: done, nothing to say.\n"


def _fields(head: str, schema: dict[str, Any], shapes: dict[str, Any]) -> Iterator[str]:
    told = shapes[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    rows = told.get("properties", {})
    if "items" in rows and "next" in rows:
        head += ", a page of"
        told = shapes[rows["items"]["items"]["$ref"].rpartition("/")[2]]
        rows = told["properties"]
    if not rows:
        yield f"{head} {_type(schema)}.\n"
        return
    yield f"| {head} | type | means |"
    yield "|---|---|---|"
    for name, field in rows.items():
        optional = "" if name in told.get("required", ()) else ", optional"
        yield f"| `{name}`{optional} | {_type(field)} | {field.get('description', '')} |"
    yield ""


def _type(schema: dict[str, Any]) -> str:
    if "anyOf" in schema:
        return " or ".join(_type(each) for each in schema["anyOf"])
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    if "enum" in schema:
        return "one of " + ", ".join(f"`{value}`" for value in schema["enum"])
    if schema.get("type") == "array":
        return f"list of {_type(schema['items'])}"
    return str(schema.get("format") or schema.get("type", "anything"))


ROLES_HEAD = """\
# Roles

Who may do what at all; for whom is a question of clients and teams: a role is given for the whole
organisation, or for one client, one team, or both, and reaches no further. Whoever may not is told
that there is no such page. This page is written from
[`roles.py`](../../src/fiftytwo/programme/foundation/access/roles.py) by `./run docs`.

What is done to the whole organisation ({of_all}) needs a role that
is given for all of it.
"""


def roles_page() -> str:
    """docs/reference/roles.md: acts × roles."""
    _programme()
    from fiftytwo.programme.foundation.access.roles import MAY, OF_ALL, Act, Role

    means = _told_in(ROOT / "src/fiftytwo/programme/foundation/access/roles.py")
    rows = []
    for act in Act:
        cells = " | ".join("yes" if act in MAY[role] else "" for role in Role)
        rows.append(f"| `{act.value}` | {means.get(act.name, '')} | {cells} |")
    names = " | ".join(str(role.label) for role in Role)
    lines = "|".join("---" for _ in Role)
    head = ROLES_HEAD.format(of_all=", ".join(f"`{act}`" for act in Act if act in OF_ALL))
    return "\n".join([head, f"| act | means | {names} |", f"|---|---|{lines}|", *rows])


def _told_in(path: Path) -> dict[str, str]:
    """Name of a class's constant -> the sentence in the line below it."""
    told = {}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        body = node.body if isinstance(node, ast.ClassDef) else []
        for line, below in pairwise(body):
            is_text = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)
            if isinstance(line, ast.Assign) and is_text:
                told[ast.unparse(line.targets[0])] = " ".join(str(below.value.value).split())
    return told


def _programme() -> None:
    """Set Django up, in a home that nobody keeps; where tests run it is set up already."""
    from django.conf import settings

    if settings.configured:
        return
    with tempfile.TemporaryDirectory() as home:
        os.environ["FIFTYTWO_HOME"] = home
        os.environ["DJANGO_SETTINGS_MODULE"] = "fiftytwo.programme.site.settings"
        import django

        django.setup()


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
    _programme()
    from django.utils.translation import override

    from fiftytwo.programme.foundation.privacy.as_text import stored_as_text

    with override("en"):
        return STORED_HEAD + stored_as_text()


PAGES: dict[str, Callable[[], str]] = {
    "docs/reference/tables.md": tables_page,
    "docs/reference/signal-cards.md": cards_page,
    "docs/reference/api.md": api_page,
    "docs/reference/roles.md": roles_page,
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
