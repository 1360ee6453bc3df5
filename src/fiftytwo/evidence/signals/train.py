"""Train the shipped kernel from our texts, public texts, our labels and the reader's opinion.

Every figure comes from messages that neither the weights nor the reader had seen: one in eight of
the labelled conversations and scenario families is held out, and sets calibration and thresholds.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from fiftytwo.evidence.signals.alphabet import ROWS, WIDTH
from fiftytwo.evidence.signals.card import write_card
from fiftytwo.evidence.signals.datasets import Text
from fiftytwo.evidence.signals.distil import (
    Example,
    danger_examples,
    hard_example,
    seed_examples,
    soft_examples,
)
from fiftytwo.evidence.signals.learn import Features, Floats, Line, features_of, learn
from fiftytwo.evidence.signals.lexicon import common_words, german_words
from fiftytwo.evidence.signals.measures import (
    Flags,
    average_precision,
    choose_threshold,
    fit_platt,
)
from fiftytwo.evidence.signals.model import Head, Model, save_model
from fiftytwo.evidence.signals.priors import PRIORS
from fiftytwo.evidence.signals.reader.lessons import split_labelled
from fiftytwo.evidence.signals.reader.read import Reader
from fiftytwo.evidence.signals.reader.wording import worded
from fiftytwo.evidence.signals.report import SERVICE, Report, SignalReport
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.steps import step
from fiftytwo.terms.signals import SIGNALS

NAME = "kernel@3"
"""Another number for each training whose result ships: rows carry it."""
FILE = "kernel.model"

STRENGTH = 0.05
"""Of the pull towards zero; 0.03, 0.1 and 0.5 were compared on what is held out, and 0.03 to 0.1
are alike."""
COUNTS = {"danger": 20.0}
"""How much a yes counts beside a no, where it is not once: what is missed costs more than a glance.
1, 5 and 20 were compared on texts/danger/u_held.jsonl, at one false alarm in a thousand real
messages."""
STRENGTHS = {"danger": 0.3}
"""Likewise of STRENGTH."""
PRECISION = 0.9
LEAST_HITS = 5


def train_kernel(data: Path, reader: Reader, out: Path, seed: int = 52) -> Report:
    """Learn, calibrate, and write the kernel's model and card into the folder `out`.

    data: the folder of public data sets, or its `train-ok`.
    Raises WrongUse if a data set is missing, or the reader was made with another seed: it would
    have learned what is measured on here.
    """
    if reader.seed != seed:
        raise WrongUse(f"the reader was made with --seed {reader.seed}; the kernel needs the same")
    step("read the data sets")
    learned, held = split_labelled(data, seed)
    step("let the reader judge what is unlabelled")
    soft = [*soft_examples(data, reader, seed), *seed_examples()]
    hard = [hard_example(*each) for each in learned]
    german, german_held = split_labelled(data, seed, "de")
    # Formulas stand in several conversations: what is measured on is not learned by heart.
    known = {worded(text.text).casefold() for text, _ in [*held, *german_held]}
    soft = [one for one in soft if worded(one.text.text).casefold() not in known]
    hard += [hard_example(*each) for each in german]
    hard += danger_examples()
    held += german_held
    words = common_words(data), german_words()
    return fit(hard, soft, [hard_example(*each) for each in held], words, out)


def fit(
    hard: Sequence[Example],
    soft: Sequence[Example],
    held: Sequence[Example],
    words: tuple[tuple[str, ...], tuple[str, ...]],
    out: Path,
) -> Report:
    """As `train_kernel`, from examples at hand. A signal without yes or no is left out.

    words: the English and the German ones that the gate knows.
    """
    lessons = [*hard, *soft, *held]
    features = features_of([lesson.text.text for lesson in lessons])
    n_learned = len(hard) + len(soft)
    found = {name: _learn_signal(name, lessons, features, n_learned) for name in SIGNALS}
    learned = {name: each for name, each in found.items() if each}
    model = _pack(learned, words)
    files = (out / FILE, out / "card.md")
    report = Report(
        name=NAME,
        signals=tuple(each.report for each in learned.values()),
        labelled=dict(Counter(each.text.dataset for each in [*hard, *held])),
        hints=dict(Counter(each.text.dataset for each in soft)),
        n_rows=int(model.weights.any(axis=1).sum()),
        files=files,
    )
    save_model(model, files[0])
    files[1].write_text(write_card(report), encoding="utf-8")
    return report


@dataclass(frozen=True)
class Learned:
    line: Line
    slope: float
    constant: float
    """probability = 1 / (1 + exp(-(slope x margin + constant)))"""
    report: SignalReport


def _learn_signal(
    name: str, lessons: Sequence[Example], features: Features, n_learned: int
) -> Learned | None:
    step(f"learn {name}")
    known = np.array([i for i, lesson in enumerate(lessons) if name in lesson.says], np.int64)
    target = np.array([lessons[i].says[name] for i in known], np.float64)
    weight = np.array([lessons[i].weight for i in known])
    learned, held = known < n_learned, known >= n_learned
    if len(set(target[held])) < 2 or not 0 < target[learned].mean() < 1:
        return None
    counts = np.where(target > 0.5, COUNTS.get(name, 1.0), 1.0) * weight
    strength = STRENGTHS.get(name, STRENGTH)
    line = learn(features.only(known[learned]), target[learned], counts[learned], strength)
    margin = features.only(known[held]).times(line.full(ROWS)) + line.constant
    texts = [lessons[i].text for i in known[held]]
    truth = target[held] > 0.5
    english = np.array([text.language == "en" for text in texts])
    some = tuple(text for text in texts if text.language == "en")
    slope, constant, report = _measure(name, some, truth[english], margin[english])
    german = truth[~english]
    found = average_precision(german, margin[~english], np.ones(len(german)))
    report = replace(report, n_german=int(german.sum()), average_precision_german=found)
    return Learned(line, slope, constant, report)


def _measure(
    name: str, texts: tuple[Text, ...], truth: Flags, margin: Floats
) -> tuple[float, float, SignalReport]:
    prior = PRIORS[name]
    weight = np.where(truth, prior / truth.mean(), (1 - prior) / (1 - truth.mean()))
    slope, constant = fit_platt(truth, margin, weight)
    probability = 1 / (1 + np.exp(-(slope * margin + constant)))
    at, strong = choose_threshold(truth, probability, weight, PRECISION, LEAST_HITS)
    service = np.array([text.dataset in SERVICE for text in texts])
    even = np.ones(len(truth))
    return (
        slope,
        constant,
        SignalReport(
            signal=name,
            texts=texts,
            truth=truth,
            probability=probability,
            n_positive=int(truth.sum()),
            n_positive_service=int((truth & service).sum()),
            average_precision=average_precision(truth, margin, even),
            average_precision_service=average_precision(
                truth[service], margin[service], even[service]
            ),
            prior=prior,
            at=at,
            weak=not strong,
        ),
    )


def _pack(learned: dict[str, Learned], words: tuple[tuple[str, ...], tuple[str, ...]]) -> Model:
    """Weights as whole numbers from -127 to 127, one scale a signal."""
    weights = np.zeros((ROWS, WIDTH), np.int8)
    heads: dict[str, Head | None] = dict.fromkeys(SIGNALS)
    for name, found in learned.items():
        scale = float(np.abs(found.line.weights).max()) / 127 or 1.0
        column = SIGNALS.index(name)
        weights[found.line.rows, column] = np.rint(found.line.weights / scale).astype(np.int8)
        heads[name] = Head(
            gain=round(found.slope * scale, 9),
            offset=round(found.slope * found.line.constant + found.constant, 6),
            threshold=round(found.report.at.threshold, 3),
            weak=found.report.weak,
        )
    return Model(NAME, weights, heads, *words)
