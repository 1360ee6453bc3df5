"""The card is shown where people look for it."""

from importlib.resources import files
from pathlib import Path

from fiftytwo.evidence.signals.scorer import load_scorer
from fiftytwo.terms.signals import SIGNALS

PAGE = Path(__file__).parents[3] / "docs/reference/signal-cards.md"


def card():
    return (files("fiftytwo.evidence.signals") / "card.md").read_text(encoding="utf-8")


def test_the_page_shows_the_shipped_card():
    """After training, `./run docs` brings it up to date."""
    page = PAGE.read_text(encoding="utf-8")
    assert all(line in page for line in card().splitlines())


def test_the_card_is_of_the_shipped_model():
    """Its name, and every signal: with figures, or named as silent."""
    model = load_scorer().model
    assert card().startswith(f"# {model.name}\n")
    silent = next(line for line in card().splitlines() if "No evaluation" in line)
    for name in SIGNALS:
        assert (f"`{name}`" in silent) == (model.heads[name] is None)
        assert (f"\n| {name} |" in card()) == (model.heads[name] is not None)


def test_the_card_warns_of_weak_signals_where_there_are_any():
    """And only there."""
    heads = load_scorer().model.heads
    weak = [name for name, head in heads.items() if head is not None and head.weak]
    line = next(line for line in card().splitlines() if "**Weak**" in line)
    assert ("decide nothing by them" in line) == bool(weak)
    assert all(f"`{name}`" in line for name in weak)
