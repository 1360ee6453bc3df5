"""From a fitted network to what ships: ONNX with whole-number weights, and its vocabulary."""

import json
import tempfile
from dataclasses import asdict
from pathlib import Path

import torch

from fiftytwo.evidence.signals.reader.artefact import MODEL, PIECES, SETTINGS, Settings
from fiftytwo.evidence.signals.reader.fit import Fitted

OPSET = 17


def export(fitted: Fitted, settings: Settings, folder: Path) -> None:
    """Write the reader into `folder`; needs the extra `train`."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        whole = Path(scratch) / "whole.onnx"
        ids = torch.tensor([[101, 7592, 102, 4067, 2017, 102], [101, 102, 4067, 102, 0, 0]])
        sides = torch.tensor([[0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 0, 0]])
        torch.onnx.export(
            fitted.network,
            (ids, sides),
            str(whole),
            input_names=["ids", "sides"],
            output_names=["logits"],
            dynamic_axes={
                "ids": {0: "texts", 1: "tokens"},
                "sides": {0: "texts", 1: "tokens"},
                "logits": {0: "texts"},
            },
            opset_version=OPSET,
            dynamo=False,
        )
        quantize_dynamic(str(whole), str(folder / MODEL), weight_type=QuantType.QInt8)
    (folder / PIECES).write_text("\n".join(fitted.vocabulary), encoding="utf-8")
    write_settings(settings, folder)


def write_settings(settings: Settings, folder: Path) -> None:
    """The part that calibration changes."""
    told = json.dumps(asdict(settings), indent=1, sort_keys=True)
    (folder / SETTINGS).write_text(told + "\n", encoding="utf-8")
