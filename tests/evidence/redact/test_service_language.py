"""What customers write: addresses, birthdays, numbers in words. All of it invented."""

import pytest

from fiftytwo.evidence.redact.mask import mask_text

MASKED = [
    ("it's 14 Larch Close, Swindon SN3 2RT now", "it's ⟨address⟩ now"),
    ("to 42 Elm St Apt 5B, Portland, OR 97205.", "to ⟨address⟩."),
    ("Adresse: Hauptstr. 12, 10115 Berlin", "Adresse: ⟨address⟩"),
    ("adresse : 12 rue de la Paix, 75002 Paris", "adresse : ⟨address⟩"),
    ("dob 14/03/1986", "dob ⟨birthday⟩"),
    ("geboren am 3. Mai 1991", "geboren am ⟨birthday⟩"),
    ("née le 14/07/1983", "née le ⟨birthday⟩"),
    ("oh seven seven double oh nine hundred four six one", "⟨phone⟩"),
    ("it's four two four two " * 1 + "four two four two four two four two", "it's ⟨number⟩"),
    ("pin is four eight two one", "pin is ⟨token⟩"),
    ("tess dot harlow at example dot com", "⟨e-mail⟩"),
    ("Kundennr.: K-55210", "Kundennr.: ⟨number⟩"),
    ("Mitgliedsnummer M 220 4471", "Mitgliedsnummer ⟨number⟩"),
    ("username benji_k88", "username ⟨handle⟩"),
]

STAYS = [
    "5 miles down the road, 2 hours at the court, one way",
    "born to run in 2019, delivered on 12/05/2026",
    "between eight and twelve it was twenty nine ninety nine in twenty twenty six",
    "I called three times and waited forty five minutes",
    "the M14 has 8 GB, X1 2GB",
    "my password is easy, the login page is down",
    "Fehler 8 an der Jura E8, Umweg 5 km",
]


@pytest.mark.parametrize(("text", "masked"), MASKED)
def test_it_masks_what_customers_write(text: str, masked: str) -> None:
    """Addresses whole, birthdays only where a word says so, numbers from five digits."""
    assert mask_text(text) == masked
    assert mask_text(masked) == masked


@pytest.mark.parametrize("text", STAYS)
def test_it_leaves_prices_times_and_counts_in_words(text: str) -> None:
    """Dates, times, ways and counts are what conversations are about."""
    assert mask_text(text) == text
