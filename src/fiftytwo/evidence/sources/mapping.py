"""Reads a mapping file: which column of theirs is which of ours."""

import json
from pathlib import Path

from fiftytwo.kit.errors import BadFile


def read_mapping(path: Path) -> dict[str, str]:
    """`{"our column": "their column"}` from a JSON file. Raises BadFile for anything else."""
    expected = 'expected a JSON object such as {"text": "Message body"}'
    try:
        found = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadFile(f"{path}: cannot be read ({error.strerror}); {expected}") from None
    except (ValueError, RecursionError):
        raise BadFile(f"{path}: is not JSON; {expected}") from None
    if not isinstance(found, dict) or not all(isinstance(v, str) for v in found.values()):
        raise BadFile(f"{path}: is not a mapping; {expected}")
    return found
