"""The reader at work: texts and what stood before them in, calibrated probabilities out."""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from importlib.resources import as_file, files
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import numpy.typing as npt

from fiftytwo.evidence.signals.reader.artefact import (
    MODEL,
    PIECES,
    SETTINGS,
    Settings,
    read_settings,
)
from fiftytwo.evidence.signals.reader.heads import QUESTIONS, SIGNAL_OF, Shares, shares_of
from fiftytwo.evidence.signals.reader.pieces import Pieces
from fiftytwo.evidence.signals.reader.tokens import (
    batch,
    encode,
    joined,
    stretches,
)
from fiftytwo.terms.signals import CANNOT_EXCEED

THREADS = 2
"""Messages that are read at a time. One by one, because numbers are rounded by what is largest in
a batch: so a score never depends on what else is read.
"""
MOST_CHARACTERS = 8_192
"""Of a message: some twenty stretches. What stands behind them the kernel alone has read."""
NEEDS = "onnxruntime"
FOLDER = "shipped"


class Reader:
    """A transformer over messages that the kernel has pointed to."""

    def __init__(self, folder: Path) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self.settings: Settings = read_settings(folder)
        self.name, self.seed = self.settings.name, self.settings.seed
        self._session = onnxruntime.InferenceSession(
            str(folder / MODEL), options, providers=["CPUExecutionProvider"]
        )
        self._pieces = Pieces((folder / PIECES).read_text(encoding="utf-8").split("\n"))

    def shares(self, texts: Sequence[str], contexts: Sequence[str]) -> Shares:
        """(texts, questions): probabilities before calibration.

        Of a long message the stretch that says it most counts, question by question.
        """
        own = encode(self._pieces, [text[:MOST_CHARACTERS] for text in texts])
        before = encode(self._pieces, [text[-MOST_CHARACTERS:] for text in contexts])
        rows, of = [], []
        for at, (o, b) in enumerate(zip(own, before, strict=True)):
            for number, piece in enumerate(stretches(o)):
                rows.append(joined(b if number == 0 else [], piece))
                of.append(at)
        logits = self._logits(rows)
        each = shares_of(logits)
        found = np.zeros((len(texts), len(QUESTIONS)), np.float32)
        np.maximum.at(found, np.array(of, np.int64), each)
        return found

    def score(self, texts: Sequence[str], contexts: Sequence[str]) -> Mapping[str, Shares]:
        """Signal -> a calibrated probability a message."""
        found = calibrated(self.shares(texts, contexts), self.settings)
        for lesser, greater in CANNOT_EXCEED.items():
            found[lesser] = np.minimum(found[lesser], found[greater])
        return found

    def _logits(self, rows: Sequence[tuple[list[int], list[int]]]) -> npt.NDArray[np.float32]:
        def one(row: tuple[list[int], list[int]]) -> npt.NDArray[np.float32]:
            ids, sides = batch([row])
            found: npt.NDArray[np.float32] = self._session.run(
                ["logits"], {"ids": ids, "sides": sides}
            )[0][0]
            return found

        if not rows:
            return np.zeros((0, len(QUESTIONS)), np.float32)
        with ThreadPoolExecutor(THREADS) as pool:
            return np.stack(list(pool.map(one, rows)))


def calibrated(shares: Shares, settings: Settings) -> dict[str, Shares]:
    """Signal -> probabilities under the priors that calibration assumed."""
    found = {}
    for name, question in SIGNAL_OF.items():
        share = np.clip(shares[:, question], 1e-6, 1 - 1e-6)
        curve = settings.curves.get(name)
        if curve is not None:
            logit = np.log(share / (1 - share))
            share = 1 / (1 + np.exp(-(curve.slope * logit + curve.constant)))
        found[name] = share.astype(np.float32)
    return found


@cache
def load_reader() -> Reader | None:
    """The reader that ships; None where its extra (fiftytwo[reader]) is not installed."""
    if find_spec(NEEDS) is None:
        return None
    folder = files(__package__) / FOLDER
    if not (folder / SETTINGS).is_file():
        return None
    with as_file(folder) as path:
        return Reader(path)
