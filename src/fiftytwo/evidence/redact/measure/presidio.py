"""Public synthetic sentences with marked personal data (presidio-research, MIT licence)."""

import json
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq

from fiftytwo.evidence.redact.measure.marked import Marked, Stretch

FILE = Path("train-ok/presidio_synth_pii/generated_large.parquet")
ENTITIES = {
    "EMAIL_ADDRESS": "e-mail addresses",
    "PHONE_NUMBER": "phone numbers",
    "CREDIT_CARD": "card numbers",
    "IBAN_CODE": "IBANs",
    "IP_ADDRESS": "IP addresses",
    "US_SSN": "social security numbers",
    "US_DRIVER_LICENSE": "driver's licences",
    "ADDRESS": "postal addresses",
    "PERSON": "names of people nobody told us of",
    "LOCATION": "towns, countries, streets alone",
}
"""What masking is to find, and what it does not look for but somebody will ask about."""
STAY = {"DOMAIN_NAME": "hosts alone", "ORGANIZATION": "organisations"}
"""To be left as they are. Dates are in neither: the set does not tell which are of birth."""


def presidio(folder: Path) -> list[Marked] | None:
    """The marked sentences under `folder` (FIFTYTWO_BENCH_DATA), None where they are not."""
    path = folder / FILE
    if not path.exists():
        return None
    rows = pq.read_table(path, columns=["text", "spans"]).to_pylist()
    return [
        Marked(f"presidio-{n}", row["text"], tuple(_spans(row["spans"])))
        for n, row in enumerate(rows)
    ]


def _spans(text: str) -> Iterator[Stretch]:
    for span in json.loads(text):
        yield Stretch(span["start_position"], span["end_position"], span["entity_type"])
