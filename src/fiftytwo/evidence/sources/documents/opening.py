"""Opens an export as JSON values: nested JSON, JSON Lines, or the rows of a table."""

import codecs
import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

import orjson

from fiftytwo.evidence.sources.documents.document import Document
from fiftytwo.evidence.sources.documents.helpdesk import Helpdesk, Shape
from fiftytwo.evidence.sources.documents.walk import documents
from fiftytwo.evidence.sources.files.content import (
    is_page,
    is_parquet,
    read_head,
    refuse_what_is_no_text,
)
from fiftytwo.evidence.sources.files.csv_rows import csv_rows, find_csv_shape
from fiftytwo.evidence.sources.files.encoding import Encoding, find_encoding
from fiftytwo.evidence.sources.files.json_rows import MOST_WHOLE_JSON, looks_like_json
from fiftytwo.evidence.sources.files.json_stream import streamed
from fiftytwo.evidence.sources.files.lines import Lines, open_text
from fiftytwo.evidence.sources.files.mails import BODY_ENDINGS, body, is_body, is_mail, mails
from fiftytwo.evidence.sources.files.parquet_rows import parquet_batches, parquet_columns
from fiftytwo.evidence.sources.files.rows import MOST_CHARACTERS, ROW, Found
from fiftytwo.evidence.sources.raw import Reject
from fiftytwo.evidence.sources.said import html_text, shows_mail
from fiftytwo.kit.errors import BadFile

Piece = tuple[str, Any]
"""A place in a file, and a value there: parsed, or the bytes of a line of JSON."""

SAMPLE_VALUES = 200
SAMPLE_DOCUMENTS = 500
_DECODER = json.JSONDecoder(strict=False)
_BLANK = "\0 \t\r\n"
_REMARK = re.compile(r'("(?:[^"\\]|\\.)*+")|//[^\n]*+|/\*.*?\*/', re.DOTALL)
_LAST_COMMA = re.compile(r'("(?:[^"\\]|\\.)*+")|,(?=\s*+[}\]])', re.DOTALL)


@dataclass
class DocumentFile:
    """A file of JSON values or of rows. Reading it again from the start gives the same."""

    path: Path
    format: str
    """csv, jsonl, json, parquet, mail, or body for a mail of which no more was saved"""
    encoding: Encoding | None
    columns: tuple[str, ...] = ()
    """of a table; empty for JSON"""
    found: Found = field(default_factory=Found)
    """What reading has brought to light: rejects and notes."""

    def pieces(self) -> Iterator[Piece]:
        """(place, value) in the order of the file; what cannot be read goes to `found`.

        A line of JSON Lines is handed over as its bytes: `value_of` reads it, where there is time.
        """
        self.found = Found(notes=list(self.encoding.notes) if self.encoding else [])
        if self.format == "parquet":
            for batch in parquet_batches(self.path, self.found):
                for row in batch.to_pylist():
                    yield f"row {row.pop(ROW)}", row
        elif self.format == "mail":
            yield from mails(self.path, self.found)
        elif self.format == "body":
            yield "mail 1", body(self.path, self._encoding)
        elif self.format == "csv":
            yield from self._rows()
        elif self.format == "jsonl":
            is_utf_8 = self._encoding.codec.startswith("utf-8") and not self._encoding.notes
            yield from self._bytes() if is_utf_8 else self._lines()
        else:
            yield from enumerated(_elements(self.path, self._encoding))

    def documents_of(self, helpdesk: Helpdesk) -> Iterator[tuple[Document, Shape]]:
        """The documents of this file that are the helpdesk's."""
        for piece in self.pieces():
            yield from documents_in(piece, helpdesk, self.path.stem)

    def sample(self, helpdesk: Helpdesk) -> list[tuple[Document, Shape]]:
        """The first documents that are the helpdesk's, among the first values of the file."""
        known = (
            documents_in(piece, helpdesk, self.path.stem)
            for piece, names in self._first_pieces
            if any(shape.has <= names for shape in helpdesk.shapes)
        )
        return list(islice((one for some in known for one in some), SAMPLE_DOCUMENTS))

    @cached_property
    def _first_pieces(self) -> list[tuple[Piece, set[str]]]:
        """The first values, and all keys in each: a score of helpdesks look at them."""
        pieces = islice(self.pieces(), SAMPLE_VALUES)
        readable = [(place, _decoded_if_json(value)) for place, value in pieces]
        return [(piece, _keys_in(piece)) for piece in readable]

    def shows_mail(self) -> bool:
        """Whether a body has what only mails have."""
        return shows_mail(self._body_text())

    def is_one_line(self) -> bool:
        """Whether a body has no more than one line with something on it."""
        return sum(not line.isspace() for line in self._body_text().splitlines() if line) <= 1

    def _body_text(self) -> str:
        value = body(self.path, self._encoding)
        html = value.get("mail_html")
        return html_text(html) if html else str(value.get("mail_text", ""))

    @property
    def _encoding(self) -> Encoding:
        assert self.encoding is not None
        return self.encoding

    def _rows(self) -> Iterator[Piece]:
        shape = find_csv_shape(self.path, self._encoding)
        for row in csv_rows(self.path, self._encoding, shape, self.found):
            yield f"row {row.number}", dict(zip(self.columns, row.cells, strict=False))

    def _lines(self) -> Iterator[Piece]:
        with open_text(self.path, self._encoding) as stream:
            lines = Lines(stream)
            for line in lines:
                if lines.too_long:
                    self.found.reject(lines.number, "too long", line)
                elif not line.isspace():
                    yield f"row {lines.number}", line.encode("utf-8", "surrogatepass")

    def _bytes(self) -> Iterator[Piece]:
        """Lines as they stand in a file of UTF-8; four times as fast as text."""
        number = 0
        with self.path.open("rb") as stream:
            if stream.read(3) != codecs.BOM_UTF8:
                stream.seek(0)
            while line := stream.readline(MOST_CHARACTERS):
                number += 1
                if len(line) == MOST_CHARACTERS and line[-1:] != b"\n":
                    self.found.reject(number, "too long", repr(line[:64]))
                    while (more := stream.readline(MOST_CHARACTERS)) and more[-1:] != b"\n":
                        pass
                elif not line.isspace():
                    yield f"row {number}", line


def documents_in(
    piece: Piece, helpdesk: Helpdesk, stem: str, rejects: list[Reject] | None = None
) -> Iterator[tuple[Document, Shape]]:
    """The documents of a piece that are the helpdesk's. What is no JSON goes to `rejects`."""
    place, value = piece
    if isinstance(value, bytes):
        try:
            value = decoded(value.replace(b"\0", b""))
        except (ValueError, RecursionError):
            if rejects is not None:
                # Its bytes are hashed under the key and not kept.
                rejects.append(Reject(place, "not valid JSON", value[:4096]))
            return
    yield from documents(value, helpdesk.shape_of, (stem,), place)


def _decoded_if_json(value: Any) -> Any:
    """What a line of JSON says; its bytes where it is none, and any other value as it is."""
    if isinstance(value, bytes):
        with suppress(ValueError, RecursionError):
            return decoded(value.replace(b"\0", b""))
    return value


def _keys_in(piece: Piece) -> set[str]:
    """The keys of all documents in a piece, however deep."""
    found: set[str] = set()

    def no_shape(document: Document) -> None:
        found.update(document.value)

    for _ in documents(piece[1], no_shape):
        pass
    return found


def open_documents(path: Path) -> DocumentFile:
    """The file by its content. Raises BadFile in one line where it holds nothing that we can read.

    A table has its columns; whether any document in it is known, only reading tells.
    """
    head = read_head(path)
    if is_parquet(head):
        return DocumentFile(path, "parquet", None, parquet_columns(path))
    if is_mail(head):
        return DocumentFile(path, "mail", None)
    if not is_page(head) or path.suffix.casefold() not in BODY_ENDINGS:
        refuse_what_is_no_text(path, head)
    encoding = find_encoding(path, head)
    form = looks_like_json(path, encoding)
    if form:
        return DocumentFile(path, form, encoding)
    if is_body(path, head.decode("utf-8", "replace")):
        return DocumentFile(path, "body", encoding)
    return DocumentFile(path, "csv", encoding, find_csv_shape(path, encoding).columns)


def enumerated(values: Iterable[Any]) -> Iterator[Piece]:
    """Values with their places, from 1."""
    for number, value in enumerate(values, start=1):
        yield f"row {number}", value


def decoded(text: str | bytes) -> Any:
    """What JSON says. Raises ValueError. What is no proper JSON but meant as it is, is read."""
    try:
        return orjson.loads(text)
    except (orjson.JSONDecodeError, UnicodeEncodeError):
        # NaN, half an emoji, a raw line break inside a string: understood as they are meant.
        if isinstance(text, bytes):
            text = text.decode("utf-8", "surrogatepass")
        return _DECODER.decode(text.strip(_BLANK))


def _whole(text: str) -> Any:
    """What a whole file says. Raises ValueError that tells the place in the file as it is."""
    try:
        return decoded(text)
    except json.JSONDecodeError:
        with suppress(json.JSONDecodeError):
            return decoded(without_remarks(text))
        raise


def without_remarks(text: str) -> str:
    """JSON as people write it by hand and as manuals print it: its remarks and last commas go."""
    for what in (_REMARK, _LAST_COMMA):
        text = what.sub(lambda found: found[1] or "", text)
    return text


def _elements(path: Path, encoding: Encoding) -> Iterator[Any]:
    """The elements of a JSON array; anything else as the only one."""
    if path.stat().st_size > MOST_WHOLE_JSON:
        # As bytes, so that a unit of them has a size.
        yield from map(orjson.dumps, streamed(path, encoding))
        return
    with open_text(path, encoding) as stream:
        text = stream.read().strip(_BLANK)
    try:
        value = _whole(text)
    except RecursionError:
        raise BadFile(f"{path} is JSON that is nested too deeply") from None
    except json.JSONDecodeError as error:
        raise BadFile(
            f"{path} is broken JSON: line {error.lineno}, column {error.colno}; export it again"
        ) from None
    except ValueError:
        raise BadFile(f"{path} is JSON with a number that is too long") from None
    if isinstance(value, list) and not (value and isinstance(value[0], str)):
        yield from value
    else:
        yield value
