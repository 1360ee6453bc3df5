"""Everything about somebody as a file: for machines and for eyes."""

import io
import json
import zipfile
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.template.loader import render_to_string

from fiftytwo.programme.foundation.privacy.queries import Told

JSON, HTML = "everything.json", "everything.html"


def as_zip(told: Sequence[Told], *, name: str, at: datetime) -> bytes:
    """A zip with a JSON file and the same to read."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(_member(JSON, at), as_json(told, at))
        file.writestr(_member(HTML, at), as_html(told, name=name, at=at))
    return packed.getvalue()


def as_data(told: Sequence[Told]) -> list[dict[str, Any]]:
    """One object a kind, with why it is kept."""
    return [
        {
            "kind": each.holding.kind,
            "what": str(each.holding.what),
            "purpose": str(each.holding.purpose),
            "kept": str(each.holding.kept),
            "rows": each.rows,
        }
        for each in told
    ]


def as_json(told: Sequence[Told], at: datetime) -> str:
    whole = {"at": at, "kept": as_data(told)}
    return json.dumps(whole, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2)


def as_html(told: Sequence[Told], *, name: str, at: datetime) -> str:
    return render_to_string("privacy/everything.html", {"told": told, "name": name, "at": at})


def _member(name: str, at: datetime) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, at.timetuple()[:6])
    info.compress_type = zipfile.ZIP_DEFLATED
    return info
