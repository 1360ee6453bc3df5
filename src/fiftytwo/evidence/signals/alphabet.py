"""What a byte is, and how words become rows of the table. The reader and its fast twin agree here.

A text is read as UTF-8 bytes. Words are runs of ASCII letters, digits, `_` and bytes beyond ASCII;
case is folded for ASCII only. Apostrophes vanish (don't = dont), runs of digits become one 0, three
and more equal letters become two. A word after `@`, `[`, `<` or `⟨` is somebody's handle or a
masked piece: all of them are one word. A word after `/` is the inside of an address and left out.
An emoji is a word; hearts are one word, and so are angry faces. `.`, `!`, `?`, `;` and new lines
end a sentence, and no pair or triple of words reaches over that.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]
Hashes = npt.NDArray[np.uint32]
Ints = npt.NDArray[np.int64]

GAP, BREAK, LETTER, DIGIT, SKIP, EMOJI, TAIL, OPEN = range(8)
"""What a byte is. SKIP leaves no trace; TAIL is the rest of an emoji; OPEN is `⟨`, read as `<`."""

MOST_BYTES = 65_536
"""A message is read up to here: a mail is far shorter, and a log file pasted in says no thanks."""
MOST_LETTERS = 24
"""Letters of a word that count; keeps a megabyte without a space cheap."""

ROWS = 1 << 19
"""On held-out text half a million rows ranked better than an eighth of a million (`frustration`
.84 for .81): fewer words share one."""
WIDTH = 16
"""Columns of the table: one a signal, so that a row is one sixteen-byte load."""

FNV_OFFSET = 0x811C9DC5
FNV_PRIME = 0x01000193
START = 0x5EED52A1
"""Stands before the first word of a sentence."""
HANDLE = 0x0052A7D1
"""Every handle and every masked piece."""

PAIR_FIRST, PAIR_TAG = 0x9E3779B1, 0x52
TRIPLE_FIRST, TRIPLE_SECOND, TRIPLE_TAG = 0x85EBCA6B, 0xC2B2AE35, 0x5252

MARK_BANG, MARK_BANGS, MARK_QUESTION, MARK_CAPS, MARK_SHOUT, MARK_LENGTH = 0, 1, 2, 3, 4, 5
"""Rows of what is not a word: !, several, ?, a word in capitals, several, and the length."""
LENGTH_STEPS = (3, 7, 15, 30)
"""Words at which the next length mark begins."""

HEARTS = "❤♥💓💔💕💖💗💘💙💚💛💜💝💞💟🖤🧡😍🥰😘"
ANGER = "😠😡🤬😤👿🖕💩"
GRATITUDE = "🙏👏🙌👍🤗"


def _classes() -> Bytes:
    table = np.full(256, GAP, np.uint8)
    for byte in range(256):
        if byte >= 0x80 or chr(byte).isalpha() or byte == ord("_"):
            table[byte] = LETTER
    table[ord("0") : ord("9") + 1] = DIGIT
    table[ord("'")] = SKIP
    for mark in "\n.!?;":
        table[ord(mark)] = BREAK
    return table


def _lower() -> Bytes:
    table = np.arange(256, dtype=np.uint8)
    table[ord("A") : ord("Z") + 1] += 32
    # A digit is as good as any other: "2 weeks" and "9 weeks" are the same words.
    table[ord("0") : ord("9") + 1] = ord("0")
    return table


CLASS = _classes()
LOWER = _lower()


def word_hash(word: str) -> int:
    """FNV-1a, 32 bits, of a word as the reader would spell it (lower case, no apostrophe)."""
    value = FNV_OFFSET
    for byte in word.encode()[:MOST_LETTERS]:
        value = (value ^ byte) * FNV_PRIME & 0xFFFFFFFF
    return value


NUMBER = word_hash("0")


def _emoji() -> tuple[Ints, Hashes]:
    known = {
        ord(sign): word_hash(f"emoji {name}")
        for name, signs in (("heart", HEARTS), ("anger", ANGER), ("gratitude", GRATITUDE))
        for sign in signs
    }
    points = sorted(known)
    return np.array(points, np.int64), np.array([known[point] for point in points], np.uint32)


EMOJI_POINTS, EMOJI_HASHES = _emoji()
"""Emoji that mean the same share a hash; sorted by code point."""


def mix(values: Hashes) -> Hashes:
    """Spread hashes so that their low bits are as good as any (lowbias32)."""
    values = (values ^ (values >> np.uint32(16))) * np.uint32(0x7FEB352D)
    values = (values ^ (values >> np.uint32(15))) * np.uint32(0x846CA68B)
    mixed: Hashes = values ^ (values >> np.uint32(16))
    return mixed


def rows_of(hashes: Any, n_rows: int = ROWS) -> Ints:
    """The table's rows for mixed-up hashes."""
    return (mix(hashes) & np.uint32(n_rows - 1)).astype(np.int64)
