"""Prints what became of the files of one command: counts, guesses, reasons."""

from collections import Counter

from fiftytwo.evidence.intake import FileReport, IntakeReport
from fiftytwo.evidence.sources.files.rows import counted


def print_report(report: IntakeReport) -> int:
    """Print the report; returns 1 if rows were quarantined, else 0."""
    for file in report.files:
        for line in _lines(file):
            print(line)
    for name, reason in report.skipped:
        print(f"skipped {name}: {reason}")
    for line in _totals(report):
        print(line)
    return 1 if report.quarantined else 0


def _lines(file: FileReport) -> list[str]:
    if file.before:
        return [f"{file.path.name}: taken in before, nothing to do"]
    lines = [f"{file.path.name}: {_what(file)}"]
    if file.claim:
        guessed = {ours: theirs for ours, theirs in file.claim.mapping.items() if ours != theirs}
        lines.append(f"  read as {file.reader}: {file.claim.why}")
        lines += [f"  guessed: {theirs} → {ours}" for ours, theirs in sorted(guessed.items())]
    lines += [f"  note: {note}" for note in file.notes]
    lines += [f"  unmatched: {line}" for line in file.unmatched]
    if file.repeated:
        lines.append(f"  there twice, word for word, and taken once: {file.repeated:,}")
    if file.landed.erased_before:
        left_out = counted(file.landed.erased_before, "conversation")
        lines.append(f"  erased earlier and left out: {left_out}")
    lines += [f"  quarantined {n:,}: {reason}" for reason, n in sorted(file.quarantined.items())]
    return lines


def _what(file: FileReport) -> str:
    if file.landed.rows:
        return ", ".join(f"{n:,} {name}" for name, n in sorted(file.landed.rows.items()))
    conversations = counted(file.landed.conversations, "conversation")
    return f"{conversations}, {counted(sum(file.landed.items.values()), 'item')}"


def _totals(report: IntakeReport) -> list[str]:
    roles: Counter[str] = Counter()
    for file in report.files:
        roles.update(file.landed.items)
    conversations = sum(file.landed.conversations for file in report.files)
    by_role = ", ".join(f"{role} {n:,}" for role, n in sorted(roles.items())) or "none"
    return [
        f"conversations {conversations:,} · items by role: {by_role} · "
        f"quarantined {report.quarantined:,} · skipped {len(report.skipped):,}"
    ]
