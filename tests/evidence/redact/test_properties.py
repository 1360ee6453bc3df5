"""What holds for every text: masking twice is once, a column is its rows, time is linear."""

import time

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fiftytwo.evidence.redact.asked import Asked, asked_in, names_answered
from fiftytwo.evidence.redact.greeting import names_greeted
from fiftytwo.evidence.redact.mask import mask_column, mask_text

PIECES = [
    "a@example.com", "@anna", "@", "07700 900123", "+44 7700 900123", "030/23125014",
    "4111 1111 1111 1111", "DE89 3704 0044 0532 0130 00", "192.0.2.17", "2001:db8::17",
    "OF-2291734", "502-2345678-9012345", "#884213", "ref: ", "order ", "order number is ",
    "booking ", "X7KQ2P", "XKQWZP", "call ", "phone ", "https://shop.example/",
    "shop.example/", "www.", "orders/", "?token=", "#", "/", "//", ":", "=", "&",
    "a8F3kd92LmQ0x7Zp4", "pin: ", "4821", "1", "12", "123", "0", "00", "+", "(", ")", "-",
    ".", ",", " ", "\n", "x12", " fax", "Anna", "keller", "Will", "Hi ", "Mr ", "'s", "s",
    "_", "⟨", "⟩", "⟨e-mail⟩", "⟨number⟩", "⟨token⟩", "⟨name⟩", "12/03/2026", "10:30", "£",
    "€", "é", "😀", "\x00", "\u202e", "İ", "https://a:b@", "twitter.com/", "(at)", "(dot)",
    "http://", "ß", "٣", "EUR", "KB", "14/03/1981", "3 May 1998", " since ", "born ", "dob ",
    "geboren", "nineteen ", "sixty four", "the ninth of ", "October ", "QF21 KLX", "HAL-XQ 322",
    "qf21klx", "plate ", "reg is ", "my car ", "password ", "is ", "Heath", "pw ",
    "memorable word ", "code ", "448 120", "Q U I ", "L L E N", "double ", "a wie Anton ",
    "Keller-", "Mr ", "Flat 4", ", Larch ", "I live at ", "16 Corley ", "sort code ", "00-00-44",
    "a/c ", "passport ",
]  # fmt: skip
TEXTS = st.one_of(st.lists(st.sampled_from(PIECES), max_size=14).map("".join), st.text(max_size=60))
NAMES = st.lists(st.sampled_from(["Anna Keller", "Will", "Jo", "a8F3", "Mail", "İpek"]), max_size=2)
ASKED = st.frozensets(st.sampled_from(list(Asked)))
KEEP = st.sets(st.sampled_from(["anna", "shop", "will"]))


@settings(max_examples=600, deadline=None, derandomize=True)
@given(TEXTS, NAMES, KEEP)
def test_masking_twice_is_masking_once(text: str, names: list[str], keep: set[str]) -> None:
    """A masked text holds nothing that would be masked."""
    once = mask_text(text, names=names, keep=keep)
    assert mask_text(once, names=names, keep=keep) == once


@settings(max_examples=400, deadline=None, derandomize=True)
@given(TEXTS, NAMES, ASKED)
def test_an_answer_masked_twice_is_masked_once(
    text: str, names: list[str], asked_for: frozenset[Asked]
) -> None:
    """Also where the question is known."""
    once = mask_text(text, names=names, asked_for=asked_for)
    assert mask_text(once, names=names, asked_for=asked_for) == once


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(st.one_of(st.none(), TEXTS), max_size=5), NAMES)
def test_a_column_is_masked_as_its_rows_are(texts: list[str | None], names: list[str]) -> None:
    """The cheap test over the whole column misses nothing that a row alone would show."""
    masked = mask_column(pa.array(texts, pa.string()), [names] * len(texts)).to_pylist()
    assert masked == [None if text is None else mask_text(text, names=names) for text in texts]


MEGABYTE = 1_000_000


@pytest.mark.parametrize("piece", ["1 ", "@", "a.", "a@", "1", "1.", "11 ", "order ", "/", "\x00"])
def test_a_megabyte_of_nonsense_takes_less_than_two_seconds(piece: str) -> None:
    """No pattern goes back and forth over what it has read."""
    text = piece * (MEGABYTE // len(piece))
    # Time of this process alone, so that a busy machine does not fail the test.
    start = time.process_time()
    mask_text(text, names=["Anna Keller"])
    names_greeted(text)
    assert time.process_time() - start < 2


@pytest.mark.parametrize("piece", [piece for piece in PIECES if piece.strip()])
@pytest.mark.parametrize("glue", ["", " "])
def test_any_piece_repeated_is_masked_in_linear_time(piece: str, glue: str) -> None:
    """A hundred kilobytes of anything, glued or spaced, in three seconds at most."""
    text = (piece + glue) * (MEGABYTE // 10 // len(piece + glue))
    start = time.process_time()
    mask_text(text, names=["Anna Keller", "Will"], asked_for=frozenset(Asked))
    asked_in(text)
    names_answered(text)
    names_greeted(text)
    assert time.process_time() - start < 3
