"""Put the shipped model's card into docs/reference/signal-cards.md.

python bench/signal_cards.py
"""

from importlib.resources import files
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs/reference/signal-cards.md"

HEAD = """# Signal cards

One card a model: what it learned from, how good it is, where it fails. Written by training and
shipped beside the model; this page shows it. What the labels mean: [annotation guide](annotation-guide.md).
How a message is read: [how signals read](../explanation/how-signals-read.md).
"""


def page() -> str:
    """The page with the card one level down."""
    card = (files("fiftytwo.evidence.signals") / "card.md").read_text(encoding="utf-8")
    lines = (f"#{line}" if line.startswith("#") else line for line in card.splitlines())
    return HEAD + "\n" + "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
