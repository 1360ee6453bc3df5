"""Habits that a linter of somebody else's does not know."""

import ast
import re
from collections.abc import Iterator
from pathlib import PurePosixPath

import pytest

from tests.house.tree import files, python, source, texts

DRAWERS = {"utils", "util", "helpers", "helper", "misc", "common", "stuff"}
"""A drawer with such a name never closes: name the thing instead."""

SUPPRESS_ALL = {
    f"{module}suppress({kind})"
    for module in ("", "contextlib.")
    for kind in ("Exception", "BaseException")
}

IGNORE = re.compile(r"#\s*(?:noqa|type:\s*ignore|pragma)\b(?P<rest>[^\n]*)")
WITH_CODE_AND_REASON = re.compile(
    r"""^(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*  # a rule of the linter
        |\[[a-z-]+(?:,\s*[a-z-]+)*\])        # or of the type checker
        \s+[(#]?\s*\w+\s+\w+                 # and two words at least that say why
    """,
    re.VERBOSE,
)


def unreasoned_ignores(text: str) -> list[str]:
    """Ignores that do not name a rule, or not the reason for ignoring it."""
    return [m[0] for m in IGNORE.finditer(text) if not WITH_CODE_AND_REASON.match(m["rest"])]


def silent_handlers(tree: ast.AST) -> Iterator[int]:
    """Lines that swallow an error: `except` without a type, or that does nothing, and its kin.

    `except Exception` is the linter's (BLE001), which wants a reason beside it.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler) and (node.type is None or _does_nothing(node)):
            yield node.lineno
        if isinstance(node, ast.Call) and ast.unparse(node) in SUPPRESS_ALL:
            yield node.lineno


def _does_nothing(handler: ast.ExceptHandler) -> bool:
    return all(
        isinstance(line, ast.Pass)
        or (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
        for line in handler.body
    )


@pytest.mark.parametrize(
    ("line", "well"),
    [
        ("x  # no" + "qa", False),
        ("x  # no" + "qa: B018", False),
        ("x  # no" + "qa: B018  (raises ValueError for a bad week)", True),
        ("x  # type: " + "ignore", False),
        ("x  # type: " + "ignore[arg-type]  # the stub forgets None", True),
    ],
)
def test_it_sees_an_ignore_without_a_reason(line: str, well: bool) -> None:
    """The check itself can tell a reason from none."""
    assert (unreasoned_ignores(line) == []) is well


@pytest.mark.parametrize(
    ("handler", "silent"),
    [
        ("except: x = 1", True),
        ("except Exception: say('…')", False),
        ("except OSError: suppress(Exception)", True),
        ("except KeyError: pass", True),
        ("except KeyError: ...", True),
        ("except KeyError: return_early = True", False),
    ],
)
def test_it_sees_a_silent_handler(handler: str, silent: bool) -> None:
    """The check itself can tell a silent clause from one that does something."""
    assert bool(list(silent_handlers(ast.parse(f"try: f()\n{handler}")))) is silent


def test_every_ignore_has_a_reason() -> None:
    """Whoever silences a rule says to the next reader why."""
    found = {n: unreasoned_ignores(t) for n, t in texts().items() if n.endswith(".py")}
    assert {name: ignores for name, ignores in found.items() if ignores} == {}


def test_every_rule_left_out_has_a_reason() -> None:
    """The same for rules left out for the whole house, one a line in pyproject.toml."""
    block = re.search(r"^ignore = \[\n(.*?)^\]", texts()["pyproject.toml"], re.M | re.S)
    assert block is not None
    assert [line for line in block[1].splitlines() if not re.search(r"# \w+ \w+", line)] == []


def test_no_error_is_swallowed() -> None:
    """A fallback nobody hears of hides what went wrong; `contextlib.suppress` names it at least."""
    found = {name: list(silent_handlers(tree)) for name, tree in source().items()}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_there_are_no_drawers() -> None:
    """A newcomer guesses the path from the thing; nobody guesses what is in utils."""
    names = {PurePosixPath(path.as_posix()) for path in files()}
    assert [str(p) for p in names if DRAWERS & {part.split(".")[0] for part in p.parts[-3:]}] == []


def test_every_module_says_what_it_is() -> None:
    """The first line of a file tells a reader whether to read on. Django writes migrations."""
    ours = ("src/", "bench/", "docs/")
    package = {n: t for n, t in python().items() if n.startswith(ours) and "/migrations/" not in n}
    assert [name for name, tree in package.items() if not ast.get_docstring(tree)] == []
