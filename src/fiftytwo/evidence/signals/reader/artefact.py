"""The files of the reader that ships, and how its answers become probabilities."""

import json
from dataclasses import dataclass, field
from pathlib import Path

MODEL, PIECES, SETTINGS = "reader.onnx", "pieces.txt", "reader.json"


@dataclass(frozen=True)
class Curve:
    """probability = 1 / (1 + exp(-(slope x logit + constant)))"""

    slope: float
    constant: float


@dataclass(frozen=True)
class Settings:
    """Who it is, and what calibration found."""

    name: str
    seed: int = 52
    """By which was drawn what it has not learned from."""
    curves: dict[str, Curve] = field(default_factory=dict)


def read_settings(folder: Path) -> Settings:
    """The settings in `folder`."""
    told = json.loads((folder / SETTINGS).read_text(encoding="utf-8"))
    curves = {name: Curve(**curve) for name, curve in told.pop("curves").items()}
    return Settings(curves=curves, **told)
