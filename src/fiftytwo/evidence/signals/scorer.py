"""The scorer: texts in, one calibrated probability a signal out. Predicts only; changes nothing."""

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
from fiftytwo.evidence.signals.sums import Read, read_by_kernel, read_by_numpy
from fiftytwo.kit.errors import WrongUse
from fiftytwo.terms.conversation import Role
from fiftytwo.terms.signals import AGENT_SIGNALS, CANNOT_EXCEED, CUSTOMER_SIGNALS, SIGNALS

SHIPPED = "crude-1.model"
KERNEL_FROM = 100_000
"""Messages, over all calls, from which loading numba pays: NumPy reads about as many in the second
that numba takes to be imported. Batches count together, since a run scores partition by partition.
"""

Flags = npt.NDArray[np.bool_]
Shares = npt.NDArray[np.float32]


@cache
def load_scorer() -> "Scorer":
    """The shipped scorer; the file is opened once a process."""
    with as_file(files(__package__) / SHIPPED) as path:
        return Scorer(open_model(path))


class Scorer:
    """Reads messages by one model."""

    def __init__(self, model: Model, kernel_from: int = KERNEL_FROM) -> None:
        self.model = model
        self.name = model.name
        self.kernel_from = kernel_from
        self._asked = 0
        self.lexicon = language.Lexicon.of(model.english)

    def score(
        self,
        texts: Column,
        roles: Column,
        contexts: Column | None = None,
        languages: Column | None = None,
    ) -> pa.Table:
        """One row a text: `language` ("en" or "unknown") and a float32 column for each of SIGNALS.

        texts, roles: of the same length; roles are terms.conversation.Role.
        contexts: the other side's words before; this scorer does not read them yet.
        languages: what the source says; "en…" is read, another language is not, and where it is
        null or empty the gate decides.
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
        english = self._english(read, languages)
        return self._table(self.judge(read), english, _roles(roles))

    @property
    def thresholds(self) -> dict[str, float]:
        """Signal -> from which probability on it counts; those without an evaluation are not in."""
        heads = self.model.heads.items()
        return {name: head.threshold for name, head in heads if head is not None}

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

    def explain(self, text: str, role: str) -> list[dict[str, Any]]:
        """Each signal of `role`, likeliest first, with the words that carried it.

        Returns [{"signal", "probability", "spans": [{"start", "end", "text", "weight"}]}]; places
        are characters of `text`, heaviest span first. Empty where the language is unknown.
        """
        from fiftytwo.evidence.signals.explain import explain

        return explain(self, text, role)

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
        return Read(np.zeros((0, len(SIGNALS)), np.int32), np.zeros((0, 4), np.int32))

    def _english(self, read: Read, languages: Column | None) -> Flags:
        gate = language.is_english(*(read.counts[:, at] for at in (1, 2, 3)))
        if languages is None:
            return gate
        named = pc.utf8_lower(pc.utf8_trim_whitespace(languages.cast(pa.string())))
        silent = ~as_flags(pc.greater(pc.utf8_length(named), 0))
        return np.where(silent, gate, as_flags(pc.match_substring_regex(named, "^en([-_]|$)")))

    def _table(self, shares: Shares, english: Flags, roles: dict[str, Flags]) -> pa.Table:
        columns = {"language": pc.if_else(pa.array(english), language.ENGLISH, language.UNKNOWN)}
        for at, name in enumerate(SIGNALS):
            role = Role.CUSTOMER if name in CUSTOMER_SIGNALS else Role.AGENT
            if self.model.heads.get(name) is None:
                columns[name] = pa.nulls(len(english), pa.float32())
            else:
                unsaid = ~(english & roles[role])
                columns[name] = pa.array(np.ascontiguousarray(shares[:, at]), mask=unsaid)
        return pa.table(columns)


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
