"""What the first bytes of a file are; whatever is not rows is named, with what to do."""

from pathlib import Path

from fiftytwo.kit.errors import BadFile

HEAD = 64 * 1024

_UNPACK = "unpack it first"
_SAVE = "save the sheet as CSV first"
_EXPORT = "export the conversations as CSV, JSON Lines or Parquet"
_MAGIC = (
    (b"PK\x03\x04", "a zip archive", _UNPACK),
    (b"PK\x05\x06", "an empty zip archive", _EXPORT),
    (b"\x1f\x8b", "packed with gzip", _UNPACK),
    (b"BZh91AY&SY", "packed with bzip2", _UNPACK),
    (b"\xfd7zXZ\x00", "packed with xz", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "packed with zstd", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
    (b"Rar!\x1a", "a rar archive", _UNPACK),
    (b"%PDF", "a PDF document", _EXPORT),
    (b"{\\rtf", "a rich-text document", _EXPORT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document", _SAVE),
    (b"\x89PNG", "an image", _EXPORT),
    (b"\xff\xd8\xff", "an image", _EXPORT),
    (b"GIF89a", "an image", _EXPORT),
    (b"RIFF", "an image or a recording", _EXPORT),
    (b"ID3\x03", "a recording", _EXPORT),
    (b"OggS", "a recording", _EXPORT),
    (b"SQLite format 3\x00", "a SQLite database", _EXPORT),
    (b"ARROW1\x00", "an Arrow file", _EXPORT),
    (b"Obj\x01", "an Avro file", _EXPORT),
    (b"PARE", "an encrypted Parquet file", "decrypt it first"),
    (b"\x7fELF", "a program", _EXPORT),
    (b"\xff\xfe\x00\x00", "text in UTF-32", "save it as UTF-8"),
    (b"\x00\x00\xfe\xff", "text in UTF-32", "save it as UTF-8"),
)
_MARKUP = (
    (b"<!doctype html", "a web page", _EXPORT),
    (b"<html", "a web page", _EXPORT),
    (b"<?xml", "XML", _EXPORT),
)
_CONTROLS = bytes(code for code in range(1, 32) if code not in b"\t\n\v\f\r\x1a\x1b")
MOST_CONTROLS = 0.05  # text has next to none; packed or drawn bytes have one in ten


def is_parquet(head: bytes) -> bool:
    """Parquet, be it cut off: its mark, and then no letter as in a column named PAR1."""
    return head.startswith(b"PAR1") and not head[4:5].isspace() and head[4:5] not in b",;"


def read_head(path: Path) -> bytes:
    """The first bytes. Raises BadFile where there is no readable file or it is empty."""
    try:
        if not path.is_file():
            is_there = path.exists()
            raise BadFile(f"{path} is no file" if is_there else f"{path}: there is no such file")
        with path.open("rb") as stream:
            head = stream.read(HEAD)
    except OSError as error:
        raise BadFile(f"{path} cannot be read: {error.strerror}") from None
    if not head.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n"):
        raise BadFile(f"{path} has no rows: it is empty")
    return head


def is_page(head: bytes) -> bool:
    """HTML or XML, by its first mark."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:20].lower()
    return start.startswith(tuple(magic for magic, _, _ in _MARKUP))


def refuse_what_is_no_text(path: Path, head: bytes) -> None:
    """Raises BadFile that names what the file is, where it is not text."""
    for magic, what, advice in _MAGIC:
        if head.startswith(magic):
            if magic == b"PK\x03\x04" and b"xl/" in head:
                what, advice = "an Excel workbook", _SAVE
            raise BadFile(f"{path} is {what}, not rows of text: {advice}")
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:20].lower()
    for magic, what, advice in _MARKUP:
        if start.startswith(magic):
            raise BadFile(f"{path} is {what}, not rows of text: {advice}")
    if head[257:262] == b"ustar":
        raise BadFile(f"{path} is a tar archive, not rows of text: {_UNPACK}")
    utf_16 = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    if not utf_16 and _looks_binary(head):
        raise BadFile(f"{path} is not text: {_EXPORT}")


def _looks_binary(head: bytes) -> bool:
    controls = len(head) - len(head.translate(None, _CONTROLS))
    # NUL alone is forgiven in small numbers: some exporters pad with it.
    return controls > MOST_CONTROLS * len(head) or head.count(0) > len(head) // 2
