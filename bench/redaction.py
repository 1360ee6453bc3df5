"""Recall and precision of masking on public synthetic text, and messages a second.

    FIFTYTWO_BENCH_DATA=… python bench/redaction.py

A marked stretch counts as masked when none of its letters and digits is left; as masked by its kind
when the mask says so too. Precision: of the masks of a kind, those that overlap something that is
marked as personal data at all, and those that overlap that very kind. Nothing of the data is shown.
"""

import json
import re
import sys
import time
from collections import Counter
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from fiftytwo.evidence.redact.mask import mask_column, mask_text
from fiftytwo.evidence.redact.span import Kind
from fiftytwo.kit.settings import read_settings

SPANS = Path("train-ok/presidio_synth_pii/generated_large.parquet")
TWEETS = Path("train-ok/ibm_twitter_care/turns.parquet")
SHOP = Path("train-ok/cucom_synthetic/ecommerce_turns.parquet")
OURS = {
    "EMAIL_ADDRESS": "e-mail",
    "PHONE_NUMBER": "phone",
    "CREDIT_CARD": "card",
    "IBAN_CODE": "iban",
    "IP_ADDRESS": "ip",
    "US_SSN": "number",
    "US_DRIVER_LICENSE": "number",
}
STAY = {
    "URL",
    "DOMAIN_NAME",
    "DATE_TIME",
}  # links of hosts alone, and dates: to be left as they are
_MASKS = re.compile(rf"(?:⟨(?P<kind>{'|'.join(Kind)})⟩)+")
Stretch = tuple[int, int, str]


def masks_of(text: str) -> list[Stretch]:
    """Where masks were put, as stretches of the text before; masks side by side are one."""
    masked = mask_text(text)
    masks = list(_MASKS.finditer(masked))
    words = _MASKS.sub("\0", masked).split("\0")
    pattern = "(.+?)".join(re.escape(part) for part in words)
    before = re.fullmatch(pattern, text, re.DOTALL)
    assert before, "what is not masked must stay"
    return [(*before.span(n), mask["kind"]) for n, mask in enumerate(masks, start=1)]


def measure(path: Path) -> list[str]:
    """One line a kind of entity."""
    marked_n, hidden, by_kind = Counter(), Counter(), Counter()
    put, right, personal = Counter(), Counter(), Counter()
    for row in pq.read_table(path, columns=["text", "spans"]).to_pylist():
        marked = [
            (span["start_position"], span["end_position"], span["entity_type"])
            for span in json.loads(row["spans"])
        ]
        masks = masks_of(row["text"])
        for start, end, kind in marked:
            over = [mask for mask in masks if mask[0] < end and mask[1] > start]
            covered = {at for mask in over for at in range(mask[0], mask[1])}
            left = [at for at in range(start, end) if row["text"][at].isalnum()]
            marked_n[kind] += 1
            hidden[kind] += all(at in covered for at in left)
            by_kind[kind] += all(at in covered for at in left) and any(
                mask[2] == OURS.get(kind) for mask in over
            )
        for start, end, mask in masks:
            kinds = {kind for s, e, kind in marked if s < end and e > start}
            put[mask] += 1
            right[mask] += any(OURS.get(kind) == mask for kind in kinds)
            personal[mask] += bool(kinds - STAY)
    lines = ["entity               n   masked  by its kind"]
    for kind in [*OURS, *sorted(STAY & set(marked_n))]:
        n = marked_n[kind] or 1
        lines.append(
            f"{kind:18} {marked_n[kind]:4}   {hidden[kind] / n:6.3f}  {by_kind[kind] / n:6.3f}"
        )
    lines += ["", "mask       put   on its kind  on anything personal"]
    for mask, n in put.most_common():
        lines.append(f"{mask:8} {n:5}   {right[mask] / n:6.3f}       {personal[mask] / n:6.3f}")
    return lines


def speed(path: Path, times: int) -> str:
    """Messages a second of this process's time, over whole columns."""
    texts = pq.read_table(path, columns=["text"])["text"].drop_null().slice(0, 20_000)
    column = pa.chunked_array([chunk for _ in range(times) for chunk in texts.chunks])
    start = time.process_time()
    mask_column(column)
    took = time.process_time() - start
    return f"{path.parent.name:20} {len(column):7,} messages  {len(column) / took:9,.0f} a second"


def main() -> int:
    data = read_settings().bench_data
    if data is None or not (data / SPANS).exists():
        print("data not present: set FIFTYTWO_BENCH_DATA to the folder that holds train-ok/")
        return 0
    print("\n".join(measure(data / SPANS)), end="\n\n")
    for path, times in ((TWEETS, 5), (SHOP, 1)):
        print(speed(data / path, times) if (data / path).exists() else f"{path}: data not present")
    short = pa.array(["Thank you so much for your help today!"] * 200_000)
    start = time.process_time()
    mask_column(short, [["Justin Keller"]] * len(short))
    print(f"short, clean, names  {len(short) / (time.process_time() - start):,.0f} a second")
    return 0


if __name__ == "__main__":
    sys.exit(main())
