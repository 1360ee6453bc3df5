"""What leads called wrong in the programme: it is not picked again."""

from collections.abc import Iterable, Mapping

from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.tables.judged import JUDGED


def land_judged(change: Change, rows: Iterable[Mapping[str, str]]) -> bool:
    """All that is called wrong there now; what is no longer among it goes. Whether that is new.

    rows: `moment_id`, `why`; each moment once.
    """
    fresh = {row["moment_id"]: row["why"] for row in rows}
    stored = {row["moment_id"]: row["why"] for row in change.read(JUDGED).to_pylist()}
    if fresh == stored:
        return False
    told: list[dict[str, object]] = [
        {"moment_id": moment_id, "why": why} for moment_id, why in sorted(fresh.items())
    ]
    change.replace_all(JUDGED, JUDGED.from_rows(told))
    return True
