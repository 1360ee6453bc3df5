"""The documents: nothing stale, nothing missing, no link into nowhere."""

import re
from pathlib import PurePosixPath

import pytest

from docs.make import PAGES, written
from fiftytwo.evidence.tables.all import TABLES
from fiftytwo.evidence.tables.table import Table
from tests.house.tree import ROOT, pages, texts

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
DECISION_PARTS = ["Context", "Decision", "Consequences", "Alternatives"]
FRAGMENT = re.compile(r"changelog\.d/\+[a-z0-9-]+\.(feature|change|fix|removal|security)\.md")


def anchors(page: str) -> set[str]:
    """The anchors that the headings of a page make, as code hosts make them."""
    titles = HEADING.findall(FENCE.sub("", page))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def dead_links(name: str, page: str) -> list[str]:
    """Links of the page called `name` that lead to no file or heading of the repository."""
    links = LINK.findall(FENCE.sub("", page))
    return [link for link in links if not re.match(r"[a-z]+:", link) and _dead(name, page, link)]


def _dead(name: str, page: str, link: str) -> bool:
    path, _, anchor = link.partition("#")
    there = (ROOT / name).parent / path
    if path and not there.exists():
        return True
    return bool(anchor) and anchor not in anchors(there.read_text() if path else page)


def fragment_faults(text: str) -> list[str]:
    """What is wrong with a changelog fragment; it is written to users, in one to five lines."""
    faults = []
    lines = text.strip().splitlines()
    if not 1 <= len(lines) <= 5 or any(len(line) > 100 for line in lines):
        faults.append("one to five lines of at most 100 characters")
    if text.lstrip().startswith(("#", "-", "*")):
        faults.append("a sentence, not a heading or a list")
    if not text.strip().endswith((".", "`")) or not text.endswith("\n"):
        faults.append("a full stop and a line end at the end")
    return faults


@pytest.mark.parametrize(
    ("link", "dead"),
    [
        ("[a](README.md)", False),
        ("[a](NOWHERE.md)", True),
        ("[a](#here-it-is)", False),
        ("[a](#there)", True),
        ("[a](README.md#there)", True),
        ("[a](https://example.com/x)", False),
        ("```\n[a](NOWHERE.md)\n```", False),
    ],
)
def test_it_sees_a_dead_link(link: str, dead: bool) -> None:
    """The check itself can tell a dead link; links to other sites are not followed."""
    assert bool(dead_links("README.md", f"# Here, it is!\n{link}\n")) is dead


def test_no_link_is_dead() -> None:
    """Every link between our pages leads to a page and a heading that are there."""
    found = {name: dead_links(name, page) for name, page in pages().items()}
    assert {name: links for name, links in found.items() if links} == {}


@pytest.mark.parametrize("page", sorted(PAGES))
def test_generated_pages_are_fresh(page: str) -> None:
    """If this fails: `./run docs`, and read the difference."""
    assert texts().get(page) == written(page), f"{page} is stale; write it again with ./run docs"


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_column_is_told(table: Table) -> None:
    """A table says what it is, each column what it means; keys are columns that are never null."""
    assert table.about.endswith(".")
    assert [column.name for column in table.columns if not column.means] == []
    never_null = {column.name for column in table.columns if column.null is None}
    assert set(table.key) <= never_null


def test_every_decision_has_its_parts() -> None:
    """One page each: Context, Decision, Consequences, Alternatives, in this order."""
    decisions = {n: p for n, p in pages().items() if n.startswith("docs/decisions/")}
    parts = {name: re.findall(r"^## (.+)$", page, re.MULTILINE) for name, page in decisions.items()}
    assert {name: found for name, found in parts.items() if found != DECISION_PARTS} == {}


def test_decisions_are_numbered_once() -> None:
    """A number names one decision for ever, and the title says it again."""
    names = [PurePosixPath(n).name for n in pages() if n.startswith("docs/decisions/")]
    assert [name for name in names if not re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", name)] == []
    assert len({name[:4] for name in names}) == len(names)
    for name in names:
        assert pages()[f"docs/decisions/{name}"].startswith(f"# {name[:4]} · ")


@pytest.mark.parametrize(
    ("text", "well"),
    [
        ("Backups can be restored on another machine.\n", True),
        ("# Backups\n", False),
        ("- Backups.\n", False),
        ("Backups", False),
        ("", False),
    ],
)
def test_it_sees_a_malformed_fragment(text: str, well: bool) -> None:
    """The check itself can tell a fragment from a note."""
    assert (fragment_faults(text) == []) is well


def test_changelog_fragments_are_well_formed() -> None:
    """Their names say the kind, their words speak to users."""
    found = {n: t for n, t in texts().items() if n.startswith("changelog.d/")}
    found.pop("changelog.d/README.md")
    assert [name for name in found if not FRAGMENT.fullmatch(name)] == []
    assert {n: f for n, t in found.items() if (f := fragment_faults(t))} == {}


def test_the_glossary_is_in_order() -> None:
    """One word for one thing: each stands once, and where one looks for it."""
    words = re.findall(r"^\*\*([^*]+)\*\*", texts()["docs/glossary.md"], re.MULTILINE)
    assert words == sorted(set(words), key=str.casefold)
