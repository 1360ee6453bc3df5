"""Links: host and harmless path stay, what opens an account or names somebody is cut."""

import pytest

from fiftytwo.evidence.redact.mask import mask_text

CUT = [
    ("https://shop.example/reset?token=abc", "https://shop.example/reset?token=⟨token⟩"),
    ("https://shop.example/a?x=1&y=2#z, ok", "https://shop.example/a?x=⟨token⟩, ok"),
    ("https://anna:pw@shop.example/x", "https://⟨token⟩@shop.example/x"),
    ("https://shop.example/?a8f7e6c5", "https://shop.example/?⟨token⟩"),
    ("https://shop.example/#access_token=1", "https://shop.example/#access_token=⟨token⟩"),
    (
        "https://shop.example/r/0c4f1b2a-1111-4222-8333-123456789abc/x",
        "https://shop.example/r/⟨token⟩/x",
    ),
    ("https://shop.example/i/a8F3kd92LmQ0x7Zp4", "https://shop.example/i/⟨token⟩"),
    ("https://shop.example/orders/502245/track", "https://shop.example/orders/⟨token⟩/track"),
    ("https://shop.example/u/anna@example.com", "https://shop.example/u/⟨token⟩"),
    ("shop.example/reset?token=abc", "shop.example/reset?token=⟨token⟩"),
    ("www.shop.example?t=1", "www.shop.example?t=⟨token⟩"),
    ("(https://twitter.com/anna_k/status/12)", "(https://twitter.com/⟨handle⟩/status/12)"),
    ("https://linkedin.com/in/anna-k", "https://linkedin.com/in/⟨handle⟩"),
    ("https://video.example/@anna", "https://video.example/⟨handle⟩"),
]

STAYS = [
    "https://support.example/accounts/answer/12345.",
    "https://archive.example/web/20261123080000/https://support.example/en-us/AB123456 ok",
    "https://help.example/12345678-how-to-send-a-parcel-back-when-it-s-too-late",
    "https://shop.example/account/add-remove-recovery-method-abc1234.html",
    "https://shop.example/returns#how-it-works",
    "see https://shop.example, or http://shop.example/?",
    "https://shop.example:8443/a/b.html",
]


@pytest.mark.parametrize(("text", "masked"), CUT)
def test_it_cuts_what_opens_an_account_or_names_somebody(text: str, masked: str) -> None:
    """Tokens, queries, user info, order numbers, addresses and profiles go."""
    assert mask_text(text) == masked


@pytest.mark.parametrize("text", STAYS)
def test_it_leaves_host_and_harmless_path(text: str) -> None:
    """Help pages and archives stay readable, digits in their paths are no phone numbers."""
    assert mask_text(text) == text


def test_it_masks_a_known_name_in_the_path_but_not_in_the_host() -> None:
    """A customer called Chase does not unname the bank."""
    text = "https://chase.example/gift/justin-chase"
    assert mask_text(text, names=["Justin Chaser"]) == "https://chase.example/gift/⟨A⟩-chase"
    assert mask_text("https://keller.example/a", names=["Keller"]) == "https://keller.example/a"


def test_it_keeps_the_profiles_of_brands() -> None:
    """A brand's own profile is no customer's."""
    text = "https://twitter.com/ShopHelp"
    assert mask_text(text, keep={"shophelp"}) == text
