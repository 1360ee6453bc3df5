"""How sure we are that a file is in our format, and which of its columns are which of ours."""

from collections.abc import Sequence

import pyarrow as pa

from fiftytwo.evidence.sources.columns import find_columns, plain_name, text_of, told
from fiftytwo.evidence.sources.own.names import NEAR_NAMES, NEEDED, USUAL
from fiftytwo.evidence.sources.own.values import ROLES, translated
from fiftytwo.evidence.sources.raw import Claim


def claims(columns: Sequence[str], sample: pa.Table) -> Claim | None:
    """1.0 for exact names, 0.9 where usual ones are missing, less where they are guessed.

    None where a needed column is missing, or where no value of the role is one that we know.
    """
    mapping = guess(columns, sample)
    if any(ours not in mapping for ours in NEEDED):
        return None
    if sample.num_rows and not _knows_a_role(sample, mapping["author_role"]):
        return None
    exact = [ours for ours in NEEDED if mapping[ours] == ours]
    if len(exact) < len(NEEDED):
        return Claim((4 + len(exact)) / 10, f"columns guessed: {told(mapping)}", mapping)
    missing = [ours for ours in USUAL if ours not in columns]
    if missing:
        return Claim(0.9, f"our own format without {', '.join(missing)}", mapping)
    return Claim(1.0, "our own format", mapping)


def guess(columns: Sequence[str], sample: pa.Table) -> dict[str, str]:
    """Our column -> the file's. Among columns that may hold the role, the one that does."""
    mapping = find_columns(columns, NEAR_NAMES)
    if mapping.get("author_role") == "author_role" or not sample.num_rows:
        return mapping
    plain = {plain_name(column): column for column in columns}
    candidates = [plain[n] for n in NEAR_NAMES["author_role"].split() if n in plain]
    # `from` or `sender` may be a role or a name: only its values tell.
    known = [column for column in candidates if _knows_a_role(sample, column)]
    if known:
        others = {ours: near for ours, near in NEAR_NAMES.items() if ours != "author_role"}
        rest = find_columns([column for column in columns if column != known[0]], others)
        return rest | {"author_role": known[0]}
    return mapping


def _knows_a_role(sample: pa.Table, column: str) -> bool:
    return bool(translated(text_of(sample, column), ROLES).null_count < sample.num_rows)
