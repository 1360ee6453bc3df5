"""Sets what ships by messages that were read one by one, and says what it rests on."""

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa

from fiftytwo.evidence.signals.labels import grades_of, targets_of
from fiftytwo.evidence.signals.language import ENGLISH
from fiftytwo.evidence.signals.learn import Floats
from fiftytwo.evidence.signals.measures import fit_soft
from fiftytwo.evidence.signals.scorer import (
    LIKELIER_THAN_NOT,
    Scorer,
    load_scorer,
    signals_of,
)
from fiftytwo.evidence.signals.showing import Shown, lowest_sound
from fiftytwo.evidence.signals.thresholds import as_json
from fiftytwo.kit.errors import BadFile
from fiftytwo.kit.seeds import chance_for
from fiftytwo.terms.conversation import Role
from fiftytwo.terms.signals import SIGNALS

BUDGET = 0.03
"""Of all messages of real threads, whoever wrote them, the reader looks at so many at most."""
SPENT_ON = {
    "praise": 18,
    "hostility": 12,
    "thanks": 11,
    "refusal": 8,
    "escalation": 6,
    "ownership": 5,
    "boundary": 1,
    "unfit": 1,
}
"""Signal -> its part of the budget. Set by what more looks brought among messages that were read:
praise gains up to one message in a hundred, hostility, refusal and escalation up to one in two
hundred, ownership up to three in a thousand, thanks little. The last two are so rare that one in a
thousand and less holds all of which the kernel has an inkling; `danger` is the kernel's own."""
ALARMS = {"danger": 0.0001}
"""Signal -> of so many customers' messages the highest raise an alarm. Hardly one real message in
ten thousand is one, so that nine in ten right cannot be had; what is missed costs more than a
glance. In long stories ten times as many do: at one in a thousand a lead had four alarms a week."""
HALVINGS = 20
"""Of the interval in which the budget's scale is looked for."""

FROM_THE_TOP = 200
MOST_UNREAD = 0.1
"""Of the messages above a threshold at most so many may be unread; beyond, nothing is known."""
TOO_GOOD = 0.95
SAMPLED = 5_000
"""Messages on which the kernel is brought to the reader's scale."""
FEWEST_SAID = 3
"""Of a signal that the reader finds likely in fewer of them no scale can be told: its curve would
be flat, and what the kernel alone is sure of would never count. It keeps the kernel's scale."""


@dataclass(frozen=True)
class Threads:
    """Messages of real threads, some of them read."""

    texts: pa.Array
    roles: pa.Array
    contexts: pa.Array
    says: Sequence[dict[str, bool] | None]
    """what a message says, by whoever read it; None where nobody did"""
    at_random: Sequence[bool]
    """whether it was drawn by chance to be read, not because it ranks high"""


def read_threads(path: Path) -> Threads:
    """JSON Lines with role, text, context and labels (`thanks:2 frustration`), null if unread.

    `"random": true` marks those that chance chose among a role's messages; they are all read.
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
            drawn = says is not None and row.get("random") is True
            rows.append((row["text"], row["role"], row.get("context") or "", says, drawn))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadFile(
                f"{path.name}, line {number}: not a message that was read "
                f"({type(error).__name__}); it has role, text, context, labels"
            ) from None

    def column(at: int) -> pa.Array:
        return pa.array([row[at] for row in rows], pa.string())

    return Threads(
        column(0), column(1), column(2), [row[3] for row in rows], [row[4] for row in rows]
    )


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
        shown[scorer.readers] = {}
        yield f"── {scorer.readers}"
        for name, found, read in _found(scorer, threads, looks, align):
            if found is None:
                yield f"{name:<14} nothing sound among {read}"
                continue
            shown[scorer.readers][name] = found
            yield (
                f"{name:<14} from {found.threshold:.3f}: {found.right} of {found.taken} right, "
                f"at least {found.lower:.2f}; {read}"
            )
    if write_to is not None:
        write_to.write_text(
            as_json(shown, {kernel.model.name: looks}, {kernel.model.name: align}), encoding="utf-8"
        )


def _looks(kernel: Scorer, threads: Threads) -> dict[str, float]:
    """Signal -> the kernel's probability from which the reader looks.

    As low as the budget allows, all signals together: a message that two point to is looked at
    once. Fixed here, once, so that what is looked at never depends on what else is read.
    """
    table = kernel.score(threads.texts, threads.roles)
    english = np.array(table["language"].to_pylist()) == ENGLISH
    scores = {
        name: np.where(english, np.nan_to_num(table[name].to_numpy().astype(np.float64)), 0.0)
        for name in SPENT_ON
    }
    least, most = 0.0, BUDGET / max(SPENT_ON.values())
    for _ in range(HALVINGS):
        middle = (least + most) / 2
        if _looked_at(scores, _from(scores, middle)) > BUDGET:
            most = middle
        else:
            least = middle
    return _from(scores, least)


def _from(scores: Mapping[str, Floats], share: float) -> dict[str, float]:
    """Signal -> probability above which the part times `share` of all messages lies."""
    found = {}
    for name, part in SPENT_ON.items():
        ranked = np.sort(scores[name])[::-1]
        # Above the next one: no message more than its part, whoever is alike.
        found[name] = (math.floor(1e6 * ranked[int(part * share * len(ranked))]) + 1) / 1e6
    return found


def _looked_at(scores: Mapping[str, Floats], looks: Mapping[str, float]) -> float:
    return float(np.mean(np.any([scores[name] >= least for name, least in looks.items()], axis=0)))


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
        if int((read[name][known] >= LIKELIER_THAN_NOT).sum()) < FEWEST_SAID:
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
) -> Iterator[tuple[str, Shown | None, str]]:
    """Signal, what was found, and where it was looked for."""
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
        if name in ALARMS:
            yield name, *_alarm(name, ranked, scores, threads)
            continue
        top = _judged(name, ranked[:FROM_THE_TOP], scores, threads)
        found, where = lowest_sound(top), f"{len(top)} read from the top"
        if found and found.taken == len(top) and found.right > TOO_GOOD * found.taken:
            # Where nine in ten ends lies below what ranks highest: chance has to reach there.
            drawn = _judged(name, [i for i in ranked if threads.at_random[i]], scores, threads)
            found, where = lowest_sound(drawn), f"{len(drawn)} read at random"
            if found and found.taken == len(drawn):
                found = None
        yield name, found, where


def _alarm(name: str, ranked: Sequence[int], scores: Floats, threads: Threads) -> tuple[Shown, str]:
    """From where the share of ALARMS is reached; what was not read counts as a false alarm."""
    taken = ranked[: max(1, int(ALARMS[name] * len(ranked)))]
    right = sum(bool((threads.says[i] or {}).get(name)) for i in taken)
    found = Shown(float(scores[taken[-1]]), right, len(taken))
    return found, f"one in {1 / ALARMS[name]:,.0f} of {len(ranked):,} messages"


def _judged(
    name: str, places: Sequence[int], scores: Floats, threads: Threads
) -> list[tuple[float, bool]]:
    """Probability and judgement of the messages at `places`, until too many were not read."""
    judged: list[tuple[float, bool]] = []
    unread = 0
    for i in places:
        says = threads.says[i]
        if says is not None and name in says:
            judged.append((float(scores[i]), says[name]))
            continue
        unread += 1
        if unread > max(1, MOST_UNREAD * (len(judged) + unread)):
            break
    return judged
