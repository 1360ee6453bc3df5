"""The tables that `fiftytwo evaluate signals` prints."""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from fiftytwo.evidence.signals.alphabet import Ints
from fiftytwo.evidence.signals.measure.figures import FEWEST, Figure, Sample, figure
from fiftytwo.evidence.signals.measure.gold import ENRICHED, Marked, read_gold
from fiftytwo.evidence.signals.measure.judges import (
    Judge,
    Scores,
    earlier,
    everywhere,
    ours,
    public_labels,
    vader,
)
from fiftytwo.evidence.signals.measure.slices import slices
from fiftytwo.evidence.signals.measure.suite import run_functions, run_swaps, unread_dialects
from fiftytwo.evidence.signals.measures import Flags, average_precision
from fiftytwo.evidence.signals.neutral import neutral
from fiftytwo.evidence.signals.scorer import Scorer, load_scorer
from fiftytwo.terms.signals import CUSTOMER_SIGNALS, SIGNALS

NO_THRESHOLD = math.inf


def report(gold: Path, data: Path | None, also: Sequence[Path] = ()) -> Iterator[str]:
    """Lines of text: what was measured, then a table for each way of drawing messages.

    data: where public sets lie; without it the peer that learns from them is left out.
    also: models of ours from before, measured beside.
    """
    messages = read_gold(gold)
    judges, left_out = _judges(data, also)
    scored = [(judge, judge.score(messages)) for judge in judges]
    talks = len({m.conversation for m in messages})
    yield f"{len(messages):,} annotated messages of {talks:,} conversations"
    yield (
        "AP average precision [95 % interval, conversations drawn again]; pos positives, eff "
        "(Σw)²/Σw² of them;"
    )
    yield (
        f"* indicative: fewer than {FEWEST} effective positives. against..for: messages that the "
        "annotators saw differently"
    )
    yield "counted against and for the first model. F1, P, R: at its shipped threshold."
    yield from left_out
    draws = [
        ("at natural rates (weighted)", [m.is_natural for m in messages], True),
        ("all strata", [True] * len(messages), False),
        ("the enriched set", [m.stratum in ENRICHED for m in messages], False),
    ]
    for channel in sorted({m.channel for m in messages}):
        draws.append((f"channel: {channel}", [m.channel == channel for m in messages], False))
    draws += [(f"slice: {name}", which.tolist(), False) for name, which in slices(messages)]
    for title, which, weighted in draws:
        yield ""
        yield from _table(title, messages, np.array(which), scored, weighted)
    yield ""
    yield from _suite(load_scorer())
    if data is not None:
        yield ""
        yield from _false_alarms([judge for judge in judges if judge.thresholds], data)


def _suite(scorer: Scorer) -> Iterator[str]:
    functions = run_functions(scorer)
    right, cases = (sum(getattr(f, name) for f in functions) for name in ("right", "cases"))
    yield f"── functional suite: {right} of {cases} cases " + "─" * 40
    for one in sorted(functions, key=lambda f: (f.signal, -f.right)):
        wanted = "yes" if one.says else "no"
        yield f"{one.signal:<14}{wanted:<4}{one.right:>3} of {one.cases}  {one.name}"
    yield ""
    yield "── swaps of names, genders, dialects, identities: mean move, most " + "─" * 16
    moves = run_swaps(scorer)
    for kind in sorted({move.kind for move in moves}):
        some = [move for move in moves if move.kind == kind]
        each = ", ".join(f"{move.signal} {move.mean:.3f} ({move.most:.2f})" for move in some)
        yield f"{kind:<11}{each}"
    unread, n = unread_dialects(scorer)
    yield f"of {n} messages in dialect the language gate left {unread} unread"


def _false_alarms(scored: Sequence[Judge], data: Path) -> Iterator[str]:
    """On messages in which nothing is said: how many are taken for something."""
    messages = [
        Marked(text.id, text.conversation, text.role, text.text, "", "", "", 1.0, {})
        for text in neutral(data)
    ]
    yield f"── {len(messages):,} neutral messages, real and held out: taken for " + "─" * 30
    for judge in scored:
        scores = judge.score(messages)
        taken = [
            f"{name} {int((scores[name] >= judge.thresholds[name]).sum())}"
            for name in CUSTOMER_SIGNALS
            if name in judge.thresholds
        ]
        yield f"{judge.name}: {', '.join(taken)}"


def _judges(data: Path | None, also: Sequence[Path]) -> tuple[list[Judge], list[str]]:
    scorer = load_scorer()
    left_out = []
    judges = [ours(scorer)]
    if scorer.reader is not None:
        judges.append(ours(scorer.alone(), "kernel alone"))
        judges.append(ours(scorer, "mean on all", looks_at_all=True))
        judges.append(everywhere(scorer.reader))
        judges.append(everywhere(scorer.reader, context=False))
    else:
        left_out.append("the reader is not installed (fiftytwo[reader]): the kernel is alone")
    judges += [earlier(path) for path in also]
    peer = vader()
    if peer is None:
        left_out.append("VADER is not installed (fiftytwo[bench]): left out")
    else:
        judges.append(peer)
    if data is None:
        left_out.append("public labels: data not present (FIFTYTWO_BENCH_DATA): left out")
    else:
        judges.append(public_labels(data))
    return judges, left_out


def _table(
    title: str,
    messages: Sequence[Marked],
    which: Flags,
    scored: Sequence[tuple[Judge, Scores]],
    weighted: bool,
) -> Iterator[str]:
    others = [judge.name for judge, _ in scored[1:]]
    lines = []
    for signal in SIGNALS:
        sample, at = _sample(signal, messages, which, weighted)
        if not sample.positives:
            continue
        judge, scores = scored[0]
        if signal not in scores:
            continue
        found = figure(sample, scores[signal][at], judge.thresholds.get(signal, NO_THRESHOLD))
        line = _line(signal, sample, found)
        for _, theirs in scored[1:]:
            line += _of_peer(sample, theirs, signal, at)
        lines.append(line)
    if not lines:
        return
    yield f"── {title} " + "─" * max(0, 80 - len(title))
    yield (
        f"{'':<14}{'pos':>5}{'eff':>6}  {'AP':<5}{'[95 %]':<12} {'against..for':<13}"
        f"{'F1':>4} {'P':>4} {'R':>4}" + "".join(f"{name[:13]:>14}" for name in others)
    )
    yield from lines


def _sample(
    signal: str, messages: Sequence[Marked], which: Flags, weighted: bool
) -> tuple[Sample, Ints]:
    at = np.array(
        [i for i in np.flatnonzero(which).tolist() if signal in messages[i].says], np.int64
    )
    some = [messages[i] for i in at.tolist()]
    says = [m.says[signal] for m in some]
    # Agents' messages were all drawn by strata: weighed at natural rates only.
    weight = np.array([m.weight if weighted else 1.0 for m in some])
    return (
        Sample(
            [m.conversation for m in some],
            np.array([bool(one) for one in says], bool),
            np.array([one is None for one in says], bool),
            weight,
        ),
        at,
    )


def _line(signal: str, sample: Sample, found: Figure) -> str:
    few = "*" if sample.effective < FEWEST else " "
    return (
        f"{signal:<14}{sample.positives:>5}{sample.effective:>6.0f}{few} "
        f"{found.average_precision:<5.2f}[{found.low:.2f} {found.high:.2f}] "
        f" {found.against:.2f}..{found.best:.2f}   "
        f"{found.f1:>4.2f} {found.precision:>4.2f} {found.recall:>4.2f}"
    )


def _of_peer(sample: Sample, scores: Scores, signal: str, at: Ints) -> str:
    if signal not in scores:
        return f"{'-':>14}"
    agreed = ~sample.disputed
    found = average_precision(
        sample.truth[agreed], scores[signal][at][agreed], sample.weight[agreed]
    )
    return f"{found:>14.2f}"
