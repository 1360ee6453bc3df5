"""Patterns over words, for what no model reads: made of plain alternatives, one a line."""


def either(*alternatives: str) -> str:
    """A pattern (RE2 and Python alike) for any of them, from the start of a word, in any case."""
    return r"(?i)\b(?:" + "|".join(alternatives) + ")"
