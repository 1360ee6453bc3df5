"""A column is masked row by row as a text is, and clean rows cost next to nothing."""

import pyarrow as pa
import pytest

from fiftytwo.evidence.redact.mask import mask_column, mask_text

TEXTS = [
    "clean", None, "", "a@example.com", "Anna says hi", "+44 7700 900123 Anna", "booking: XKQWZP",
    "⟨e-mail⟩ Mail", "https://shop.example/?t=1", "WWW.shop.example?x=1", "anna [AT] example.com",
    "x\x00@anna\x00", "٠١٢٣٤٥٦٧٨٩",
]  # fmt: skip
NAMES = [["Anna Keller"], [], ["Mail"]]


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string()])
def test_it_is_row_by_row_the_same_as_mask_text(kind: pa.DataType) -> None:
    """Nulls stay null, the type stays, and every row is as if masked alone."""
    texts = TEXTS * 3
    names = [NAMES[row % 3] for row in range(len(texts))]
    masked = mask_column(pa.array(texts, kind), names, frozenset({"shop"}))
    assert masked.type == kind
    assert masked.to_pylist() == [
        None if text is None else mask_text(text, names=known, keep={"shop"})
        for text, known in zip(texts, names, strict=True)
    ]


def test_it_takes_chunks_slices_and_nothing() -> None:
    """Chunked, sliced and empty columns are columns too."""
    chunked = pa.chunked_array([["a@example.com"], [None, "b"]])
    assert mask_column(chunked).to_pylist() == ["⟨e-mail⟩", None, "b"]
    assert mask_column(pa.array(["x", "@anna", "y"]).slice(1, 1)).to_pylist() == ["⟨handle⟩"]
    assert mask_column(pa.array([], pa.string())).to_pylist() == []
    assert mask_column(pa.chunked_array([], pa.string())).to_pylist() == []


def test_it_gives_a_clean_column_back_unchanged() -> None:
    """No copy where nothing could be found."""
    clean = pa.array(["Thank you", None])
    assert mask_column(clean) is clean
