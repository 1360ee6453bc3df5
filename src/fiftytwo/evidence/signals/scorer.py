"""The scorer: texts in, one calibrated probability a signal out. Predicts only; changes nothing."""

import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import as_file, files
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.signals import language
from fiftytwo.evidence.signals.columns import Column, Texts, as_flags, as_texts
from fiftytwo.evidence.signals.model import Model, open_model
from fiftytwo.evidence.signals.reader.read import Reader, load_reader
from fiftytwo.evidence.signals.sums import Read, read_by_kernel, read_by_numpy
from fiftytwo.evidence.signals.thresholds import alignment, edition, shown_by
from fiftytwo.evidence.signals.thresholds import look_from as shipped_looks
from fiftytwo.kit.errors import WrongUse
from fiftytwo.terms.conversation import Role
from fiftytwo.terms.signals import AGENT_SIGNALS, CANNOT_EXCEED, CUSTOMER_SIGNALS, SIGNALS

SHIPPED = "kernel.model"
KERNEL_FROM = 100_000
"""Messages, over all calls, from which loading numba pays: NumPy reads about as many in the second
that numba takes to be imported. Batches count together, since a run scores partition by partition.
"""
KERNELS_OWN = frozenset({"danger"})
"""What the reader has no say in: it learned danger from fewer than half of the examples that the
kernel has, and would talk it out of the others."""
LIKELIER_THAN_NOT = 0.5
"""What held-out texts told of the kernel alone is no lower for both readers together."""

Flags = npt.NDArray[np.bool_]
Shares = npt.NDArray[np.float32]
Languages = npt.NDArray[np.str_]


@cache
def load_scorer() -> "Scorer":
    """The shipped kernel and, where its extra is installed, the reader; opened once a process."""
    with as_file(files(__package__) / SHIPPED) as path:
        return Scorer(open_model(path), reader=load_reader())


class Scorer:
    """Reads all messages by the kernel's model, and what that points to by the reader."""

    def __init__(
        self, model: Model, kernel_from: int = KERNEL_FROM, reader: Reader | None = None
    ) -> None:
        self.model = model
        self.reader = reader
        self.readers = f"{model.name} {reader.name}" if reader else model.name
        self.name = " ".join(filter(None, (self.readers, edition(model.name))))
        self.kernel_from = kernel_from
        self._asked = 0
        self.lexicon = language.Lexicon.of(model.english, model.german)

    def score(
        self,
        texts: Column,
        roles: Column,
        contexts: Column | None = None,
        languages: Column | None = None,
        *,
        look_from: Mapping[str, float] | None = None,
        align: Mapping[str, tuple[float, float]] | None = None,
    ) -> pa.Table:
        """One row a text: `language` ("en", "de", "unknown"), a float32 column for each of SIGNALS.

        texts, roles: of the same length; roles are terms.conversation.Role.
        contexts: the other side's words before; only the reader looks at them.
        languages: what the source says; "en…" and "de…" are read, others are not, and where it is
        null or empty the gate decides.
        look_from: signal -> the kernel's probability from which the reader looks; None: as shipped.
        align: signal -> how the kernel's logits come to the reader's scale; None: as shipped.
        A probability is null where the role does not have the signal, the language is unknown, or
        the model has no evaluation of the signal. Chunks and batches do not change a score.
        Raises WrongUse if the lengths differ or the texts are no strings.
        """
        for column in (roles, contexts, languages):
            if column is not None and len(column) != len(texts):
                raise WrongUse(
                    f"texts and their roles, contexts and languages go together: "
                    f"{len(texts)} texts were given with {len(column)} values"
                )
        read = self._read(texts)
        spoken = self._spoken(read, languages)
        by_role = _roles(roles)
        shares = self.judge(read)
        if self.reader is not None:
            looks = shipped_looks(self.model.name) if look_from is None else look_from
            curves = alignment(self.model.name) if align is None else align
            aligned = _aligned(shares, curves)
            # What has no word (an empty text, a null) says nothing more to the reader.
            readable = (spoken == language.ENGLISH) & (read.counts[:, 0] > 0)
            chosen = self._worth_a_look(shares, readable, by_role, looks)
            shares = self._looked_again(aligned, texts, contexts, chosen)
        return self._table(shares, spoken, by_role)

    @property
    def thresholds(self) -> dict[str, float]:
        """Signal -> from which probability on it counts; those without an evaluation are not in."""
        heads = self.model.heads.items()
        own = {name: head.threshold for name, head in heads if head is not None}
        if self.reader is not None:
            # On the reader's scale, as the probabilities are; the rare ones kept the kernel's.
            for name, (slope, constant) in alignment(self.model.name).items():
                head = self.model.heads.get(name)
                # A weak threshold is not made lower: false alarms cost more than they find.
                if head is not None and not head.weak:
                    logit = slope * math.log(own[name] / (1 - own[name])) + constant
                    own[name] = max(LIKELIER_THAN_NOT, 1 / (1 + math.exp(-logit)))
        read = shown_by(self.readers)
        return own | {name: shown.threshold for name, shown in read.items() if name in own}

    def alone(self) -> "Scorer":
        """The same without the reader."""
        return Scorer(self.model, self.kernel_from)

    def _worth_a_look(
        self,
        shares: Shares,
        readable: Flags,
        roles: dict[str, Flags],
        looks: Mapping[str, float],
    ) -> npt.NDArray[np.int64]:
        """Places of the messages that the kernel points to."""
        worth = np.zeros(len(shares), bool)
        for name, least in looks.items():
            role = Role.CUSTOMER if name in CUSTOMER_SIGNALS else Role.AGENT
            worth |= roles[role] & (shares[:, SIGNALS.index(name)] >= least)
        return np.flatnonzero(worth & readable)

    def _looked_again(
        self,
        shares: Shares,
        texts: Column,
        contexts: Column | None,
        chosen: npt.NDArray[np.int64],
    ) -> Shares:
        """`shares` with the mean of both readers' logits at the chosen messages.

        On held-out and on real threads the mean ranked better than either, for nearly every signal.
        """
        assert self.reader is not None
        if not len(chosen):
            return shares
        before = [contexts[at].as_py() if contexts is not None else None for at in chosen.tolist()]
        again = self.reader.score(
            [texts[at].as_py() for at in chosen.tolist()], [said or "" for said in before]
        )
        for name, found in again.items():
            if self._answers(name) and name not in KERNELS_OWN:
                at_signal = SIGNALS.index(name)
                mean = (_logit(shares[chosen, at_signal]) + _logit(found)) / 2
                shares[chosen, at_signal] = 1 / (1 + np.exp(-mean))
        return _bounded(shares)

    def _answers(self, name: str) -> bool:
        return self.model.heads.get(name) is not None

    def judge(self, read: Read) -> Shares:
        """(texts, signals): probabilities of what was read, NaN where there is no evaluation."""
        weight = 1 / np.sqrt(np.maximum(read.counts[:, 0], 1).astype(np.float32))
        shares = np.full((len(SIGNALS), len(weight)), np.nan, np.float32)
        for at, name in enumerate(SIGNALS):
            head = self.model.heads.get(name)
            if head is not None:
                logit = read.sums[:, at] * (np.float32(head.gain) * weight)
                shares[at] = 1 / (1 + np.exp(-(logit + np.float32(head.offset))))
        for lesser, greater in CANNOT_EXCEED.items():
            least, most = SIGNALS.index(lesser), SIGNALS.index(greater)
            shares[least] = np.minimum(shares[least], shares[most])
        return shares.T

    def explain(
        self, text: str, role: str, *, context: str | None = None, language: str | None = None
    ) -> list[dict[str, Any]]:
        """Each signal of `role`, likeliest first, with the words that carried it.

        context, language: as `score` was given them, so that it is the same probability.
        Returns [{"signal", "probability", "spans": [{"start", "end", "text", "weight"}]}]; places
        are characters of `text`, heaviest span first. Empty where the language is unknown.
        """
        from fiftytwo.evidence.signals.explain import explain

        return explain(self, text, role, context, language)

    def _read(self, texts: Column) -> Read:
        self._asked += len(texts)
        reader = read_by_kernel if self._asked >= self.kernel_from else read_by_numpy
        parts = [reader(part, self.model.weights, self.lexicon) for part in as_texts(texts)]
        parts = parts or [self._nothing()]
        return Read(
            np.concatenate([part.sums for part in parts]),
            np.concatenate([part.counts for part in parts]),
        )

    def _nothing(self) -> Read:
        return Read(np.zeros((0, len(SIGNALS)), np.int32), np.zeros((0, 5), np.int32))

    def _spoken(self, read: Read, languages: Column | None) -> Languages:
        """ "en", "de" or "unknown" for each text."""
        counts = tuple(read.counts[:, at] for at in (1, 2, 3, 4))
        gates = {language.ENGLISH: language.is_english(*counts)}
        if self.model.german:
            gates[language.GERMAN] = language.is_german(*counts)
        if languages is not None:
            named = pc.utf8_lower(pc.utf8_trim_whitespace(languages.cast(pa.string())))
            silent = ~as_flags(pc.greater(pc.utf8_length(named), 0))
            for name, gate in gates.items():
                is_named = as_flags(pc.match_substring_regex(named, f"^{name}([-_]|$)"))
                gates[name] = np.where(silent, gate, is_named)
        spoken = np.full(len(read.counts), language.UNKNOWN, dtype="<U7")
        for name, gate in gates.items():
            spoken[gate] = name
        return spoken

    def _table(self, shares: Shares, spoken: Languages, roles: dict[str, Flags]) -> pa.Table:
        columns = {"language": pa.array(spoken, pa.string())}
        known = spoken != language.UNKNOWN
        for at, name in enumerate(SIGNALS):
            role = Role.CUSTOMER if name in CUSTOMER_SIGNALS else Role.AGENT
            if self.model.heads.get(name) is None:
                columns[name] = pa.nulls(len(spoken), pa.float32())
            else:
                unsaid = ~(known & roles[role])
                columns[name] = pa.array(np.ascontiguousarray(shares[:, at]), mask=unsaid)
        return pa.table(columns)


def _aligned(shares: Shares, curves: Mapping[str, tuple[float, float]]) -> Shares:
    """The kernel's probabilities on the reader's scale, so that both can be ranked together.

    German ones too, which the reader never sees: they meet the same thresholds.
    """
    shares = shares.copy()
    for name, (slope, constant) in curves.items():
        at = SIGNALS.index(name)
        logit = np.float32(slope) * _logit(shares[:, at]) + np.float32(constant)
        shares[:, at] = 1 / (1 + np.exp(-logit))
    return _bounded(shares)


def _logit(share: Shares) -> Shares:
    share = np.clip(share, np.float32(1e-6), np.float32(1 - 1e-6))
    logit: Shares = np.log(share / (1 - share))
    return logit


def _bounded(shares: Shares) -> Shares:
    """`shares` (texts, signals) with no praise above its thanks, no abuse above its hostility."""
    for lesser, greater in CANNOT_EXCEED.items():
        least, most = SIGNALS.index(lesser), SIGNALS.index(greater)
        shares[:, least] = np.minimum(shares[:, least], shares[:, most])
    return shares


def _roles(roles: Column) -> dict[str, Flags]:
    named = roles.cast(pa.string())
    return {role: as_flags(pc.equal(named, str(role))) for role in (Role.CUSTOMER, Role.AGENT)}


def signals_of(role: str) -> tuple[str, ...]:
    """The signals that a message by `role` may have."""
    of = {str(Role.CUSTOMER): CUSTOMER_SIGNALS, str(Role.AGENT): AGENT_SIGNALS}
    return of.get(role, ())


def one_text(text: str) -> Texts:
    """`text` as a column of one."""
    return next(as_texts(pa.array([text], pa.string())))
