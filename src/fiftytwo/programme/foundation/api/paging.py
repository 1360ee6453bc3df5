"""Long lists in pages: `@paginate(Paging)` on an operation that returns a queryset or a list."""

import base64
import binascii
import json
from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model, Q, QuerySet
from django.http import HttpRequest
from ninja import Schema
from ninja.pagination import PaginationBase
from pydantic import Field

from fiftytwo.programme.foundation.api.errors import UnknownCursor

MOST = 100


class Paging(PaginationBase):
    """A page after the row where the last one ended: rows that come meanwhile shift nothing.

    order: columns that are never null, as of order_by; the last one tells rows apart.
    """

    class Input(Schema):
        limit: int = Field(50, ge=1, le=MOST, description="Rows on a page, at most 100.")
        cursor: str = Field("", max_length=2_000, description="`next` of the page before.")

    class Output(Schema):
        items: list[Any]
        next: str | None = Field(description="`cursor` of the next page; null: this is the last.")

    def __init__(self, order: Sequence[str] = ("id",), **options: Any) -> None:
        super().__init__(**options)
        self._order = tuple(order)

    def paginate_queryset(
        self, queryset: Any, pagination: Input, request: HttpRequest, **params: Any
    ) -> dict[str, Any]:
        """Raises UnknownCursor on a cursor that is none of this list's."""
        after = _read(pagination.cursor) if pagination.cursor else None
        is_table = isinstance(queryset, QuerySet)
        page = self._of_table if is_table else _of_list
        items, last = page(queryset, after, pagination.limit)
        following = _write(last) if last else None
        # Ground makes a Link header of it.
        request.next_cursor = following  # type: ignore[attr-defined]  # one name more
        return {"items": items, "next": following}

    def _of_table(
        self, rows: QuerySet[Any], after: list[Any] | None, limit: int
    ) -> tuple[list[Any], list[Any] | None]:
        ordered = rows.order_by(*self._order)
        if after is not None:
            if len(after) != len(self._order):
                raise UnknownCursor
            try:
                ordered = ordered.filter(self._behind(after))
                found = list(ordered[: limit + 1])
            except (ValueError, TypeError, OverflowError, ValidationError):
                raise UnknownCursor from None
        else:
            found = list(ordered[: limit + 1])
        page = found[:limit]
        return page, self._place(page[-1]) if len(found) > limit else None

    def _behind(self, after: list[Any]) -> Q:
        """Rows behind that place: those with a later first column, or the same and …"""
        behind, same = Q(), Q()
        for column, value in zip(self._order, after, strict=True):
            name = column.removeprefix("-")
            way = "lt" if column.startswith("-") else "gt"
            behind |= same & Q(**{f"{name}__{way}": value})
            same &= Q(**{name: value})
        return behind

    def _place(self, row: Model) -> list[Any]:
        return [_reach(row, column.removeprefix("-")) for column in self._order]


def _reach(row: Any, path: str) -> Any:
    for name in path.split("__"):
        row = getattr(row, name)
    return row


def _of_list(
    rows: Sequence[Any], after: list[Any] | None, limit: int
) -> tuple[Sequence[Any], list[Any] | None]:
    start = after[0] if after else 0
    if not isinstance(start, int) or start < 0:
        raise UnknownCursor
    end = start + limit
    return rows[start:end], [end] if end < len(rows) else None


def _write(place: list[Any]) -> str:
    text = json.dumps(place, cls=_Exactly, separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _read(cursor: str) -> list[Any]:
    try:
        place = json.loads(base64.urlsafe_b64decode(cursor.encode() + b"=" * (-len(cursor) % 4)))
    except (ValueError, binascii.Error):
        raise UnknownCursor from None
    if not isinstance(place, list) or not place or not all(map(_is_plain, place)):
        raise UnknownCursor
    return place


def _is_plain(value: Any) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool)


class _Exactly(DjangoJSONEncoder):
    """Django's cuts a time to milliseconds, and rows would come twice."""

    def default(self, o: Any) -> Any:
        return o.isoformat() if hasattr(o, "isoformat") else super().default(o)
