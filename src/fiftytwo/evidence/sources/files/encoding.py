"""How a text file is encoded: UTF-8, UTF-16, or Windows-1252 where bytes are neither; and said."""

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import cast

CHUNK = 1024 * 1024
_MIXED = "fiftytwo-mixed"


@dataclass(frozen=True)
class Encoding:
    """The codec and error handling to open a file with, and what to tell the user about it."""

    codec: str
    errors: str
    notes: tuple[str, ...]


def find_encoding(path: Path, head: bytes) -> Encoding:
    """Reads the whole file once, so that a wrong byte in its last row is told at the start."""
    now = path.stat()
    return _find_encoding(path, head, (now.st_size, now.st_mtime_ns))


@lru_cache(maxsize=64)
def _find_encoding(path: Path, head: bytes, _as_of: tuple[int, int]) -> Encoding:
    # Every reader that is asked about a file wants to know, and a large one takes seconds.
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Encoding("utf-16", "replace", ("read as UTF-16",))
    if side := _zeros_on_one_side(head):
        return Encoding(side, "replace", ("read as UTF-16: every other byte is zero",))
    wrong = 0 if _is_utf_8(path) else sum(_wrong_places(path))
    if not wrong:
        return Encoding("utf-8-sig", "strict", ())
    note = (
        f"{wrong:,} {'place is' if wrong == 1 else 'places are'} not UTF-8 and read as "
        "Windows-1252 (Latin-1); if letters look wrong, save the file as UTF-8"
    )
    return Encoding("utf-8-sig", _MIXED, (note,))


def _is_utf_8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    try:
        with path.open("rb") as stream:
            while chunk := stream.read(CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _wrong_places(path: Path) -> Iterator[int]:
    # An exporter that joins files of two encodings is common, so that each place is decided by
    # itself: a sequence that is valid UTF-8 is hardly ever meant as Windows-1252.
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            yield _replaced(decoder.decode(chunk), chunk)
        yield _replaced(decoder.decode(b"", final=True), b"")


def _replaced(text: str, chunk: bytes) -> int:
    # A replacement character that was in the file already is no fault of its encoding.
    return max(0, text.count("\ufffd") - chunk.count(b"\xef\xbf\xbd"))


def _zeros_on_one_side(head: bytes) -> str | None:
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) / 2
    if odd > 0.4 * half and even < 0.1 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 * half and odd < 0.1 * half else None


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    fault = cast(UnicodeDecodeError, error)
    wrong = fault.object[fault.start : fault.end]
    try:
        return wrong.decode("cp1252"), fault.end
    except UnicodeDecodeError:
        return wrong.decode("latin-1"), fault.end


codecs.register_error(_MIXED, _as_windows_1252)
