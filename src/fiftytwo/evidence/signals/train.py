"""Train the shipped model from our texts, public texts and our labels: same data, same bytes.

Every figure comes from messages that the weights had not seen: labelled conversations are dealt
into five folds, each fold is scored by weights learned from the other four, and these scores set
the calibration and the thresholds. The shipped weights then learn from all.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from fiftytwo.evidence.signals.alphabet import ROWS, WIDTH, Ints
from fiftytwo.evidence.signals.card import write_card
from fiftytwo.evidence.signals.datasets import Text, read_dataset
from fiftytwo.evidence.signals.hints import Hint, hints_from, seeds
from fiftytwo.evidence.signals.labels import LEARNED, Targets, labelled_texts
from fiftytwo.evidence.signals.learn import Features, Floats, Line, features_of, learn
from fiftytwo.evidence.signals.lexicon import common_words
from fiftytwo.evidence.signals.measures import (
    Flags,
    average_precision,
    choose_threshold,
    fit_platt,
)
from fiftytwo.evidence.signals.model import Head, Model, save_model
from fiftytwo.evidence.signals.report import SERVICE, Report, SignalReport
from fiftytwo.kit.seeds import chance_for
from fiftytwo.kit.steps import step
from fiftytwo.terms.signals import SIGNALS

NAME = "crude@1"
FILE = "crude-1.model"

FOLDS = 5
STRENGTH = 0.1
"""Of the pull towards zero. Average precision on the folds was compared for 0.02, 0.1, 0.3 and 1;
0.02 was as good or better in runs without the scaling of rows (`_ease` in learn.py). So it is a
choice, and no optimum that was found."""
HINTS_FROM = {"goemotions": 6000, "convabuse": 5000, "banking77": 1000}
"""Most hints taken of each set: more make training slow and nothing better."""
PRECISION = 0.8
LEAST_HITS = 5

PRIORS = {
    "thanks": 0.05,
    "praise": 0.015,
    "frustration": 0.35,
    "hostility": 0.02,
    "abuse": 0.005,
    "escalation": 0.035,
    "repeat": 0.05,
    "refusal": 0.04,
    "asks_approval": 0.01,
    "unaware": 0.01,
    "boundary": 0.005,
    "ownership": 0.05,
    "apology": 0.2,
    "canned": 0.45,
}
"""How often we assume each signal among messages of its role. Rounded from our labels of the
real and invented public service sets; thanks, praise and abuse lower, because the invented chats
end in thanks more than life does and the abuse was sought out. asks_approval, unaware and boundary
are guesses: those sets hardly have them. Our own texts say nothing of shares."""


@dataclass(frozen=True)
class Lesson:
    """One message to learn from: what it says, how much it counts, and which fold it is in."""

    text: Text
    says: dict[str, bool]
    weight: float
    fold: int
    """-1: a hint, learned from in every fold and measured in none."""


def train(data: Path, out: Path, seed: int = 52) -> Report:
    """Learn, calibrate, and write the model and its card into the folder `out`.

    data: the folder of public data sets, or its `train-ok`.
    Raises WrongUse if a data set is missing.
    """
    step("read the data sets")
    labelled = list(labelled_texts(data))
    hints = _hints(data, seed, {text.id for text, _ in labelled})
    return fit(labelled, hints, common_words(data), out, seed)


def fit(
    labelled: Sequence[tuple[Text, Targets]],
    hints: Sequence[Hint],
    english: tuple[str, ...],
    out: Path,
    seed: int = 52,
) -> Report:
    """As `train`, from texts at hand. A signal that lacks yes or no in the labels is left out."""
    lessons = _lessons(labelled, hints, seed)
    features = features_of([lesson.text.text for lesson in lessons])
    found = {name: _learn_signal(name, lessons, features) for name in LEARNED}
    learned = {name: each for name, each in found.items() if each}
    model = _pack(learned, english)
    files = (out / FILE, out / "card.md")
    report = Report(
        name=NAME,
        signals=tuple(each.report for each in learned.values()),
        labelled=dict(Counter(each.text.dataset for each in lessons if each.fold >= 0)),
        hints=dict(Counter(each.text.dataset for each in lessons if each.fold < 0)),
        n_rows=int(model.weights.any(axis=1).sum()),
        files=files,
    )
    save_model(model, files[0])
    files[1].write_text(write_card(report), encoding="utf-8")
    return report


def _lessons(
    labelled: Sequence[tuple[Text, Targets]], hints: Sequence[Hint], seed: int
) -> list[Lesson]:
    talks = sorted({(text.dataset, text.conversation) for text, _ in labelled})
    chance_for(seed, "folds").shuffle(talks)
    fold = {talk: at % FOLDS for at, talk in enumerate(talks)}
    ours = [
        Lesson(text, says, 1.0, fold[text.dataset, text.conversation]) for text, says in labelled
    ]
    return ours + [Lesson(*hint, fold=-1) for hint in hints]


def _hints(data: Path, seed: int, taken: set[str]) -> list[Hint]:
    found = list(seeds())
    for name, most in HINTS_FROM.items():
        new = [text for text in read_dataset(name, data) if text.id not in taken]
        hints = list(hints_from(new))
        found += chance_for(seed, "hints", name).sample(hints, min(most, len(hints)))
    return found


@dataclass(frozen=True)
class Learned:
    line: Line
    slope: float
    constant: float
    """probability = 1 / (1 + exp(-(slope x margin + constant)))"""
    report: SignalReport


def _learn_signal(name: str, lessons: Sequence[Lesson], features: Features) -> Learned | None:
    step(f"learn {name}")
    known = np.array([i for i, lesson in enumerate(lessons) if name in lesson.says])
    target = np.array([lessons[i].says[name] for i in known], np.float64)
    weight = np.array([lessons[i].weight for i in known])
    fold = np.array([lessons[i].fold for i in known])
    ours = np.flatnonzero(fold >= 0)
    if len(set(target[ours])) < 2:
        return None
    margin = _out_of_fold(features, known, target, weight, fold)
    texts = tuple(lessons[i].text for i in known[ours])
    slope, constant, report = _measure(name, texts, target[ours] > 0, margin[ours])
    line = learn(features.only(known), target, weight, STRENGTH)
    return Learned(line, slope, constant, report)


def _out_of_fold(
    features: Features, known: Ints, target: Floats, weight: Floats, fold: Ints
) -> Floats:
    """Each labelled message's margin by weights that have not seen its conversation."""
    margin = np.zeros(len(known))
    for held in range(FOLDS):
        rest, away = np.flatnonzero(fold != held), np.flatnonzero(fold == held)
        line = learn(features.only(known[rest]), target[rest], weight[rest], STRENGTH)
        margin[away] = features.only(known[away]).times(line.full(ROWS)) + line.constant
    return margin


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


def _pack(learned: dict[str, Learned], english: tuple[str, ...]) -> Model:
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
    return Model(NAME, weights, heads, english)
