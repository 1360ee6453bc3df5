"""Make the reader: fit it, look at what was held out, calibrate, export."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from fiftytwo.evidence.signals.labels import OURS
from fiftytwo.evidence.signals.learn import Floats
from fiftytwo.evidence.signals.measures import Flags, average_precision, fit_platt
from fiftytwo.evidence.signals.priors import PRIORS
from fiftytwo.evidence.signals.reader.artefact import Curve, Settings
from fiftytwo.evidence.signals.reader.card import HeldOut, write_card
from fiftytwo.evidence.signals.reader.export import export, write_settings
from fiftytwo.evidence.signals.reader.fit import fit
from fiftytwo.evidence.signals.reader.heads import OF_CUSTOMERS, SIGNAL_OF, Shares
from fiftytwo.evidence.signals.reader.lessons import Lesson, lessons
from fiftytwo.evidence.signals.reader.read import Reader
from fiftytwo.terms.conversation import Role

NAME = "reader@1"
"""Another number for each training whose result ships: rows carry it."""


def make_reader(data: Path, folder: Path, seed: int = 52) -> Iterator[str]:
    """Write the reader into `folder`; yields lines about how it goes.

    Raises WrongUse if a data set is missing.
    """
    learned, held = lessons(data, seed)
    yield f"{len(learned):,} messages to learn from, {len(held):,} held out"
    told: list[str] = []
    fitted = fit(learned, seed, tell=told.append)
    yield from told
    export(fitted, Settings(NAME, seed), folder)
    found = list(calibrate(folder, held))
    yield from (f"{one.signal:<14} {one.positives:>4} held out, {_shares(one)}" for one in found)
    card = write_card(NAME, found, learned, held, seed)
    (folder / "card.md").write_text(card, encoding="utf-8")


def _shares(one: HeldOut) -> str:
    return f"average precision {one.average_precision:.3f}, real {one.real:.3f}"


def calibrate(folder: Path, held: list[Lesson]) -> Iterator[HeldOut]:
    """Write curves into the reader in `folder`, from messages that it had not seen."""
    reader = Reader(folder)
    shares = reader.shares([one.text.text for one in held], [one.text.context for one in held])
    curves = {}
    for name, question in SIGNAL_OF.items():
        truth, share, real = _of_signal(question, held, shares)
        weight = np.where(
            truth,
            PRIORS[name] / truth.mean(),
            (1 - PRIORS[name]) / (1 - truth.mean()),
        )
        logit = np.log(share / (1 - share))
        curves[name] = Curve(*(round(each, 5) for each in fit_platt(truth, logit, weight)))
        yield HeldOut(
            name,
            int(truth.sum()),
            average_precision(truth, share, np.ones(len(truth))),
            int((truth & real).sum()),
            average_precision(truth[real], share[real], np.ones(int(real.sum()))),
        )
    write_settings(Settings(reader.name, reader.seed, curves), folder)


def _of_signal(question: int, held: list[Lesson], shares: Shares) -> tuple[Flags, Floats, Flags]:
    role = Role.CUSTOMER if question < OF_CUSTOMERS else Role.AGENT
    at = [i for i, one in enumerate(held) if one.text.role == role]
    # Not asked, because the answer before it was no, is a no as well.
    truth = np.array([held[i].answers[question] == 1 for i in at])
    real = np.array([held[i].text.dataset != OURS for i in at])
    return truth, np.clip(shares[at, question].astype(np.float64), 1e-6, 1 - 1e-6), real
