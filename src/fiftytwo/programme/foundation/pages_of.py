"""Long lists for programs, a page at a time, without a number of how many there are."""

from typing import Any

from django.db.models import QuerySet

ON_A_PAGE = 50


def page_of(rows: QuerySet[Any], page: int) -> tuple[list[Any], int | None]:
    """The rows of a page, from 1; and the number of the next one, None after the last."""
    start = (page - 1) * ON_A_PAGE
    found = list(rows[start : start + ON_A_PAGE + 1])
    return found[:ON_A_PAGE], page + 1 if len(found) > ON_A_PAGE else None
