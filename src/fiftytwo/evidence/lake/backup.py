"""One file that holds the lake, the key and what plane 2 puts beside them, and putting it back."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import sqlite3
import tarfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from fiftytwo.evidence.lake.catalogue_tool import copy_catalogue
from fiftytwo.evidence.lake.durable import flush
from fiftytwo.evidence.lake.failures import told_plainly
from fiftytwo.evidence.lake.home import Home
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.lake.lease import lease_handle, writers_lease
from fiftytwo.kit.clock import system_clock
from fiftytwo.kit.errors import BadFile, HomeUnusable, WrongUse
from fiftytwo.kit.steps import step

_FORMAT = 2
"""1: without `programme/`."""
_MANIFEST = "manifest.json"
_CATALOGUE = "lake/catalogue.sqlite"
_RESTORING = "restoring"
_PROGRAMME = "programme"

Beside = Callable[[Path], Iterable[Path]]
"""Writes files of plane 2 into an empty folder; which. Called while nobody writes to the lake."""


def _nothing(_: Path) -> Iterable[Path]:
    return ()


def back_up(lake: Lake, target: Path, beside: Beside = _nothing) -> None:
    """Write the lake, the key and what is beside them into `target`, a tar file of mode 0600.

    Consistent: nobody writes meanwhile. Written beside and renamed, so `target` is whole or as it
    was. It holds the key, so keep it as safe as the home. Raises HomeBusy, HomeUnusable (also for
    the target's disk).
    """
    home = lake.home
    with lake.lease("backup"), told_plainly(home.root), _private_folder(home) as folder:
        step("lake: copy the catalogue")
        copy = folder / "catalogue.sqlite"
        copy_catalogue(home.catalogue, copy, lease_handle(home))
        (folder / _PROGRAMME).mkdir()
        step("lake: copy what people did")
        theirs = list(beside(folder / _PROGRAMME))
        with told_plainly(target.parent):
            _write_whole(target, home, copy, theirs)


def is_being_restored(home: Home) -> bool:
    """Whether a restore of this home was begun and not ended: what it left may be overwritten."""
    return (home.root / _RESTORING).exists()


def restore(source: Path, home: Home, beside: Callable[[Path], None] = lambda _: None) -> None:
    """Put a backup into an empty home. What was erased before the backup stays erased: the
    tombstones are in it.

    beside: takes the files of plane 2 from a folder, before the lake is put in place; what it
    raises ends the restore, and the home is as empty as it was.

    Raises WrongUse if the home is not empty, BadFile if `source` is no backup of ours or damaged.
    The home stays as it was unless the whole backup was read and found sound.
    """
    draft = home.root / _RESTORING
    with (
        writers_lease(home, "restore", clock=system_clock, wait_s=0),
        told_plainly(home.root),
    ):
        # A key beside a draft is what a killed restore has left: it may be done again.
        if home.catalogue.exists() or (home.key_path.exists() and not draft.exists()):
            raise WrongUse(f"{home.root} is in use; restore into an empty folder (FIFTYTWO_HOME)")
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(mode=0o700)
        try:
            step("lake: read the backup")
            _read_tar(source, draft)
            step("lake: put the backup in place")
            _put_key(draft, home)
            try:
                beside(draft / _PROGRAMME)
            except BaseException:
                home.key_path.unlink(missing_ok=True)
                raise
            _put_lake(draft, home)
        finally:
            shutil.rmtree(draft, ignore_errors=True)


def _put_key(draft: Path, home: Home) -> None:
    if (draft / "key").exists():
        os.chmod(draft / "key", 0o600)
        os.rename(draft / "key", home.key_path)


def _put_lake(draft: Path, home: Home) -> None:
    step("lake: put the lake in place")
    # Last: with its catalogue in place the home is a home. Without, this is half-made at most.
    shutil.rmtree(home.lake, ignore_errors=True)
    os.rename(draft / "lake", home.lake)
    flush(home.root)


def _write_whole(target: Path, home: Home, catalogue: Path, theirs: list[Path]) -> None:
    draft = target.with_name(target.name + ".part")
    try:
        step("lake: write the backup")
        _write_tar(draft, [*_members(home, catalogue), *_beside(theirs)])
        step("lake: name the backup")
        os.replace(draft, target)
        flush(target.parent)
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def _private_folder(home: Home) -> Iterator[Path]:
    folder = home.own_scratch / "backup"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _beside(theirs: list[Path]) -> Iterator[tuple[str, Path]]:
    for path in theirs:
        yield f"{_PROGRAMME}/{path.name}", path


def _write_tar(draft: Path, members: Iterable[tuple[str, Path]]) -> None:
    hashes: dict[str, str] = {}
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as out:
        with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tar:
            for inside, path in members:
                hashes[inside] = _add(tar, inside, path)
            manifest = json.dumps({"format": _FORMAT, "sha256": hashes}).encode()
            told = tarfile.TarInfo(_MANIFEST)
            told.size = len(manifest)
            tar.addfile(told, io.BytesIO(manifest))
        out.flush()
        os.fsync(out.fileno())


def _members(home: Home, catalogue: Path) -> Iterator[tuple[str, Path]]:
    """Name in the archive and place on disk, of all that belongs to a backup."""
    if home.key_path.exists():
        yield "key", home.key_path
    yield _CATALOGUE, catalogue
    wanted = _named_files(catalogue)
    found = {path.name: path for path in home.data.glob("**/*.parquet") if path.name in wanted}
    if len(found) < len(wanted):
        raise HomeUnusable(
            f"{len(wanted) - len(found)} files of the lake in {home.root} are missing, so it "
            "cannot be backed up; restore it from your last backup"
        )
    for path in sorted(found.values()):
        yield f"lake/data/{path.relative_to(home.data).as_posix()}", path


def _named_files(catalogue: Path) -> set[str]:
    """Names of the files that the catalogue speaks of; each holds a UUID, so a name is enough."""
    with closing(sqlite3.connect(catalogue)) as copy:
        rows = copy.execute(
            "SELECT path FROM ducklake_data_file UNION ALL SELECT path FROM ducklake_delete_file"
        ).fetchall()
    return {PurePosixPath(path).name for (path,) in rows}


class _Hashing(io.RawIOBase):
    """Reads from a file and hashes what is read."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.sha256 = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        piece = self._file.read(size)
        self.sha256.update(piece)
        return piece


def _add(tar: tarfile.TarFile, inside: str, path: Path) -> str:
    told = tarfile.TarInfo(inside)
    told.size = path.stat().st_size
    told.mode = 0o600
    with path.open("rb") as file:
        hashing = _Hashing(file)
        tar.addfile(told, hashing)
    return hashing.sha256.hexdigest()


def _read_tar(source: Path, draft: Path) -> None:
    found: dict[str, str] = {}
    told: dict[str, str] | None = None
    try:
        with tarfile.open(source, mode="r:") as tar:
            for member in tar:
                file = tar.extractfile(member) if member.isfile() else None
                if file is None or not _is_ours(member.name):
                    raise _no_backup(source)
                if member.name == _MANIFEST:
                    told = _manifest(file.read(), source)
                else:
                    found[member.name] = _extract(file, draft / member.name)
    except (tarfile.TarError, EOFError):
        raise _no_backup(source) from None
    except FileNotFoundError:
        raise BadFile(f"{source} is not there; name a backup made by `fiftytwo backup`") from None
    if told is None or told != found or _CATALOGUE not in found:
        raise BadFile(f"{source} is damaged or cut short; use another backup")


def _is_ours(inside: str) -> bool:
    parts = PurePosixPath(inside).parts
    return ".." not in parts and (
        inside in ("key", _CATALOGUE, _MANIFEST)
        or (inside.startswith("lake/data/") and inside.endswith(".parquet"))
        or (parts[0] == _PROGRAMME and len(parts) == 2)
    )


def _manifest(content: bytes, source: Path) -> dict[str, str]:
    try:
        manifest = json.loads(content)
        made_by = manifest["format"]
        hashes = dict(manifest["sha256"])
    except (ValueError, KeyError, TypeError):
        raise _no_backup(source) from None
    if made_by not in range(1, _FORMAT + 1):
        raise BadFile(f"{source} was made by a newer Fiftytwo; update Fiftytwo and restore again")
    return hashes


def _extract(file: IO[bytes], path: Path) -> str:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    hashing = _Hashing(file)
    with path.open("wb") as out:
        shutil.copyfileobj(hashing, out)
        out.flush()
        os.fsync(out.fileno())
    return hashing.sha256.hexdigest()


def _no_backup(source: Path) -> BadFile:
    return BadFile(f"{source} is not a backup of Fiftytwo; name one made by `fiftytwo backup`")
