"""Looking for words in some rows of a Talk once other words are taken out of them."""

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.talk.talk import Flags, Talk


def matching_without(talk: Talk, among: Flags, pattern: str, blank: str) -> Flags:
    """Rows of `among` whose text matches `pattern` once what matches `blank` is taken out."""
    # Taking out is dear: only of what matches at all.
    rows = np.flatnonzero(talk.matching(among, pattern))
    found = np.zeros(len(talk.of), bool)
    if len(rows):
        texts = pc.replace_substring_regex(talk.texts.take(pa.array(rows)), blank, " ")
        hit = pc.match_substring_regex(texts, pattern)
        found[rows] = hit.to_numpy(zero_copy_only=False).astype(bool)
    return found
