"""Every page there is, in a browser: nobody is kept out, at no width, in no light."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from fiftytwo.programme.foundation.published.content import of_brief
from fiftytwo.programme.foundation.published.models import Brief
from tests.programme.cast import Cast
from tests.programme.face.addresses import pages
from tests.programme.face.conftest import Visit
from tests.programme.press.full import full

AA = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    # What is well is not told of: it takes a third of the time.
    "resultTypes": ["violations"],
}


def test_a_fault_would_be_found(visit: Visit) -> None:
    """It is not blind: text that is hardly darker than its paper, and a field without a name."""
    page = visit("stranger")
    page.set_content('<html lang="en"><title>A</title><p style="color:#bbb">Pale</p><input>')
    found = {rule["id"] for rule in Axe().run(page, options=AA).response["violations"]}
    assert {"color-contrast", "label"} <= found


@pytest.mark.slow
@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1920, "light")])
def test_every_page_can_be_used(cast: Cast, visit: Visit, width: int, scheme: str) -> None:
    """It breaks nothing of WCAG 2.2 A and AA; it fits (what is wider than the page, such as a
    table, scrolls by itself); it loads what it asks for, and its policy forbids nothing there.

    All in one round: loading a page takes longer than looking at it.
    """
    faults: list[str] = []
    for page, path in _each(cast, visit, scheme, width, faults):
        page.wait_for_load_state()
        found = Axe().run(page, options=AA)
        faults += [
            f"{path}: {rule['id']}: {rule['nodes'][0]['html'][:150]}"
            for rule in found.response["violations"]
        ]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            faults.append(f"{path}: scrolls sideways")
    assert not faults, "\n".join(faults)


def _listen(page: Page, heard: list[str]) -> None:
    """Notes faults, and what could not be loaded; that a page is refused was asked for."""
    page.on(
        "console",
        lambda said: (
            heard.append(said.text)
            if said.type in ("error", "warning") and not said.text.startswith("Failed to load")
            else None
        ),
    )
    page.on(
        "response",
        lambda got: (
            heard.append(f"{got.status} {got.url}")
            if got.status >= 400 and not got.request.is_navigation_request()
            else None
        ),
    )


@pytest.fixture(autouse=True)
def _with_a_brief(cast: Cast) -> None:
    """Alice has a brief in which every kind of line stands."""
    Brief.objects.create(week="2026-W47", lead_id="alice", place=0, content=of_brief(full()))


def _each(
    cast: Cast, visit: Visit, scheme: str, width: int, heard: list[str]
) -> Iterator[tuple[Page, str]]:
    """Every page, loaded; one browser a role."""
    opened: dict[str, Page] = {}
    for role, path in pages(cast):
        if role not in opened:
            opened[role] = visit(
                role, color_scheme=scheme, viewport={"width": width, "height": 800}
            )
            _listen(opened[role], heard)
        page = opened[role]
        answer = page.goto(path)
        assert answer is not None
        assert answer.status < 500, path
        yield page, path
