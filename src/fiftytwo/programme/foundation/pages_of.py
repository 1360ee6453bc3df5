"""Long lists a page at a time."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest

ON_A_PAGE = 50


def page_asked(request: HttpRequest, rows: QuerySet[Any]) -> Page[Any]:
    """For a page and its face/next.html: the rows of the page that `?page=` asks for.

    The first one where it asks for none, the last one where it asks for one behind it.
    """
    return Paginator(rows, ON_A_PAGE).get_page(request.GET.get("page"))


def page_of(rows: QuerySet[Any], page: int) -> tuple[list[Any], int | None]:
    """For programs, without a number of how many there are.

    The rows of a page, from 1; and the number of the next one, None after the last. Where rows are
    shown as they are, api/paging.py does it, and rows that come meanwhile shift nothing.
    """
    start = (page - 1) * ON_A_PAGE
    found = list(rows[start : start + ON_A_PAGE + 1])
    return found[:ON_A_PAGE], page + 1 if len(found) > ON_A_PAGE else None
