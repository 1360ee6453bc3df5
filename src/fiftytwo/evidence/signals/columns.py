"""Arrow columns as plain buffers: what the reader and the kernel work on."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.signals.alphabet import Bytes
from fiftytwo.kit.errors import WrongUse

Column: TypeAlias = pa.Array | pa.ChunkedArray


@dataclass(frozen=True)
class Texts:
    """Some texts: one buffer of bytes; text i is data[offsets[i]:offsets[i + 1]]."""

    data: Bytes
    offsets: npt.NDArray[np.signedinteger[Any]]
    """One more than there are texts; 32 or 64 bits, as Arrow has them."""
    valid: npt.NDArray[np.bool_]
    """False where there is no text; its bytes, if any, are not read."""

    def __len__(self) -> int:
        return len(self.valid)

    def part(self, start: int, stop: int) -> "Texts":
        return Texts(self.data, self.offsets[start : stop + 1], self.valid[start:stop])


def as_texts(column: Column) -> Iterator[Texts]:
    """The chunks of a text column, without copying. Raises WrongUse if it is no text."""
    for chunk in column.chunks if isinstance(column, pa.ChunkedArray) else [column]:
        if len(chunk):
            yield _texts(chunk)


def _texts(chunk: pa.Array) -> Texts:
    if not (pa.types.is_string(chunk.type) or pa.types.is_large_string(chunk.type)):
        chunk = _cast(chunk)
    width = np.int32 if pa.types.is_string(chunk.type) else np.int64
    _, offsets, data = chunk.buffers()
    every = np.frombuffer(offsets, np.dtype(width))[chunk.offset : chunk.offset + len(chunk) + 1]
    nothing = data is None or data.size == 0
    return Texts(
        np.zeros(1, np.uint8) if nothing else np.frombuffer(data, np.uint8),
        every,
        as_flags(chunk.is_valid()),
    )


def _cast(chunk: pa.Array) -> pa.Array:
    try:
        return chunk.cast(pa.large_string())
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        raise WrongUse(f"texts are expected as strings, not as {chunk.type}") from None


def as_flags(column: Column) -> npt.NDArray[np.bool_]:
    """A boolean column as NumPy; null is False."""
    if column.null_count:
        column = pc.fill_null(column, False)
    flags: npt.NDArray[np.bool_] = column.to_numpy(zero_copy_only=False)
    return np.asarray(flags, np.bool_)
