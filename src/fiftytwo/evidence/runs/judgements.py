"""Reads judgements: message_id, signal, verdict."""

from pathlib import Path

from fiftytwo.evidence.runs.tuning import Judgement
from fiftytwo.evidence.sources.files.opening import open_file
from fiftytwo.kit.errors import BadFile
from fiftytwo.terms.signals import SIGNALS

_COLUMNS = ("message_id", "signal", "verdict")
_VERDICTS = {"right": True, "wrong": False}


def read_judgements(path: Path) -> tuple[list[Judgement], list[tuple[str, str]]]:
    """The judgements in a file, and the place and fault of rows that are none.

    Raises BadFile where the file has not the columns.
    """
    file = open_file(path)
    missing = [name for name in _COLUMNS if name not in file.columns]
    if missing:
        raise BadFile(
            f"{path} lacks {', '.join(missing)}: judgements have the columns "
            f"{', '.join(_COLUMNS)}, the verdict is right or wrong"
        )
    found, rejects = [], []
    number = 0
    for batch in file.batches():
        for row in batch.to_pylist():
            number += 1
            message, signal, verdict = (str(row.get(name) or "").strip() for name in _COLUMNS)
            if signal not in SIGNALS:
                rejects.append((f"row {number}", "signal is none of ours"))
            elif verdict.lower() not in _VERDICTS or not message:
                rejects.append((f"row {number}", "verdict is neither right nor wrong"))
            else:
                found.append(Judgement(message, signal, _VERDICTS[verdict.lower()]))
    return found, rejects
