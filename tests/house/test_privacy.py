"""What must not stand in a public repository."""

import re
from collections.abc import Callable, Set
from functools import cache
from hashlib import sha256

import pytest

from tests.house.tree import texts

# SHA-256 of two labels of each host, so that this file does not name what no file may name.
HOSTS = {
    "a4aa2ac280bb8d1a0ce7a1be5a7bfb10292b49fe9435ad5cff19f421f3c70e41",
    "8b5bb5eb9d758455b8635855cf8aaf05b68775e3f83f0291e800ef338fb9783c",
    "08d54e49cb09e2977cf9964bda931cc11d72bbffecc3310be77f28dd58a8d820",
    "39a3d3e6643931ce8949cdb7597458071dd7add65f68c2d2d293ce2b8bfdee3e",
}
TWO_LABELS = re.compile(r"(?<![\w-])(?=([a-z][a-z-]{3,15}\.[a-z]{3,8})(?![\w-]))", re.IGNORECASE)
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


def _lines(stands_in: Callable[[str], object]) -> list[str]:
    """Where in the repository it stands: file and line, not what was found."""
    return [
        f"{name}:{number}"
        for name, text in texts().items()
        for number, line in enumerate(text.splitlines(), 1)
        if stands_in(line)
    ]


@cache
def _digest(words: str) -> str:
    return sha256(words.lower().encode()).hexdigest()


def _named_hosts(line: str, hosts: Set[str] = HOSTS) -> set[str]:
    return {two for two in TWO_LABELS.findall(line) if _digest(two) in hosts}


@pytest.mark.parametrize(
    "line", ["https://Example.org/simple", "= files.example.org", "example.org."]
)
def test_it_sees_a_host_by_its_hash(line: str) -> None:
    """The check itself can tell a host from any other."""
    assert _named_hosts(line, {_digest("example.org")})
    assert not _named_hosts(line, {_digest("other.org")})


def test_no_package_index_is_named() -> None:
    """Where packages come from is the machine's business; the hashes say what they must be."""
    assert _lines(_named_hosts) == []


def test_no_machine_is_named() -> None:
    """A path of somebody's machine works nowhere else and tells about them."""
    assert _lines(PLACES.search) == []


def test_every_address_is_invented() -> None:
    """Mail addresses in texts, tests and the demo stand in domains that nobody can own."""
    found = [
        f"{name}: …@{domain}"
        for name, text in texts().items()
        for domain in ADDRESS.findall(text)
        if not INVENTED.search(domain.lower())
    ]
    assert found == []
