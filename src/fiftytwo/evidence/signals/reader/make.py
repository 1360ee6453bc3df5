"""Make the reader: fit it, look at what was held out, calibrate, export."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from fiftytwo.evidence.signals.measures import average_precision, fit_platt
from fiftytwo.evidence.signals.priors import PRIORS
from fiftytwo.evidence.signals.reader.artefact import Curve, Settings
from fiftytwo.evidence.signals.reader.export import export, write_settings
from fiftytwo.evidence.signals.reader.fit import fit
from fiftytwo.evidence.signals.reader.heads import OF_CUSTOMERS, SIGNAL_OF, Shares
from fiftytwo.evidence.signals.reader.lessons import Lesson, lessons
from fiftytwo.evidence.signals.reader.read import Reader
from fiftytwo.terms.conversation import Role

NAME = "reader@1"


def make_reader(data: Path, folder: Path, seed: int = 52) -> Iterator[str]:
    """Write the reader into `folder`; yields lines about how it goes.

    Raises WrongUse if a data set is missing.
    """
    learned, held = lessons(data, seed)
    yield f"{len(learned):,} messages to learn from, {len(held):,} held out"
    told: list[str] = []
    fitted = fit(learned, seed, tell=told.append)
    yield from told
    export(fitted, Settings(NAME), folder)
    yield from calibrate(folder, held)


def calibrate(folder: Path, held: list[Lesson]) -> Iterator[str]:
    """Write curves into the reader in `folder`, from messages that it had not seen."""
    reader = Reader(folder)
    shares = reader.shares([one.text.text for one in held], [one.text.context for one in held])
    curves = {}
    for name, question in SIGNAL_OF.items():
        truth, share = _of_signal(question, held, shares)
        weight = np.where(
            truth,
            PRIORS[name] / truth.mean(),
            (1 - PRIORS[name]) / (1 - truth.mean()),
        )
        logit = np.log(share / (1 - share))
        curves[name] = Curve(*(round(each, 5) for each in fit_platt(truth, logit, weight)))
        found = average_precision(truth, share, np.ones(len(truth)))
        yield f"{name:<14} {int(truth.sum()):>4} held out, average precision {found:.3f}"
    settings = reader.settings
    write_settings(
        Settings(
            settings.name, curves, settings.thresholds, settings.precision, settings.look_from
        ),
        folder,
    )


def _of_signal(question: int, held: list[Lesson], shares: Shares) -> tuple[np.ndarray, np.ndarray]:
    role = Role.CUSTOMER if question < OF_CUSTOMERS else Role.AGENT
    at = [i for i, one in enumerate(held) if one.text.role == role]
    # Not asked, because the answer before it was no, is a no as well.
    truth = np.array([held[i].answers[question] == 1 for i in at])
    return truth, np.clip(shares[at, question].astype(np.float64), 1e-6, 1 - 1e-6)
