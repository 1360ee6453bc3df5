"""Catalogues of translations: found in the sources, kept as .po, compiled to .mo.

    python -m fiftytwo.programme.site.catalogues            bring every catalogue up to date
    python -m fiftytwo.programme.site.catalogues --add fr   begin a new language
    python -m fiftytwo.programme.site.catalogues --check    say what is missing, change nothing

Needs no gettext on the machine. Messages come from templates, from Python, and from the docstrings
of expected refusals, which are what a reader is told. English is in the sources themselves.
"""

import ast
import sys
from collections.abc import Iterator
from inspect import cleandoc
from io import BytesIO
from pathlib import Path

from babel.messages import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

PROGRAMME = Path(__file__).parent.parent
HERE = Path(__file__).parent / "locale"
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
Found = tuple[str, str | tuple[str, ...], str | None]
"""Where (file, from the programme's folder on), the message (or one and many), its context."""


def messages() -> Iterator[Found]:
    """Everything that is to be translated, in the order of files and lines."""
    for path in sorted(PROGRAMME.rglob("*.html")):
        told = templatize(path.read_text(encoding="utf-8"), origin=str(path))
        yield from _extracted(path, told.encode())
    for path in sorted(PROGRAMME.rglob("*.py")):
        if "migrations" not in path.parts:
            yield from _extracted(path, path.read_bytes())
    yield from _refusals()


def _extracted(path: Path, source: bytes) -> Iterator[Found]:
    for _, message, _, context in extract("python", BytesIO(source), keywords=KEYWORDS):
        yield _name(path), message, context


def _refusals() -> Iterator[Found]:
    """The docstring of ProgrammeError and of everything beneath it, wherever it stands."""
    classes = [
        (path, node)
        for path in sorted(PROGRAMME.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    beneath = {"ProgrammeError"}
    while more := {node.name for _, node in classes if _bases(node) & beneath} - beneath:
        beneath |= more
    for path, node in classes:
        text = ast.get_docstring(node, clean=False)
        if node.name in beneath and text:
            yield _name(path), cleandoc(text).replace("\n", " "), None


def _bases(node: ast.ClassDef) -> set[str]:
    return {base.id for base in node.bases if isinstance(base, ast.Name)}


def _name(path: Path) -> str:
    return path.relative_to(PROGRAMME).as_posix()


def template() -> Catalog:
    """All messages, untranslated. Lines are not named: moving one would change the catalogue."""
    catalogue = Catalog(project="Fiftytwo", charset="utf-8", fuzzy=False)
    for where, message, context in messages():
        catalogue.add(message, locations=[(where, 0)], context=context)
    return catalogue


def languages() -> list[str]:
    """Those that have a catalogue."""
    return sorted(path.parts[-3] for path in HERE.glob("*/LC_MESSAGES/django.po"))


def read(language: str) -> Catalog:
    with _file(language, "po").open("rb") as file:
        return read_po(file, locale=language)


def brought_up_to_date(language: str, source: Catalog) -> Catalog:
    """What is translated stays, what is gone goes, what is new is empty. Nothing is guessed."""
    old, new = read(language), Catalog(locale=language, charset="utf-8", fuzzy=False)
    for message in source:
        if not message.id:
            continue
        before = old.get(message.id, message.context)
        new.add(
            message.id,
            before.string if before else None,
            locations=message.locations,
            flags=message.flags,
            context=message.context,
        )
    return new


def missing(catalogue: Catalog) -> list[Message]:
    """Messages without a translation, or with one that names other things than the message does."""
    return [message for message in catalogue if message.id and not _is_whole(message)]


def _is_whole(message: Message) -> bool:
    strings = message.string if isinstance(message.string, tuple) else (message.string,)
    return all(strings) and not list(message.check())


class _Undated(Catalog):
    """A catalogue whose head says neither when nor with what it was written: same words, same
    bytes."""

    def __iter__(self) -> Iterator[Message]:
        yield Message("", _head(self))
        yield from (message for message in super().__iter__() if message.id)


def compiled(catalogue: Catalog) -> bytes:
    """As .mo. What is not translated is left out."""
    plain = _Undated(locale=catalogue.locale, charset="utf-8", fuzzy=False)
    for message in catalogue:
        if message.id:
            plain.add(message.id, message.string, context=message.context)
    out = BytesIO()
    write_mo(out, plain)
    return out.getvalue()


def written(catalogue: Catalog) -> bytes:
    """As .po."""
    out = BytesIO()
    write_po(out, catalogue, width=100, sort_output=True, omit_header=True)
    head = "".join(f'"{line}\\n"\n' for line in _head(catalogue).splitlines())
    return (
        "# Written by `python -m fiftytwo.programme.site.catalogues`; translations are yours.\n"
        f'msgid ""\nmsgstr ""\n{head}\n'
    ).encode() + out.getvalue()


def _head(catalogue: Catalog) -> str:
    return (
        f"Language: {catalogue.locale}\n"
        "Content-Type: text/plain; charset=utf-8\n"
        f"Plural-Forms: {catalogue.plural_forms}\n"
    )


def _file(language: str, kind: str) -> Path:
    return HERE / language / "LC_MESSAGES" / f"django.{kind}"


def _save(language: str, catalogue: Catalog) -> None:
    _file(language, "po").write_bytes(written(catalogue))
    # Read again: what is compiled is what stands in the file.
    _file(language, "mo").write_bytes(compiled(read(language)))


def main(arguments: list[str]) -> int:
    """The exit code: 0, or 1 where --check found something to do."""
    source, is_check = template(), "--check" in arguments
    if "--add" in arguments:
        new = arguments[arguments.index("--add") + 1]
        _file(new, "po").parent.mkdir(parents=True, exist_ok=True)
        if not _file(new, "po").exists():
            _save(new, Catalog(locale=new, charset="utf-8", fuzzy=False))
    to_do = 0
    for language in languages():
        catalogue = brought_up_to_date(language, source)
        is_same = written(catalogue) == _file(language, "po").read_bytes()
        if not is_check:
            _save(language, catalogue)
        to_do += len(missing(catalogue)) + (is_check and not is_same)
        print(f"{language}: {len(catalogue)} messages, {len(missing(catalogue))} missing")
        for message in missing(catalogue):
            print(f"    {message.id}")
    return int(is_check and bool(to_do))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
