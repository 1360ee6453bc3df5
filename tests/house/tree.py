"""The repository as files, for the checks of the house; without git: a bare machine has none."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]

OURS_WITH_A_DOT = {".ci", ".github", ".gitignore"}
"""Other names that begin with a dot (.git, .venv, .demo, caches) are not part of the repository."""

MADE = {"__pycache__", "dist", "build", "node_modules"}


def _is_ours(path: Path) -> bool:
    hidden = path.name.startswith(".") and path.name not in OURS_WITH_A_DOT
    return not (hidden or path.name in MADE or path.name.endswith((".egg-info", ".pyc")))


def _walk(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if not _is_ours(path) or path.is_symlink():
            continue
        if path.is_dir():
            yield from _walk(path)
        else:
            yield path


@cache
def files() -> tuple[Path, ...]:
    """Every file of the repository, sorted."""
    return tuple(_walk(ROOT))


@cache
def texts() -> dict[str, str]:
    """Every text file of the repository: path from the root to content. Binary files are left out.

    LICENSE is left out too: its words are not ours.
    """
    found = {}
    for path in files():
        content = path.read_bytes()
        if b"\0" not in content[:8192] and path.name != "LICENSE":
            found[path.relative_to(ROOT).as_posix()] = content.decode(errors="replace")
    return found


@cache
def python() -> dict[str, ast.Module]:
    """Every Python file of the repository, parsed: path from the root to its tree."""
    return {name: ast.parse(text) for name, text in texts().items() if name.endswith(".py")}


def source() -> dict[str, ast.Module]:
    """The Python files of the package alone."""
    return {name: tree for name, tree in python().items() if name.startswith("src/")}


def pages() -> dict[str, str]:
    """Every Markdown page."""
    return {name: text for name, text in texts().items() if name.endswith(".md")}


def imports(tree: ast.Module) -> set[str]:
    """Every module that a file imports, wherever in the file, by its full name."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found
