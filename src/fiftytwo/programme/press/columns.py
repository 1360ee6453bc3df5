"""Lines of a terminal: how many columns a text takes, and where it may be broken.

A character of Chinese, Japanese or Korean and most emoji take two columns, marks and joiners none.
"""

import re
import unicodedata
from collections.abc import Iterator

HOLD = "\N{NO-BREAK SPACE}"
"""A space that `wrapped` does not break at; printed as a plain one, so that names can be found."""

JOINER = "\u200d"
EMOJI_STYLE = "\ufe0f"
ISOLATE, END_ISOLATE = "\u2068", "\u2069"


def columns(text: str) -> int:
    """Columns that `text` takes on a terminal."""
    return sum(_cluster_columns(cluster) for cluster in clusters(text))


def clusters(text: str) -> Iterator[str]:
    """The pieces of `text` that must not be parted: a letter with its marks, a joined emoji."""
    cluster = ""
    for character in text:
        if cluster and not _continues(cluster, character):
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster


def _continues(cluster: str, character: str) -> bool:
    if unicodedata.category(character) in ("Mn", "Me", "Mc", "Cf") or cluster[-1] == JOINER:
        return True
    skin_tone = "\U0001f3fb" <= character <= "\U0001f3ff"
    hangul_part = "\u1160" <= character <= "\u11ff"
    second_of_a_flag = len(cluster) == 1 and _is_flag_half(cluster) and _is_flag_half(character)
    return skin_tone or hangul_part or second_of_a_flag


def _is_flag_half(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _cluster_columns(cluster: str) -> int:
    if unicodedata.category(cluster[0]) in ("Mn", "Me", "Cf"):
        return 0
    wide = unicodedata.east_asian_width(cluster[0]) in ("W", "F")
    return 2 if wide or EMOJI_STYLE in cluster or _is_flag_half(cluster[0]) else 1


def wrapped(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` columns, broken at spaces and, where scripts have none,
    between characters. A line that holds right-to-left letters is isolated, so that it cannot
    turn its neighbours round."""
    lines, line = [], ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if columns(joined) <= width:
            line = joined
            continue
        if line and not _has_wide(word):
            lines.append(line)
            line = ""
        *full, line = _chopped(f"{line} {word}" if line else word, width)
        lines.extend(full)
    return [_isolated(line.replace(HOLD, " ")) for line in [*lines, line] if line.strip()]


def _chopped(text: str, width: int) -> list[str]:
    pieces, piece = [], ""
    for cluster in clusters(text):
        if piece and columns(piece) + _cluster_columns(cluster) > width:
            pieces.append(piece.strip(" "))
            piece = ""
        piece += cluster
    return [*pieces, piece.strip(" ")]


def _has_wide(word: str) -> bool:
    return any(unicodedata.east_asian_width(c) in ("W", "F") and c.isalpha() for c in word)


def _isolated(line: str) -> str:
    return f"{ISOLATE}{line}{END_ISOLATE}" if _turns(line) else line


def _turns(line: str) -> bool:
    return any(unicodedata.bidirectional(c) in ("R", "AL") for c in line)


def held(name: str) -> str:
    """`name` in one piece: its spaces do not break."""
    return re.sub(" ", HOLD, name)
