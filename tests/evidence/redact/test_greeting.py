"""Names that an agent's greeting gives away."""

import pytest

from fiftytwo.evidence.redact.greeting import names_greeted


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hi Justin, thanks for waiting", ["Justin"]),
        ("@anna ⟨handle⟩ Hi there Justin! ", ["Justin"]),
        ("hey Dario. We look into it", ["Dario"]),
        ("Dear Mrs Keller\nyour order", ["Keller"]),
        ("Dear Mr. Justin Keller,", ["Justin Keller"]),
        ("Good Morning Mr van Dyke,", ["van Dyke"]),
        ("Sehr geehrte Frau Müller,", ["Müller"]),
        ("Bonjour Élodie !", ["Élodie"]),
        ("Hi Justin and Anna,", ["Justin", "Anna"]),
        ("Hello Justin - sure", ["Justin"]),
        ("Thanks.\nHi Justin", ["Justin"]),
    ],
)
def test_it_reads_the_name(text: str, names: list[str]) -> None:
    """A greeting word, perhaps a title, names in capitals, and an end."""
    assert names_greeted(text) == names


@pytest.mark.parametrize(
    "text",
    [
     "Hi there!", "Hi All,", "Hello Team,", "Dear Customer,", "Hi Monday!", "Happy Monday!",
     "Hi Justin thanks", "Hi are you ok?", "hi justin,", "Dear Sir or Madam,", "Good morning!",
     "Hello Shop Team,", "Hi ⟨name⟩,", "Liebe Kundin,", "Hi", "", "Say Hi Justin,",
    ],
)  # fmt: skip
def test_it_names_nobody_when_in_doubt(text: str) -> None:
    """No crowd, no weekday, no sentence that merely goes on."""
    assert names_greeted(text) == []
