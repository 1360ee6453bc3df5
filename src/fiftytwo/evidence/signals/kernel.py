"""The reader and the table in one pass over Arrow's bytes, compiled by numba.

Same words, same rows, same sums as `words.py`, whole numbers throughout: tested to be equal. Only
large inputs come here: importing numba costs a second, and so this module is imported late.
The loop is one long function because a call per byte is what it saves us from.
"""

from collections.abc import Callable
from typing import Any

import numba
import numpy as np

from fiftytwo.evidence.signals import alphabet as a
from fiftytwo.evidence.signals import language as lang

GAP, BREAK, LETTER, DIGIT, SKIP = a.GAP, a.BREAK, a.LETTER, a.DIGIT, a.SKIP
EMOJI, OPEN = a.EMOJI, a.OPEN
MOST_BYTES, MOST_LETTERS, WIDTH = a.MOST_BYTES, a.MOST_LETTERS, a.WIDTH
FNV_OFFSET, FNV_PRIME, START, HANDLE = a.FNV_OFFSET, a.FNV_PRIME, a.START, a.HANDLE
NUMBER = a.NUMBER
PAIR_FIRST, PAIR_TAG = a.PAIR_FIRST, a.PAIR_TAG
TRIPLE_FIRST, TRIPLE_SECOND, TRIPLE_TAG = a.TRIPLE_FIRST, a.TRIPLE_SECOND, a.TRIPLE_TAG
BANG, BANGS, QUESTION = a.MARK_BANG, a.MARK_BANGS, a.MARK_QUESTION
CAPS, SHOUT, LENGTH = a.MARK_CAPS, a.MARK_SHOUT, a.MARK_LENGTH
STEP_0, STEP_1, STEP_2, STEP_3 = a.LENGTH_STEPS
IS_ENGLISH, IS_OTHER, IS_NEITHER = lang.IS_ENGLISH, lang.IS_OTHER, lang.IS_NEITHER
IS_GERMAN = lang.IS_GERMAN
LOW32 = 0xFFFFFFFF

LOWER, CLASS = a.LOWER, a.CLASS
EMOJI_POINTS, EMOJI_HASHES = a.EMOJI_POINTS, a.EMOJI_HASHES


def _compiled(function: Callable[..., Any], **options: Any) -> Callable[..., Any]:
    """`function` compiled; kept on disk where there is a place for it, else for this process."""
    try:
        return numba.njit(nogil=True, cache=True, **options)(function)  # type: ignore[no-any-return]  # numba has no types
    except RuntimeError:  # numba found no folder that it may write its cache to
        return numba.njit(nogil=True, **options)(function)  # type: ignore[no-any-return]  # numba has no types


def _row_of(value, mask):  # type: ignore[no-untyped-def]  # compiled by numba
    value = ((value ^ (value >> 16)) * 0x7FEB352D) & LOW32
    value = ((value ^ (value >> 15)) * 0x846CA68B) & LOW32
    return (value ^ (value >> 16)) & mask


def _emoji_hash(point):  # type: ignore[no-untyped-def]  # compiled by numba
    for i in range(len(EMOJI_POINTS)):
        if EMOJI_POINTS[i] == point:
            return np.int64(EMOJI_HASHES[i])
    value = ((point ^ (point >> 16)) * 0x7FEB352D) & LOW32
    value = ((value ^ (value >> 15)) * 0x846CA68B) & LOW32
    return value ^ (value >> 16)


def _wide(data, i, end):  # type: ignore[no-untyped-def]  # compiled by numba
    """Kind and width of what begins with the byte beyond ASCII at `i`."""
    b0 = data[i]
    if b0 < 0xC2 or i + 1 >= end or data[i + 1] & 0xC0 != 0x80:
        return LETTER, 1
    b1 = data[i + 1]
    if b0 == 0xC2:
        return GAP, 2
    if i + 2 >= end or data[i + 2] & 0xC0 != 0x80:
        return LETTER, 1
    b2 = data[i + 2]
    if b0 == 0xE2:
        if b1 == 0x80 and (b2 == 0x98 or b2 == 0x99):
            return SKIP, 3
        if b1 == 0x80 or b1 == 0x81:
            return GAP, 3
        if b1 == 0x9F and (b2 == 0xA8 or b2 == 0xA9):
            return OPEN if b2 == 0xA8 else GAP, 3
        if 0x98 <= b1 <= 0x9E:
            return EMOJI, 3
    if b0 == 0xE3 and b1 == 0x80:
        return GAP, 3
    if b0 == 0xEF and b1 == 0xB8 and b2 == 0x8F:
        return SKIP, 3
    if b0 == 0xF0 and b1 == 0x9F and i + 3 < end and data[i + 3] & 0xC0 == 0x80:
        if b2 == 0x8F and data[i + 3] >= 0xBB:
            return SKIP, 4
        return EMOJI, 4
    return LETTER, 1


def _point(data, i, width):  # type: ignore[no-untyped-def]  # compiled by numba
    b0, b1, b2 = np.int64(data[i]), np.int64(data[i + 1]), np.int64(data[i + 2])
    if width == 3:
        return ((b0 & 0x0F) << 12) | ((b1 & 0x3F) << 6) | (b2 & 0x3F)
    b3 = np.int64(data[i + 3])
    return ((b0 & 0x07) << 18) | ((b1 & 0x3F) << 12) | ((b2 & 0x3F) << 6) | (b3 & 0x3F)


row_of = _compiled(_row_of, inline="always")
emoji_hash = _compiled(_emoji_hash)
wide = _compiled(_wide)
code_point = _compiled(_point)


def _sum_rows(data, offsets, valid, table, keys, says, sums, counts):  # type: ignore[no-untyped-def]  # compiled by numba
    key_mask = len(keys) - 1
    # Not a constant of another module: compiled code that is kept would not see it change.
    row_mask = len(table) - 1
    for m in range(len(valid)):
        if not valid[m]:
            continue
        i = np.int64(offsets[m])
        end = min(np.int64(offsets[m + 1]), i + MOST_BYTES)
        before_1: Any = 0  # the last two bytes that counted, in lower case
        before_2: Any = 0
        inside = False
        value: Any = 0
        glue: Any = 0
        letters = raw_letters = capitals = 0
        one = START
        two = 0
        first = True
        n_features = n_tokens = n_words = n_english = n_other = n_german = 0
        n_capitals = bangs = questions = 0
        while i <= end:
            width = 1
            byte: Any = 10  # past the end: a new line, so that the last word ends, too
            if i < end:
                byte = np.int64(data[i])
            kind: Any = np.int64(CLASS[byte])
            if byte >= 0x80:
                kind, width = wide(data, i, end)
                if kind == OPEN:
                    kind, byte = GAP, 60
            if kind == SKIP:
                i += width
                continue
            if kind in (LETTER, DIGIT):
                low = np.int64(LOWER[byte])
                if not inside:
                    inside = True
                    value = FNV_OFFSET
                    letters = raw_letters = capitals = 0
                    glue = before_1
                raw_letters += 1
                capitals += 65 <= byte <= 90
                again = low == before_1 and (
                    kind == DIGIT or (low == before_2 and 97 <= low <= 122)
                )
                if not again and letters < MOST_LETTERS:
                    value = ((value ^ low) * FNV_PRIME) & LOW32
                    letters += 1
                before_2 = before_1
                before_1 = low
                i += width
                continue
            # A word has ended, or an emoji stands here, or both: at most two words to add.
            for turn in range(2):
                if turn == 0:
                    if not inside:
                        continue
                    inside = False
                    if glue == 47:  # "/": the inside of an address
                        continue
                    if glue == 64 or glue == 91 or glue == 60:  # "@", "[", "<"
                        value = HANDLE
                    elif value != NUMBER:
                        n_capitals += raw_letters >= 3 and capitals == raw_letters
                        said = 0
                        place = value & key_mask
                        while keys[place] != 0:
                            if keys[place] == value:
                                said = says[place]
                                break
                            place = (place + 1) & key_mask
                        n_words += said != IS_NEITHER
                        n_english += said == IS_ENGLISH
                        n_other += said == IS_OTHER
                        n_german += said == IS_GERMAN
                else:
                    if kind != EMOJI:
                        continue
                    value = emoji_hash(code_point(data, i, width))
                n_tokens += 1
                row = row_of(value, row_mask)
                pair = row_of((one * PAIR_FIRST + value + PAIR_TAG) & LOW32, row_mask)
                if first:
                    for s in range(WIDTH):
                        sums[m, s] += np.int32(table[row, s]) + np.int32(table[pair, s])
                    n_features += 2
                else:
                    triple = (two * TRIPLE_FIRST & LOW32) + (one * TRIPLE_SECOND & LOW32)
                    last = row_of((triple + value + TRIPLE_TAG) & LOW32, row_mask)
                    for s in range(WIDTH):
                        sums[m, s] += (
                            np.int32(table[row, s])
                            + np.int32(table[pair, s])
                            + np.int32(table[last, s])
                        )
                    n_features += 3
                first = False
                two = one
                one = value
            if kind == BREAK:
                first = True
                one = START
                bangs += byte == 33
                questions += byte == 63
            before_2 = before_1
            before_1 = byte
            i += width
        if n_tokens:
            step = (n_tokens >= STEP_0) + (n_tokens >= STEP_1)
            step += (n_tokens >= STEP_2) + (n_tokens >= STEP_3)
            for s in range(WIDTH):
                sums[m, s] += table[LENGTH + step, s]
                if bangs:
                    sums[m, s] += table[BANG if bangs == 1 else BANGS, s]
                if questions:
                    sums[m, s] += table[QUESTION, s]
                if n_capitals:
                    sums[m, s] += table[CAPS if n_capitals == 1 else SHOUT, s]
            n_features += 1 + (bangs > 0) + (questions > 0) + (n_capitals > 0)
        counts[m, 0] = n_features
        counts[m, 1] = n_words
        counts[m, 2] = n_english
        counts[m, 3] = n_other
        counts[m, 4] = n_german


sum_rows = _compiled(_sum_rows)
