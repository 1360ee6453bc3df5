"""Which way imports run. Import contracts say it too; this says it for single files, at once."""

import ast
import tomllib

import pytest

from tests.house.tree import ROOT, imports, source

FLOORS = ("kit", "terms", "evidence", "programme", "cli")
"""A floor imports from floors to its left, and from itself."""

HEAVY = ("duckdb", "pyarrow", "numba", "numpy")


def climbs(floor: str, tree: ast.Module) -> list[str]:
    """Imports of `tree`, a file of `floor`, that go up instead of down."""
    above = FLOORS[FLOORS.index(floor) + 1 :]
    return sorted(name for name in imports(tree) if name.startswith(_of_ours(above)))


def _of_ours(floors: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"fiftytwo.{floor}" for floor in floors)


def takes(library: str, tree: ast.Module) -> bool:
    return any(name.split(".")[0] == library for name in imports(tree))


@pytest.mark.parametrize(
    ("floor", "line", "found"),
    [
        ("kit", "from fiftytwo.terms import week", ["fiftytwo.terms.week"]),
        ("evidence", "import fiftytwo.cli.main", ["fiftytwo.cli.main"]),
        ("evidence", "from fiftytwo.kit.ids import uuid7", []),
        ("cli", "from fiftytwo.evidence import intake", []),
    ],
)
def test_it_sees_an_import_that_climbs(floor: str, line: str, found: list[str]) -> None:
    """The check itself can tell up from down."""
    assert climbs(floor, ast.parse(line)) == found


def test_imports_run_one_way() -> None:
    """kit <- terms <- evidence <- programme, cli."""
    climbing = {}
    for name, tree in source().items():
        folder = name.split("/")[2]
        if folder in FLOORS and (found := climbs(folder, tree)):
            climbing[name] = found
    assert climbing == {}


def test_only_the_lake_knows_duckdb() -> None:
    """SQL stops at evidence/lake: everyone else asks it for columns."""
    knows = [name for name, tree in source().items() if takes("duckdb", tree)]
    assert [name for name in knows if not name.startswith("src/fiftytwo/evidence/lake/")] == []


def test_kit_and_terms_are_light() -> None:
    """The command line imports them before it knows what is asked of it."""
    low = {n: t for n, t in source().items() if n.split("/")[2] in ("kit", "terms")}
    assert [(n, h) for n, t in low.items() for h in HEAVY if takes(h, t)] == []


def test_evidence_knows_no_django() -> None:
    """Plane 1 is columns in, columns out; what lies under it, and the press, need none either."""
    plane = ("kit/", "terms/", "evidence/", "programme/press/")
    below = {n: t for n, t in source().items() if n.removeprefix("src/fiftytwo/").startswith(plane)}
    assert len(below) > 100
    assert [name for name, tree in below.items() if takes("django", tree)] == []


def test_the_contracts_are_kept_by_a_checker_too() -> None:
    """`./run test` checks chains of imports, which a look at single files cannot see."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    contracts = project["tool"]["importlinter"]["contracts"]
    floors = [c["layers"] for c in contracts if c["type"] == "layers"]
    assert list(_of_ours(tuple(reversed(FLOORS)))) in [sorted_floors(f) for f in floors]
    assert any("django" in c.get("forbidden_modules", []) for c in contracts)


def test_no_room_behind_the_doors_is_left_open() -> None:
    """A new folder of evidence is named in the contract that keeps programme out of it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    contracts = project["tool"]["importlinter"]["contracts"]
    [closed] = [c for c in contracts if c.get("source_modules") == ["fiftytwo.programme"]]
    evidence = ROOT / "src/fiftytwo/evidence"
    rooms = {f"fiftytwo.evidence.{init.parent.name}" for init in evidence.glob("*/__init__.py")}
    assert rooms == set(closed["forbidden_modules"])


def sorted_floors(layers: list[str]) -> list[str]:
    """Layers as written, without spaces, those side by side split up."""
    return [name.strip() for layer in layers for name in layer.split("|")]
