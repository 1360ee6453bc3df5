"""What is masked in a text and what stays. All persons and numbers are invented."""

import pytest

from fiftytwo.evidence.redact.mask import kinds_found, mask_text

MASKED = [
    # e-mail
    ("write to anna.k+shop@mail.example.com, please", "write to ⟨e-mail⟩, please"),
    ("'bob@example.com'", "'⟨e-mail⟩'"),
    ("it is annak77@gmail thanks", "it is ⟨e-mail⟩ thanks"),
    ("anna (at) example (dot) com", "⟨e-mail⟩"),
    ("jürgen@müller.example", "⟨e-mail⟩"),
    # phone
    ("ring +44 7700 900123 now", "ring ⟨phone⟩ now"),
    ("0044 7700 900123", "⟨phone⟩"),
    ("+49 (0)30 23125014", "⟨phone⟩"),
    ("07700 900123", "⟨phone⟩"),
    ("030/23125014", "⟨phone⟩"),
    ("0171-3920014", "⟨phone⟩"),
    ("06 39 98 12 34", "⟨phone⟩"),
    ("06.39.98.12.34", "⟨phone⟩"),
    ("(555) 010-0123", "⟨phone⟩"),
    ("555-010-0123 x12", "⟨phone⟩"),
    ("1-555-010-0123", "⟨phone⟩"),
    ("call me back on 555 0123", "call me back on ⟨phone⟩"),
    ("555 0123 fax", "⟨phone⟩ fax"),
    ("Tel.03023125014", "Tel.⟨phone⟩"),
    ("07700 900123,07700 900124,07700 900125", "⟨phone⟩,⟨phone⟩,⟨phone⟩"),
    # card
    ("4111 1111 1111 1111", "⟨card⟩"),
    ("4111-1111-1111-1111 12/27 123", "⟨card⟩ 12/27 123"),
    ("378282246310005", "⟨card⟩"),
    ("2 4111 1111 1111 1111", "2 ⟨card⟩"),
    ("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "⟨card⟩"),
    # 76543211234578 alone passes Luhn; an order is not cut in two for that.
    ("order 601-7654321-1234578", "order ⟨number⟩"),
    ("601-7654321-1234578 is late", "⟨number⟩ is late"),
    # IBAN
    ("DE89 3704 0044 0532 0130 00 is mine", "⟨iban⟩ is mine"),
    ("GB82WEST12345698765432", "⟨iban⟩"),
    ("gb82 west 1234 5698 7654 32", "⟨iban⟩"),
    # handles
    ("@anna_k help", "⟨handle⟩ help"),
    ("thanks @anna.k!", "thanks ⟨handle⟩!"),
    ("@anna@social.example", "⟨handle⟩"),
    ("@115858 hello", "⟨handle⟩ hello"),
    # addresses of machines
    ("from 192.0.2.17.", "from ⟨ip⟩."),
    ("from 2001:db8::17 today", "from ⟨ip⟩ today"),
    # orders, bookings, tickets
    ("my OF-2291734 is late", "my ⟨number⟩ is late"),
    ("order 502-2345678-9012345", "order ⟨number⟩"),
    ("ticket #884213", "ticket ⟨number⟩"),
    ("see #884213", "see ⟨number⟩"),
    ("ref: X7KQ2P", "ref: ⟨number⟩"),
    ("booking XKQWZP", "booking XKQWZP"),  # a word in capitals, unless a colon says otherwise
    ("booking: XKQWZP", "booking: ⟨number⟩"),
    ("booking no. x7kq2p", "booking no. ⟨number⟩"),  # as typed, with a label before it
    ("my booking no. is sunday", "my booking no. is sunday"),
    ("order number is 4711", "order number is ⟨number⟩"),
    ("my order number for this is 1234567", "my order number for this is ⟨number⟩"),
    ("Bestellnummer: 123456", "Bestellnummer: ⟨number⟩"),
    ("Kunden-Nr. 99887766", "Kunden-Nr. ⟨number⟩"),
    ("commande n° 123456", "commande n° ⟨number⟩"),
    ("1Z999AA10123456784", "⟨number⟩"),
    ("it says 123456789012", "it says ⟨number⟩"),
    # secrets
    ("my password is hunter22.", "my password is ⟨token⟩."),
    ("PIN: 4821", "PIN: ⟨token⟩"),
    ("sk-live_a8F3kd92LmQ0x7Zp4", "⟨token⟩"),
]

STAYS = [
    "I paid £1,299.00, then 1 234 567,89 and $20",
    "at 10:30 on 12/03/2026, or 2026-03-12 10:30:45, open 09.00-17.00",
    "from 2019 to 2021, 2019-20, in 24 hours, 7 days a week, 24/7",
    "iOS 11.0.3 on an iPhone 12, a Galaxy S7 and version 10.0.0.1",
    "CE-34878-0 after KB4541338, error 0x80070005, 1080p, 4k, 60fps",
    "order 2 items, order 20000 points, my order 2019, case 24hours, ticket 12:30",
    "let's meet @5pm @ the shop",
    "std::min and 12:30:45",
    "Thank you so much, you are a star",
    "and/or w/o 50/50",
    "[EMAIL] **email** <phone> [redacted]",
    "views went to 100000000",
    "😀 🇩🇪 שלום مرحبا \u202eabc\u202c \x00",
    "",
]


@pytest.mark.parametrize(("text", "masked"), MASKED)
def test_it_masks_personal_data_by_its_kind(text: str, masked: str) -> None:
    """Each kind is replaced by its own mask, and what stands around it stays."""
    assert mask_text(text) == masked


@pytest.mark.parametrize("text", STAYS)
def test_it_leaves_prices_times_dates_versions_products_and_words(text: str) -> None:
    """What is no personal data stays to the letter."""
    assert mask_text(text) == text


@pytest.mark.parametrize(("text", "masked"), MASKED)
def test_it_masks_in_the_middle_of_other_scripts_and_odd_bytes(text: str, masked: str) -> None:
    """Emoji, right-to-left text and NUL bytes around it change nothing."""
    odd = "שלום 😀 \x00 {} \x00 \u202eمرحبا\u202c"
    assert mask_text(odd.format(text)) == odd.format(masked)


@pytest.mark.parametrize("kind", ["e-mail", "phone", "card", "iban", "handle", "number", "name"])
def test_it_leaves_its_own_masks_alone(kind: str) -> None:
    """Not even a customer called Mail, Phone or Number changes a mask."""
    text = f"order number ⟨{kind}⟩ 12 call ⟨{kind}⟩"
    assert mask_text(text, names=[kind, "Mail", "Phone Number"]) == text


def test_it_keeps_the_handles_of_agents_and_brands() -> None:
    """`keep` is compared without regard to case."""
    masked = mask_text("@ShopHelp and @Shop.Thanks and @anna", keep={"shophelp", "shop"})
    assert masked == "@ShopHelp and @Shop.Thanks and ⟨handle⟩"


def test_it_ends_on_numbers_that_lean_on_each_other() -> None:
    """A list on which rounds without end could be spent is masked whole after a few."""
    masked = mask_text("1.2.3.4-" * 200 + "1.2.3.4")
    assert mask_text(masked) == masked


def test_kinds_found_counts_and_tells_no_values() -> None:
    """Counts by kind, for reports; of a masked text they are the same."""
    text = "a@example.com, b@example.com or 07700 900123, Anna"
    counts = {"e-mail": 2, "phone": 1, "name": 1}  # two addresses, one number, one name
    assert kinds_found(text, names=["Anna Keller"]) == counts
    assert kinds_found(mask_text(text, names=["Anna Keller"])) == counts
    assert kinds_found("nothing here") == {}
