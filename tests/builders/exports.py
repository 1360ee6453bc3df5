"""Exports of helpdesks, written to files and read as raw items."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fiftytwo.evidence.sources.choose import FileKind, sort_file
from fiftytwo.evidence.sources.documents.opening import open_documents
from fiftytwo.evidence.sources.documents.reading import Reading
from fiftytwo.evidence.sources.raw import Asked


class Exported:
    """What reading an export gave: raw items in native order, answers, rejects and notes."""

    def __init__(self) -> None:
        self.source = ""
        self.items: list[dict[str, Any]] = []
        self.answers: list[dict[str, Any]] = []
        self.rejects: list[str] = []
        self.notes: list[str] = []

    def column(self, name: str) -> list[Any]:
        return [item[name] for item in self.items]

    def rows(self, *names: str) -> list[tuple[Any, ...]]:
        return [tuple(item[name] for name in names) for item in self.items]


def write_export(folder: Path, files: Mapping[str, Any]) -> list[Path]:
    """Files by name: a string as it is, bytes as they are, anything else as JSON."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, content in files.items():
        path = folder / name
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            path.write_text(content if isinstance(content, str) else json.dumps(content))
        paths.append(path)
    return paths


def read_export(folder: Path, files: Mapping[str, Any], asked: Asked | None = None) -> Exported:
    """Read files that lie together as `ingest` does: companions first, then messages.

    Every file must be claimed by the same helpdesk.
    """
    paths = write_export(folder, files)
    found = {path: sort_file(path) for path in paths}
    (helpdesk,) = {one.helpdesk for one in found.values()}
    assert helpdesk is not None
    reading = Reading(helpdesk, asked or Asked())
    told = Exported()
    told.source = helpdesk.name
    for path in paths:
        reading.learn(open_documents(path))

    def order(path: Path) -> float:
        claim = found[path].claim
        return -(claim.sure if claim else 0.0)

    for path in sorted((p for p in paths if found[p].kind == FileKind.MESSAGES), key=order):
        file = open_documents(path)
        for batch in reading.read(file):
            told.items += batch.items.to_pylist()
            told.answers += batch.answers.to_pylist() if batch.answers is not None else []
            told.rejects += [reject.reason for reject in batch.rejects]
            told.notes += batch.notes
        told.rejects += [reject.reason for reject in file.found.rejects]
    return told
