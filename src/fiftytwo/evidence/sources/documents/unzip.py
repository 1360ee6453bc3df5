"""Bodies that a recorder kept as they came over the wire: gzip in base64."""

import base64
import binascii
import zlib

MOST_BYTES = 64 * 1024**2
"""Unpacked; a page of an API is a few hundred kilobytes."""
_GZIP_OR_ZLIB = 47


def unzipped(packed: str) -> str | None:
    """The text in `packed`, as far as it goes up to MOST_BYTES; None where it is no such body."""
    try:
        wire = base64.b64decode(packed, validate=True)
        return zlib.decompressobj(_GZIP_OR_ZLIB).decompress(wire, MOST_BYTES).decode()
    except (binascii.Error, ValueError, zlib.error):
        return None
