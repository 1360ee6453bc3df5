"""Bytes of a mail as text, whatever charset they claim to be in."""

import codecs

_NEAR = {
    "iso-2022-jp": "iso2022_jp_ext",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "x-mac-roman": "mac_roman",
}
"""What programs write -> what they mean, with the characters that they send beside it."""


def as_text(raw: bytes, charset: str | None) -> str:
    """`raw` as text: in its charset, else UTF-8, else Windows-1252; never an error."""
    named = (charset or "utf-8").strip("\"' ").casefold()
    codec = _NEAR.get(named, named)
    for name in (codec, "utf-8"):
        text = _decoded(raw, name, "strict")
        if text is not None:
            return text
    # In these a broken byte does not make it another charset.
    text = _decoded(raw, codec, "replace") if named.startswith(_OF_MANY_BYTES) else None
    return raw.decode("cp1252", "replace") if text is None else text


_OF_MANY_BYTES = ("iso-2022", "utf-16", "utf-7", "gb", "shift", "euc", "big5")


def _decoded(raw: bytes, codec: str, errors: str) -> str | None:
    try:
        return raw.decode(codecs.lookup(codec).name, errors)
    except (LookupError, UnicodeError, ValueError):
        return None
