"""What one of us writes to another: whether it may hang as it stands.

Apart from live.py, which reads models first: who thanks somebody need not wait for them.
"""

import re
from collections.abc import Collection

from fiftytwo.evidence.moments.unfit import unfit_reasons
from fiftytwo.evidence.redact.mask import mask_text


def unfit_to_hang(words: str, names: Collection[str]) -> tuple[str, ...]:
    """Why what one of us wrote to another must not hang as it stands; empty: nothing was found.

    names: of whoever wrote it and of whom it is to. They stand beside it, and tell on nobody.
    """
    parts = {name: name.split() for name in names if name.strip()}
    keep = frozenset(part.casefold() for each in parts.values() for part in each)
    masked = mask_text(words, keep=keep)
    # In full it would be somebody's whole name, which is a reason.
    for name in sorted(parts, key=len, reverse=True):
        masked = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", parts[name][0], masked)
    return unfit_reasons(masked, is_ours=True)
