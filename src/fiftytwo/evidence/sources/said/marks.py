"""Marks that stand in a mail's lines while it is being cut; no mail may bring any of its own."""

import re

QUOTED = "\ue000"
"""On a line of its own: here stood a quote."""
INDENTED = "\ue001"
"""Begins a line that is set like a quote, or only indented: what stands above it decides."""
SIGNED = "\ue002"
"""On a line of its own: what follows is a signature, as the mail program says."""
HISTORY = "\ue003"
"""On a line of its own: what follows is history, as the mail program says."""

_ALIEN = re.compile("[\ue000-\ue003\u200b\u2060\ufeff\0-\x03]")


def without_marks(text: str) -> str:
    """`text` without marks, and without characters that have no width or are NUL."""
    return _ALIEN.sub("", text)
