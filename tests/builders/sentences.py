"""Sentences written for a word list, from a table beside its tests: `language,says,text`.

`says` is what a sentence says, empty where it only sounds like it. Half of them, by a hash of the
text, were kept aside while the patterns were written.
"""

import csv
import hashlib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Sentence:
    language: str
    says: str
    text: str

    @property
    def was_kept_aside(self) -> bool:
        return hashlib.sha256(self.text.encode()).digest()[0] >> 4 & 1 == 1


def read_sentences(path: Path) -> list[Sentence]:
    """All sentences of a table, in its order."""
    with path.open(encoding="utf-8", newline="") as file:
        return [Sentence(**row) for row in csv.DictReader(file)]
