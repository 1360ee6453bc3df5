"""Prints what became of the files of one command: counts, guesses, reasons."""

from collections import Counter

from fiftytwo.evidence.intake import FileReport, IntakeReport
from fiftytwo.evidence.sources.choose import FileKind
from fiftytwo.evidence.sources.files.rows import counted

PLACES_SHOWN = 3
"""More are in the lake, in the table `quarantine`."""

ROWS = {
    "persons": "person",
    "shifts": "shift",
    "absences": "absence",
    "recognitions": "recognition",
    "intervals": "interval",
    "surveys": "survey answer",
}
"""Table -> what one of its rows is called."""


def print_report(report: IntakeReport) -> int:
    """Print the report; returns 1 if rows were quarantined, else 0."""
    for file in report.files:
        for line in _lines(file):
            print(line)
    for name, reason in report.skipped:
        print(f"skipped {name}: {reason}")
    if any(file.kind == "messages" for file in report.files) or not report.files:
        print(_totals(report))
    return 1 if report.quarantined else 0


def _lines(file: FileReport) -> list[str]:
    if file.before:
        return [f"{file.path.name}: taken in before, nothing to do"]
    if file.kind == FileKind.COMPANIONS and file.claim:
        return [f"{file.path.name}: read beside the messages ({file.claim.why})"]
    lines = [f"{file.path.name}: {_what(file)}"]
    if file.claim:
        guessed = {ours: theirs for ours, theirs in file.claim.mapping.items() if ours != theirs}
        lines.append(f"  read as {file.reader}: {file.claim.why}")
        lines += [f"  guessed: {theirs} → {ours}" for ours, theirs in sorted(guessed.items())]
    # What was guessed stands above already.
    notes = [n for n in file.notes if not (file.claim and n.startswith("columns guessed"))]
    lines += [f"  note: {note}" for note in notes]
    lines += [f"  unmatched: {line}" for line in file.unmatched]
    if file.repeated:
        lines.append(f"  there twice, word for word, and taken once: {file.repeated:,}")
    if file.landed.erased_before:
        left_out = counted(file.landed.erased_before, "conversation")
        lines.append(f"  erased earlier and left out: {left_out}")
    if file.landed.superseded:
        left_out = counted(file.landed.superseded, "conversation")
        lines.append(f"  here in a newer version and left out: {left_out}")
    lines += [
        f"  quarantined {len(places):,}: {reason} ({_some(places)})"
        for reason, places in sorted(file.quarantined.items())
    ]
    return lines


def _some(places: list[str]) -> str:
    more = f" and {len(places) - PLACES_SHOWN:,} more" if len(places) > PLACES_SHOWN else ""
    return ", ".join(places[:PLACES_SHOWN]) + more


def _what(file: FileReport) -> str:
    if file.landed.rows and not file.landed.conversations:
        return ", ".join(_counted(n, ROWS[name]) for name, n in sorted(file.landed.rows.items()))
    conversations = counted(file.landed.conversations, "conversation")
    return f"{conversations}, {counted(sum(file.landed.items.values()), 'item')}"


def _counted(number: int, what: str) -> str:
    several = "people" if what == "person" else f"{what}s"
    return f"{number:,} {what if number == 1 else several}"


def _totals(report: IntakeReport) -> str:
    roles: Counter[str] = Counter()
    for file in report.files:
        roles.update(file.landed.items)
    conversations = sum(file.landed.conversations for file in report.files)
    by_role = ", ".join(f"{role} {n:,}" for role, n in sorted(roles.items())) or "none"
    return (
        f"conversations {conversations:,} · items by role: {by_role} · "
        f"quarantined {report.quarantined:,} · skipped {len(report.skipped):,}"
    )
