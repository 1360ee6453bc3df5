"""Every language says everything."""

from pathlib import Path

import pytest
from django.conf import settings
from django.utils.translation import gettext, ngettext, override

from fiftytwo.programme.site import catalogues
from fiftytwo.programme.site.locale_names import languages_in

LANGUAGES = catalogues.languages()


def test_finds_what_templates_code_and_refusals_say() -> None:
    """It knows messages of all three kinds, in one and many."""
    found = {message.id for message in catalogues.template()}
    assert "Who would you like to be?" in found
    assert "team lead" in found
    assert "There is no such page, or it is not yours to see." in found
    assert ("You have %(n)s key.", "You have %(n)s keys.") in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated(language: str) -> None:
    """It has a translation of every message, with the same things named in it."""
    source = catalogues.template()
    catalogue = catalogues.brought_up_to_date(language, source)
    assert [message.id for message in catalogues.missing(catalogue)] == []
    assert (
        catalogues.written(catalogue)
        == (settings.LOCALE_PATHS[0] / language / "LC_MESSAGES" / "django.po").read_bytes()
    ), "run python -m fiftytwo.programme.site.catalogues"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_is_written(language: str) -> None:
    """It has an .mo that says what the .po does: no machine compiles it for itself."""
    compiled = settings.LOCALE_PATHS[0] / language / "LC_MESSAGES" / "django.mo"
    assert compiled.read_bytes() == catalogues.compiled(catalogues.read(language))


def test_german_speaks() -> None:
    """It is used, plurals too."""
    with override("de"):
        assert gettext("Who would you like to be?") == "Wer möchtest du sein?"
        assert ngettext("You have %(n)s key.", "You have %(n)s keys.", 2).startswith("Du hast")


def test_a_catalogue_is_enough_for_a_language(tmp_path: Path) -> None:
    """It is offered under its own name once there is a file."""
    (tmp_path / "fr" / "LC_MESSAGES").mkdir(parents=True)
    (tmp_path / "fr" / "LC_MESSAGES" / "django.mo").touch()
    assert languages_in(tmp_path) == [("en", "English"), ("fr", "Français")]
