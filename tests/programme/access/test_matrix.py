"""Every address of the pages and the API × role: what whoever asks for it gets."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
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


@pytest.mark.parametrize("role", EVERYBODY)
@pytest.mark.parametrize(("name", "number"), CASES)
def test_each_role_gets_what_its_row_says(
    name: str, number: int, role: str, cast: Cast, sign_in: SignIn
) -> None:
    """It answers with the status of the matrix, and never with an error of ours."""
    row = ROWS[name][number]
    address = reverse(name, kwargs=row.address(cast))
    asked = (
        {"data": row.data, "content_type": "application/json"}
        if "api:" in name
        else {"data": row.data}
    )
    if row.method == "get":
        asked = {}
    answer = getattr(sign_in(role), row.method)(address, **asked)
    assert answer.status_code == row.expected(role), answer.content[:300]
