"""The page of figures: each bench writes its own section between two marks."""

from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs/reference/benchmarks.md"


def write_section(name: str, section: str) -> None:
    """Put `section` (Markdown, with its heading) in the place of the one called `name`."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(begin)
    after = rest.partition(end)[2] or "\n"
    text = f"{before.rstrip()}\n\n{begin}\n{section.rstrip()}\n{end}{after}"
    PAGE.write_text(text, encoding="utf-8")
