"""Which reader reads a file: the one that was asked for, or the one that is surest."""

import importlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from fiftytwo.evidence.sources import surveys
from fiftytwo.evidence.sources.documents.helpdesk import Helpdesk
from fiftytwo.evidence.sources.documents.opening import open_documents
from fiftytwo.evidence.sources.documents.reading import claim_on
from fiftytwo.evidence.sources.files import SourceFile, open_file, shown
from fiftytwo.evidence.sources.raw import Claim
from fiftytwo.evidence.sources.reader import Reader
from fiftytwo.kit.errors import BadFile, WrongUse

FOLDERS = ("own", "social_threads")
"""Folders beside this file that export READERS; where two are equally sure, the first one reads."""

HELPDESKS = (
    "amazon_connect",
    "chatwoot",
    "freshdesk",
    "front",
    "genesys",
    "gorgias",
    "helpscout",
    "hubspot",
    "intercom",
    "jira_sm",
    "mail",
    "salesforce",
    "twilio",
    "zammad",
    "zendesk_chat",
    "zendesk_support",
    "zendesk_talk",
)
"""Folders beside this file that export HELPDESKS: sources of nested documents."""


class FileKind(StrEnum):
    """What a file of a folder is for."""

    MESSAGES = "messages"
    SURVEYS = "surveys"
    ROSTER = "roster"
    ABSENCES = "absences"
    SHIFTS = "shifts"
    RECOGNITIONS = "recognitions"
    INTERVALS = "intervals"
    COMPANIONS = "companions"
    """Accounts and attributes that a helpdesk exports beside its messages."""


_ENDINGS = {".csv", ".jsonl", ".ndjson", ".json", ".parquet", ".tsv"}


@cache
def all_readers() -> dict[str, Reader]:
    """Every reader by its name. The folders are loaded only when a file has to be read."""
    readers: dict[str, Reader] = {}
    for folder in FOLDERS:
        module = importlib.import_module(f"fiftytwo.evidence.sources.{folder}")
        readers |= {reader.name: reader for reader in module.READERS}
    return readers


@cache
def all_helpdesks() -> dict[str, Helpdesk]:
    """Every source of nested documents by its name, loaded only when a file has to be read."""
    found: dict[str, Helpdesk] = {}
    for folder in HELPDESKS:
        module = importlib.import_module(f"fiftytwo.evidence.sources.{folder}")
        found |= {helpdesk.name: helpdesk for helpdesk in module.HELPDESKS}
    return found


@dataclass(frozen=True)
class Sorted:
    """What a file is for, and who reads it."""

    kind: FileKind
    reader: Reader | None = None
    helpdesk: Helpdesk | None = None
    claim: Claim | None = None
    """Shown to the user."""


def sort_file(
    path: Path,
    asked_source: str | None = None,
    mapping: Mapping[str, str] | None = None,
    *,
    is_named: bool = True,
) -> Sorted:
    """What `path` is for: by its name if it is one of our own, else by who claims it.

    asked_source: the name after `--source`. mapping: what `--mapping` says; it makes a file that
    nobody claims one of our own format. is_named: not met in a directory, where a text without any
    mark of a mail is somebody's notes, however long. Raises WrongUse for an unknown name, BadFile
    with the reason where it is nothing that we read.
    """
    if asked_source is not None:
        return _as_asked(path, asked_source)
    if mapping:
        return _as_asked(path, "own")
    named = _named(path)
    if named is not None and named != FileKind.MESSAGES:
        return Sorted(named)
    return _surest(path, named, is_named)


def _named(path: Path) -> FileKind | None:
    # messages.csv, and messages-2026-11.csv beside it
    name = re.split(r"[-_. ]", path.stem.casefold())[0]
    if path.suffix.casefold() not in _ENDINGS or name == FileKind.COMPANIONS:
        return None
    return FileKind(name) if name in set(FileKind) else None


def _as_asked(path: Path, name: str) -> Sorted:
    readers, helpdesks = all_readers(), all_helpdesks()
    if name in helpdesks:
        claim = claim_on(open_documents(path), helpdesks[name])
        if claim is None:
            raise BadFile(f"{path} holds nothing that {helpdesks[name].label} exports")
        return _of_helpdesk(helpdesks[name], claim)
    if name not in readers:
        known = ", ".join([*readers, *helpdesks])
        raise WrongUse(f"--source {name} is not known; it is one of {known}")
    file = open_file(path)
    claim = readers[name].claims(file.columns, file.sample)
    return Sorted(FileKind.MESSAGES, readers[name], claim=claim or Claim(0.0, "asked for", {}))


def _of_helpdesk(helpdesk: Helpdesk, claim: Claim) -> Sorted:
    kind = FileKind.MESSAGES if claim.sure >= 0.5 else FileKind.COMPANIONS
    return Sorted(kind, helpdesk=helpdesk, claim=claim)


def _surest(path: Path, named: FileKind | None, is_named: bool) -> Sorted:
    found = [_of_helpdesk(*one) for one in _claims_of_helpdesks(path, is_named)]
    file: SourceFile | None = None
    reason: BadFile | None = None
    try:
        file = open_file(path)
    except BadFile as error:
        reason = error
    if file is not None:
        found += [
            Sorted(FileKind.MESSAGES, reader, claim=claim)
            for reader, claim in _claims(file, all_readers())
        ]
        answers = surveys.claims(file.columns, file.sample) if named is None else None
        if answers:
            found.append(Sorted(FileKind.SURVEYS, claim=answers))
    if not found:
        raise reason or _not_known(path, file)
    # Where two are equally sure, the first one reads: our own format before surveys.
    return max(found, key=lambda one: one.claim.sure if one.claim else 0.0)


def _claims_of_helpdesks(path: Path, is_named: bool) -> list[tuple[Helpdesk, Claim]]:
    file = open_documents(path)
    # Somebody's saved mail may have no mark, but it has more than a line, as /etc/hostname has not.
    if file.format == "body" and not file.shows_mail() and (not is_named or file.is_one_line()):
        raise BadFile(f"{path} has no mark of a mail: no head, greeting, quote or signature")
    claims = [(helpdesk, claim_on(file, helpdesk)) for helpdesk in all_helpdesks().values()]
    return [(helpdesk, claim) for helpdesk, claim in claims if claim]


def _claims(file: SourceFile, readers: Mapping[str, Reader]) -> list[tuple[Reader, Claim]]:
    claims = [(reader, reader.claims(file.columns, file.sample)) for reader in readers.values()]
    return [(reader, claim) for reader, claim in claims if claim and claim.sure > 0]


def _not_known(path: Path, file: SourceFile | None) -> BadFile:
    columns = shown(file.columns) if file else ""
    return BadFile(
        f"{path} is no conversation export that we know: found columns "
        f"{columns or '(none)'}; say which is which with --mapping FILE, a JSON object "
        'such as {"text": "Body", "at": "Created"}'
    )
