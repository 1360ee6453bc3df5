"""The figures of masking as a page of text; it quotes nothing of what was measured on."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from fiftytwo.evidence.redact.measure import presidio
from fiftytwo.evidence.redact.measure.marked import PERSONAL, STAYS, service_language
from fiftytwo.evidence.redact.measure.score import Score, as_landed, score
from fiftytwo.kit.wilson import wilson

AIMS = dict.fromkeys(("email", "phone", "card", "iban", "url"), 0.97) | dict.fromkeys(
    ("known", "greeted", "signed", "said"), 0.90
)
"""Mark -> the share of it that has to be masked."""
AIM_STAYS = 0.95

_WIDTH = 52


def report(folder: Path | None) -> Iterator[str]:
    """Our own set in its two halves, then the public one if it is under `folder`."""
    texts = service_language()
    for half, held_out in (("the half that was tuned on", False), ("the half held out", True)):
        chosen = [text for text in texts if text.is_held_out == held_out]
        yield f"Service language, {half}: {len(chosen)} texts"
        yield from _section(score(chosen, as_landed), PERSONAL, STAYS, AIMS)
        yield ""
    sentences = presidio.presidio(folder) if folder else None
    if sentences is None:
        yield f"presidio_synth_pii: data not present ({presidio.FILE} under FIFTYTWO_BENCH_DATA)"
        return
    yield f"presidio_synth_pii: {len(sentences):,} sentences"
    counts = score(sentences, as_landed, presidio.STAY)
    yield from _section(counts, presidio.ENTITIES, presidio.STAY, {})


def _section(
    counts: Score, personal: Mapping[str, str], stays: Mapping[str, str], aims: Mapping[str, float]
) -> Iterator[str]:
    yield f"  {'masked of what is personal':<{_WIDTH}}{'recall':>7}  {'95 %':^13}"
    for kind, what in personal.items():
        if counts.n[kind]:
            yield _line(what, counts.hit[kind], counts.n[kind], aims.get(kind))
    yield f"  {'masks by kind, on something personal':<{_WIDTH}}{'prec.':>7}"
    for kind, n in sorted(counts.put.items()):
        yield _line(f"⟨{kind}⟩", counts.right[kind], n, None)
    yield _line("all masks", counts.right.total(), counts.put.total(), AIM_STAYS)
    yield f"  {'left of what has to stay':<{_WIDTH}}{'kept':>7}"
    there = [kind for kind in stays if counts.n[kind]]
    for kind in there:
        yield _line(stays[kind], counts.hit[kind], counts.n[kind], None)
    kept, n = sum(counts.hit[kind] for kind in there), sum(counts.n[kind] for kind in there)
    yield _line("all that has to stay", kept, n, AIM_STAYS)


def _line(what: str, hits: int, n: int, aim: float | None) -> str:
    low, high = wilson(hits, n)
    share = hits / n if n else 0.0
    short = "" if aim is None or share >= aim else f"  short of {aim:.2f}"
    return f"    {what:<{_WIDTH - 14}}{hits:>5} of {n:<5}{share:6.3f}  {low:.3f}–{high:.3f}{short}"
