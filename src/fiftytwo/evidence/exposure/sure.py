"""Which dangers nobody is sure of: they are looked at, and wake nobody.

A danger was found by its words, by the signal, or by both. Words are sure: whoever says them says
what is wrong. The signal alone is sure where the message is abusive as well, which is what a threat
is, or from a probability on that limits.py names. Definition: docs/reference/definitions/danger.md
"""

from collections.abc import Mapping

import pyarrow as pa

from fiftytwo.evidence.exposure.danger_words import says_danger


def unsure_of(
    exposures: pa.Table,
    texts: Mapping[str, str],
    shares: Mapping[str, float | None],
    *,
    sure_from: float,
) -> frozenset[str]:
    """item_ids of dangers of which nobody is sure.

    exposures: item_id, abusive and danger, as tables/exposures.py.
    texts: item_id -> the masked words; whose words are not told is taken for sure.
    shares: item_id -> probability of the `danger` signal; null: not read.
    """
    rows = exposures.select(["item_id", "abusive", "danger"]).to_pylist()
    asked = [
        row["item_id"]
        for row in rows
        if row["danger"]
        and not row["abusive"]
        and texts.get(row["item_id"])
        and (share := shares.get(row["item_id"])) is not None
        and share < sure_from
    ]
    said = says_danger(pa.array([texts[one] for one in asked], pa.string())).to_pylist()
    return frozenset(one for one, is_said in zip(asked, said, strict=True) if not is_said)
