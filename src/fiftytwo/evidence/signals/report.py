"""What training found, as data: the model's card is written from it."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from fiftytwo.evidence.signals.datasets import Text
from fiftytwo.evidence.signals.labels import OURS
from fiftytwo.evidence.signals.learn import Floats
from fiftytwo.evidence.signals.measures import AtThreshold, Flags

SERVICE = ("ibm_twitter_care", "cucom_synthetic", OURS)


@dataclass(frozen=True)
class SignalReport:
    """One signal on labelled messages that its weights had not seen."""

    signal: str
    texts: tuple[Text, ...]
    truth: Flags
    probability: Floats
    n_positive: int
    n_positive_service: int
    """Of these, in customer service; the others are comments and talks with chatbots."""
    average_precision: float
    average_precision_service: float
    prior: float
    """The share of messages with this signal that calibration assumes."""
    at: AtThreshold
    """Weighted so that the share of positives is the prior."""
    weak: bool
    n_german: int = 0
    """German messages that have it, held out; all of them invented"""
    average_precision_german: float = float("nan")

    @property
    def in_service(self) -> tuple[int, int]:
        """Messages of customer service that the threshold takes: right ones, and all."""
        service = np.array([text.dataset in SERVICE for text in self.texts])
        said = service & (self.probability >= self.at.threshold)
        return int((said & self.truth).sum()), int(said.sum())

    def worst(self, n: int) -> list[tuple[Text, bool, float]]:
        """The n messages that were judged most wrongly, to be read by whoever writes the card."""
        order = np.argsort(-np.abs(self.truth - self.probability), kind="stable")[:n]
        return [(self.texts[i], bool(self.truth[i]), float(self.probability[i])) for i in order]


@dataclass(frozen=True)
class Report:
    """One training: what it learned from, and how good each signal is."""

    name: str
    signals: tuple[SignalReport, ...]
    labelled: dict[str, int]
    """Data set -> messages with our labels."""
    hints: dict[str, int]
    """Data set -> messages used as weak evidence; `seeds`: our own phrases."""
    n_rows: int
    """Rows of the table that hold a weight."""
    files: tuple[Path, ...] = field(default=())
