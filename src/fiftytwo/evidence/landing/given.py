"""Thanks that were given in the programme, where no file tells them."""

from collections.abc import Iterable, Mapping
from typing import Any

from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.landing.erased import erased_key, erased_keys
from fiftytwo.evidence.redact.mask import mask_text
from fiftytwo.evidence.tables.recognitions import RECOGNITIONS
from fiftytwo.kit.keys import Key

OURS = "app:"
"""How the ids begin of what was given in the programme; a file's are hashes."""


def land_given(change: Change, rows: Iterable[Mapping[str, Any]], key: Key) -> bool:
    """All that is given there now; what is no longer among it goes. Whether anything changed.

    rows: `id`, `recognised_id`, `at`, `giver_id`, `how`, `words` (masked here).
    """
    erased = erased_keys(change)
    fresh = [
        {name: row[name] for name in ("recognised_id", "at", "giver_id", "how")}
        | {
            "recognition_id": f"{OURS}{row['id']}",
            "words": mask_text(row["words"]) if row["words"] else None,
        }
        for row in rows
        if erased_key(key, row["recognised_id"], "person") not in erased
    ]
    stored = change.read(RECOGNITIONS).to_pylist()
    ours = [row for row in stored if row["recognition_id"].startswith(OURS)]
    if _by_id(ours) == _by_id(fresh):
        return False
    elsewhere = [row for row in stored if not row["recognition_id"].startswith(OURS)]
    change.replace_all(RECOGNITIONS, RECOGNITIONS.from_rows([*elsewhere, *fresh]))
    return True


def _by_id(rows: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    return {row["recognition_id"]: dict(row) for row in rows}
