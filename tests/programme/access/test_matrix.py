"""Every address of the pages and the API × role: what whoever asks for it gets."""

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache
from django.db import transaction
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.programme.access import rows
from tests.programme.access.row import EVERYBODY, Row
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

OF_ALLAUTH = "account/"
"""Its pages are the library's: who sees which is tested there; ours is in test_signing_in."""

ROWS: dict[str, list[Row]] = {}
for found in pkgutil.iter_modules(rows.__path__):
    ROWS |= importlib.import_module(f"{rows.__name__}.{found.name}").ROWS

CASES = [(name, number) for name in ROWS for number in range(len(ROWS[name]))]


def _names(resolver: URLResolver, space: str = "", path: str = "") -> Iterator[tuple[str, str]]:
    for pattern in resolver.url_patterns:
        where = path + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield f"{space}{pattern.name}", where
        else:
            inner = f"{pattern.namespace}:" if pattern.namespace else space
            yield from _names(pattern, inner, where)


def test_every_address_has_a_row() -> None:
    """It fails for a new address of which nobody said who may see it."""
    there = {name for name, path in _names(get_resolver()) if not path.startswith(OF_ALLAUTH)}
    assert there == set(ROWS)


@pytest.mark.parametrize(("name", "number"), CASES)
def test_each_role_gets_what_its_row_says(
    name: str, number: int, cast: Cast, sign_in: SignIn
) -> None:
    """It answers with the status of the matrix, and never with an error of ours."""
    row = ROWS[name][number]
    address = reverse(name, kwargs=row.address(cast))
    got = {role: _ask(sign_in, role, name, row, address) for role in EVERYBODY}
    assert got == {role: row.expected(role) for role in EVERYBODY}


def _ask(sign_in: SignIn, role: str, name: str, row: Row, address: str) -> int:
    """The status; whatever was done is taken back, so that the next role finds all as it was."""
    asked: dict[str, Any] = {} if row.method == "get" else {"data": row.data}
    if asked and name.startswith("api:"):
        asked["content_type"] = "application/json"
    with transaction.atomic():
        answer = getattr(sign_in(role), row.method)(address, **asked)
        transaction.set_rollback(True)
    cache.clear()
    return int(answer.status_code)
