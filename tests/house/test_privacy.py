"""What must not stand in a public repository."""

import re

import pytest

from tests.house.tree import texts

# In two parts each, so that this file does not name what no file may name.
_HOSTS = (("pypi", "org"), ("pythonhosted", "org"), ("registry", "npmjs"), ("conda", "anaconda"))
HOSTS = re.compile("|".join(re.escape(".".join(parts)) for parts in _HOSTS))
PLACES = re.compile(r"(?<![\w.~}$)/])/(?:home|Users|root|work|tmp)/\w")
ADDRESS = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
INVENTED = re.compile(r"(?:^|\.)(?:example\.(?:com|org|net)|[\w-]+\.(?:example|test|invalid))$")
"""Domains that nobody can own. RFC 2606."""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see {}/notes", True),
        ("cd {}", True),
        ("https://example.com{}", False),
        ("src{}/kit", False),
        ("$HOME{}", False),
    ],
)
def test_it_sees_a_place_on_somebodys_machine(text: str, found: bool) -> None:
    """The check itself can tell a machine's path from any other."""
    place = "/".join(("", "home", "maren"))  # in pieces, so that this file does not find itself
    assert bool(PLACES.search(text.format(place))) is found


def _lines(pattern: re.Pattern[str]) -> list[str]:
    """Where `pattern` stands in the repository: file and line, not what was found."""
    return [
        f"{name}:{number}"
        for name, text in texts().items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_package_index_is_named() -> None:
    """Where packages come from is the machine's business; the hashes say what they must be."""
    assert _lines(HOSTS) == []


def test_no_machine_is_named() -> None:
    """A path of somebody's machine works nowhere else and tells about them."""
    assert _lines(PLACES) == []


def test_every_address_is_invented() -> None:
    """Mail addresses in texts, tests and the demo stand in domains that nobody can own."""
    found = [
        f"{name}: …@{domain}"
        for name, text in texts().items()
        for domain in ADDRESS.findall(text)
        if not INVENTED.search(domain.lower())
    ]
    assert found == []
