"""Whatever the bytes: rows, rejects, or one clear line; never a crash."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from fiftytwo.evidence.sources.files import open_file
from fiftytwo.evidence.sources.own import READERS
from fiftytwo.evidence.sources.raw import RAW_ITEMS, Asked
from fiftytwo.kit.errors import BadFile

STARTS = st.sampled_from(
    [b"", b"{", b"[", b"\xff\xfe", b"\xef\xbb\xbf", b"PAR1", b"conversation_id,author_role,text\n"]
)
PIECES = st.sampled_from(
    [b'"', b",", b";", b"\n", b"\r", b"\0", b'{"text":"a"}', b"customer", b"\\ud83d", b"]", b"}"]
)
ANY = st.tuples(STARTS, st.lists(st.one_of(PIECES, st.binary(max_size=8)), max_size=30))


def read_all(content: bytes) -> tuple[int, int]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "any"
        path.write_bytes(content)
        file = open_file(path)
        batches = list(READERS[0].read(file.batches(), Asked()))
    assert all(batch.items.schema.equals(RAW_ITEMS) for batch in batches)
    rejects = len(file.rejects) + sum(len(batch.rejects) for batch in batches)
    return sum(batch.items.num_rows for batch in batches), rejects


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(ANY)
def test_any_bytes_are_read_or_refused_in_one_line(parts: tuple[bytes, list[bytes]]) -> None:
    """Nothing but BadFile comes out, and its message has no line break."""
    message = ""
    try:
        read_all(parts[0] + b"".join(parts[1]))
    except BadFile as refused:
        message = str(refused)
    assert "\n" not in message


LETTERS = st.one_of(st.characters(exclude_categories=["Cs", "Cc"]), st.sampled_from('"\n\r\t,;'))
CELLS = st.text(LETTERS, max_size=20)


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(st.lists(CELLS, min_size=1, max_size=8))
def test_every_cell_that_is_written_well_comes_back(texts: list[str]) -> None:
    """Quoted CSV of any text: as many rows out as in, none rejected."""
    lines = ["conversation_id,author_role,text"]
    lines += ['1,agent,"' + text.replace('"', '""') + '"' for text in texts]
    assert read_all("\n".join(lines).encode()) == (len(texts), 0)
