"""Fit the reader: MiniLM tuned on our labels, on the processor, in about half an hour.

Needs the extra `train` (PyTorch). The same data, seed and versions on one kind of processor give
the same weights.
"""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional as F

from fiftytwo.evidence.signals.reader.heads import QUESTIONS, shares_of
from fiftytwo.evidence.signals.reader.lessons import Lesson
from fiftytwo.evidence.signals.reader.network import Network, pretrained
from fiftytwo.evidence.signals.reader.pieces import Pieces
from fiftytwo.evidence.signals.reader.tokens import (
    MOST_BEFORE,
    batch,
    encode,
    joined,
)
from fiftytwo.kit.seeds import chance_for

EPOCHS = 4
BATCH = 32
RATE, RATE_OF_QUESTIONS = 8e-5, 1e-3
WARM_UP = 0.06
ALONE = 0.25
"""How often a message is shown without what stood before it: at times there is nothing."""

Row = tuple[list[int], list[int]]


@dataclass(frozen=True)
class Fitted:
    """A network that has learned, and the pieces of words that it knows."""

    network: Network
    vocabulary: list[str]


def fit(
    lessons: Sequence[Lesson],
    seed: int = 52,
    epochs: int = EPOCHS,
    tell: Callable[[str], None] = print,
) -> Fitted:
    """Tune the pretrained network on `lessons`."""
    torch.manual_seed(seed)
    network, vocabulary = pretrained()
    pieces = Pieces(vocabulary)
    own = encode(pieces, [lesson.text.text for lesson in lessons])
    before = encode(pieces, [lesson.text.context for lesson in lessons])
    answers = torch.tensor([list(lesson.answers) for lesson in lessons])
    weights = torch.tensor([lesson.weight for lesson in lessons])
    optimizer = torch.optim.AdamW(_groups(network), lr=RATE, weight_decay=0.01)
    steps = epochs * -(-len(lessons) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda at: _pace(at, steps))
    lengths = [len(o) + min(len(b), MOST_BEFORE) for o, b in zip(own, before, strict=True)]
    network.train()
    begun = time.monotonic()
    for epoch in range(epochs):
        chance = chance_for(seed, "epoch", str(epoch))
        total = 0.0
        for places in _batches(lengths, chance):
            rows = [joined([] if chance.random() < ALONE else before[i], own[i]) for i in places]
            ids, sides = (torch.from_numpy(each) for each in batch(rows))
            loss = _loss(network(ids, sides), answers[places], weights[places])
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += float(loss.detach()) * len(places)
        minutes = (time.monotonic() - begun) / 60
        tell(f"epoch {epoch + 1} of {epochs}: loss {total / len(lessons):.4f}, {minutes:.1f} min")
    network.eval()
    return Fitted(network, vocabulary)


def predict(
    fitted: Fitted, texts: Sequence[str], contexts: Sequence[str], size: int = 64
) -> npt.NDArray[np.float32]:
    """(texts, questions): probabilities, each of the whole."""
    pieces = Pieces(fitted.vocabulary)
    own, before = encode(pieces, texts), encode(pieces, contexts)
    rows = [joined(b, o) for b, o in zip(before, own, strict=True)]
    order = sorted(range(len(rows)), key=lambda i: len(rows[i][0]))
    logits = np.zeros((len(rows), len(QUESTIONS)), np.float32)
    with torch.inference_mode():
        for at in range(0, len(order), size):
            places = order[at : at + size]
            ids, sides = (torch.from_numpy(each) for each in batch([rows[i] for i in places]))
            logits[places] = fitted.network(ids, sides).numpy()
    return shares_of(logits)


def _groups(network: Network) -> list[dict[str, object]]:
    body = [p for name, p in network.named_parameters() if not name.startswith("questions")]
    return [
        {"params": body, "lr": RATE},
        {"params": list(network.questions.parameters()), "lr": RATE_OF_QUESTIONS},
    ]


def _pace(at: int, steps: int) -> float:
    warm = max(1, int(WARM_UP * steps))
    return min((at + 1) / warm, max(0.0, (steps - at) / max(1, steps - warm)))


def _batches(lengths: Sequence[int], chance: random.Random) -> Iterator[list[int]]:
    """Places of messages of about one length, in random order: little is filled up."""
    order = list(range(len(lengths)))
    chance.shuffle(order)
    pool = BATCH * 40
    batches = []
    for start in range(0, len(order), pool):
        some = sorted(order[start : start + pool], key=lambda i: lengths[i])
        batches += [some[at : at + BATCH] for at in range(0, len(some), BATCH)]
    chance.shuffle(batches)
    yield from batches


def _loss(logits: Tensor, answers: Tensor, weights: Tensor) -> Tensor:
    """Cross-entropy over the questions that were asked."""
    asked = ~answers.isnan()
    each = F.binary_cross_entropy_with_logits(logits, answers.nan_to_num(0.0), reduction="none")
    weighed = each * asked * weights[:, None]
    return weighed.sum() / len(answers)
