"""Opens an export as JSON values: nested JSON, JSON Lines, or the rows of a table."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

import orjson

from fiftytwo.evidence.sources.documents.document import Document
from fiftytwo.evidence.sources.documents.helpdesk import Helpdesk
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
from fiftytwo.evidence.sources.files.lines import Lines, open_text
from fiftytwo.evidence.sources.files.mails import BODY_ENDINGS, body, is_body, is_mail, mails
from fiftytwo.evidence.sources.files.parquet_rows import parquet_batches, parquet_columns
from fiftytwo.evidence.sources.files.rows import ROW, Found
from fiftytwo.evidence.sources.said import html_text, shows_mail
from fiftytwo.kit.errors import BadFile

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

    def values(self) -> Iterator[tuple[str, Any]]:
        """(place, value) in the order of the file; what cannot be read goes to `found`."""
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
            yield from self._lines()
        else:
            yield from enumerated(_elements(self.path, self._encoding))

    def documents_of(self, helpdesk: Helpdesk) -> Iterator[Document]:
        """The documents of this file that are the helpdesk's."""
        trail = (self.path.stem,)

        def is_known(document: Document) -> bool:
            return helpdesk.shape_of(document) is not None

        for place, value in self.values():
            yield from documents(value, is_known, trail, place)

    def sample(self, helpdesk: Helpdesk) -> list[Document]:
        """The first documents that are the helpdesk's, among the first values of the file."""
        found: list[Document] = []
        for place, value in self._first_values:
            known = documents(
                value, lambda d: helpdesk.shape_of(d) is not None, (self.path.stem,), place
            )
            found += islice(known, SAMPLE_DOCUMENTS - len(found))
            if len(found) >= SAMPLE_DOCUMENTS:
                break
        return found

    @cached_property
    def _first_values(self) -> list[tuple[str, Any]]:
        return list(islice(self.values(), SAMPLE_VALUES))

    def shows_mail(self) -> bool:
        """Whether a body has what only mails have."""
        value = body(self.path, self._encoding)
        html = value.get("mail_html")
        return shows_mail(html_text(html) if html else str(value.get("mail_text", "")))

    @property
    def _encoding(self) -> Encoding:
        assert self.encoding is not None
        return self.encoding

    def _rows(self) -> Iterator[tuple[str, Any]]:
        shape = find_csv_shape(self.path, self._encoding)
        for row in csv_rows(self.path, self._encoding, shape, self.found):
            yield f"row {row.number}", dict(zip(self.columns, row.cells, strict=False))

    def _lines(self) -> Iterator[tuple[str, Any]]:
        with open_text(self.path, self._encoding) as stream:
            lines = Lines(stream)
            for line in lines:
                text = line.strip(_BLANK)
                if not text:
                    continue
                try:
                    if lines.too_long:
                        raise ValueError
                    value = decoded(text)
                except (ValueError, RecursionError):
                    reason = "too long" if lines.too_long else "not valid JSON"
                    self.found.reject(lines.number, reason, line)
                else:
                    yield f"row {lines.number}", value


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


def enumerated(values: list[Any]) -> Iterator[tuple[str, Any]]:
    """Values with their places, from 1."""
    for number, value in enumerate(values, start=1):
        yield f"row {number}", value


def decoded(text: str) -> Any:
    """What JSON says. Raises ValueError. What is no proper JSON but meant as it is, is read."""
    try:
        return orjson.loads(text)
    except (orjson.JSONDecodeError, UnicodeEncodeError):
        # NaN, half an emoji, a raw line break inside a string: understood as they are meant.
        return _DECODER.decode(text)


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


def _elements(path: Path, encoding: Encoding) -> list[Any]:
    """The elements of a JSON array; anything else as a list of one."""
    if path.stat().st_size > MOST_WHOLE_JSON:
        raise BadFile(
            f"{path} is one JSON value of more than {MOST_WHOLE_JSON // 1024**2} MB: "
            "write it as JSON Lines, one object a line"
        )
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
        return value
    return [value]
