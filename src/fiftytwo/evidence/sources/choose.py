"""Which reader reads a file: the one that was asked for, or the one that is surest."""

import importlib
import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path

from fiftytwo.evidence.sources import surveys
from fiftytwo.evidence.sources.files import SourceFile, open_file, shown
from fiftytwo.evidence.sources.raw import Claim
from fiftytwo.evidence.sources.reader import Reader
from fiftytwo.kit.errors import BadFile, WrongUse

FOLDERS = ("own", "social_threads")
"""Folders beside this file that export READERS; where two are equally sure, the first one reads."""


class FileKind(StrEnum):
    """What a file of a folder is for."""

    MESSAGES = "messages"
    SURVEYS = "surveys"
    ROSTER = "roster"
    ABSENCES = "absences"
    SHIFTS = "shifts"
    RECOGNITIONS = "recognitions"


_ENDINGS = {".csv", ".jsonl", ".ndjson", ".json", ".parquet", ".tsv"}


@cache
def all_readers() -> dict[str, Reader]:
    """Every reader by its name. The folders are loaded only when a file has to be read."""
    readers: dict[str, Reader] = {}
    for folder in FOLDERS:
        module = importlib.import_module(f"fiftytwo.evidence.sources.{folder}")
        readers |= {reader.name: reader for reader in module.READERS}
    return readers


def choose_reader(
    file: SourceFile, asked_source: str | None = None, mapping: Mapping[str, str] | None = None
) -> tuple[Reader, Claim]:
    """The reader for `file` and its claim, whose `why` and `mapping` are shown to the user.

    asked_source: the name after `--source`. mapping: what `--mapping` says; it makes a file that
    nobody claims one of our own format. Raises WrongUse for an unknown name, BadFile for a file
    that no reader claims.
    """
    readers = all_readers()
    if asked_source is not None and asked_source not in readers:
        raise WrongUse(f"--source {asked_source} is not known; it is one of {', '.join(readers)}")
    if asked_source is None and mapping:
        asked_source = "own"
    if asked_source is not None:
        reader = readers[asked_source]
        claim = reader.claims(file.columns, file.sample)
        return reader, claim or Claim(0.0, "asked for", {})
    return _surest(file, readers)


def kind_of(path: Path) -> FileKind:
    """What a file is for: by its name if it is one of our own, else by what readers claim.

    Raises BadFile with the reason where it is nothing that we read.
    """
    # messages.csv, and messages-2026-11.csv beside it
    name = re.split(r"[-_. ]", path.stem.casefold())[0]
    named = name if path.suffix.casefold() in _ENDINGS else ""
    if named in set(FileKind):
        return FileKind(named)
    if named == "intervals":
        raise BadFile(f"{path}: intervals are not read yet")
    file = open_file(path)
    answers = surveys.claims(file.columns, file.sample)
    sure = max((claim.sure for _, claim in _claims(file, all_readers())), default=0.0)
    if answers and answers.sure > sure:
        return FileKind.SURVEYS
    if not sure:
        raise _not_known(file)
    return FileKind.MESSAGES


def _claims(file: SourceFile, readers: Mapping[str, Reader]) -> list[tuple[Reader, Claim]]:
    claims = [(reader, reader.claims(file.columns, file.sample)) for reader in readers.values()]
    return [(reader, claim) for reader, claim in claims if claim and claim.sure > 0]


def _surest(file: SourceFile, readers: Mapping[str, Reader]) -> tuple[Reader, Claim]:
    claims = _claims(file, readers)
    if not claims:
        raise _not_known(file)
    return max(claims, key=lambda claimed: claimed[1].sure)


def _not_known(file: SourceFile) -> BadFile:
    return BadFile(
        f"{file.path} is no conversation export that we know: found columns "
        f"{shown(file.columns) or '(none)'}; say which is which with --mapping FILE, a JSON object "
        'such as {"text": "Body", "at": "Created"}'
    )
