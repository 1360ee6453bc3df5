"""The files of the reader that ships, and how its answers become probabilities."""

import json
from dataclasses import dataclass, field
from pathlib import Path

MODEL, TOKENIZER, SETTINGS = "reader.onnx", "tokenizer.json", "reader.json"


@dataclass(frozen=True)
class Curve:
    """probability = 1 / (1 + exp(-(slope x logit + constant)))"""

    slope: float
    constant: float


@dataclass(frozen=True)
class Settings:
    """What calibration found."""

    name: str
    curves: dict[str, Curve] = field(default_factory=dict)
    thresholds: dict[str, float] = field(default_factory=dict)
    """signal -> from which probability on it is shown"""
    precision: dict[str, tuple[int, int, float]] = field(default_factory=dict)
    """signal -> right, taken, Clopper-Pearson's lower bound, on messages read one by one"""
    look_from: dict[str, float] = field(default_factory=dict)
    """signal -> the kernel's probability from which a message is looked at again"""


def read_settings(folder: Path) -> Settings:
    """The settings in `folder`."""
    told = json.loads((folder / SETTINGS).read_text(encoding="utf-8"))
    curves = {name: Curve(**curve) for name, curve in told.pop("curves").items()}
    precision = {name: tuple(found) for name, found in told.pop("precision").items()}
    return Settings(curves=curves, precision=precision, **told)
