"""The file behind `--mapping`: our column -> the file's column, as a JSON object."""

import json
from pathlib import Path

from fiftytwo.kit.errors import BadFile

_EXPECTED = 'a JSON object such as {"text": "Body", "at": "Created"}'


def read_mapping(path: Path) -> dict[str, str]:
    """What the user says about columns. Raises BadFile where the file does not say it so."""
    try:
        mapping = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadFile(f"{path} cannot be read: {error.strerror}") from None
    except (ValueError, RecursionError):
        raise BadFile(f"{path} is no mapping: {_EXPECTED} is expected") from None
    if not isinstance(mapping, dict) or not all(isinstance(v, str) for v in mapping.values()):
        raise BadFile(f"{path} is no mapping: {_EXPECTED} is expected")
    return mapping
