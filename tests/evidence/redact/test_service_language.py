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
    ("sure, 14/03/1981", "sure, ⟨birthday⟩"),
    (
        "my date of birth, do you need it? third of June ninety-one",
        "my date of birth, do you need it? ⟨birthday⟩",
    ),
    ("to 14 Larch Croft please", "to ⟨address⟩ please"),
    ("it's the ninth of October nineteen sixty four", "it's ⟨birthday⟩"),
    ("zweitausendfünf, am ersten Juni", "⟨birthday⟩"),
    ("ich bin am 3. März 1981 geboren", "ich bin am ⟨birthday⟩ geboren"),
    ("DOB if you need it 25/04/1974", "DOB if you need it ⟨birthday⟩"),
    ("the plate's QF21 KLX.", "the plate's ⟨number⟩."),
    ("a white van, QF21 KLX, let them in", "a white van, ⟨number⟩, let them in"),
    ("reg is qf21klx", "reg is ⟨number⟩"),
    ("mit dem Anhänger, HAL-XQ 322", "mit dem Anhänger, ⟨number⟩"),
    ("ma voiture QB-417-ZX", "ma voiture ⟨number⟩"),
    ("license plate 7ABC123", "license plate ⟨number⟩"),
    (
        "my password's Heath!99moss if you want to go in",
        "my password's ⟨token⟩ if you want to go in",
    ),
    ("user tess_77 pw Heath!99", "user ⟨handle⟩ pw ⟨token⟩"),
    ("my password is sunflower.", "my password is ⟨token⟩."),
    ("the memorable word is Bluebell", "the memorable word is ⟨token⟩"),
    ("das Kundenkennwort lautet Glockenblume", "das Kundenkennwort lautet ⟨token⟩"),
    ("mother's maiden name is Quillfeather", "mother's maiden name is ⟨token⟩"),
    ("it's spelt Q U I L L E N", "it's spelt ⟨name⟩"),
    ("I'm H U double R E double L", "I'm ⟨name⟩"),
    ("Quillen. Q-U-I-L-L-E-N.", "Quillen. ⟨name⟩."),
    ("sort code 10-12-24, account 10004471", "sort code ⟨number⟩, account ⟨number⟩"),
    ("passport 533 401 177", "passport ⟨number⟩"),
    ("Flat 26, Larch House, 37 Pebble Rigg, Harrow Sands", "⟨address⟩"),
    ("I live at 16 Corley Rigg. We wait.", "I live at ⟨address⟩. We wait."),
]

STAYS = [
    "5 miles down the road, 2 hours at the court, one way",
    "born to run in 2019, delivered on 12/05/2026",
    "between eight and twelve it was twenty nine ninety nine in twenty twenty six",
    "I called three times and waited forty five minutes",
    "the M14 has 8 GB, X1 2GB",
    "my password is easy, the login page is down",
    "Fehler 8 an der Jura E8, Umweg 5 km",
    "customers since 3 May 1998, terms of 12 January 2018, delivered 27/12/2025",
    "EK22 HAS been late, the USB-C 3 lead, TX-AB 200 cm, LH 903",
    "is the reg fee £12 or £21 for 2 cars",
    "my password is wrong, my pin is blocked, the passcode was reset",
    "use code WINTER10 at the till, error code 404123",
    "the promotional code is AB10OFF, our postal code 500001",
    "W H Y is it late, P L E A S E, that's N O T fair",
    "It was perfect! P-E-R-F-E-C-T!",
    "send it to 2 friends, a table for 4 at the Crown",
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
