"""The model's card: what it learned from, how good it is, where it fails. Written by training."""

from importlib.resources import files

from fiftytwo.evidence.signals.datasets import DATASETS
from fiftytwo.evidence.signals.labels import OURS
from fiftytwo.evidence.signals.report import Report, SignalReport
from fiftytwo.terms.signals import CANNOT_EXCEED, SIGNALS

ENOUGH = 30
"""Positives below which a figure is only an indication."""


def write_card(report: Report) -> str:
    """The card as Markdown."""
    parts = (_head(report), _data(report), _figures(report), _notes())
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _head(report: Report) -> str:
    silent = [name for name in SIGNALS if name not in {each.signal for each in report.signals}]
    weak = [each.signal for each in report.signals if each.weak]
    advice = " Show these as hints, decide nothing by them." if weak else ""
    bounds = ", ".join(f"{less} ≤ {more}" for less, more in CANNOT_EXCEED.items())
    return f"""# {report.name}

The kernel: words, pairs and triples of words, hashed into a table with one weight a signal
({report.n_rows:,} rows in use), one logistic curve a signal, {bounds} by taking the lesser. It
reads every message, one at a time and without context. English, and German as an indication.

* **Weak** (no threshold reached a precision of 0.9): {_list(weak)}.{advice}
* **No evaluation, so no answer**: {_list(silent)}."""


def _data(report: Report) -> str:
    lines = ["## What it learned from", ""]
    lines += [
        "| set | licence | what it is | labelled by us | judged by the reader |",
        "|---|---|---|--:|--:|",
    ]
    for name, dataset in DATASETS.items():
        ours, hints = report.labelled.get(name, 0), report.hints.get(name, 0)
        lines.append(f"| {name} | {dataset.licence} | {dataset.about} | {ours:,} | {hints:,} |")
    lines += [
        f"| texts/ | Apache-2.0 | invented service messages by writers who had seen neither "
        f"detectors nor annotated evaluation sets | {report.labelled.get(OURS, 0):,} | 0 |",
        f"| seeds.csv | ours | phrases that we wrote, each with its reason | – "
        f"| {report.hints.get('seeds', 0):,} |",
        "",
        "Our labels follow the annotation guide (docs/reference/annotation-guide.md); all were "
        "given by language models, not by people. What the reader judged counts 0.3 of a labelled "
        "message, seeds 1. "
        "The gate's English is the commonest words of three of these sets, its German that of our "
        "own messages. More in the datasheet (docs/reference/training-data.md).",
    ]
    return "\n".join(lines)


def _figures(report: Report) -> str:
    lines = [
        "## How good it is",
        "",
        "On labelled messages that neither the weights nor the reader had seen (one in eight of "
        "the conversations and scenario families). Threshold, precision and recall are weighted "
        "to the share that is assumed in real service text; the same scores set threshold and "
        "calibration, so these figures flatter a little. "
        f"With fewer than {ENOUGH} positives in service a line is indicative only. "
        "None of these sets is yours.",
        "",
        "| signal | positives | in service | average precision | in service | German: positives "
        "| average precision | assumed share | threshold | precision | recall | F1 "
        "| right of taken, in service | |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|",
        *(_line(each) for each in report.signals),
    ]
    return "\n".join(lines)


def _line(each: SignalReport) -> str:
    at, (right, taken) = each.at, each.in_service
    return (
        f"| {each.signal} | {each.n_positive} | {each.n_positive_service} "
        f"| {_share(each.average_precision)} | {_share(each.average_precision_service)} "
        f"| {each.n_german} | {_share(each.average_precision_german)} "
        f"| {each.prior:.3f} | {at.threshold:.3f} | {at.precision:.2f} | {at.recall:.2f} "
        f"| {at.f1:.2f} | {right} of {taken} | {_flags(each)} |"
    )


def _flags(each: SignalReport) -> str:
    few = "indicative" if each.n_positive_service < ENOUGH else ""
    return ", ".join(flag for flag in ("weak" if each.weak else "", few) if flag)


def _notes() -> str:
    return (files("fiftytwo.evidence.signals") / "known_failures.md").read_text(encoding="utf-8")


def _share(value: float) -> str:
    return "–" if value != value else f"{value:.2f}"


def _list(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "none"
