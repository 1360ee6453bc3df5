"""Sets what ships by messages that were read one by one, and says what it rests on."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa

from fiftytwo.evidence.signals.labels import grades_of, targets_of
from fiftytwo.evidence.signals.measures import fit_soft
from fiftytwo.evidence.signals.scorer import Scorer, load_scorer, signals_of
from fiftytwo.evidence.signals.showing import Shown, lowest_sound
from fiftytwo.evidence.signals.thresholds import as_json
from fiftytwo.kit.errors import BadFile
from fiftytwo.kit.seeds import chance_for
from fiftytwo.terms.conversation import Role
from fiftytwo.terms.signals import SIGNALS

LOOKED_AT = {
    "praise": 0.007,
    "hostility": 0.007,
    "danger": 0.001,
    "thanks": 0.006,
    "escalation": 0.003,
    "ownership": 0.003,
    "refusal": 0.003,
}
"""Signal -> share of all messages that the reader may look at for its sake: together three in a
hundred at most, fewer where they overlap."""


FROM_THE_TOP = 200
MOST_UNREAD = 0.1
"""Of the messages above a threshold at most so many may be unread; beyond, nothing is known."""
TOO_GOOD = 0.95
SAMPLED = 5_000
"""Messages on which the kernel is brought to the reader's scale."""


@dataclass(frozen=True)
class Threads:
    """Messages of real threads, some of them read."""

    texts: pa.Array
    roles: pa.Array
    contexts: pa.Array
    says: Sequence[dict[str, bool] | None]
    """what a message says, by whoever read it; None where nobody did"""


def read_threads(path: Path) -> Threads:
    """JSON Lines with role, text, context and labels (`thanks:2 frustration`), null if unread.

    Raises BadFile where there is no such file, or for an odd row.
    """
    if not path.is_file():
        raise BadFile(f"{path}: there is no such file")
    rows = []
    for number, line in enumerate(path.read_text(encoding="utf-8").rstrip("\n").split("\n"), 1):
        try:
            row = json.loads(line)
            labels = row["labels"]
            says = None if labels is None else targets_of(row["role"], grades_of(labels))
            rows.append((row["text"], row["role"], row.get("context") or "", says))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadFile(
                f"{path.name}, line {number}: not a message that was read "
                f"({type(error).__name__}); it has role, text, context, labels"
            ) from None

    def column(at: int) -> pa.Array:
        return pa.array([row[at] for row in rows], pa.string())

    return Threads(column(0), column(1), column(2), [row[3] for row in rows])


def set_thresholds(path: Path, write_to: Path | None = None) -> Iterator[str]:
    """Lines about the thresholds found on the threads in `path`; written to `write_to`, if given.

    Of the messages above a threshold nine in ten were read, at least.
    """
    threads = read_threads(path)
    both = load_scorer()
    kernel = both.alone()
    looks = _looks(kernel, threads)
    align = _alignment(both, kernel, threads) if both.reader else {}
    shown: dict[str, dict[str, Shown]] = {}
    told = ", ".join(f"{name} {least:.3f}" for name, least in looks.items())
    yield f"the reader looks from: {told}"
    for scorer in (kernel, both) if both.reader else (kernel,):
        shown[scorer.name] = {}
        yield f"── {scorer.name}"
        for name, found, read in _found(scorer, threads, looks, align):
            if found is None:
                yield f"{name:<14} nothing sound among the {read} that rank highest and were read"
                continue
            shown[scorer.name][name] = found
            yield (
                f"{name:<14} from {found.threshold:.3f}: {found.right} of {found.taken} right, "
                f"at least {found.lower:.2f}; {read} read from the top"
            )
    if write_to is not None:
        write_to.write_text(
            as_json(shown, {kernel.name: looks}, {kernel.name: align}), encoding="utf-8"
        )


def _looks(kernel: Scorer, threads: Threads) -> dict[str, float]:
    table = kernel.score(threads.texts, threads.roles)
    found = {}
    for name, share in LOOKED_AT.items():
        scores = np.sort(np.nan_to_num(table[name].to_numpy().astype(np.float64)))[::-1]
        found[name] = round(float(scores[int(share * len(scores))]), 6)
    return found


def _alignment(
    both: Scorer, kernel: Scorer, threads: Threads, seed: int = 52
) -> dict[str, tuple[float, float]]:
    """How the kernel's logits come to the reader's scale, on some of all messages."""
    assert both.reader is not None
    n = len(threads.texts)
    at = pa.array(sorted(chance_for(seed, "align").sample(range(n), min(n, SAMPLED))))
    texts, roles, contexts = (c.take(at) for c in (threads.texts, threads.roles, threads.contexts))
    table = kernel.score(texts, roles)
    read = both.reader.score(texts.to_pylist(), [said or "" for said in contexts.to_pylist()])
    found = {}
    for name in SIGNALS:
        share = table[name].to_numpy().astype(np.float64)
        known = ~np.isnan(share)
        if not known.any():
            continue
        share = np.clip(share[known], 1e-6, 1 - 1e-6)
        slope, constant = fit_soft(
            read[name][known].astype(np.float64), np.log(share / (1 - share))
        )
        found[name] = (round(slope, 5), round(constant, 5))
    return found


def _found(
    scorer: Scorer,
    threads: Threads,
    looks: dict[str, float],
    align: dict[str, tuple[float, float]],
) -> Iterator[tuple[str, Shown | None, int]]:
    table = scorer.score(
        threads.texts, threads.roles, threads.contexts, look_from=looks, align=align
    )
    roles = threads.roles.to_pylist()
    for name in SIGNALS:
        if table[name].null_count == len(roles):
            continue
        role = Role.CUSTOMER if name in signals_of(str(Role.CUSTOMER)) else Role.AGENT
        scores = np.nan_to_num(table[name].to_numpy().astype(np.float64), nan=-1.0)
        ranked = [i for i in np.argsort(-scores, kind="stable").tolist() if roles[i] == role]
        judged: list[tuple[float, bool]] = []
        unread = 0
        for i in ranked[:FROM_THE_TOP]:
            says = threads.says[i]
            if says is not None and name in says:
                judged.append((float(scores[i]), says[name]))
                continue
            unread += 1
            if unread > max(1, MOST_UNREAD * (len(judged) + unread)):
                break
        found = lowest_sound(judged)
        if found and found.taken == len(judged) and found.right > TOO_GOOD * found.taken:
            # Where nine in ten ends lies below what was read: nothing was found out.
            found = None
        yield name, found, len(judged)
