"""The shipped model: one file, the same bytes for the same training.

Layout: the line `FIFTYTWO SIGNALS 1`, a line of JSON (what a person may want to read), then the
rows of the table that are not all zero: their numbers (uint32) and their weights (int8, 16 a row),
both little-endian. The JSON holds the SHA-256 of that tail. Nothing is compressed, because two
versions of a compressor may disagree about bytes.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from fiftytwo.evidence.signals.alphabet import WIDTH
from fiftytwo.kit.errors import BadFile
from fiftytwo.terms.signals import SIGNALS

MAGIC = b"FIFTYTWO SIGNALS 1\n"
Weights = npt.NDArray[np.int8]
_FIRST_ROWS = 1 << 17
"""Of models that do not say."""


@dataclass(frozen=True)
class Head:
    """How one signal's sum becomes a probability, and where yes begins."""

    gain: float
    """probability = 1 / (1 + exp(-(gain x sum / sqrt(features) + offset)))"""
    offset: float
    threshold: float
    """At or above it the signal is said to be there."""
    weak: bool
    """True: no threshold held a precision of 0.8, so this one balances hits and false alarms."""


@dataclass(frozen=True)
class Model:
    """A table of weights, one head a signal, and the words that the gate knows."""

    name: str
    weights: Weights
    """(ROWS, WIDTH); column i belongs to SIGNALS[i]."""
    heads: dict[str, Head | None]
    """None: no evaluation, so no answer."""
    english: tuple[str, ...]
    german: tuple[str, ...] = ()


def save_model(model: Model, path: Path) -> None:
    """Write `model` to `path`."""
    rows = np.flatnonzero(model.weights.any(axis=1)).astype("<u4")
    tail = rows.tobytes() + model.weights[rows].tobytes()
    about = {
        "name": model.name,
        "signals": list(SIGNALS),
        "rows": len(rows),
        "table": len(model.weights),
        "sha256": hashlib.sha256(tail).hexdigest(),
        "heads": {name: head and asdict(head) for name, head in model.heads.items()},
        "english": " ".join(model.english),
        "german": " ".join(model.german),
    }
    path.write_bytes(MAGIC + json.dumps(about, ensure_ascii=False).encode() + b"\n" + tail)


def open_model(path: Path) -> Model:
    """The model in `path`. Raises BadFile if it is not one of ours, or damaged."""
    content = path.read_bytes()
    if not content.startswith(MAGIC):
        raise BadFile(f"{path.name} is no model of ours: train it again with `fiftytwo train`")
    head, _, tail = content[len(MAGIC) :].partition(b"\n")
    about = json.loads(head)
    if about["signals"] != list(SIGNALS) or hashlib.sha256(tail).hexdigest() != about["sha256"]:
        raise BadFile(f"{path.name} is damaged or of another version: train or install it again")
    n_rows = about["rows"]
    weights = np.zeros((about.get("table", _FIRST_ROWS), WIDTH), np.int8)
    rows = np.frombuffer(tail, "<u4", n_rows)
    weights[rows] = np.frombuffer(tail, np.int8, offset=4 * n_rows).reshape(n_rows, WIDTH)
    heads = {name: head and Head(**head) for name, head in about["heads"].items()}
    words = [tuple(about.get(name, "").split()) for name in ("english", "german")]
    return Model(about["name"], weights, heads, *words)
