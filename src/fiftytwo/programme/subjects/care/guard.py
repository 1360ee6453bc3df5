"""One row that fails does not keep the others waiting: a danger is among them."""

import sys
import traceback
from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def each(do: Callable[[T], object], rows: Iterable[T]) -> int:
    """Do it with each of these; for how many it was done. What fails is tried at the next look."""
    done = 0
    for row in rows:
        try:
            done += bool(do(row))
        except Exception as error:  # noqa: BLE001  (whatever it was, the next one is not to wait)
            # Of what kind and where; never the message, which may quote somebody.
            where = traceback.extract_tb(error.__traceback__)[-1].name
            told = f"worker: {do.__module__} failed ({type(error).__name__} in {where})"
            print(f"{told}; tried again", file=sys.stderr, flush=True)
    return done
