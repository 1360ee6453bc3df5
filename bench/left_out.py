"""What each source of training data is worth to the kernel: it learns anew without it.

    python bench/left_out.py --gold FOLDER [--write]

Needs FIFTYTWO_BENCH_DATA. The reader, whose opinion of unlabelled text the kernel learns from,
stays as it is shipped: fitting it eight times would take half a day.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from fiftytwo.evidence.signals.distil import hard_example, seed_examples, soft_examples
from fiftytwo.evidence.signals.labels import OURS
from fiftytwo.evidence.signals.lexicon import common_words, german_words
from fiftytwo.evidence.signals.measure.gold import Marked, read_gold
from fiftytwo.evidence.signals.measure.judges import ours
from fiftytwo.evidence.signals.measures import average_precision
from fiftytwo.evidence.signals.model import open_model
from fiftytwo.evidence.signals.reader.lessons import split_labelled
from fiftytwo.evidence.signals.reader.read import load_reader
from fiftytwo.evidence.signals.scorer import Scorer
from fiftytwo.evidence.signals.train import fit
from page import write_section

SIGNALS = (
    *("thanks", "praise", "frustration", "hostility", "escalation", "repeat"),
    *("refusal", "ownership", "apology"),
)
SOFT = "unlabelled text, as the reader judges it"
SEEDS = "phrases of our own (seeds.csv)"
SOURCES = (OURS, "ibm_twitter_care", "cucom_synthetic", "goemotions", "convabuse", SOFT, SEEDS)
NAMES = {OURS: "our own texts"}


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    data = os.environ.get("FIFTYTWO_BENCH_DATA")
    reader = load_reader()
    if not data or reader is None or asked.gold is None:
        print(
            "left_out: data not present: --gold names the folder of annotated messages, "
            "FIFTYTWO_BENCH_DATA that of public sets; fiftytwo[reader] has to be installed"
        )
        return 0
    learned, held = split_labelled(Path(data))
    german, german_held = split_labelled(Path(data), language="de")
    hard = [hard_example(*each) for each in [*learned, *german]]
    soft = list(soft_examples(Path(data), reader))
    aside = [hard_example(*each) for each in [*held, *german_held]]
    words = common_words(Path(data)), german_words()
    gold = read_gold(asked.gold)
    rows = []
    for source in (None, *SOURCES):
        with tempfile.TemporaryDirectory() as folder:
            report = fit(
                [one for one in hard if one.text.dataset != source],
                [
                    *(one for one in soft if source not in (SOFT, one.text.dataset)),
                    *(one for one in seed_examples() if source != SEEDS),
                ],
                aside,
                words,
                Path(folder),
            )
            scorer = Scorer(open_model(report.files[0]))
        found = dict(_average_precisions(scorer, gold))
        name = "nothing" if source is None else NAMES.get(source, source)
        cells = " | ".join(f"{found[s]:.2f}" if s in found else "–" for s in SIGNALS)
        rows.append(f"| {name} | {sum(one.text.dataset == source for one in hard):,} | {cells} |")
        print(rows[-1], flush=True)
    section = _section(rows)
    if asked.write:
        write_section("left out", section)
    return 0


def _average_precisions(scorer: Scorer, gold: Sequence[Marked]) -> Iterator[tuple[str, float]]:
    scores: Mapping[str, np.ndarray] = ours(scorer).score(gold)
    for signal in SIGNALS:
        if signal not in scores:
            continue
        at = [i for i, one in enumerate(gold) if one.says.get(signal) is not None]
        truth = np.array([bool(gold[i].says[signal]) for i in at])
        yield signal, average_precision(truth, scores[signal][at], np.ones(len(at)))


def _section(rows: Sequence[str]) -> str:
    return "\n".join(
        [
            "## What each source of training data is worth",
            "",
            "Average precision of the kernel alone on all strata of the annotated messages, where",
            "it learns without one source. The reader, which judges the unlabelled text, is the",
            "shipped one throughout and has learned from all of them, so a source is worth more",
            "than its row says. Made by `python bench/left_out.py --gold FOLDER --write`.",
            "",
            f"| left out | labels | {' | '.join(SIGNALS)} |",
            f"|---|--:|{'--:|' * len(SIGNALS)}",
            *rows,
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
