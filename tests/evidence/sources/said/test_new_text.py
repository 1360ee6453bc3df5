"""Quoted history is cut: it was said once, and counts once."""

import pytest

from fiftytwo.evidence.sources.said import new_text

QUOTE = "> thank you so much\n> Best, Ann"


@pytest.mark.parametrize(
    ("mail", "new"),
    [
        (f"One more question?\n\nOn 2 Oct 2026, Ann wrote:\n{QUOTE}", "One more question?"),
        (f"Noch etwas?\nAm 10. November um 10:02 schrieb Ann:\n{QUOTE}", "Noch etwas?"),
        (f"Une question\nLe lun. 2 nov. 2026 à 10:02, Ann a écrit :\n{QUOTE}", "Une question"),
        ("Q?\n-----Original Message-----\nFrom: Ann\nSent: 1 Nov\n\nthank you", "Q?"),
        ("Q?\nFrom: Ann\nSent: Monday\nTo: us\n\nthank you", "Q?"),
        (f"On 2 Oct 2026, Ann wrote:\n{QUOTE}\nYes, please.", "Yes, please."),  # answered below
        (f"{QUOTE}\nyes", "yes"),
        ("On Monday I wrote to you.", "On Monday I wrote to you."),
        ("a > b, and thanks", "a > b, and thanks"),
        ("On 2 Oct 2026,\nAnn wrote:\n> x", ""),
    ],
)
def test_only_what_is_new_stays(mail, new):
    """Headers of four mail programs in three languages, answers above and below."""
    assert new_text(mail) == new


def test_a_huge_mail_takes_no_time():
    """A megabyte of marks is read in a moment."""
    assert new_text("> x\n" * 250_000) == ""
