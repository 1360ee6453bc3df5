"""In which language a page is written."""

import pytest

from fiftytwo.evidence.brief.language import language_of


@pytest.mark.parametrize(
    ("languages", "language"),
    [
        (["de", "de", "en"], "de"),
        (["en", "de", "en"], "en"),
        (["de", "en"], "en"),
        (["unknown", "unknown", "unknown", "de"], "de"),
        (["unknown"], None),
        ([], None),
        (["fr", "fr", "de"], "de"),
    ],
)
def test_most_of_what_we_know_decides(languages: list[str], language: str | None) -> None:
    """English on a tie; what nobody could read speaks for no language."""
    assert language_of(languages) == language
